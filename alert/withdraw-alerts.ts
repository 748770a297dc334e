/** Withdraws one of two alerts where two stories turned out to be one. */
import type { OutboxRow } from '../model/alert-rows.ts';
import { logAlert } from '../store/alert-log.ts';
import { articleRow } from '../store/articles.ts';
import type { Database } from '../store/database.ts';
import { alertOf, changeAlert } from '../store/outbox.ts';
import type { DoubleAlert } from '../store/refresh-stories.ts';
import { setAlertOfStory } from '../store/stories.ts';

/**
 * Keeps one alert a story, the one whose notification stands, and marks the other as withdrawn where its notification stands
 * too, else as dropped. Belongs inside the caller's transaction. @returns How many notifications are to be removed.
 */
export async function withdrawAlerts(
  db: Database,
  doubles: readonly DoubleAlert[],
  now: number,
): Promise<number> {
  let standing = 0;
  for (const { storyId, alertId, otherId } of doubles) {
    const own = await alertOf(db, alertId);
    const other = await alertOf(db, otherId);
    if (own === undefined || other === undefined) continue;
    const [kept, lost] = stands(other) && !stands(own) ? [other, own] : [own, other];
    await setAlertOfStory(db, storyId, kept.alertId);
    await changeAlert(db, kept.alertId, { storyId });
    await changeAlert(db, lost.alertId, { state: stands(lost) ? 'withdrawn' : 'dropped' });
    if (stands(lost)) standing++;
    const { articleId, urgency } = lost;
    const headline = (await articleRow(db, articleId))?.headline ?? '';
    await logAlert(db, {
      ...{ at: now, outcome: 'withdrawn', storyId, articleId, headline, urgency },
      reasons: ['merged'],
    });
  }
  return standing;
}

function stands({ shownAt, state }: OutboxRow): boolean {
  return shownAt !== null && state !== 'told' && state !== 'dropped';
}
