/** The checks that need no test runner. */
import { run } from './run.ts';

export const checkTypes = () => run('typescript/bin/tsc', ['--noEmit']);

export const checkLint = () =>
  run('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']);
