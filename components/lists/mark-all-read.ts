/** Marks what is on screen as read, and takes it back. */
import type { PageI18n } from '../../i18n/translate.ts';
import { send } from '../../messages/send.ts';
import type { Done } from '../shared/Snackbar.tsx';
import type { Headline } from './headline.ts';

/** Marks what is unread of `items`, with the stories they stand for: what the reader saw, whatever has arrived meanwhile. */
export async function markAllRead(
  items: readonly Headline[],
  i18n: PageI18n,
): Promise<Done | null> {
  const articleIds = [...new Set(items.flatMap(({ unreadIds }) => unreadIds))];
  if (articleIds.length === 0) return null;
  const reply = await send('markRead', { articleIds, read: true });
  if (!reply.ok)
    return { text: i18n.t('page.failed', { reason: reply.error.message }), undo: null };
  return {
    text: i18n.t('list.marked', { count: articleIds.length }),
    undo: () => void send('markRead', { articleIds, read: false }),
  };
}
