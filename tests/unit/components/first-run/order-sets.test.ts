import { describe, expect, test } from 'vitest';
import { orderSets, SETS_AT_ONCE } from '../../../../components/first-run/order-sets.ts';
import { readStarterSets } from '../../../../feed/starter-sets.ts';

const SETS = readStarterSets();
const offered = (languages: readonly string[], timeZone: string | null = null) =>
  orderSets(SETS, { languages, timeZone })
    .slice(0, SETS_AT_ONCE)
    .map(({ id }) => id);

describe('Cambodia stands first, in Khmer and then in English,', () => {
  test.each<[whom: string, languages: readonly string[], timeZone: string | null]>([
    ['for a reader of Khmer', ['km'], null],
    ['for a reader of Khmer who prefers another language', ['fr-FR', 'en', 'km-KH'], null],
    ['for a reader of Khmer abroad', ['km-KH', 'en-US'], 'America/Los_Angeles'],
    ['in Cambodia, whatever the language', ['en-US', 'en'], 'Asia/Phnom_Penh'],
    ['in Cambodia, with a language that no set has', ['tlh'], 'Asia/Phnom_Penh'],
    ['where a tag names Cambodia', ['en-KH'], null],
  ])('%s', (_, languages, timeZone) => {
    expect(offered(languages, timeZone).slice(0, 2)).toEqual(['cambodia-km', 'cambodia-en']);
  });
});

describe('the set that stands first', () => {
  test.each<[languages: readonly string[], timeZone: string | null, first: readonly string[]]>([
    [['en-US', 'en'], 'America/New_York', ['united-states', 'world']],
    [['en-US', 'en'], 'America/Indiana/Knox', ['united-states', 'world']],
    [['en-GB', 'en'], 'Europe/London', ['united-kingdom', 'world']],
    [['fr-CA', 'en-CA'], 'America/Toronto', ['canada', 'france']],
    [['en-IN', 'hi'], 'Asia/Calcutta', ['india', 'asia']],
    [['de-DE', 'de', 'en'], 'Europe/Berlin', ['germany', 'world']],
    [['de-AT'], 'Europe/Vienna', ['germany']],
    [['es-419', 'es'], 'America/Bogota', ['latin-america', 'spain']],
    [['es'], null, ['spain', 'latin-america']],
    [['pt-PT'], 'Europe/Lisbon', ['portugal', 'brazil']],
    [['pt'], null, ['brazil', 'portugal']],
    [['ar'], 'Africa/Cairo', ['arabic', 'world']],
    [['ar-EG', 'fr'], 'Europe/Paris', ['arabic', 'france']],
    [['zh-Hant-TW'], 'Asia/Taipei', ['taiwan', 'china']],
    [['zh-CN'], 'Asia/Shanghai', ['china', 'taiwan']],
    [['ja'], 'Asia/Tokyo', ['japan', 'asia']],
    [['id'], 'Asia/Jakarta', ['indonesia', 'asia']],
    [['th', 'en'], 'Asia/Bangkok', ['thailand', 'asia', 'world']],
    [['vi'], 'Asia/Saigon', ['vietnam']],
    [['uk', 'ru'], 'Europe/Kyiv', ['ukraine', 'russian']],
    [['sv-SE', 'en'], 'Europe/Stockholm', ['world']],
  ])('for %j in %s', (languages, timeZone, first) => {
    expect(offered(languages, timeZone).slice(0, first.length)).toEqual(first);
  });

  test.each([[['en']], [['en-US', 'en']], [['en-US']]])(
    'is not the United States for %j alone, which browsers say everywhere',
    languages => {
      expect(offered(languages)[0]).toBe('world');
      expect(offered(languages, 'UTC')[0]).toBe('world');
      expect(offered(languages, 'Europe/Berlin').slice(0, 2)).toEqual(['world', 'germany']);
    },
  );
});

describe('what is offered', () => {
  const READERS: readonly (readonly [readonly string[], string | null])[] = [
    [[], null],
    [['en-US'], 'America/Chicago'],
    [['fr'], 'Africa/Dakar'],
    [['km'], 'Asia/Phnom_Penh'],
    [['zh-TW', 'ja', 'ko', 'th', 'vi', 'id', 'de', 'fr', 'it', 'es', 'pt'], 'Asia/Taipei'],
    [['', '!!', 'en_US', 'x'.repeat(1000), 'constructor'], '__proto__'],
  ];

  test.each(READERS)('is eight sets, Cambodia among them, for %j in %s', (languages, timeZone) => {
    const ids = offered(languages, timeZone);
    expect(new Set(ids).size).toBe(8);
    expect(ids).toEqual(expect.arrayContaining(['cambodia-km', 'cambodia-en']));
  });

  test.each(READERS)('is followed by every other set once, for %j in %s', (languages, timeZone) => {
    const ids = orderSets(SETS, { languages, timeZone }).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(SETS.map(({ id }) => id).toSorted());
  });
});
