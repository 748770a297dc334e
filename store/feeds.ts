/** The feeds that the reader follows, and which of them are due. */
import type { Database } from './database.ts';
import { dropArticles } from './retention.ts';
import type { FeedRow, PollStateRow, Problem } from './tables.ts';

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
    ttlMinutes: null,
    failures: 0,
    problem: null,
  };
}

/** Follows a feed. One that is followed already stays as it is, but is due at once. */
export async function addFeed(db: Database, feed: FeedRow): Promise<void> {
  await db.transaction('rw', db.feeds, db.pollStates, async () => {
    const known = await db.feeds.get(feed.feedId);
    if (known === undefined) {
      await db.feeds.put(feed);
      await db.pollStates.put(newPollState(feed.feedId, feed.followedAt));
    } else await db.pollStates.update(feed.feedId, { nextPollAt: feed.followedAt });
  });
}

/** Stops following a feed; its articles go, what the reader did with them stays known. */
export async function removeFeed(db: Database, feedId: string): Promise<void> {
  await db.transaction(
    'rw',
    [db.feeds, db.pollStates, db.articles, db.bodies, db.statuses, db.outbox, db.counters],
    async () => {
      await db.feeds.delete(feedId);
      await db.pollStates.delete(feedId);
      const articleIds = await db.articles
        .where('[feedId+sortAt]')
        .between([feedId, -Infinity], [feedId, Infinity])
        .primaryKeys();
      await dropArticles(db, articleIds);
    },
  );
}

/** A feed with how polling it stands. */
export interface DueFeed {
  readonly feed: FeedRow;
  readonly state: PollStateRow;
}

/** The feeds whose time has come, longest due first; one that broke off a worker comes last. */
export async function dueFeeds(db: Database, now: number): Promise<readonly DueFeed[]> {
  const states = await db.pollStates.where('nextPollAt').belowOrEqual(now).toArray();
  const feeds = await db.feeds.bulkGet(states.map(({ feedId }) => feedId));
  const due = states.flatMap((state, index) => {
    const feed = feeds[index];
    return feed === undefined ? [] : [{ feed, state }];
  });
  return due.sort(
    (a, b) => Number(a.state.startedAt !== null) - Number(b.state.startedAt !== null),
  );
}

/** Makes every feed, or the one given, due now; one that answered 410 only when it is named. */
export async function makeDue(db: Database, now: number, feedId: string | null): Promise<void> {
  if (feedId !== null) await db.pollStates.update(feedId, { nextPollAt: now });
  else await db.pollStates.where('nextPollAt').above(now).modify({ nextPollAt: now });
}

/** Notes that a request is about to start. */
export async function markStarted(db: Database, feedId: string, now: number): Promise<void> {
  await db.pollStates.update(feedId, { startedAt: now });
}

/** Keeps a round that brought no document: nothing new, or a failure. */
export async function keepPollState(
  db: Database,
  feedId: string,
  change: Partial<PollStateRow>,
): Promise<void> {
  await db.pollStates.update(feedId, { ...change, startedAt: null });
}

/** When the last round ended anywhere, or null before the first. */
export async function lastPolledAt(db: Database): Promise<number | null> {
  const states = await db.pollStates.toArray();
  return states.reduce<number | null>(
    (last, { polledAt }) => (polledAt !== null && polledAt > (last ?? 0) ? polledAt : last),
    null,
  );
}

/** The problem each feed stands with, for those that have one. */
export async function problems(db: Database): Promise<ReadonlyMap<string, Problem>> {
  const states = await db.pollStates.toArray();
  return new Map(
    states.flatMap(({ feedId, problem }) => (problem === null ? [] : [[feedId, problem] as const])),
  );
}
