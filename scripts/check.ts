/** `npm run check`: types and lint; warnings fail. */
import { checkLint, checkTypes } from './checks.ts';

const codes = [await checkTypes(), await checkLint()];
process.exitCode = codes.some(code => code !== 0) ? 1 : 0;
