/** When a feed is asked again. Pure: instants are epoch ms and come as arguments. */
import { parseDate } from '../feed/dates.ts';
import type { ProblemCode } from '../store/tables.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** No server can ask for a longer pause than this; a mistyped year must not silence a feed. */
const MAX_RETRY_AFTER_MS = 2 * DAY_MS;

/**
 * After an answer: one interval on, or later where the feed asks for it by RSS 2.0 `ttl` (at most a day).
 * Up to a tenth is added so that feeds followed together drift apart.
 */
export function nextAfterSuccess(
  now: number,
  intervalMs: number,
  ttlMinutes: number | null,
  random: number,
): number {
  const wanted = Math.min(DAY_MS, Math.max(intervalMs, (ttlMinutes ?? 0) * MINUTE_MS));
  return Math.round(now + wanted * (1 + random / 10));
}

/**
 * After a failure: the interval doubled with each one in a row up to a day, half of it by chance; never before
 * `retryAt`. A feed that is gone (RFC 9110 15.5.11) is not asked again: null.
 */
export function nextAfterFailure(
  now: number,
  intervalMs: number,
  failures: number,
  code: ProblemCode,
  retryAt: number | null,
  random: number,
): number | null {
  if (code === 'gone') return null;
  const backoffMs = Math.min(DAY_MS, intervalMs * 2 ** Math.min(failures - 1, 12));
  const wanted = now + backoffMs * (0.5 + random / 2);
  return Math.round(Math.max(wanted, Math.min(retryAt ?? 0, now + MAX_RETRY_AFTER_MS)));
}

/** Reads Retry-After, seconds or a date (RFC 9110 10.2.3). */
export function readRetryAfter(value: string | null, now: number): number | null {
  if (value === null) return null;
  return /^\s*\d{1,9}\s*$/.test(value) ? now + Number(value) * 1000 : parseDate(value);
}
