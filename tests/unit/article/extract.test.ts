/** A case is a pair of files in tests/fixtures/pages: the page, and what has to come of it (a part suffices). */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDER = join(ROOT, 'tests/fixtures/pages');
const pages = readdirSync(FOLDER).filter(file => file.endsWith('.html'));
const cases = pages.map(file => ({
  file: join(FOLDER, file),
  ...JSON.parse(readFileSync(join(FOLDER, file.replace('.html', '.json')), 'utf8')),
}));

test('every page gives what is expected of it, through `npm run -s extract`', () => {
  const input = cases.map(({ file, url }) => JSON.stringify({ file, url })).join('\n');
  const { stdout, status } = spawnSync(process.execPath, ['scripts/extract.ts'], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  const lines = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
  expect(lines).toHaveLength(cases.length);
  cases.forEach(({ file, expected }, index) => {
    const wanted = expected ?? { error: { code: 'not-extracted' } };
    expect(lines[index], file).toMatchObject({ file, ...wanted });
  });
}, 60_000);

test('one file with its address prints every field of the door', () => {
  const file = join(FOLDER, 'boilerplate-around.html');
  const { stdout } = spawnSync(
    process.execPath,
    ['scripts/extract.ts', file, '--url', 'https://news.example/a/b'],
    { cwd: ROOT, encoding: 'utf8' },
  );
  const line = JSON.parse(stdout);
  expect(Object.keys(line)).toEqual([
    'file',
    'headline',
    'byline',
    'dateline',
    'publishedAt',
    'language',
    'text',
    'html',
  ]);
  expect(line.html).toContain('src="https://news.example/r.jpg"');
  expect(line.html).not.toMatch(/<script|newsletter|Read more/i);
});

test('pictures keep their captions and credits, and films are linked', () => {
  const file = join(FOLDER, 'captions-and-films.html');
  const { stdout } = spawnSync(
    process.execPath,
    ['scripts/extract.ts', file, '--url', 'https://news.example/a/b'],
    { cwd: ROOT, encoding: 'utf8' },
  );
  const { html } = JSON.parse(stdout);
  expect(html).toContain(
    '<figcaption>The ferry on Monday evening, when the tide had turned <span class="credit">Photo: A. Name / AFP</span></figcaption>',
  );
  expect(html).toContain('<figcaption><p>Photo: B. Name</p></figcaption>');
  expect(html).toContain('<a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ"');
  expect(html).not.toContain('googletagmanager');
});
