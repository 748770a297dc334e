/** Runs one polling pass over the feeds that are due. */
import { MINUTE_MS } from '../model/durations.ts';
import { hostOf } from '../store/hosts.ts';
import { type DueFeed, dueFeeds, keepRound } from '../store/poll-states.ts';
import { readSettings } from '../store/settings.ts';
import type { PollDesk } from './desk.ts';
import { noteHost, putOff, waitForHost } from './host-throttle.ts';
import { pollFeed } from './poll-feed.ts';
import { type PollOutcome, saveFailure } from './save-result.ts';
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

/**
 * Asks the due feeds, several hosts at a time and each host one feed at a time.
 * @param afterFeed Called when a feed's result is in the store, so that its news need not wait for the others.
 */
export async function runRound(
  desk: PollDesk,
  cause: RoundCause,
  afterFeed: (outcome: PollOutcome) => Promise<void>,
): Promise<RoundReport> {
  const { pollMinutes } = await readSettings(desk.db);
  const waiting = await dueFeeds(desk.db, desk.now());
  const due = cause === 'clock' ? firstOf(waiting) : waiting;
  const startedAt = desk.now();
  const outcomes: PollOutcome[] = [];
  let done = 0;
  let isStorageFull = false;
  // How far it is, is for the reader to see; a round goes on where it cannot be kept.
  const keep = (endedAt: number | null) =>
    keepRound(desk.db, { startedAt, endedAt, total: due.length, done }).catch(() => undefined);
  // A pass that finds nothing due is no round: open pages would redraw each minute though nothing happened.
  if (due.length > 0) await keep(null);
  await inParallel([...byHost(due)], PARALLEL_HOSTS, async ([host, feeds]) => {
    for (const feed of feeds) {
      done++;
      // Nothing that is asked for now could be kept.
      if (isStorageFull) continue;
      const intervalMs = intervalOf(feed, pollMinutes);
      const outcome = await withinFeed(desk, feed, intervalMs, async () => {
        // The reader who asks now means now.
        if (cause === 'clock' && (await putOff(desk, feed))) return null;
        if (!(await waitForHost(desk, host, feed, cause === 'clock'))) return null;
        return pollFeed(desk, feed, intervalMs);
      });
      if (outcome === null) continue;
      // What is stored stays a success, also where the time of the answer cannot be kept.
      await noteHost(desk, host, outcome).catch(() => undefined);
      await keep(null);
      outcomes.push(outcome);
      isStorageFull ||= outcome.kind === 'failed' && outcome.code === 'storage-full';
      await afterFeed(outcome);
    }
  }).finally(() => (due.length > 0 ? keep(desk.now()) : undefined));
  return {
    asked: outcomes.length,
    added: sum(outcomes.map(outcome => (outcome.kind === 'stored' ? outcome.added : 0))),
    failed: outcomes.filter(({ kind }) => kind === 'failed').length,
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

function byHost(due: readonly DueFeed[]): ReadonlyMap<string, readonly DueFeed[]> {
  const hosts = new Map<string, DueFeed[]>();
  for (const feed of due) {
    const host = hostOf(feed.feed.url);
    hosts.set(host, [...(hosts.get(host) ?? []), feed]);
  }
  return hosts;
}

async function inParallel<T>(
  jobs: readonly T[],
  slots: number,
  work: (job: T) => Promise<void>,
): Promise<void> {
  const queue = [...jobs];
  const worker = async () => {
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) await work(job);
  };
  // All end before the first failure is thrown: nothing goes on beside the next round.
  const ends = await Promise.allSettled(Array.from({ length: slots }, worker));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
