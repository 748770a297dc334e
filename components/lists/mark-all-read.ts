/** Marks what is on screen as read, with the way back. */
import type { PageI18n } from '../../i18n/translate.ts';
import type { Command } from '../shared/use-command.ts';
import type { Headline } from './headline.ts';

/** Marks what is unread of `items`, with the stories they stand for: what the reader saw, whatever has arrived meanwhile. */
export function markAllRead(items: readonly Headline[], { t }: PageI18n, command: Command): void {
  const articleIds = [...new Set(items.flatMap(({ unreadIds }) => unreadIds))];
  if (articleIds.length === 0) return;
  void command('markRead', { articleIds, read: true }, () => ({
    text: t('list.marked', { count: articleIds.length }),
    undo: () => void command('markRead', { articleIds, read: false }),
  }));
}
