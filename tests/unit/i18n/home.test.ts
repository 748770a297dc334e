import { expect, test } from 'vitest';
import { homeOf } from '../../../i18n/home.ts';

test.each<{
  name: string;
  languages: string[];
  timeZone?: string;
  shown?: string;
  is: { countries: string[]; languages: string[] };
}>([
  {
    name: 'a language makes its country likely',
    languages: ['km'],
    is: { countries: ['KH'], languages: ['km'] },
  },
  {
    name: 'a region that a tag names comes before one that a language makes likely',
    languages: ['de-AT', 'de', 'fr'],
    is: { countries: ['AT', 'DE', 'FR'], languages: ['de', 'fr'] },
  },
  {
    name: 'the time zone comes before both',
    languages: ['de-AT', 'de'],
    timeZone: 'Asia/Phnom_Penh',
    is: { countries: ['KH', 'AT', 'DE'], languages: ['de'] },
  },
  {
    name: 'English of the United States tells no country, and English alone none',
    languages: ['en-US', 'en'],
    timeZone: 'UTC',
    is: { countries: [], languages: ['en'] },
  },
  {
    name: 'English of another country tells it',
    languages: ['en-KH', 'km'],
    shown: 'km',
    is: { countries: ['KH'], languages: ['en', 'km'] },
  },
  {
    name: 'a language that was chosen against the browser’s says most',
    languages: ['en-US'],
    timeZone: 'Europe/Berlin',
    shown: 'km',
    is: { countries: ['KH', 'DE'], languages: ['km', 'en'] },
  },
  {
    name: 'scripts of one language lead to their own countries',
    languages: ['zh-TW', 'zh-CN'],
    is: { countries: ['TW', 'CN'], languages: ['zh'] },
  },
  {
    name: 'a region that is no country stays as it is, and what is no tag says nothing',
    languages: ['es-419', 'not a tag', ''],
    timeZone: 'Nowhere/At_All',
    is: { countries: ['419'], languages: ['es'] },
  },
  { name: 'nothing says nothing', languages: [], is: { countries: [], languages: ['en'] } },
])('$name', ({ languages, timeZone = null, shown = languages[0] ?? 'en', is }) => {
  expect(homeOf({ languages, timeZone, shown })).toEqual(is);
});
