/** Alerts between being stored and being marked as shown. */
import { storyOfAlert } from './alert-id.ts';
import type { Database } from './database.ts';
import { feedTitle } from './feed-title.ts';
import { membersOf } from './story-members.ts';
import type { ArticleRow, OutboxRow } from './tables.ts';

/** An alert to show, with what it says. */
export interface PendingAlert {
  readonly alert: OutboxRow;
  readonly article: ArticleRow;
  readonly source: string;
}

/** The alerts not yet shown, oldest first. */
export async function pendingAlerts(db: Database): Promise<readonly PendingAlert[]> {
  const alerts = await db.outbox
    .where('[state+createdAt]')
    .between(['pending', -Infinity], ['pending', Infinity])
    .toArray();
  const articles = await db.articles.bulkGet(alerts.map(({ articleId }) => articleId));
  const feeds = await db.feeds.bulkGet(articles.map(article => article?.feedId ?? ''));
  return alerts.flatMap((alert, index) => {
    const article = articles[index];
    return article === undefined ? [] : [{ alert, article, source: feedTitle(feeds[index]) }];
  });
}

/** Marks an alert as shown, and its article as alerted, together. */
export async function markShown(db: Database, alertId: string, now: number): Promise<void> {
  await db.transaction('rw', db.outbox, db.statuses, async () => {
    const alert = await db.outbox.get(alertId);
    if (alert === undefined) return;
    await db.outbox.put({ ...alert, state: 'shown', shownAt: now });
    await db.statuses.update(alert.articleId, { alertedAt: now });
  });
}

/** Marks every pending alert as shown without showing it: the reader switched alerts off. */
export async function discardPending(db: Database, now: number): Promise<void> {
  await db.outbox
    .where('[state+createdAt]')
    .between(['pending', -Infinity], ['pending', Infinity])
    .modify({ state: 'shown', shownAt: now });
}

/** The article that a click on an alert opens: what was new, else the newest of its story; null for no alert of ours. */
export async function articleOfAlert(db: Database, alertId: string): Promise<string | null> {
  const storyId = storyOfAlert(alertId);
  if (storyId === null) return null;
  const alert = await db.outbox.get(alertId);
  if (alert !== undefined) return alert.articleId;
  const [newest] = await membersOf(db, storyId);
  return newest?.articleId ?? storyId;
}
