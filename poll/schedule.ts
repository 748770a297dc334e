/** Computes when a feed is requested next, and why then. Pure; instants are epoch ms. */
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../model/durations.ts';
import type { UpdateHints } from '../model/feed.ts';
import type { NextReason, ProblemCode } from '../model/poll-rows.ts';
import type { PublishingRate } from './publishing-rate.ts';

/** No document can ask for a longer pause than this: one that never changes its mind would never be read again. */
const MAX_ASKED_MS = DAY_MS;
/** No server can ask for a longer pause than this by Retry-After; a mistyped year must not silence a feed. */
const MAX_RETRY_AFTER_MS = 2 * DAY_MS;
/** Between these bounds a feed's publishing rate decides, where the reader left it to Newsline. */
const BUSIEST_MS = 5 * MINUTE_MS;
const QUIETEST_MS = 3 * HOUR_MS;
/** What a feed without dates gets. */
export const USUAL_MS = 15 * MINUTE_MS;
/** A site that turns readers away is not knocked at oftener than this. */
const REFUSED_MS = HOUR_MS;
const REFUSALS: readonly ProblemCode[] = ['login-needed', 'refused', 'challenge'];

/** The time of the next request; null: not before the reader says so. */
export interface Plan {
  readonly nextPollAt: number | null;
  readonly nextReason: NextReason;
}

/** What the next request is planned by after an answer. Instants are epoch ms. */
export interface AfterSuccess {
  readonly now: number;
  /** What the reader chose, for this feed or for all; null leaves it to the feed's publishing rate. */
  readonly intervalMs: number | null;
  readonly rate: PublishingRate;
  readonly hints: UpdateHints;
  /** Until when the server calls its answer fresh (RFC 9111 4.2.1), or null. */
  readonly freshUntil: number | null;
  /** 0 up to 1. */
  readonly random: number;
}

/**
 * After an answer: as soon as the reader or the publishing rate wants, and never before the publisher allows (RSS 2.0
 * `ttl`, `skipHours`, `skipDays`; `updatePeriod`; Cache-Control), at most a day on. Up to a tenth is added so that
 * feeds followed together drift apart.
 */
export function planAfterSuccess(after: AfterSuccess): Plan {
  const { now, intervalMs, rate, hints, freshUntil, random } = after;
  const wanted: readonly [ms: number, reason: NextReason] =
    intervalMs === null ? byRate(rate, now) : [intervalMs, { code: 'interval', isCapped: false }];
  const asked: readonly (readonly [ms: number, code: NextReason['code']])[] = [
    [(hints.ttlMinutes ?? 0) * MINUTE_MS, 'ttl'],
    [(hints.updateMinutes ?? 0) * MINUTE_MS, 'update-period'],
    [freshUntil === null ? 0 : freshUntil - now, 'max-age'],
  ];
  let [ms, reason] = wanted;
  for (const [askedMs, code] of asked) {
    if (askedMs <= ms) continue;
    ms = Math.max(ms, Math.min(askedMs, MAX_ASKED_MS));
    reason = { code, isCapped: askedMs > MAX_ASKED_MS };
  }
  const at = Math.ceil(now + ms * (1 + random / 10));
  return afterSkips(at, hints, reason);
}

/** Half of the time until the next article can be expected; the longer a feed is silent, the less it is asked. */
function byRate({ newestAt, gapMs }: PublishingRate, now: number): readonly [number, NextReason] {
  if (newestAt === null) return [USUAL_MS, { code: 'usual', isCapped: false }];
  const expectedMs = Math.max(gapMs ?? 0, (now - newestAt) / 3);
  const ms = Math.min(QUIETEST_MS, Math.max(BUSIEST_MS, expectedMs / 2));
  return [ms, { code: ms < USUAL_MS ? 'busy' : 'quiet', isCapped: false }];
}

/** A plan to come later where a publisher asks not to be asked now, as after a sleep; null where it does not. */
export function planAroundSkips(now: number, hints: UpdateHints): Plan | null {
  if (!isSkipped(now, hints)) return null;
  return afterSkips(now, hints, { code: 'skipped-hours', isCapped: false });
}

/** Moves `at` out of the hours and days (UTC) in which the publisher asks not to be asked; a day on at most. */
function afterSkips(at: number, hints: UpdateHints, reason: NextReason): Plan {
  let moved = at;
  while (isSkipped(moved, hints) && moved - at < DAY_MS) {
    const hourStart = moved - (moved % HOUR_MS);
    moved = Math.min(hourStart + HOUR_MS + (at % MINUTE_MS), at + DAY_MS);
  }
  if (moved === at) return { nextPollAt: at, nextReason: reason };
  return {
    nextPollAt: moved,
    nextReason: { code: 'skipped-hours', isCapped: isSkipped(moved, hints) },
  };
}

/** Whether the publisher asks not to be asked at `at` (RSS 2.0 `skipHours`, `skipDays`; both in GMT). */
function isSkipped(at: number, { skipHours, skipDays }: UpdateHints): boolean {
  const date = new Date(at);
  return skipHours.includes(date.getUTCHours()) || skipDays.includes(date.getUTCDay());
}

/** What the next request is planned by after a failure. Instants are epoch ms. */
export interface AfterFailure {
  readonly now: number;
  readonly intervalMs: number | null;
  /** Failures in a row, this one counted. */
  readonly failures: number;
  readonly code: ProblemCode;
  /** What Retry-After asks for, or null. */
  readonly retryAt: number | null;
  readonly random: number;
}

/**
 * After a failure: the interval doubled with each one in a row up to a day, half of it by chance; never before
 * `retryAt`. A feed that is gone (RFC 9110 15.5.11) is not asked again.
 */
export function planAfterFailure(after: AfterFailure): Plan {
  const { now, failures, code, retryAt, random } = after;
  if (code === 'gone') return { nextPollAt: null, nextReason: { code: 'gone', isCapped: false } };
  const firstMs = Math.max(after.intervalMs ?? USUAL_MS, REFUSALS.includes(code) ? REFUSED_MS : 0);
  const backoffMs = Math.min(DAY_MS, firstMs * 2 ** Math.min(failures - 1, 12));
  const wantedAt = Math.ceil(now + backoffMs * (0.5 + random / 2));
  const latestAt = now + MAX_RETRY_AFTER_MS;
  const askedAt = Math.min(retryAt ?? 0, latestAt);
  return askedAt > wantedAt
    ? {
        nextPollAt: askedAt,
        nextReason: { code: 'retry-after', isCapped: (retryAt ?? 0) > latestAt },
      }
    : { nextPollAt: wantedAt, nextReason: { code: 'failed', isCapped: false } };
}
