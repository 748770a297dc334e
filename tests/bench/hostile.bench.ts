/** Reading documents and pages made to be slow: four times the size may take about four times as long, whatever it holds. */
import { readPage } from '../../feed/discover.ts';
import { articleIdsOf } from '../../feed/identity.ts';
import { headlineText, plainText } from '../../feed/markup.ts';
import { readFeed } from '../../feed/read.ts';

const SMALL = 200_000;
const TIMES = 4;
const ROUNDS = 5;

/** What is repeated, after the start of an RSS item. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  'open tags': '<div>',
  'open items': '<item><title>a',
  'less-than signs': '<',
  'tags without an end': '<a ',
  'quotes without an end': '<a href="',
  attributes: ' x="1" y',
  'escaped tags': '&lt;a href="x"&gt;',
  'CDATA in CDATA': '<![CDATA[',
  'CDATA ends': ']]>',
  comments: '<!--',
  references: '&amp;amp;amp;lt;',
  'document types': '<!DOCTYPE x [<!ENTITY a "&b;">',
  spaces: ' ',
  dates: '<pubDate>Mon, 13 Foo 2009 18:11:00 +0300 (x',
  'relative pictures': '&lt;img srcset="a 1x, b 2x" src=c&gt;',
  'scripts without an end': '&lt;script&gt;',
};

/** What is repeated in a page, and in its Link header. */
const PAGES: Readonly<Record<string, string>> = {
  'less-than signs': '<',
  'tags without an end': '<a ',
  'quotes without an end': '<a href="',
  'values without an end': '<a href=',
  attributes: ' x="1" y',
  'comments without an end': '<!--',
  comments: '<!--x--!>',
  scripts: '<script></script>',
  'scripts in comments': '<script><!--<script>',
  'titles without an end': '<title>',
  'SVG without an end': '<svg><g>',
  'SVG in paragraphs': '<p><svg></p>',
  templates: '<template>',
  'links to feeds': '<a href=/rss>RSS',
  'names of feeds': '<link rel=alternate type=application/rss+xml href=/a>',
  'header links': '<a>; rel="alternate", ',
  references: '<a href="&amp;&copy=1">',
  spaces: ' ',
};

export async function bench(): Promise<void> {
  console.log(`${SMALL / 1000} kB against ${(TIMES * SMALL) / 1000} kB, best of ${ROUNDS}`);
  console.log('feeds');
  for (const [name, piece] of Object.entries(DOCUMENTS)) compare(name, piece, readDocument);
  console.log('pages');
  for (const [name, piece] of Object.entries(PAGES)) compare(name, piece, readHtml);
}

type Reader = (repeated: string) => void;

function compare(name: string, piece: string, read: Reader): void {
  const small = timeMs(piece, SMALL, read);
  const large = timeMs(piece, TIMES * SMALL, read);
  const ratio = (large / small).toFixed(1);
  console.log(
    `  ${name.padEnd(28)} ${small.toFixed(1).padStart(7)} ms ${large.toFixed(1).padStart(7)} ms  x ${ratio}`,
  );
}

function timeMs(piece: string, size: number, read: Reader): number {
  const repeated = piece.repeat(size / piece.length);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    read(repeated);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function readHtml(repeated: string): void {
  readPage(`<!doctype html><title>t</title>${repeated}`, 'https://news.example/', repeated);
}

function readDocument(repeated: string): void {
  const source = `<rss><channel><item><title>t</title><description>${repeated}`;
  const bytes = new TextEncoder().encode(source);
  const result = readFeed(bytes, 'https://news.example/feed', null);
  if (!('feed' in result)) return;
  articleIdsOf('f', result.feed.entries);
  for (const { summary, title } of result.feed.entries.slice(0, 5000))
    headlineText(title ?? '') + plainText(summary ?? '');
}
