/**
 * `npm run catalogue:build -- --topics FILE --countries FILE --owners FILE`: brings public/catalogue.json up to date with
 * newer copies of the public lists, which docs/notes/catalogue.md names. A new source is a line in the file by hand first.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { refresh } from './catalogue-lists.ts';

const { values } = parseArgs({
  options: {
    topics: { type: 'string' },
    countries: { type: 'string' },
    owners: { type: 'string' },
  },
});
const file = join(import.meta.dirname, '../public/catalogue.json');
const { lists, entries } = JSON.parse(readFileSync(file, 'utf8'));
const { text, count, lost } = refresh(entries, lists, {
  topics: read(values.topics),
  countries: read(values.countries),
  owners: read(values.owners),
});
writeFileSync(file, text);
for (const { name, feed } of lost) console.log(`in no list any more: ${name} ${feed}`);
console.log(`${count} sources; ${lost.length} left out`);

function read(path: string | undefined): unknown {
  if (path === undefined)
    throw new Error('Give the files of the lists: --topics, --countries and --owners.');
  return JSON.parse(readFileSync(path, 'utf8'));
}
