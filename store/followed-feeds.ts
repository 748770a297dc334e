/**
 * Reads the feeds that the reader follows. A feed that was just unfollowed keeps its row for a while, so that this can be
 * undone; these queries leave it out, and they are the one way to the feeds that are followed.
 */
import type { FeedRow, FollowedFeed } from '../model/feed-rows.ts';
import type { Database } from './database.ts';

/** Whether the reader follows a feed, as against having just unfollowed it. */
export function isFollowed({ removedAt }: Pick<FeedRow, 'removedAt'>): boolean {
  return removedAt === null;
}

/** Every feed that is followed, in no particular order. */
export async function followedFeeds(db: Database): Promise<readonly FeedRow[]> {
  return (await db.feeds.toArray()).filter(isFollowed);
}

/** How many feeds are followed. */
export async function countFollowed(db: Database): Promise<number> {
  return (await followedFeeds(db)).length;
}

/** The addresses of the feeds that are followed. */
export async function followedUrls(db: Database): Promise<ReadonlySet<string>> {
  return new Set((await followedFeeds(db)).map(({ url }) => url));
}

/** The folders that hold a followed feed, by name. */
export async function followedFolders(db: Database): Promise<readonly string[]> {
  const folders = (await followedFeeds(db)).flatMap(({ folder }) => folder ?? []);
  return [...new Set(folders)].sort();
}

/** Every followed feed with what the last round said of it, by name. */
export async function followedFeedList(db: Database): Promise<readonly FollowedFeed[]> {
  const feeds = await followedFeeds(db);
  // A live query must not await what asks the database nothing.
  if (feeds.length === 0) return [];
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
