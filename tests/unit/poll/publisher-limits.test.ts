import { describe, expect, test } from 'vitest';
import { readFreshness, readRetryAfter } from '../../../poll/publisher-limits.ts';

const NOW = Date.UTC(2026, 10, 24, 10);
const fresh = (headers: Record<string, string>) => readFreshness(new Headers(headers), NOW);

describe('readFreshness', () => {
  test.each([
    ['max-age', { 'Cache-Control': 'public, max-age=600' }, NOW + 600_000],
    ['quoted', { 'Cache-Control': 'max-age="600"' }, NOW + 600_000],
    ['less its age', { 'Cache-Control': 'max-age=600', Age: '500' }, NOW + 100_000],
    ['spent', { 'Cache-Control': 'max-age=600', Age: '700' }, null],
    ['for shared caches only', { 'Cache-Control': 's-maxage=600' }, null],
    ['zero', { 'Cache-Control': 'max-age=0' }, null],
    ['no-cache', { 'Cache-Control': 'no-cache, max-age=600' }, null],
    ['Expires', { Expires: 'Tue, 24 Nov 2026 10:10:00 GMT' }, NOW + 600_000],
    [
      'Expires by a clock that is wrong',
      { Date: 'Tue, 24 Nov 2020 10:00:00 GMT', Expires: 'Tue, 24 Nov 2020 10:10:00 GMT' },
      NOW + 600_000,
    ],
    ['Expires in the past', { Expires: '0' }, null],
    [
      'max-age before Expires',
      { 'Cache-Control': 'max-age=60', Expires: 'Tue, 24 Nov 2026 12:00:00 GMT' },
      NOW + 60_000,
    ],
    ['nothing', {}, null],
  ])('%s', (_, headers, expected) => {
    expect(fresh(headers)).toBe(expected);
  });
});

test('Retry-After is read as seconds and as a date', () => {
  expect(readRetryAfter('120', NOW)).toBe(NOW + 120_000);
  expect(readRetryAfter('Tue, 24 Nov 2026 11:00:00 GMT', NOW)).toBe(NOW + 3_600_000);
  expect(readRetryAfter('soon', NOW)).toBeNull();
});
