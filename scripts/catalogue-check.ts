/**
 * `npm run catalogue:check`: asks every feed of the catalogue once and prints what moved, what is dead and what is no feed.
 * For a person with a network; tests never leave loopback. `-- --country KH` asks those of one country, `--limit 20` no
 * more than that. It ends with 1 where something is to be changed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCatalogue } from '../feed/catalogue.ts';
import { checkFeeds, lineOf, summaryOf } from './check-feeds.ts';

const DESK = {
  fetch: (url: string, init: RequestInit) =>
    fetch(url, init).catch((failure: Error) => {
      // Node says only "fetch failed"; why is in the cause.
      throw failure.cause instanceof Error ? failure.cause : failure;
    }),
  mayFetch: async () => true,
  now: () => Date.now(),
};

const { values } = parseArgs({
  options: { country: { type: 'string' }, limit: { type: 'string' } },
});
const file = join(import.meta.dirname, '../public/catalogue.json');
const catalogue = readCatalogue(JSON.parse(readFileSync(file, 'utf8')));
if (catalogue === null) throw new Error(`${file} holds no catalogue`);
const wanted = catalogue.entries.filter(
  ({ country }) => values.country === undefined || country === values.country.toUpperCase(),
);
const limit = values.limit === undefined ? wanted.length : Number(values.limit);
if (!Number.isInteger(limit) || limit < 1) throw new Error('--limit takes a whole number.');
const all = await checkFeeds(DESK, wanted.slice(0, limit), checked => {
  const line = lineOf(checked);
  if (line !== null) console.log(line);
});
console.log(summaryOf(all));
process.exitCode = all.some(({ verdict }) => ['moved', 'no-feed', 'dead'].includes(verdict))
  ? 1
  : 0;
