/** Newsline's polling against a server that writes down every breach; `npm run bench -- --only polling` is the long run. */
import { expect, test } from 'vitest';
import { publishers } from '../../audit/publishers.ts';
import { fixedPolling, simulate } from '../../audit/simulate.ts';

const HOUR_MS = 3_600_000;
const START = Date.UTC(2026, 10, 16, 6);
const END = START + 18 * HOUR_MS;

test('a day of 60 feeds with a sleep in it breaks no promise and costs less than asking every quarter of an hour', async () => {
  const all = publishers(60, START, END);
  const audit = await simulate(all, START, END, [START + 6 * HOUR_MS, START + 9 * HOUR_MS]);
  expect(audit.server.breaches).toEqual({
    unconditional: 0,
    maxAge: 0,
    retryAfter: 0,
    spacing: 0,
    skipHours: 0,
    afterGone: 0,
  });
  // The checks would see something: servers did ask for patience, and did answer that nothing changed.
  expect(audit.server.log.some(({ status }) => status === 429 || status === 503)).toBe(true);
  expect(audit.notModified).toBeGreaterThan(100);
  expect(audit.mostAMinute).toBeLessThanOrEqual(30);
  const fixed = fixedPolling(all, START, END, 15, true);
  expect(audit.requests).toBeLessThan(fixed.requests);
  expect(audit.delays.length).toBeGreaterThan(500);
}, 60_000);
