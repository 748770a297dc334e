/** Lists of feeds brought in at once. */
import type { FeedRow } from '../model/feed-rows.ts';
import type { Database } from './database.ts';
import { addFeeds, removeFeed } from './feeds.ts';

/** Adds the feeds of one import; what is followed already is left as it is. @returns How many are new. */
export async function importFeeds(db: Database, feeds: readonly FeedRow[]): Promise<number> {
  const known = await db.feeds.bulkGet(feeds.map(({ feedId }) => feedId));
  const fresh = feeds.filter((_, index) => known[index] === undefined);
  await addFeeds(db, fresh);
  return fresh.length;
}

/** Takes back what the import brought and no round has reached yet. @returns How many. */
export async function cancelImport(db: Database, importId: string): Promise<number> {
  const feeds = await db.feeds.filter(feed => feed.importId === importId).toArray();
  const states = await db.pollStates.bulkGet(feeds.map(({ feedId }) => feedId));
  const untouched = feeds.filter((_, index) => states[index]?.polledAt === null);
  for (const { feedId } of untouched) await removeFeed(db, feedId);
  return untouched.length;
}
