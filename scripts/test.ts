/** `npm test`: types, lint, unit, component, builds and browser journeys; one closing line. `--only e2e`, `--soak`. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provide } from '../tests/e2e/provide.ts';
import type { Results } from '../tests/reporter.ts';
import { build } from './build-extension.ts';
import { checkLint, checkTypes } from './checks.ts';
import { run } from './run.ts';

const total: Results = { passed: 0, failed: 0, skipped: [] };
const isSoak = process.argv.includes('--soak');
const onlyJourneys = process.argv.includes('e2e');

if (!onlyJourneys && !isSoak) {
  await step('Types', checkTypes);
  await step('Lint', checkLint);
  await vitest('Unit and component tests', ['unit', 'component']);
}
await step('Builds', buildAll);
if (!onlyJourneys && !isSoak) await vitest('Architecture', ['architecture']);

const missing = await provide(['chromium', 'firefox'], true);
const projects = (['chromium', 'firefox'] as const).filter(
  name => !missing.some(what => what.toLowerCase() === name),
);
for (const what of missing)
  total.skipped.push({
    name: `Journeys that need ${what}`,
    reason: `${what} is not on this machine and could not be installed`,
  });
if (projects.length > 0) await vitest('Journeys', projects);

for (const { name, reason } of total.skipped) console.log(`Skipped: ${name} (${reason})`);
const skipped = total.skipped.length === 0 ? '' : `, ${total.skipped.length} skipped`;
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

async function step(name: string, work: () => Promise<number>): Promise<void> {
  const start = Date.now();
  const code = await work();
  console.log(
    `${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - start) / 1000).toFixed(1)} s`,
  );
  if (code === 0) total.passed++;
  else total.failed++;
}

async function buildAll(): Promise<number> {
  try {
    for (const variant of ['shipped', 'loopback'] as const) {
      for (const name of ['chromium', 'firefox'] as const) await build(name, variant);
    }
    return 0;
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    return 1;
  }
}

async function vitest(name: string, names: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'newsline-results-'));
  const results = join(folder, 'results.json');
  console.log(`\n${name}`);
  await run('vitest/vitest.mjs', ['run', ...names.map(project => `--project=${project}`)], {
    ...process.env,
    NEWSLINE_RESULTS: results,
    NEWSLINE_SOAK: isSoak ? '1' : '',
  });
  try {
    const { passed, failed, skipped }: Results = JSON.parse(readFileSync(results, 'utf8'));
    total.passed += passed;
    total.failed += failed + (passed + failed + skipped.length === 0 ? 1 : 0);
    total.skipped.push(...skipped);
  } catch {
    console.error(`${name} ended without a result.`);
    total.failed++;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
