/** The feeds that the reader follows. */
import { NO_PACE } from '../model/feed.ts';
import type { FeedChange, FeedRow } from '../model/feed-rows.ts';
import type { PollStateRow } from '../model/poll-rows.ts';
import { type Database, tablesOfFeeds } from './database.ts';
import { dropArticles } from './retention.ts';

/** A feed that was never asked, due at once. */
export function newPollState(feedId: string, nextPollAt: number): PollStateRow {
  return {
    feedId,
    nextPollAt,
    startedAt: null,
    polledAt: null,
    succeededAt: null,
    etag: null,
    lastModified: null,
    bodyHash: null,
    pace: NO_PACE,
    nextReason: { code: 'first', isCapped: false },
    retryAt: null,
    newestAt: null,
    gapMs: null,
    tally: { requests: 0, notModified: 0, repeated: 0, bytes: 0, failures: 0 },
    moved: null,
    failures: 0,
    problem: null,
    remarks: [],
  };
}

/** A feed as it starts; its name is its host until the publisher gives one. */
export function newFeed(
  feedId: string,
  url: string,
  now: number,
  said: Partial<FeedRow> = {},
): FeedRow {
  return {
    feedId,
    url,
    title: URL.parse(url)?.host ?? url,
    siteLink: null,
    language: null,
    followedAt: now,
    customTitle: null,
    folder: null,
    intervalMinutes: null,
    isPaused: false,
    alerts: true,
    alertLevel: null,
    owner: null,
    inTicker: true,
    removedAt: null,
    importId: null,
    articleHosts: [],
    isOfferAnswered: false,
    ...said,
  };
}

/** Follows feeds, due at once. One that is followed already keeps what the reader chose for it. */
export async function addFeeds(db: Database, feeds: readonly FeedRow[]): Promise<void> {
  await db.transaction('rw', db.feeds, db.pollStates, async () => {
    const known = await db.feeds.bulkGet(feeds.map(({ feedId }) => feedId));
    const added = feeds.filter((_, index) => known[index] === undefined);
    const back = known.filter(feed => feed !== undefined);
    await db.feeds.bulkPut([...added, ...back.map(feed => ({ ...feed, removedAt: null }))]);
    await db.pollStates.bulkPut(
      added.map(({ feedId, followedAt }) => newPollState(feedId, followedAt)),
    );
    for (const { feedId } of back)
      await db.pollStates.update(feedId, { nextPollAt: feeds[0]?.followedAt ?? 0 });
  });
}

/** Every feed by its id, also those that were just unfollowed: for what their articles were judged by. */
export async function feedsById(db: Database): Promise<ReadonlyMap<string, FeedRow>> {
  return new Map((await db.feeds.toArray()).map(feed => [feed.feedId, feed]));
}

/** Changes a feed; a pause takes effect at once, and its end makes the feed due. */
export async function editFeed(
  db: Database,
  feedId: string,
  change: FeedChange,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.feeds, db.pollStates, async () => {
    await db.feeds.update(feedId, change);
    if (change.isPaused !== undefined)
      await db.pollStates.update(feedId, { nextPollAt: change.isPaused ? null : now });
  });
}

/**
 * Takes the address that a feed's requests are led to for its own. Its articles stay; the next request is the first one
 * to that address, so nothing of the old one's validators goes with it.
 * @returns false where another feed has that address already.
 */
export async function moveFeed(db: Database, feedId: string, now: number): Promise<boolean> {
  return db.transaction('rw', db.feeds, db.pollStates, async () => {
    const moved = (await db.pollStates.get(feedId))?.moved ?? null;
    if (moved === null) return true;
    if ((await db.feeds.where('url').equals(moved.url).count()) > 0) return false;
    await db.feeds.update(feedId, { url: moved.url });
    await db.pollStates.update(feedId, {
      moved: null,
      etag: null,
      lastModified: null,
      nextPollAt: now,
    });
    return true;
  });
}

/** Stops following: the feed is asked no more and its articles are not shown, but this can be undone for a while. */
export async function setRemoved(
  db: Database,
  feedId: string,
  removedAt: number | null,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.feeds, db.pollStates, async () => {
    await db.feeds.update(feedId, { removedAt });
    await db.pollStates.update(feedId, { nextPollAt: removedAt === null ? now : null });
  });
}

/** Takes feeds away for good that were removed before `before`; what the reader did with their articles stays known. */
export async function purgeRemoved(db: Database, before: number): Promise<void> {
  const feeds = await db.feeds.toArray();
  for (const { feedId, removedAt } of feeds) {
    if (removedAt !== null && removedAt < before) await removeFeed(db, feedId);
  }
}

/** Takes a feed and its articles away in one transaction. */
export async function removeFeed(db: Database, feedId: string): Promise<void> {
  await db.transaction('rw', tablesOfFeeds(db), async () => {
    await db.feeds.delete(feedId);
    await db.pollStates.delete(feedId);
    const range = db.articles
      .where('[feedId+sortAt]')
      .between([feedId, -Infinity], [feedId, Infinity]);
    await dropArticles(db, await range.primaryKeys());
  });
}
