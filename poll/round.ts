/** One polling pass over the feeds that are due. */
import { type DueFeed, dueFeeds, keepRound } from '../store/poll-states.ts';
import { readSettings } from '../store/settings.ts';
import type { PollDesk } from './desk.ts';
import { type PollOutcome, pollFeed } from './poll-feed.ts';

const MINUTE_MS = 60_000;
/** Hosts asked at the same time; a hung one holds one of these places until its time is out. */
const PARALLEL_HOSTS = 6;

/** What a round came to. */
export interface RoundReport {
  readonly asked: number;
  readonly added: number;
  readonly alerts: number;
  readonly failed: number;
}

/**
 * Asks every due feed, several hosts at a time and each host one feed at a time.
 * @param afterFeed Called when a feed's result is in the store, so that its alerts need not wait for the others.
 */
export async function runRound(
  desk: PollDesk,
  afterFeed: (outcome: PollOutcome) => Promise<void>,
): Promise<RoundReport> {
  const { pollMinutes } = await readSettings(desk.db);
  const due = await dueFeeds(desk.db, desk.now());
  const startedAt = desk.now();
  const outcomes: PollOutcome[] = [];
  const keep = (endedAt: number | null) =>
    keepRound(desk.db, { startedAt, endedAt, total: due.length, done: outcomes.length });
  // A pass that finds nothing due is no round: pages would be told each minute that nothing happened.
  if (due.length > 0) await keep(null);
  await inParallel([...byHost(due).values()], PARALLEL_HOSTS, async feeds => {
    for (const feed of feeds) {
      const outcome = await pollFeed(
        desk,
        feed,
        (feed.feed.intervalMinutes ?? pollMinutes) * MINUTE_MS,
      );
      outcomes.push(outcome);
      await keep(null);
      await afterFeed(outcome);
    }
  });
  if (due.length > 0) await keep(desk.now());
  return {
    asked: outcomes.length,
    added: sum(outcomes.map(outcome => (outcome.kind === 'stored' ? outcome.added : 0))),
    alerts: sum(outcomes.map(outcome => (outcome.kind === 'stored' ? outcome.alerts : 0))),
    failed: outcomes.filter(({ kind }) => kind === 'failed').length,
  };
}

function byHost(due: readonly DueFeed[]): ReadonlyMap<string, readonly DueFeed[]> {
  const hosts = new Map<string, DueFeed[]>();
  for (const feed of due) {
    const host = URL.parse(feed.feed.url)?.host ?? '';
    hosts.set(host, [...(hosts.get(host) ?? []), feed]);
  }
  return hosts;
}

async function inParallel<T>(
  jobs: readonly T[],
  places: number,
  work: (job: T) => Promise<void>,
): Promise<void> {
  const queue = [...jobs];
  const worker = async () => {
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) await work(job);
  };
  await Promise.all(Array.from({ length: places }, worker));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
