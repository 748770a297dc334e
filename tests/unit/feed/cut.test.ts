import { describe, expect, test } from 'vitest';
import { completeJson } from '../../../feed/complete-json.ts';
import { readFeed, readFeedText } from '../../../feed/read.ts';
import { readSitemapIndex } from '../../../feed/sitemap.ts';

const titles = (source: string, isCut = true) => {
  const result = readFeedText(source, 'https://news.example/feed', isCut);
  return 'feed' in result ? result.feed.entries.map(({ title }) => title) : result.error.code;
};

const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><image><url>https://news.example/i.png</url></image>
<item><title>One</title><guid>1</guid></item><item><title>Two</title><description>Of two</description><guid>2</guid></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>
<entry><title>One</title><id>1</id></entry><entry><title>Two</title><content type="xhtml"><div>Text</div></content><id>2</id></entry></feed>`;
const PREFIXED = `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>One</a:title></a:entry><a:entry><a:title>Two</a:title></a:entry></a:feed>`;
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel/><item rdf:about="1"><title>One</title></item><item rdf:about="2"><title>Two</title></item></rdf:RDF>`;
const SITEMAP = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://news.example/1</loc><news:news><news:title>One</news:title></news:news></url><url><loc>https://news.example/2</loc><news:news><news:title>Two</news:title></news:news></url></urlset>`;
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'T',
  authors: [{ name: 'A "quoted" \\' }],
  items: [
    { id: '1', title: 'One', tags: ['a', 'b'], attachments: [{ url: 'https://news.example/a' }] },
    { id: '2', title: 'Two', content_text: 'Braces ]} in a \\" text' },
  ],
});

describe.each([
  ['RSS', RSS],
  ['Atom', ATOM],
  ['Atom with a prefix', PREFIXED],
  ['RDF', RDF],
  ['a news sitemap', SITEMAP],
  ['JSON Feed', JSON_FEED],
])('%s that is cut', (_, source) => {
  test('wherever that is, keeps whole entries and no half ones', () => {
    const seen = new Set<string>();
    for (let length = 1; length <= source.length; length++) {
      const found = titles(source.slice(0, length));
      seen.add(JSON.stringify(found));
      if (typeof found === 'string') continue;
      expect(['', 'One', 'One,Two'], source.slice(0, length)).toContain(found.join());
    }
    expect(seen).toContain('["One"]');
    expect(seen).toContain('["One","Two"]');
  });

  test('after its last entry keeps all of them', () => {
    const last = Math.max(source.lastIndexOf('</'), source.lastIndexOf(']'));
    expect(titles(source.slice(0, last))).toEqual(['One', 'Two']);
  });

  test('not at all, is read as ever', () => {
    expect(titles(source)).toEqual(titles(source, false));
  });
});

test('an entry that stands alone is not dropped', () => {
  expect(titles('<entry xmlns="http://www.w3.org/2005/Atom"><title>One</title>')).toEqual(['One']);
});

test('the end of a body that is not known to be cut is kept, closed or not', () => {
  expect(titles('<rss><channel><item><title>One</title><item><title>Two</title>', false)).toEqual([
    'One',
    'Two',
  ]);
});

test('a cut body is read as bytes too', () => {
  const bytes = new TextEncoder().encode(RSS.slice(0, RSS.indexOf('Of two')));
  const result = readFeed(bytes, null, 'application/rss+xml', true);
  expect('feed' in result && result.feed.entries.map(({ title }) => title)).toEqual(['One']);
});

test('of an index of sitemaps that is cut the whole ones are kept', () => {
  const index =
    '<sitemapindex><sitemap><loc>https://news.example/a.xml</loc></sitemap><sitemap><loc>https://news.example/b';
  expect(readSitemapIndex(index, 'https://news.example/', true)).toEqual([
    { url: 'https://news.example/a.xml', modifiedAt: null },
  ]);
});

describe('completeJson', () => {
  test.each([
    ['{"items":[{"a":1},{"b', '{"items":[{"a":1}]}'],
    ['{"items":[{"a":"\\\\"},{"b":"]}', '{"items":[{"a":"\\\\"}]}'],
    ['{"items":[{"a":{"c":[1,2]}},', '{"items":[{"a":{"c":[1,2]}}]}'],
    ['{"items":[[1],[2', '{"items":[[1]]}'],
    ['{"items":[{"a":1}],"x":"y', '{"items":[{"a":1}]}'],
    ['{"items":[', '{"items":['],
    ['{"a":"', '{"a":"'],
    ['[{"a":1},{"b', '[{"a":1},{"b'],
    [']]]}}}', ']]]}}}'],
    ['', ''],
  ])('%s becomes %s', (source, expected) => {
    expect(completeJson(source)).toBe(expected);
  });

  test('deep nesting and quotes without an end cost one pass', () => {
    expect(completeJson(`{"a":${'['.repeat(100_000)}`)).toHaveLength(100_005);
    expect(completeJson(`{"a":"${'\\"'.repeat(100_000)}`)).toHaveLength(200_006);
  });
});
