/** Reading documents made to be slow: four times the size may take about four times as long, whatever it holds. */
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

export async function bench(): Promise<void> {
  console.log(`${SMALL / 1000} kB against ${(TIMES * SMALL) / 1000} kB, best of ${ROUNDS}`);
  for (const [name, piece] of Object.entries(DOCUMENTS)) {
    const small = timeMs(piece, SMALL);
    const large = timeMs(piece, TIMES * SMALL);
    const ratio = (large / small).toFixed(1);
    console.log(
      `  ${name.padEnd(28)} ${small.toFixed(1).padStart(7)} ms ${large.toFixed(1).padStart(7)} ms  x ${ratio}`,
    );
  }
}

function timeMs(piece: string, size: number): number {
  const source = `<rss><channel><item><title>t</title><description>${piece.repeat(size / piece.length)}`;
  const bytes = new TextEncoder().encode(source);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const result = readFeed(bytes, 'https://news.example/feed', null);
    if ('feed' in result) {
      articleIdsOf('f', result.feed.entries);
      for (const { summary, title } of result.feed.entries.slice(0, 5000))
        headlineText(title ?? '') + plainText(summary ?? '');
    }
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
