/** The feeds that the reader follows, with how each stands. */
import type { PollStateRow } from '../model/poll-rows.ts';
import type { FeedRow } from '../model/rows.ts';
import type { Database } from './database.ts';

export type FollowedFeedRow = FeedRow &
  Pick<PollStateRow, 'polledAt' | 'nextPollAt' | 'problem' | 'remarks'>;

/** By name, those that can still be taken back left out. */
export async function followedFeeds(db: Database): Promise<readonly FollowedFeedRow[]> {
  const feeds = (await db.feeds.toArray()).filter(({ removedAt }) => removedAt === null);
  const states = await db.pollStates.bulkGet(feeds.map(({ feedId }) => feedId));
  return feeds
    .map((feed, index) => ({
      ...feed,
      polledAt: states[index]?.polledAt ?? null,
      nextPollAt: states[index]?.nextPollAt ?? null,
      problem: states[index]?.problem ?? null,
      remarks: states[index]?.remarks ?? [],
    }))
    .sort((a, b) => (a.customTitle ?? a.title).localeCompare(b.customTitle ?? b.title));
}
