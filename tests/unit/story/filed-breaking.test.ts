import { expect, test } from 'vitest';
import { isFiledBreaking } from '../../../story/filed-breaking.ts';
import { STAGE_WORDS } from '../../fixtures/stage-words.ts';

test.each([
  ['Breaking News', true],
  ['breaking-news', true],
  ['Eilmeldung', true],
  ['Última hora', true],
  ['ព័ត៌មានបន្ទាន់', true],
  ['Sport', false],
  ['Update', false],
  ['Breakdance', false],
  ['', false],
])('what is filed under “%s” is called breaking: %s', (category, expected) => {
  expect(isFiledBreaking(['World', category], STAGE_WORDS.labels)).toBe(expected);
});
