/** Marks what is on screen as read, and takes it back. */
import { useState } from 'preact/hooks';
import type { Headline } from '../../components/headline.ts';
import type { Done } from '../../components/Snackbar.tsx';
import type { Speech } from '../../i18n/translate.ts';
import { send } from '../../messages/send.ts';

export interface MarkRead {
  readonly done: Done | null;
  /** Marks those of `items` that are unread: exactly what the reader saw, whatever has arrived meanwhile. */
  readonly mark: (items: readonly Headline[]) => void;
  readonly close: () => void;
}

export function useMarkRead(speech: Speech): MarkRead {
  const [done, setDone] = useState<Done | null>(null);
  const mark = async (items: readonly Headline[]) => {
    const articleIds = items.filter(({ isUnread }) => isUnread).map(({ articleId }) => articleId);
    if (articleIds.length === 0) return;
    const reply = await send('markRead', { articleIds, read: true });
    if (!reply.ok)
      setDone({ text: speech.t('page.failed', { reason: reply.error.message }), undo: null });
    else {
      setDone({
        text: speech.t('list.marked', { count: speech.number(articleIds.length) }),
        undo: () => void send('markRead', { articleIds, read: false }),
      });
    }
  };
  return { done, mark: items => void mark(items), close: () => setDone(null) };
}
