/** The test projects: `unit` and `component` need nothing, `architecture` needs builds, the rest need browsers. */
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const journey = (name: 'chromium' | 'firefox') => ({
  test: {
    name,
    include: ['tests/e2e/*.e2e.ts'],
    provide: { browserName: name },
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    reporters: ['default', './tests/reporter.ts'],
    projects: [
      {
        plugins: [WxtVitest()],
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        plugins: [WxtVitest()],
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'component',
          include: ['tests/component/*.test.{ts,tsx}'],
          environment: 'jsdom',
          // One jsdom a worker and not one a file; files stay apart all the same.
          pool: 'vmThreads',
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'architecture',
          include: ['tests/architecture/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      journey('chromium'),
      journey('firefox'),
    ],
  },
});
