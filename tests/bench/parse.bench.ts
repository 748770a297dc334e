/** Reading feeds: MB a second, against three libraries, on the same documents in the same run. */
import { parseFeed as parseByRowanmanning } from '@rowanmanning/feed-parser';
import { parseFeed as parseByFeedsmith } from 'feedsmith';
import RssParser from 'rss-parser';
import { readFeed } from '../../feed/read.ts';
import { rssDocument } from './documents.ts';

const ROUNDS = 15;

export async function bench(): Promise<void> {
  const text = rssDocument(480);
  const bytes = new TextEncoder().encode(text);
  const rssParser = new RssParser();
  const readers: readonly (readonly [name: string, read: () => unknown])[] = [
    ['newsline (from bytes)', () => readFeed(bytes, 'https://news.example/feed', null)],
    ['feedsmith', () => parseByFeedsmith(text)],
    ['@rowanmanning/feed-parser', () => parseByRowanmanning(text).toJSON()],
    ['rss-parser', () => rssParser.parseString(text)],
  ];
  const times = new Map<string, number[]>(readers.map(([name]) => [name, []]));
  // In turn, so that a slow moment of the machine meets all of them.
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, read] of readers) {
      const start = performance.now();
      await read();
      times.get(name)?.push(performance.now() - start);
    }
  }
  console.log(`${(bytes.length / 1e6).toFixed(2)} MB, 480 items, median of ${ROUNDS}`);
  for (const [name, list] of times) {
    const median = list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
    console.log(
      `  ${name.padEnd(28)} ${median.toFixed(1).padStart(7)} ms  ${(bytes.length / 1000 / median).toFixed(0).padStart(5)} MB/s`,
    );
  }
}
