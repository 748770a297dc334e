/** Counts tests for the closing line and writes the count, with the reason of each skip, to NEWSLINE_RESULTS. */
import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

export interface Results {
  passed: number;
  failed: number;
  skipped: { readonly name: string; readonly reason: string }[];
}

export default class CountingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const results: Results = { passed: 0, failed: errors.length, skipped: [] };
    for (const module of modules) {
      if (module.errors().length > 0) results.failed++;
      for (const suite of module.children.allSuites()) results.failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'passed') results.passed++;
        else if (result.state === 'skipped')
          results.skipped.push({
            name: `${module.project.name}: ${test.fullName}`,
            reason: result.note ?? 'no reason given',
          });
        else results.failed++;
      }
    }
    const path = process.env.NEWSLINE_RESULTS;
    if (path !== undefined) writeFileSync(path, JSON.stringify(results));
  }
}
