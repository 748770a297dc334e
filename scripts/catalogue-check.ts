/**
 * `npm run catalogue:check`: asks every feed of the catalogue once, and the site of each that is dead for another.
 * For a person with a network; tests never leave loopback. `-- --only WORDS` checks what these words find.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type CatalogueEntry, readCatalogue } from '../feed/catalogue.ts';
import { decodeBytes } from '../feed/charset.ts';
import { discoverFeeds } from '../feed/discover.ts';
import { readFeed } from '../feed/read.ts';
import { searchCatalogue } from '../feed/search-catalogue.ts';
import { fetchDocument, NO_VALIDATORS } from '../poll/fetch-document.ts';

const DESK = {
  fetch: (url: string, init: RequestInit) => fetch(url, init),
  mayFetch: async () => true,
  now: () => Date.now(),
};

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const file = join(import.meta.dirname, '../public/catalogue.json');
const all = readCatalogue(JSON.parse(readFileSync(file, 'utf8')))?.entries ?? [];
const entries = values.only === undefined ? all : searchCatalogue(all, values.only, () => []);
let dead = 0;
for (const entry of entries) {
  const line = await check(entry);
  if (line !== null) dead++;
  console.log(`${line === null ? 'ok  ' : 'DEAD'} ${entry.name} ${entry.feedUrl}${line ?? ''}`);
}
console.log(`${entries.length - dead} of ${entries.length} answer with a feed`);
process.exitCode = dead === 0 ? 0 : 1;

/** @returns null where the feed lives, else what is wrong and what its site names instead. */
async function check({ feedUrl, siteUrl }: CatalogueEntry): Promise<string | null> {
  const answer = await fetchDocument(DESK, feedUrl, NO_VALIDATORS);
  if (answer.kind === 'document') {
    const result = readFeed(answer.bytes, answer.url, answer.contentType);
    if ('feed' in result) return null;
    return ` (${result.error.code}); ${await instead(siteUrl)}`;
  }
  const reason = answer.kind === 'failed' ? `${answer.code} ${answer.detail ?? ''}`.trim() : '304';
  return ` (${reason}); ${await instead(siteUrl)}`;
}

async function instead(siteUrl: string): Promise<string> {
  const page = await fetchDocument(DESK, siteUrl, NO_VALIDATORS);
  if (page.kind !== 'document') return `its site ${siteUrl} does not answer either`;
  const found = discoverFeeds(decodeBytes(page.bytes, page.contentType), page.url);
  return found.length === 0
    ? `its site ${siteUrl} names no feed`
    : `its site names ${found.map(({ url }) => url).join(', ')}`;
}
