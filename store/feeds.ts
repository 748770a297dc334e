/** Adds, changes, moves and removes feeds. */
import { displayHost } from '../feed/display-host.ts';
import { NO_UPDATE_HINTS } from '../model/feed.ts';
import type { FeedChange, FeedRow } from '../model/feed-rows.ts';
import type { PollStateRow } from '../model/poll-rows.ts';
import { type Database, tablesOfFeeds } from './database.ts';
import { dropArticles } from './retention.ts';

/** The poll state of a feed that was never polled. @param nextPollAt When it is due; null where it is paused. */
export function newPollState(feedId: string, nextPollAt: number | null): PollStateRow {
  return {
    feedId,
    nextPollAt,
    startedAt: null,
    polledAt: null,
    succeededAt: null,
    etag: null,
    lastModified: null,
    bodyHash: null,
    pace: NO_UPDATE_HINTS,
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

/** The row of a new feed; its name is its host until the publisher gives one. @param said What is known of it beside. */
export function newFeed(
  feedId: string,
  url: string,
  now: number,
  said: Partial<FeedRow> = {},
): FeedRow {
  return {
    feedId,
    url,
    title: displayHost(url),
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
    pictureHosts: [],
    icon: null,
    ...said,
  };
}

/** Follows feeds; each is due at once, or never where it is paused. A feed that is followed already keeps what the reader chose for it. */
export async function addFeeds(db: Database, feeds: readonly FeedRow[]): Promise<void> {
  await db.transaction('rw', db.feeds, db.pollStates, async () => {
    const known = await db.feeds.bulkGet(feeds.map(({ feedId }) => feedId));
    const added = feeds.filter((_, index) => known[index] === undefined);
    const back = known.filter(feed => feed !== undefined);
    await db.feeds.bulkPut([...added, ...back.map(feed => ({ ...feed, removedAt: null }))]);
    await db.pollStates.bulkPut(
      added.map(({ feedId, followedAt, isPaused }) =>
        newPollState(feedId, isPaused ? null : followedAt),
      ),
    );
    for (const { feedId, isPaused } of back) {
      const nextPollAt = isPaused ? null : (feeds[0]?.followedAt ?? 0);
      await db.pollStates.update(feedId, { nextPollAt });
    }
  });
}

/** Every feed by its id, also those that were just unfollowed, because their articles are still kept. */
export async function feedsById(db: Database): Promise<ReadonlyMap<string, FeedRow>> {
  return new Map((await db.feeds.toArray()).map(feed => [feed.feedId, feed]));
}

/**
 * Changes a feed; a pause takes effect at once, and its end makes the feed due.
 * @returns false where the feed is no longer there.
 */
export async function editFeed(
  db: Database,
  feedId: string,
  change: FeedChange,
  now: number,
): Promise<boolean> {
  return db.transaction('rw', db.feeds, db.pollStates, async () => {
    if ((await db.feeds.get(feedId)) === undefined) return false;
    await db.feeds.update(feedId, change);
    if (change.isPaused !== undefined)
      await db.pollStates.update(feedId, { nextPollAt: change.isPaused ? null : now });
    return true;
  });
}

/**
 * Moves a feed to the address that its requests are redirected to. Its articles stay; the validators of the old address are
 * dropped.
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

/**
 * Unfollows a feed, or undoes that: it is polled no more and its articles are not shown, until `purgeRemoved` deletes it.
 * @param removedAt Epoch ms; null follows it again.
 * @returns false where the feed is no longer there.
 */
export async function setRemoved(
  db: Database,
  feedId: string,
  removedAt: number | null,
  now: number,
): Promise<boolean> {
  return db.transaction('rw', db.feeds, db.pollStates, async () => {
    if ((await db.feeds.get(feedId)) === undefined) return false;
    await db.feeds.update(feedId, { removedAt });
    await db.pollStates.update(feedId, { nextPollAt: removedAt === null ? now : null });
    return true;
  });
}

/** Deletes the feeds that were unfollowed before `before`; the statuses of their articles stay. */
export async function purgeRemoved(db: Database, before: number): Promise<void> {
  const feeds = await db.feeds.toArray();
  for (const { feedId, removedAt } of feeds) {
    if (removedAt !== null && removedAt < before) await removeFeed(db, feedId);
  }
}

/** Deletes a feed and its articles in one transaction. */
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
