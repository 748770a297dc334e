/** `npm run build`: the shipped extension for both browsers; with `--loopback` the ones that tests and `npm start` use. */
import { build } from './build-extension.ts';

const variants = process.argv.includes('--loopback')
  ? (['loopback'] as const)
  : (['shipped'] as const);
for (const variant of variants)
  for (const name of ['chromium', 'firefox'] as const) await build(name, variant);
