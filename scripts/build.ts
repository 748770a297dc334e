/** `npm run build`: the shipped extension for both browsers; with `--loopback` the ones that tests and `npm start` use. */
import { relative } from 'node:path';
import { build, sizeOf } from './build-extension.ts';

const variants = process.argv.includes('--loopback')
  ? (['loopback'] as const)
  : (['shipped'] as const);
for (const variant of variants)
  for (const name of ['chromium', 'firefox'] as const) {
    const folder = await build(name, variant);
    const megabytes = (sizeOf(folder) / 1_000_000).toFixed(1);
    console.log(`${relative('.', folder) || '.'}: ${megabytes} MB`);
  }
