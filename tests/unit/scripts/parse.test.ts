import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const FEEDS = 'tests/fixtures/feeds';

function parse(args: readonly string[], input = ''): object[] {
  const { stdout, status } = spawnSync(process.execPath, ['scripts/parse.ts', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  return stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
}

describe('npm run -s parse', () => {
  test('prints a line a file and goes on after one that it cannot read', () => {
    const lines = parse([
      `${FEEDS}/rss/plain.xml`,
      'no/such/file.xml',
      `${FEEDS}/rss/html-instead.xml`,
      `${FEEDS}/json/plain.feed`,
    ]);
    expect(lines).toMatchObject([
      { file: `${FEEDS}/rss/plain.xml`, format: 'rss', feed: { title: 'River News' } },
      { error: { code: 'unreadable-file' } },
      { error: { code: 'html' } },
      { format: 'json' },
    ]);
  });

  test('an article has every field of the stable door', () => {
    const [line] = parse([`${FEEDS}/rss/plain.xml`]);
    const { feed, articles } = line as { feed: object; articles: object[] };
    expect(Object.keys(feed)).toEqual([
      'title',
      'link',
      'description',
      'language',
      'image',
      'updatedAt',
    ]);
    expect(Object.keys(articles[0] ?? {}).sort()).toEqual(
      'id guid link title author authorEmail publishedAt updatedAt summary content language categories enclosures thumbnail comments'
        .split(' ')
        .sort(),
    );
  });

  test('takes JSON lines with address and content type', () => {
    const lines = parse(
      [],
      `${JSON.stringify({ file: `${FEEDS}/rss/unescaped-markup.xml`, url: 'https://other.example/feed', contentType: 'text/xml' })}\nnot json\n`,
    );
    expect(JSON.stringify(lines[0])).toContain('https://other.example/p.png');
    expect(lines[1]).toMatchObject({ error: { code: 'unreadable-file' } });
  });
});
