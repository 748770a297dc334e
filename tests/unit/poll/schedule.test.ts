import { describe, expect, test } from 'vitest';
import { nextAfterFailure, nextAfterSuccess } from '../../../poll/schedule.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

describe('nextAfterSuccess', () => {
  test('one interval on, and a little apart by chance', () => {
    expect(nextAfterSuccess(0, 15 * MINUTE_MS, null, 0)).toBe(15 * MINUTE_MS);
    expect(nextAfterSuccess(0, 15 * MINUTE_MS, null, 0.99)).toBeLessThan(17 * MINUTE_MS);
  });

  test('a longer ttl is obeyed, up to a day', () => {
    expect(nextAfterSuccess(0, 15 * MINUTE_MS, 60, 0)).toBe(60 * MINUTE_MS);
    expect(nextAfterSuccess(0, 15 * MINUTE_MS, 99_999, 0)).toBe(DAY_MS);
  });
});

describe('nextAfterFailure', () => {
  test('waits longer with each failure, never more than a day', () => {
    const waits = [1, 2, 3, 20].map(
      failures => nextAfterFailure(0, 15 * MINUTE_MS, failures, 'server-error', null, 0.999) ?? 0,
    );
    expect(waits[1]).toBeGreaterThan(waits[0] ?? 0);
    expect(waits[2]).toBeGreaterThan(waits[1] ?? 0);
    expect(waits[3]).toBeLessThanOrEqual(DAY_MS);
  });

  test('Retry-After is a floor, and a senseless one is capped', () => {
    expect(nextAfterFailure(0, MINUTE_MS, 1, 'rate-limited', DAY_MS, 0)).toBe(DAY_MS);
    expect(nextAfterFailure(0, MINUTE_MS, 1, 'rate-limited', 900 * DAY_MS, 0)).toBe(2 * DAY_MS);
  });

  test('a feed that answers 410 is never asked again', () => {
    expect(nextAfterFailure(0, MINUTE_MS, 1, 'gone', null, 0)).toBeNull();
  });
});
