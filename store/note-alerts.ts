/** Decides which arrivals raise an alert, and puts it in the outbox: one a story; belongs inside the caller's transaction. */
import { alertIdOf } from './alert-id.ts';
import type { Database } from './database.ts';
import { NO_MARKS, storyRow } from './refresh-stories.ts';
import type { ArticleRow } from './tables.ts';

/** An article that is news, with the story that was found for it. */
export interface Arrival extends ArticleRow {
  /** Whether its publisher calls it breaking, and it is fresh. */
  readonly isAlerting: boolean;
}

/** @returns How many alerts there are. */
export async function noteAlerts(
  db: Database,
  arrivals: readonly Arrival[],
  now: number,
): Promise<number> {
  let count = 0;
  for (const arrival of arrivals) {
    const [feed, story] = await Promise.all([
      db.feeds.get(arrival.feedId),
      db.stories.get(arrival.storyId),
    ]);
    if (story?.mutedAt != null) continue;
    const isFollowed = story?.followedAt != null;
    // What is told once is told: the story's next article alerts only a reader who follows it.
    const isFirst = arrival.isAlerting && story?.alertedAt == null;
    if (!isFollowed && !(isFirst && feed?.alerts === true)) continue;
    await db.outbox.put({
      alertId: alertIdOf(arrival.storyId),
      storyId: arrival.storyId,
      articleId: arrival.articleId,
      state: 'pending',
      createdAt: now,
      shownAt: null,
    });
    const row = story ?? storyRow(arrival.storyId, [arrival], NO_MARKS);
    await db.stories.put({ ...row, alertedAt: now });
    count++;
  }
  return count;
}
