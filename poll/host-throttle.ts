/** Spaces the requests to one host, and skips hosts that do not answer and feeds whose server asked for a pause. */
import { DAY_MS, MINUTE_MS } from '../model/durations.ts';
import type { HostRow } from '../model/poll-rows.ts';
import { hostRow, keepHost } from '../store/hosts.ts';
import { type DueFeed, keepPollState } from '../store/poll-states.ts';
import type { FetchDesk, PollDesk } from './desk.ts';
import type { PollOutcome } from './save-result.ts';
import { planAroundSkips } from './schedule.ts';

/** The least time between an answer of a host and the next request to it. */
const SPACING_MS = 500;
/** A host that did not answer is not tried with its other feeds meanwhile: each would cost the whole time limit. */
const HUNG_MS = 2 * MINUTE_MS;
/** No pause is longer than two days: one that ends later was noted by a clock that has been set back since. */
const MAX_WAIT_MS = 3 * DAY_MS;

/** Puts `due` off where its publisher asks not to be asked at this time of day. @returns Whether it did. */
export async function putOff(desk: PollDesk, { feed, state }: DueFeed): Promise<boolean> {
  const plan = state.polledAt === null ? null : planAroundSkips(desk.now(), state.pace);
  if (plan === null) return false;
  await keepPollState(desk.db, feed.feedId, plan);
  return true;
}

/**
 * Waits until `host` may be asked for `due`.
 * @param isPatient Whether a host that did not answer is left alone; the reader who asks now means now.
 * @returns false where it is too early; the feed is then due when that ends.
 */
export async function waitForHost(
  desk: PollDesk,
  host: string,
  due: DueFeed,
  isPatient: boolean,
): Promise<boolean> {
  const before = await hostRow(desk.db, host);
  const now = desk.now();
  const hungUntil = isPatient ? (before?.waitUntil ?? 0) : 0;
  const until = Math.max(hungUntil, due.state.retryAt ?? 0);
  if (until > now && until < now + MAX_WAIT_MS) {
    const code = until === hungUntil ? 'host-waits' : 'retry-after';
    const nextReason = { code, isCapped: false } as const;
    await keepPollState(desk.db, due.feed.feedId, { nextPollAt: until, nextReason });
    return false;
  }
  await keepDistance(desk, before);
  return true;
}

/** Whether `host` did not answer just now, and is left alone for a while. */
export async function isLeftAlone(desk: FetchDesk, host: string): Promise<boolean> {
  const until = (await hostRow(desk.db, host))?.waitUntil ?? 0;
  const now = desk.now();
  return until > now && until < now + MAX_WAIT_MS;
}

/** Waits until `host` may be asked for something beside its feeds. */
export async function waitForTurn(desk: FetchDesk, host: string): Promise<void> {
  await keepDistance(desk, await hostRow(desk.db, host));
}

async function keepDistance(desk: FetchDesk, before: HostRow | null): Promise<void> {
  const spacingMs = (before?.answeredAt ?? 0) + SPACING_MS - desk.now();
  // A clock that was set back must not make a request wait for it.
  if (spacingMs > 0 && spacingMs <= SPACING_MS) await desk.pause(spacingMs);
}

/** Notes that `host` answered, or that its time was out. */
export async function noteHost(desk: PollDesk, host: string, outcome: PollOutcome): Promise<void> {
  await noteAnswer(desk, host, outcome.kind === 'failed' && outcome.code === 'timeout');
}

/** Notes that `host` was asked just now. @param isHung Whether it did not answer in time. */
export async function noteAnswer(desk: FetchDesk, host: string, isHung: boolean): Promise<void> {
  const answeredAt = desk.now();
  await keepHost(desk.db, { host, answeredAt, waitUntil: isHung ? answeredAt + HUNG_MS : null });
}
