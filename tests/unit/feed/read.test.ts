/** A case is a pair of files in tests/fixtures/feeds: the document, and what has to come of it (a part suffices). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleIdsOf } from '../../../feed/identity.ts';
import { readFeed, readFeedText } from '../../../feed/read.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/feeds');
const documents = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(file =>
  /\.(xml|feed)$/.test(file),
);

describe('readFeed', () => {
  test('there are fixtures', () => expect(documents.length).toBeGreaterThan(10));

  test.each(documents)('%s', file => {
    const path = join(FOLDER, file);
    const {
      url = 'https://news.example/feed',
      contentType = null,
      expected,
    } = JSON.parse(readFileSync(path.replace(/\.(xml|feed)$/, '.json'), 'utf8'));
    expect(expected).toBeDefined();
    expect(readFeed(readFileSync(path), url, contentType)).toMatchObject(expected);
  });

  test('any bytes give a feed or a refusal, never a crash', () => {
    const random = createRandom(7);
    for (const file of documents) {
      const sound = readFileSync(join(FOLDER, file));
      for (let round = 0; round < 20; round++) {
        const bytes = new Uint8Array(sound.subarray(0, random(sound.length + 1)));
        for (let hit = 0; hit < 20 && bytes.length > 0; hit++)
          bytes[random(bytes.length)] = random(256);
        expectAnswer(readFeed(bytes, 'https://news.example/feed', null));
      }
    }
  });

  test('any order of tags, quotes and references gives a feed or a refusal, every entry with an id and a sound link', () => {
    const random = createRandom(11);
    for (let round = 0; round < 600; round++) {
      const pieces = Array.from({ length: random(60) }, () => PIECES[random(PIECES.length)]);
      const start = STARTS[random(STARTS.length)] ?? '';
      const result = readFeedText(start + pieces.join(''), 'https://news.example/feed');
      expectAnswer(result);
      if ('error' in result) continue;
      const ids = articleIdsOf('f1', result.feed.entries);
      expect(ids).toHaveLength(result.feed.entries.length);
      for (const { link } of result.feed.entries)
        expect(link === null || /^https?:\/\//.test(link)).toBe(true);
    }
  });

  test('nesting without end is read, not followed', () => {
    const result = readFeedText(
      `<rss><channel><item><title>A</title><description>${'<div>'.repeat(50_000)}`,
      null,
    );
    expect(result).toMatchObject({ feed: { entries: [{ title: 'A' }] } });
  });
});

const STARTS = [
  '<rss version="2.0"><channel>',
  '<feed xmlns="http://www.w3.org/2005/Atom">',
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
  '<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">',
  '{"items":[',
  '',
];
const PIECES = [
  ...['<item>', '</item>', '<entry>', '</entry>', '<title>', '</title>', '<link>', '</link>'],
  ...['<guid>', '<pubDate>', '<description>', '</description>', '<content type="xhtml">', '<div>'],
  ...['<![CDATA[', ']]>', '<!--', '-->', '<!DOCTYPE x [', ']>', '<?', '?>', '<', '>', '&', ';'],
  ...['"', "'", '=', ' href="', ' xml:base="//a/', ' xml:lang="', '/>', '&#0;', '&#x110000;'],
  ...['&amp;lt;b&amp;gt;', 'javascript:alert(1)', '../../x', 'http://[', 'Mon, 99 Foo', '\u0000'],
  ...['<url>', '<news:news>', '<news:title>', '{"id":', '}', ']', ',', '2026-11-24T', 'កម្ពុជា'],
];

/** A generator of its own, so that a failure can be had again. */
function createRandom(start: number): (below: number) => number {
  let seed = start;
  return below => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
}

function expectAnswer(result: object): void {
  expect('feed' in result || 'error' in result).toBe(true);
}
