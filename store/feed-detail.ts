/** One feed with how polling it stands, for its own page. */
import type { PollStateRow } from '../model/poll-rows.ts';
import type { FeedRow } from '../model/rows.ts';
import type { Database } from './database.ts';
import { isFollowed } from './followed-feeds.ts';

export type FeedDetailRow = FeedRow & PollStateRow & { readonly name: string };

/** @returns null where the reader does not follow it (any more). */
export async function feedDetail(db: Database, feedId: string): Promise<FeedDetailRow | null> {
  const [feed, state] = await Promise.all([db.feeds.get(feedId), db.pollStates.get(feedId)]);
  if (feed === undefined || state === undefined || !isFollowed(feed)) return null;
  return { ...feed, ...state, name: feed.customTitle ?? feed.title };
}
