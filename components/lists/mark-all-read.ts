/** Marks the articles of a list as read, with undo. */
import type { PageI18n } from '../../i18n/translate.ts';
import type { Command } from '../shared/use-command.ts';
import type { Headline } from './headline.ts';

/** Marks the unread articles of `items` and of their stories, but none that arrived after they were drawn. */
export function markAllRead(items: readonly Headline[], { t }: PageI18n, command: Command): void {
  const articleIds = [...new Set(items.flatMap(({ unreadIds }) => unreadIds))];
  if (articleIds.length === 0) return;
  void command('markRead', { articleIds, read: true }, () => ({
    text: t('list.marked', { count: articleIds.length }),
    undo: () => void command('markRead', { articleIds, read: false }),
  }));
}
