/** Imports a list of feeds, and cancels an import. */
import type { FeedRow } from '../model/feed-rows.ts';
import type { Database } from './database.ts';
import { addFeeds, removeFeed } from './feeds.ts';
import { isFollowed } from './followed-feeds.ts';

/**
 * Adds the feeds of one import; what is followed already is left as it is. An import that arrives again adds nothing.
 * @returns How many of the import's feeds came by it.
 */
export async function importFeeds(db: Database, feeds: readonly FeedRow[]): Promise<number> {
  const known = await db.feeds.bulkGet(feeds.map(({ feedId }) => feedId));
  const fresh = feeds.filter((_, index) => {
    const row = known[index];
    return row === undefined || !isFollowed(row);
  });
  await addFeeds(db, fresh);
  const mine = feeds.filter((feed, index) => {
    const row = known[index];
    const isMine = row?.importId != null && row.importId === feed.importId;
    return row !== undefined && isFollowed(row) && isMine;
  });
  return fresh.length + mine.length;
}

/** Deletes the feeds of an import that were not polled yet. @returns How many. */
export async function cancelImport(db: Database, importId: string): Promise<number> {
  const feeds = await db.feeds.filter(feed => feed.importId === importId).toArray();
  const states = await db.pollStates.bulkGet(feeds.map(({ feedId }) => feedId));
  const untouched = feeds.filter((_, index) => states[index]?.polledAt === null);
  for (const { feedId } of untouched) await removeFeed(db, feedId);
  return untouched.length;
}
