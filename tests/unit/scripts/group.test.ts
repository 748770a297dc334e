/** `npm run -s group` answers each line, also one that it cannot read. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const group = (input: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/group.ts', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
const line = (title: string, more = {}) => JSON.stringify({ title, ...more });

test('a story for each headline, an error for what is none, in the order of the lines', () => {
  const { stdout, status } = group(
    [
      line('BREAKING: Passenger Ferry Runs Aground Off Kep', { publishedAt: '2026-11-24T01:00Z' }),
      '{"title": 5}',
      line('UPDATE: Ferry Aground Off Kep: All 84 Passengers Safe', {
        publishedAt: 1_795_500_000_000,
      }),
      line('Rice Harvest Begins Early in Battambang', { publisher: 'Wire', language: 'en' }),
    ].join('\n'),
  );
  expect(status).toBe(0);
  const [first, bad, second, other] = stdout
    .trim()
    .split('\n')
    .map(one => JSON.parse(one));
  expect(second).toEqual(first);
  expect(other.story).not.toBe(first.story);
  expect(bad.error.code).toBe('bad-line');
});

test('a strictness that is none is refused', () => {
  const { stderr, status } = group('', '--strictness', '7');
  expect(status).toBe(1);
  expect(stderr).toContain('from 0 to 1');
});
