import { expect, test } from 'vitest';
import { textDirection } from '../../../words/direction.ts';

test.each([
  ['en', 'Port reopens', 'ltr'],
  ['ar', 'المجلس يقر الميزانية', 'rtl'],
  ['ar', 'G20 المجلس يقر', 'rtl'],
  ['ar-EG', 'iPhone جديد', 'rtl'],
  ['he', 'הנמל נפתח', 'rtl'],
  ['fa-IR', 'بندر باز شد', 'rtl'],
  ['ar', 'An English entry of an Arabic feed', 'ltr'],
  ['ar', '2024', 'rtl'],
  ['ar-Latn', 'al-majlis', 'ltr'],
  ['pa-Arab', 'بندرگاہ', 'rtl'],
  ['km', 'ភ្លៀងធ្លាក់', 'ltr'],
  ['en', 'المجلس يقر الميزانية', 'rtl'],
  ['en', 'The word سلام in a headline', 'ltr'],
  [null, 'הנמל נפתח', 'rtl'],
  [null, '“الميناء” reopens', 'rtl'],
  [null, 'Port', 'ltr'],
  [null, '', 'ltr'],
] as const)('the direction of a text in %s, "%s", is %s', (language, text, direction) => {
  expect(textDirection(language, text)).toBe(direction);
});
