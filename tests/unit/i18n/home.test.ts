import { expect, test } from 'vitest';
import { homeOf } from '../../../i18n/home.ts';

test.each<[tags: string[], countries: string[], languages: string[]]>([
  [['km'], ['KH'], ['km']],
  [['en-KH', 'km'], ['KH'], ['en', 'km']],
  [
    ['de-AT', 'de', 'en'],
    ['AT', 'DE', 'US'],
    ['de', 'en'],
  ],
  [['zh-TW', 'zh-CN'], ['TW', 'CN'], ['zh']],
  [['ar'], ['EG'], ['ar']],
  [['es-419'], ['419'], ['es']],
  [['not a tag', '', 'fr'], ['FR'], ['fr']],
  [[], [], []],
])('%j is at home in %j and reads %j', (tags, countries, languages) => {
  expect(homeOf(tags)).toEqual({ countries, languages });
});
