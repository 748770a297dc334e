import { expect, test } from 'vitest';
import { decodePart } from '../../../model/decode-part.ts';

test.each([
  ['', ''],
  ['a%20b', 'a b'],
  [encodeURIComponent('ព័ត៌មាន?#/&'), 'ព័ត៌មាន?#/&'],
])('"%s" is decoded', (encoded, decoded) => {
  expect(decodePart(encoded)).toBe(decoded);
});

test.each(['%', '100%', '%zz', '%e1%9e'])('"%s", which nobody encoded, stays as it is', text => {
  expect(decodePart(text)).toBe(text);
});
