/** Keeps requests to one host apart, and leaves a host alone that asked for it or does not answer. */
import { hostRow, keepHost } from '../store/hosts.ts';
import { type DueFeed, keepPollState } from '../store/poll-states.ts';
import type { PollDesk } from './desk.ts';
import type { PollOutcome } from './keep-outcome.ts';
import { planAroundSkips } from './schedule.ts';

/** The least time between an answer of a host and the next request to it. */
const SPACING_MS = 500;
/** A host that did not answer is not tried with its other feeds meanwhile: each would cost the whole time limit. */
const HUNG_MS = 5 * 60_000;
/** No host can ask for a longer pause than this; a mistyped year must not silence its feeds. */
const MAX_WAIT_MS = 2 * 86_400_000;

/** Puts `due` off where its publisher asks not to be asked at this time of day. @returns Whether it did. */
export async function putOff(desk: PollDesk, { feed, state }: DueFeed): Promise<boolean> {
  const plan = state.polledAt === null ? null : planAroundSkips(desk.now(), state.pace);
  if (plan === null) return false;
  await keepPollState(desk.db, feed.feedId, plan);
  return true;
}

/**
 * Waits until `host` may be asked for `due`.
 * @returns false where it wants to be left alone for longer; the feed is then due when that ends.
 */
export async function waitForHost(desk: PollDesk, host: string, due: DueFeed): Promise<boolean> {
  const before = await hostRow(desk.db, host);
  const now = desk.now();
  const until = Math.min(
    Math.max(before?.waitUntil ?? 0, due.state.retryAt ?? 0),
    now + MAX_WAIT_MS,
  );
  if (until > now) {
    const { feedId } = due.feed;
    const nextReason = { code: 'host-waits', isCapped: false } as const;
    await keepPollState(desk.db, feedId, { nextPollAt: until, nextReason });
    return false;
  }
  const spacingMs = (before?.answeredAt ?? 0) + SPACING_MS - now;
  // A clock that was set back must not make a feed wait for it.
  if (spacingMs > 0 && spacingMs <= SPACING_MS) await desk.pause(spacingMs);
  return true;
}

/** Notes that `host` answered, and what that says about all of it: too many requests (RFC 6585 4), overloaded, silent. */
export async function noteHost(desk: PollDesk, host: string, outcome: PollOutcome): Promise<void> {
  const answeredAt = desk.now();
  const isHung = outcome.kind === 'failed' && outcome.code === 'timeout';
  const asked = outcome.kind === 'failed' ? outcome.retryAt : null;
  const waitUntil = isHung ? answeredAt + HUNG_MS : asked;
  await keepHost(desk.db, { host, answeredAt, waitUntil });
}
