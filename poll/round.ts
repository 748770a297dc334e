/** Runs one polling pass over the feeds that are due. */
import { MINUTE_MS } from '../model/durations.ts';
import { type DueFeed, dueFeeds, keepRound } from '../store/poll-states.ts';
import { readSettings } from '../store/settings.ts';
import type { PollDesk } from './desk.ts';
import { createHostQueue } from './host-queue.ts';
import { noteHost, putOff, waitForHost } from './host-throttle.ts';
import { pollFeed } from './poll-feed.ts';
import { type PollOutcome, saveFailure } from './save-result.ts';
import { createSlots } from './slots.ts';
import { problemOfThrown } from './thrown.ts';

/** Hosts asked at the same time; a hung one holds one of these slots until its time is out. */
const PARALLEL_HOSTS = 6;
/** After a start or a sleep everything is due at once: so many feeds are asked a pass, the others in the next ones. */
const KNOWN_A_PASS = 30;
/** Feeds that were never asked, as after an import: the reader waits for them. */
const NEW_A_PASS = 400;

/** Counts of one round. */
export interface RoundReport {
  readonly asked: number;
  readonly added: number;
  readonly failed: number;
}

/** Who began a round: the clock, which is patient, or the reader, who waits for all of it. */
export type RoundCause = 'clock' | 'reader';

/** A round that runs. */
export interface RunningRound {
  readonly report: Promise<RoundReport>;
  /**
   * Asks feeds that the reader followed since the round began as soon as a slot is free, or beside the others.
   * @returns How many were let in; 0 also where the round asks nobody any more, and the next one has to.
   */
  readonly admit: () => Promise<number>;
}

/** Runs a round to its end. @see startRound */
export async function runRound(
  desk: PollDesk,
  cause: RoundCause,
  afterFeed: (outcome: PollOutcome) => Promise<void>,
): Promise<RoundReport> {
  return startRound(desk, cause, afterFeed).report;
}

/**
 * Asks the due feeds, several hosts at a time and each host one feed at a time.
 * @param afterFeed Called when a feed's result is in the store, so that its news need not wait for the others.
 */
export function startRound(
  desk: PollDesk,
  cause: RoundCause,
  afterFeed: (outcome: PollOutcome) => Promise<void>,
): RunningRound {
  const startedAt = desk.now();
  const queue = createHostQueue();
  const admitted = new Set<string>();
  const outcomes: PollOutcome[] = [];
  let done = 0;
  let isStorageFull = false;
  // How far it is, is for the reader to see; a round goes on where it cannot be kept. One that finds nothing due is none:
  // open pages would redraw each minute though nothing happened.
  const keep = async (endedAt: number | null) => {
    const total = queue.size();
    if (total > 0)
      await keepRound(desk.db, { startedAt, endedAt, total, done }).catch(() => undefined);
  };
  const ask = async (host: string, feed: DueFeed) => {
    done++;
    // Nothing that is asked for now could be kept.
    if (isStorageFull) return;
    // The reader who asks now means now.
    const isPatient = cause === 'clock' && !admitted.has(feed.feed.feedId);
    const { pollMinutes } = await settings;
    const intervalMs = intervalOf(feed, pollMinutes);
    const outcome = await withinFeed(desk, feed, intervalMs, async () => {
      if (isPatient && (await putOff(desk, feed))) return null;
      if (!(await waitForHost(desk, host, feed, isPatient))) return null;
      return pollFeed(desk, feed, intervalMs);
    });
    if (outcome === null) return;
    // What is stored stays a success, also where the time of the answer cannot be kept.
    await noteHost(desk, host, outcome).catch(() => undefined);
    await keep(null);
    outcomes.push(outcome);
    isStorageFull ||= outcome.kind === 'failed' && outcome.code === 'storage-full';
    await afterFeed(outcome);
  };
  const slots = createSlots(PARALLEL_HOSTS, async onlyUrgent => {
    for (let host = queue.takeHost(onlyUrgent); host !== null; host = queue.takeHost(onlyUrgent))
      for (let feed = queue.nextFeed(host); feed !== null; feed = queue.nextFeed(host))
        await ask(host, feed);
  });
  const settings = readSettings(desk.db);
  const begun = settings.then(async () => {
    const waiting = await dueFeeds(desk.db, desk.now());
    queue.add(cause === 'clock' ? firstOf(waiting) : waiting, false);
    await keep(null);
    slots.fill();
  });
  const run = async (): Promise<RoundReport> => {
    await begun;
    await slots.allEnded().finally(() => keep(desk.now()));
    return {
      asked: outcomes.length,
      added: sum(outcomes.map(outcome => (outcome.kind === 'stored' ? outcome.added : 0))),
      failed: outcomes.filter(({ kind }) => kind === 'failed').length,
    };
  };
  return {
    report: run(),
    admit: async () => {
      await begun;
      const isNew = ({ feed, state }: DueFeed) =>
        state.polledAt === null && feed.followedAt >= startedAt && !queue.has(feed.feedId);
      const come = (await dueFeeds(desk.db, desk.now())).filter(isNew);
      if (come.length === 0 || slots.areOver()) return 0;
      for (const { feed } of come) admitted.add(feed.feedId);
      queue.add(come, true);
      slots.fill();
      return come.length;
    },
  };
}

/**
 * Runs `work` for one feed; what it throws ends the request for that feed alone and is kept as its problem, with the usual
 * waits before it is asked again.
 */
async function withinFeed(
  desk: PollDesk,
  due: DueFeed,
  intervalMs: number | null,
  work: () => Promise<PollOutcome | null>,
): Promise<PollOutcome | null> {
  try {
    return await work();
  } catch (cause) {
    const { code, detail } = problemOfThrown(cause);
    const attempt = { desk, due, intervalMs, tally: due.state.tally };
    try {
      return await saveFailure(attempt, { code, detail, retryAt: null });
    } catch (second) {
      // Not even the failure could be kept: the feed stays due, and the next round tries again.
      return { kind: 'failed', code: problemOfThrown(second).code };
    }
  }
}

function firstOf(waiting: readonly DueFeed[]): readonly DueFeed[] {
  const isNew = ({ state }: DueFeed) => state.polledAt === null;
  return [
    ...waiting.filter(isNew).slice(0, NEW_A_PASS),
    ...waiting.filter(feed => !isNew(feed)).slice(0, KNOWN_A_PASS),
  ];
}

/** What the reader chose for this feed, else for all; null leaves it to the feed's publishing rate. */
function intervalOf({ feed }: DueFeed, pollMinutes: number | 'auto'): number | null {
  const minutes = feed.intervalMinutes ?? pollMinutes;
  return minutes === 'auto' ? null : minutes * MINUTE_MS;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
