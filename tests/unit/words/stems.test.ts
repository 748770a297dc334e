/** Forms of a word have one stem; different words do not. */
import { expect, test } from 'vitest';
import { stem } from '../../../words/stems.ts';

test.each([
  ['market', 'markets'],
  ['ferry', 'ferries'],
  ['evacuate', 'evacuated'],
  ['elección', 'elecciones'].map(word => word.normalize('NFD').replace(/\p{M}/gu, '')),
  ['대통령', '대통령은'],
  ['البنك', 'بنك'],
  ['زلزال', 'الزلزال'],
  ['президент', 'президента'],
  ['ראש', 'הראש'],
])('%s and %s', (one = '', other = '') => {
  expect(stem(one)).toBe(stem(other));
});

test.each([
  ['police', 'policy'],
  ['iran', 'iraq'],
  ['5.8', '5.9'],
  ['서울', '부산'],
])('not %s and %s', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});
