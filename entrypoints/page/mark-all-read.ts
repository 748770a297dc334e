/** Marks what is on screen as read, and takes it back. */
import type { Headline } from '../../components/headline.ts';
import type { Done } from '../../components/Snackbar.tsx';
import type { PageSpeech } from '../../i18n/translate.ts';
import { send } from '../../messages/send.ts';

/** Marks what is unread of `items`, with the stories they stand for: what the reader saw, whatever has arrived meanwhile. */
export async function markAllRead(
  items: readonly Headline[],
  speech: PageSpeech,
): Promise<Done | null> {
  const articleIds = [...new Set(items.flatMap(({ unreadIds }) => unreadIds))];
  if (articleIds.length === 0) return null;
  const reply = await send('markRead', { articleIds, read: true });
  if (!reply.ok)
    return { text: speech.t('page.failed', { reason: reply.error.message }), undo: null };
  return {
    text: speech.t('list.marked', { count: speech.number(articleIds.length) }),
    undo: () => void send('markRead', { articleIds, read: false }),
  };
}
