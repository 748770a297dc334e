/** The packages for the shops: one for each browser, and the same bytes whoever builds them, and when. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const folders = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'newsline-zips-')));

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function zip(browser: string, folder: string, timeZone: string): Buffer {
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'zip', '-b', browser], {
    cwd: ROOT,
    stdio: 'ignore',
    env: { ...process.env, NEWSLINE_OUTPUT: folder, TZ: timeZone },
  });
  return readFileSync(join(folder, `newsline-${version}-${browser}.zip`));
}

test.each(['chrome', 'edge', 'firefox'])(
  'the package for %s is the same in another folder, at another time, in another time zone',
  browser => {
    const [first, second] = [
      zip(browser, folders[0] ?? '', 'UTC'),
      zip(browser, folders[1] ?? '', 'Asia/Phnom_Penh'),
    ];
    expect(first.length).toBeGreaterThan(100_000);
    expect(first.equals(second)).toBe(true);
  },
  60_000,
);

test('the sources for the reviewers are too', () => {
  const [first, second] = folders.map(folder =>
    readFileSync(join(folder, `newsline-${version}-sources.zip`)),
  );
  expect(second?.equals(first ?? Buffer.alloc(0))).toBe(true);
});
