/** `npm run bench`: the rows of the table in tests/bench, compared within one run. `-- --only NAME` runs one. */
import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ROOT } from './run.ts';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const folder = resolve(ROOT, 'tests/bench');
const names = readdirSync(folder)
  .filter(file => file.endsWith('.bench.ts'))
  .map(file => basename(file, '.bench.ts'));
const chosen = values.only === undefined ? names : names.filter(name => name === values.only);
if (chosen.length === 0) {
  console.error(`There is no bench "${values.only}". There are: ${names.join(', ')}`);
  process.exit(1);
}
for (const name of chosen) {
  console.log(`\n${name}`);
  const { bench }: { bench: () => Promise<void> } = await import(
    pathToFileURL(resolve(folder, `${name}.bench.ts`)).href
  );
  await bench();
}
