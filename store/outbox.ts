/** The outbox of alerts: what is to be shown, what was shown, and what was held back. */
import type { AlertOutcome, AlertReason, OutboxRow } from '../model/alert-rows.ts';
import type { ArticleRow } from '../model/article-rows.ts';
import { storyOfAlert } from './alert-id.ts';
import { logAlert } from './alert-log.ts';
import type { Database } from './database.ts';
import { feedTitle } from './feed-title.ts';
import { membersOf } from './story-members.ts';

/** An alert with its article and the name of its source. */
export interface PendingAlert {
  readonly alert: OutboxRow;
  readonly article: ArticleRow;
  readonly source: string;
}

/** One alert; undefined where there is none of this id. */
export function alertOf(db: Database, alertId: string): PromiseLike<OutboxRow | undefined> {
  return db.outbox.get(alertId);
}

/** Stores an alert, replacing the one that has its id; belongs inside the caller's transaction. */
export function putAlert(db: Database, row: OutboxRow): PromiseLike<unknown> {
  return db.outbox.put(row);
}

/** Changes an alert; belongs inside the caller's transaction. */
export function changeAlert(
  db: Database,
  alertId: string,
  change: Partial<Pick<OutboxRow, 'state' | 'storyId'>>,
): PromiseLike<unknown> {
  return db.outbox.update(alertId, change);
}

/** Notes that an alert was taken from the desktop. */
export async function markWithdrawn(db: Database, alertId: string): Promise<void> {
  await db.outbox.update(alertId, { state: 'dropped' });
}

/** The alerts in one state, oldest first. */
export async function alertsIn(
  db: Database,
  state: OutboxRow['state'],
): Promise<readonly PendingAlert[]> {
  const alerts = await db.outbox
    .where('[state+createdAt]')
    .between([state, -Infinity], [state, Infinity])
    .toArray();
  const articles = await db.articles.bulkGet(alerts.map(({ articleId }) => articleId));
  const feeds = await db.feeds.bulkGet(articles.map(article => article?.feedId ?? ''));
  return alerts.flatMap((alert, index) => {
    const article = articles[index];
    return article === undefined ? [] : [{ alert, article, source: feedTitle(feeds[index]) }];
  });
}

/**
 * Marks an alert as shown and its article as alerted, in one transaction; an update that came while it was being shown stays
 * pending.
 */
export async function markShown(
  db: Database,
  { alert, article }: PendingAlert,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.outbox, db.statuses, db.alertLog, async () => {
    const row = await db.outbox.get(alert.alertId);
    if (row === undefined) return;
    const isAsShown = row.articleId === alert.articleId;
    // Its story was merged into another one while it was being shown.
    const isTooMany = row.state === 'dropped' || row.state === 'withdrawn';
    const state = isTooMany ? 'withdrawn' : isAsShown ? 'shown' : row.state;
    const isUpdate = row.isUpdate || !isAsShown;
    await db.outbox.put({ ...row, shownAt: row.shownAt ?? now, state, isUpdate });
    await db.statuses.update(alert.articleId, { alertedAt: now });
    const outcome = alert.isUpdate ? 'updated' : 'shown';
    await logAlert(db, { ...entryOf({ alert, article }), at: now, outcome });
  });
}

/** Moves alerts into another state without showing them one by one, and logs why. */
export async function settleAlerts(
  db: Database,
  alerts: readonly PendingAlert[],
  state: 'held' | 'told' | 'dropped',
  reasonOf: (alertId: string) => AlertReason | null,
  now: number,
): Promise<void> {
  if (alerts.length === 0) return;
  await db.transaction('rw', db.outbox, db.alertLog, async () => {
    for (const { alert, article } of alerts) {
      await db.outbox.update(alert.alertId, { state });
      const reason = reasonOf(alert.alertId);
      const entry = entryOf({ alert, article });
      const outcome: AlertOutcome = state;
      await logAlert(db, {
        ...entry,
        at: now,
        outcome,
        reasons: reason === null ? entry.reasons : [reason],
      });
    }
  });
}

function entryOf({ alert, article }: Pick<PendingAlert, 'alert' | 'article'>) {
  const { storyId, articleId, urgency, reasons } = alert;
  return { storyId, articleId, urgency, reasons, headline: article.headline };
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
