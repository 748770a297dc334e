/** Reads one feed with its poll state, for the feed's own page. */
import type { FeedDetail } from '../model/feed-rows.ts';
import type { Database } from './database.ts';
import { isFollowed } from './followed-feeds.ts';

/** @returns null where the reader does not follow it (any more). */
export async function feedDetail(db: Database, feedId: string): Promise<FeedDetail | null> {
  const [feed, state] = await Promise.all([db.feeds.get(feedId), db.pollStates.get(feedId)]);
  if (feed === undefined || state === undefined || !isFollowed(feed)) return null;
  return { ...feed, ...state, name: feed.customTitle ?? feed.title };
}
