/** One story, one alert, also where it was told as two at first: one of two is taken back. */
import type { OutboxRow } from '../model/alert-rows.ts';
import { logAlert } from './alert-log.ts';
import type { Database } from './database.ts';
import type { DoubleAlert } from './refresh-stories.ts';

/**
 * Lets each story keep one alert, the one that stands, and has the other taken from the reader's desktop where it stands too.
 * Belongs inside the caller's transaction. @returns How many are to be taken away.
 */
export async function withdrawAlerts(
  db: Database,
  doubles: readonly DoubleAlert[],
  now: number,
): Promise<number> {
  let standing = 0;
  for (const { storyId, alertId, otherId } of doubles) {
    const own = await db.outbox.get(alertId);
    const other = await db.outbox.get(otherId);
    if (own === undefined || other === undefined) continue;
    const [kept, lost] = stands(other) && !stands(own) ? [other, own] : [own, other];
    await db.stories.update(storyId, { alertId: kept.alertId });
    await db.outbox.update(kept.alertId, { storyId });
    await db.outbox.update(lost.alertId, { state: stands(lost) ? 'withdrawn' : 'dropped' });
    if (stands(lost)) standing++;
    const { articleId, urgency } = lost;
    const headline = (await db.articles.get(articleId))?.headline ?? '';
    await logAlert(db, {
      ...{ at: now, outcome: 'withdrawn', storyId, articleId, headline, urgency },
      reasons: ['merged'],
    });
  }
  return standing;
}

/** Notes that an alert was taken from the desktop. */
export async function markWithdrawn(db: Database, alertId: string): Promise<void> {
  await db.outbox.update(alertId, { state: 'dropped' });
}

function stands({ shownAt, state }: OutboxRow): boolean {
  return shownAt !== null && state !== 'told' && state !== 'dropped';
}
