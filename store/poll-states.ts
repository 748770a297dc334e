/** Reads and changes how polling stands: which feeds are due, what their last poll brought, how far a round is. */

import { DAY_MS } from '../model/durations.ts';
import type { FeedRow } from '../model/feed-rows.ts';
import type { PollStateRow, Problem, RoundRow } from '../model/poll-rows.ts';
import type { Database } from './database.ts';
import { followedFeeds, isFollowed } from './followed-feeds.ts';

/** A feed with how polling it stands. */
export interface DueFeed {
  readonly feed: FeedRow;
  readonly state: PollStateRow;
}

/** No feed waits longer than this: one that is due later was planned by a clock that has been set back since. */
const MAX_WAIT_MS = 3 * DAY_MS;

/** The feeds that are due, the longest due first; one whose last poll was interrupted comes last. */
export async function dueFeeds(db: Database, now: number): Promise<readonly DueFeed[]> {
  const [timely, misplanned] = await Promise.all([
    db.pollStates.where('nextPollAt').belowOrEqual(now).toArray(),
    db.pollStates
      .where('nextPollAt')
      .above(now + MAX_WAIT_MS)
      .toArray(),
  ]);
  const states = [...timely, ...misplanned];
  const feeds = await db.feeds.bulkGet(states.map(({ feedId }) => feedId));
  const due = states.flatMap((state, index) => {
    const feed = feeds[index];
    return feed === undefined || feed.isPaused || !isFollowed(feed) ? [] : [{ feed, state }];
  });
  return due.sort(
    (a, b) => Number(a.state.startedAt !== null) - Number(b.state.startedAt !== null),
  );
}

/** Makes every feed, or the one given, due now; one that answered 410 or is paused only when it is named. */
export async function makeDue(db: Database, now: number, feedId: string | null): Promise<void> {
  if (feedId !== null) await db.pollStates.update(feedId, { nextPollAt: now });
  else await db.pollStates.where('nextPollAt').above(now).modify({ nextPollAt: now });
}

/**
 * Makes all feeds due that failed for lack of access, to their own site or to one that they redirect to; row by row, because a
 * round may be writing others.
 */
export async function makeRefusedDue(db: Database, now: number): Promise<void> {
  await db.pollStates
    .filter(({ problem, nextPollAt }) => nextPollAt !== null && lacksAccess(problem))
    .modify({ nextPollAt: now });
}

function lacksAccess(problem: Problem | null): boolean {
  return problem?.code === 'no-permission' || problem?.code === 'redirected';
}

/** How polling each of `feedIds`, which are some, stands; undefined for one that is gone. */
export function pollStatesOf(
  db: Database,
  feedIds: readonly string[],
): PromiseLike<readonly (PollStateRow | undefined)[]> {
  return db.pollStates.bulkGet([...feedIds]);
}

/** How polling every feed stands. */
export function allPollStates(db: Database): PromiseLike<readonly PollStateRow[]> {
  return db.pollStates.toArray();
}

/** Plans a feed's next request anew; belongs inside the caller's transaction. */
export function planPoll(
  db: Database,
  feedId: string,
  plan: Pick<PollStateRow, 'nextPollAt' | 'nextReason'>,
): PromiseLike<unknown> {
  return db.pollStates.update(feedId, plan);
}

/** Notes that a request is about to start. */
export async function markStarted(db: Database, feedId: string, now: number): Promise<void> {
  await db.pollStates.update(feedId, { startedAt: now });
}

/** Keeps the result of a poll that brought no document: nothing new, or a failure. */
export async function keepPollState(
  db: Database,
  feedId: string,
  change: Partial<PollStateRow>,
): Promise<void> {
  await db.pollStates.update(feedId, { ...change, startedAt: null });
}

/** Keeps how far the running round is, for the pages. */
export async function keepRound(db: Database, round: Omit<RoundRow, 'name'>): Promise<void> {
  await db.rounds.put({ name: 'last', ...round });
}

/** When the next feed is due, or was; null where none is. Paused and unfollowed feeds do not count. */
export async function nextDueAt(db: Database): Promise<number | null> {
  const feeds = await followedFeeds(db);
  const asked = new Set(feeds.flatMap(feed => (feed.isPaused ? [] : feed.feedId)));
  const next = await db.pollStates
    .orderBy('nextPollAt')
    .filter(({ feedId }) => asked.has(feedId))
    .first();
  return next?.nextPollAt ?? null;
}

/** How the running or last round stands, or null before the first. */
export async function lastRound(db: Database): Promise<RoundRow | null> {
  return (await db.rounds.get('last')) ?? null;
}
