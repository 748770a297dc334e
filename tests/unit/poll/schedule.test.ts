import { describe, expect, test } from 'vitest';
import { NO_UPDATE_HINTS } from '../../../model/feed.ts';
import {
  type AfterSuccess,
  planAfterFailure,
  planAfterSuccess,
  planAroundSkips,
} from '../../../poll/schedule.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** A Tuesday, 10:00 UTC. */
const NOW = Date.UTC(2026, 10, 24, 10);

const success = (said: Partial<AfterSuccess> = {}) =>
  planAfterSuccess({
    now: NOW,
    intervalMs: 15 * MINUTE_MS,
    rate: { newestAt: null, gapMs: null },
    hints: NO_UPDATE_HINTS,
    freshUntil: null,
    random: 0,
    ...said,
  });
const waitMs = (said: Partial<AfterSuccess>) => (success(said).nextPollAt ?? 0) - NOW;

describe('planAfterSuccess', () => {
  test('one interval on, and a little apart by chance', () => {
    expect(waitMs({})).toBe(15 * MINUTE_MS);
    expect(waitMs({ random: 0.99 })).toBeLessThan(17 * MINUTE_MS);
    expect(success().nextReason).toEqual({ code: 'interval', isCapped: false });
  });

  test.each([
    ['ttl', { hints: { ...NO_UPDATE_HINTS, ttlMinutes: 60 } }],
    ['update-period', { hints: { ...NO_UPDATE_HINTS, updateMinutes: 60 } }],
    ['max-age', { freshUntil: NOW + HOUR_MS }],
  ] as const)('a longer %s is obeyed and named', (code, said) => {
    expect(success(said)).toEqual({
      nextPollAt: NOW + HOUR_MS,
      nextReason: { code, isCapped: false },
    });
  });

  test('the longest of several counts; a shorter one than the interval changes nothing', () => {
    const hints = { ...NO_UPDATE_HINTS, ttlMinutes: 30, updateMinutes: 120 };
    expect(waitMs({ hints, freshUntil: NOW + HOUR_MS })).toBe(2 * HOUR_MS);
    expect(waitMs({ freshUntil: NOW + MINUTE_MS })).toBe(15 * MINUTE_MS);
  });

  test('a pause of more than a day is cut to a day, with a note', () => {
    expect(success({ freshUntil: NOW + 365 * DAY_MS })).toEqual({
      nextPollAt: NOW + DAY_MS,
      nextReason: { code: 'max-age', isCapped: true },
    });
  });

  test('by publishing rate a busy feed is polled sooner and a slow one later, between 5 minutes and 3 hours', () => {
    const auto = (newestAt: number | null, gapMs: number | null) =>
      success({ intervalMs: null, rate: { newestAt, gapMs } });
    expect(auto(NOW - MINUTE_MS, MINUTE_MS)).toEqual({
      nextPollAt: NOW + 5 * MINUTE_MS,
      nextReason: { code: 'busy', isCapped: false },
    });
    expect(auto(NOW - 10 * MINUTE_MS, 40 * MINUTE_MS).nextPollAt).toBe(NOW + 20 * MINUTE_MS);
    expect(auto(NOW - 90 * DAY_MS, HOUR_MS)).toEqual({
      nextPollAt: NOW + 3 * HOUR_MS,
      nextReason: { code: 'quiet', isCapped: false },
    });
    expect(auto(null, null).nextPollAt).toBe(NOW + 15 * MINUTE_MS);
  });

  test('hours and days that the publisher skips are passed over, a day on at most', () => {
    const skipHours = { ...NO_UPDATE_HINTS, skipHours: [10, 11] };
    expect(success({ hints: skipHours }).nextPollAt).toBe(NOW + 2 * HOUR_MS);
    expect(success({ hints: skipHours }).nextReason.code).toBe('skipped-hours');
    expect(waitMs({ hints: { ...NO_UPDATE_HINTS, skipDays: [2] } })).toBe(14 * HOUR_MS);
    const always = { ...NO_UPDATE_HINTS, skipDays: [0, 1, 2, 3, 4, 5, 6] };
    expect(success({ hints: always }).nextReason).toEqual({
      code: 'skipped-hours',
      isCapped: true,
    });
    expect(waitMs({ hints: always })).toBe(DAY_MS + 15 * MINUTE_MS);
  });

  test('after a sleep into a skipped hour the feed waits for its end', () => {
    expect(planAroundSkips(NOW, { ...NO_UPDATE_HINTS, skipHours: [10] })?.nextPollAt).toBe(
      NOW + HOUR_MS,
    );
    expect(planAroundSkips(NOW, NO_UPDATE_HINTS)).toBeNull();
  });
});

describe('planAfterFailure', () => {
  const failure = (said: Partial<Parameters<typeof planAfterFailure>[0]>) =>
    planAfterFailure({
      now: NOW,
      intervalMs: 15 * MINUTE_MS,
      failures: 1,
      code: 'server-error',
      retryAt: null,
      random: 0.999,
      ...said,
    });

  test('waits longer with each failure, never more than a day', () => {
    const waits = [1, 2, 3, 20].map(failures => (failure({ failures }).nextPollAt ?? 0) - NOW);
    expect(waits[1]).toBeGreaterThan(waits[0] ?? 0);
    expect(waits[2]).toBeGreaterThan(waits[1] ?? 0);
    expect(waits[3]).toBeLessThanOrEqual(DAY_MS);
  });

  test.each(['login-needed', 'refused', 'challenge'] as const)(
    'a site that turns readers away (%s) is asked an hour later at the earliest, on the mean',
    code => {
      const waitedMs = (failure({ code, random: 0 }).nextPollAt ?? 0) - NOW;
      expect(waitedMs).toBe(30 * MINUTE_MS);
    },
  );

  test('Retry-After is a minimum, and an absurd one is cut', () => {
    expect(failure({ code: 'rate-limited', retryAt: NOW + DAY_MS })).toEqual({
      nextPollAt: NOW + DAY_MS,
      nextReason: { code: 'retry-after', isCapped: false },
    });
    expect(failure({ code: 'rate-limited', retryAt: NOW + 900 * DAY_MS })).toEqual({
      nextPollAt: NOW + 2 * DAY_MS,
      nextReason: { code: 'retry-after', isCapped: true },
    });
  });

  test('a feed that answers 410 is never asked again', () => {
    expect(failure({ code: 'gone' })).toMatchObject({ nextPollAt: null });
  });
});
