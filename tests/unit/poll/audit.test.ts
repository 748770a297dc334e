/** Newsline's polling against a server that writes down every breach; `npm run bench -- --only polling` is the long run. */
import { expect, test } from 'vitest';
import { NO_BREACHES, startAuditServer } from '../../audit/audit-server.ts';
import { publishers } from '../../audit/publishers.ts';
import { fixedPolling, simulate } from '../../audit/simulate.ts';

const HOUR_MS = 3_600_000;
const START = Date.UTC(2026, 10, 16, 6);
const END = START + 18 * HOUR_MS;

test('a day of 60 feeds with a sleep in it breaks no promise and costs less than asking every quarter of an hour', async () => {
  const all = publishers(60, START, END);
  const audit = await simulate(all, START, END, [START + 6 * HOUR_MS, START + 9 * HOUR_MS]);
  expect(audit.server.breaches).toEqual(NO_BREACHES);
  // The checks would see something: servers did ask for patience, and did answer that nothing changed.
  expect(audit.server.log.some(({ status }) => status === 429 || status === 503)).toBe(true);
  expect(audit.notModified).toBeGreaterThan(100);
  expect(audit.mostAMinute).toBeLessThanOrEqual(30);
  const fixed = fixedPolling(all, START, END, 15, true);
  expect(audit.requests).toBeLessThan(fixed.requests);
  expect(audit.delays.length).toBeGreaterThan(500);
}, 60_000);

test('the server does detect breaches: of a client that polls every second, whatever the responses ask', async () => {
  const all = publishers(60, START, END).map(one => ({
    ...one,
    maxAge: 600,
    validators: 'etag' as const,
    skipHours: [6],
    trouble: one.id === 1 ? { from: START, to: END, retryAfter: '60' } : null,
    goneAt: one.id === 2 ? START : null,
  }));
  let clock = START;
  const server = await startAuditServer(all, () => clock);
  for (const id of [0, 0, 1, 1, 2, 2]) {
    clock += 100;
    await (await fetch(`${server.origin}/host/${id}`)).text();
  }
  await server.close();
  expect(Object.values(server.breaches).every(count => count > 0)).toBe(true);
});
