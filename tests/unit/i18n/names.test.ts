/** Names of countries and languages, also where the browser has none. */
import { describe, expect, test } from 'vitest';
import { nameOf, namesIn } from '../../../i18n/names.ts';
import { CATALOGUE } from '../../fixtures/catalogue.ts';

const codes = (pick: 'country' | 'language') => [
  ...new Set(CATALOGUE.entries.flatMap(entry => entry[pick] ?? [])),
];

test.each<[kind: 'region' | 'language', code: string, tag: string, name: string]>([
  ['region', 'KH', 'en', 'Cambodia'],
  ['region', 'KH', 'km', 'កម្ពុជា'],
  ['region', 'KH', 'ar', 'كمبوديا'],
  ['region', 'KH', 'zh-CN', '柬埔寨'],
  ['language', 'km', 'fr', 'khmer'],
  ['language', 'km', 'km', 'ខ្មែរ'],
  ['region', 'nonsense', 'en', 'nonsense'],
  ['region', 'constructor', 'km', 'constructor'],
  ['region', 'KH', 'not a tag', 'KH'],
])('the %s %s in %s is %s', (kind, code, tag, name) => {
  expect(nameOf(kind, code, tag)).toBe(name);
});

test('a short name is shorter where there is one', () => {
  expect(namesIn('region', 'en', 'short')('GB')).toBe('UK');
  expect(namesIn('region', 'en', 'short')('KH')).toBe('Cambodia');
});

describe('in Khmer, which some browsers do not know', () => {
  test('every country and language of the catalogue has a name of its own', () => {
    const regions = codes('country').map(code => nameOf('region', code, 'km'));
    const languages = codes('language').map(code => nameOf('language', code, 'km'));
    for (const name of [...regions, ...languages])
      expect(name).toMatch(/^[\p{Script=Khmer} ()-]+$/u);
    expect(new Set(regions).size).toBe(regions.length);
    expect(new Set(languages).size).toBe(languages.length);
  });
});
