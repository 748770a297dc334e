import { expect, test } from 'vitest';
import { primaryLanguage } from '../../../model/primary-language.ts';

test.each([
  ['en', 'en'],
  ['en-US', 'en'],
  ['zh_CN', 'zh'],
  ['PT-br', 'pt'],
  [' km-KH ', 'km'],
  ['ckb-Arab-IQ', 'ckb'],
  ['', ''],
])('the language of "%s" is "%s"', (tag, language) => {
  expect(primaryLanguage(tag)).toBe(language);
});
