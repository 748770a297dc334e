/** Reads response headers that limit the next request: freshness (RFC 9111 4.2) and Retry-After (RFC 9110 10.2.3). */

import { parseDate } from '../feed/dates.ts';
import { SECOND_MS } from '../model/durations.ts';

/**
 * Until when an answer is fresh (RFC 9111 4.2.1): `max-age` of Cache-Control less the Age it already has, else Expires
 * measured by the server's own clock.
 * @returns Epoch ms, or null where nothing is said.
 */
export function readFreshness(headers: Headers, now: number): number | null {
  const directives = (headers.get('Cache-Control') ?? '').toLowerCase();
  if (/\bno-(?:cache|store)\b/.test(directives)) return null;
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,12})/.exec(directives)?.[1];
  if (maxAge !== undefined) {
    const age = Number(/^\d{1,12}$/.exec(headers.get('Age')?.trim() ?? '')?.[0] ?? 0);
    const leftMs = (Number(maxAge) - age) * SECOND_MS;
    return leftMs > 0 ? now + leftMs : null;
  }
  const expiresAt = parseDate(headers.get('Expires'));
  if (expiresAt === null) return null;
  const leftMs = expiresAt - (parseDate(headers.get('Date')) ?? now);
  return leftMs > 0 ? now + leftMs : null;
}

/** Reads Retry-After, seconds or a date (RFC 9110 10.2.3). @returns Epoch ms, or null. */
export function readRetryAfter(value: string | null, now: number): number | null {
  if (value === null) return null;
  return /^\s*\d{1,9}\s*$/.test(value) ? now + Number(value) * SECOND_MS : parseDate(value);
}
