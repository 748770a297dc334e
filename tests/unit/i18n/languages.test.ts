import { describe, expect, test } from 'vitest';
import { loadAllTexts } from '../../../i18n/all-texts.ts';
import {
  khmerDate,
  khmerDay,
  khmerFormats,
  khmerList,
  khmerNumber,
  khmerRelative,
  khmerTime,
} from '../../../i18n/khmer-dates.ts';
import { LABELS, labelsIn } from '../../../i18n/labels.ts';
import { chooseLanguage, LANGUAGES, type Language } from '../../../i18n/languages.ts';
import { createI18n } from '../../../i18n/translate.ts';
import { type AnyTexts, faults } from './faults.ts';

const textsOf = async (key: keyof typeof LANGUAGES): Promise<AnyTexts> => ({
  ...LABELS[key],
  ...(await loadAllTexts(key)).texts,
});
const english = await textsOf('en');

describe.each(Object.values(LANGUAGES))('$key', ({ key, tag }: Language) => {
  test('has every text, every plural form and the same placeholders as English', async () => {
    const texts = await textsOf(key);
    expect(Object.keys(texts).length).toBeGreaterThan(400);
    expect(faults(english, texts, tag)).toEqual([]);
  });

  test('names the ticker and its settings differently, since both are landmarks of one page', async () => {
    const { texts } = await loadAllTexts(key);
    expect(texts['settings.ticker']).not.toBe(texts['ticker.label']);
  });
});

describe('the check of a language finds', () => {
  const counted = { one: '{count} article', other: '{count} articles' };

  test.each<[fault: string, english: AnyTexts, other: AnyTexts, tag: string, found: string]>([
    ['a missing text', { a: 'A' }, {}, 'fr', 'a is missing'],
    ['a text that English lacks', {}, { a: 'A' }, 'fr', 'a is not in English'],
    ['an empty text', { a: 'A' }, { a: ' ' }, 'fr', 'a is empty'],
    [
      'a placeholder left out',
      { a: '{host}' },
      { a: 'x' },
      'fr',
      'a: {host} in English, nothing here',
    ],
    ['a placeholder too many', { a: 'x' }, { a: '{x}' }, 'fr', 'a: nothing in English, {x} here'],
    [
      'one form where English counts',
      { a: counted },
      { a: '{count}' },
      'fr',
      'a has no plural forms',
    ],
    ['forms where English has none', { a: 'A' }, { a: { other: 'A' } }, 'fr', 'a has plural forms'],
    [
      'a plural category left out',
      { a: counted },
      { a: { one: '{count}', other: '{count}' } },
      'fr',
      'a lacks the form many',
    ],
    [
      'a plural category that the language does not have',
      { a: counted },
      { a: { one: '{count}', other: '{count}' } },
      'zh-CN',
      'a has the form one, which the language lacks',
    ],
    [
      'a count left out of a form for several numbers',
      { a: counted },
      { a: { one: 'un article', many: '{count}', other: '{count}' } },
      'fr',
      'a.one: {count} in English, nothing here',
    ],
  ])('%s', (_, first, second, tag, found) => {
    expect(faults(first, second, tag)).toEqual([found]);
  });

  test('nothing where the count is written out in a form for one number alone', () => {
    const arabic = {
      ...{ zero: 'لا مقالات', one: 'مقال واحد', two: 'مقالان' },
      ...{ few: '{count} مقالات', many: '{count} مقالًا', other: '{count} مقال' },
    };
    expect(faults({ a: counted }, { a: arabic }, 'ar')).toEqual([]);
  });
});

const i18nOf = async (key: keyof typeof LANGUAGES) =>
  createI18n(LANGUAGES[key], await loadAllTexts(key));

test('the setting outranks the browser; without either it is English', () => {
  expect(chooseLanguage('km', ['en-US']).name).toBe('ភាសាខ្មែរ');
  expect(chooseLanguage('auto', ['km-KH', 'en']).name).toBe('ភាសាខ្មែរ');
  expect(chooseLanguage('auto', ['tlh', 'en']).name).toBe('English');
  expect(chooseLanguage('xx', []).name).toBe('English');
});

test('Khmer dates and numbers are written in Khmer digits', async () => {
  const { number, age } = await i18nOf('km');
  expect(number(12)).toBe('១២');
  expect(age(0, 5 * 60_000)).toContain('៥');
});

describe('a count', () => {
  test.each<[key: keyof typeof LANGUAGES, said: Readonly<Record<number, string>>]>([
    ['en', { 0: '0 outlets', 1: '1 outlet', 2: '2 outlets', 1200: '1,200 outlets' }],
    ['fr', { 0: '0 média', 1: '1 média', 2: '2 médias' }],
    ['es', { 0: '0 medios', 1: '1 medio', 2: '2 medios' }],
    ['km', { 1: 'សារព័ត៌មាន ១', 12: 'សារព័ត៌មាន ១២' }],
    ['zh_CN', { 1: '1 家媒体', 2: '2 家媒体' }],
  ])('takes its form: %s', async (key, said) => {
    const { t } = await i18nOf(key);
    for (const [count, text] of Object.entries(said))
      expect(t('story.outlets', { count: Number(count) })).toBe(text);
  });

  test('takes one of six forms in Arabic', async () => {
    const { t } = await i18nOf('ar');
    const forms = [0, 1, 2, 3, 11, 100].map(count =>
      t('follow.entries', { count }).replace(/[\d٠-٩]+/, '#'),
    );
    expect(forms).toEqual(['لا مقالات', 'مقال واحد', 'مقالان', '# مقالات', '# مقالًا', '# مقال']);
  });

  test('of millions takes the word that French and Spanish put before the noun', async () => {
    const [french, spanish] = await Promise.all([i18nOf('fr'), i18nOf('es')]);
    expect(french.t('story.outlets', { count: 2_000_000 })).toContain('de médias');
    expect(spanish.t('story.outlets', { count: 2_000_000 })).toContain('de medios');
  });

  test('of two things is put together from two texts', async () => {
    const { t } = await i18nOf('en');
    const said = (articles: number, outlets: number) =>
      t('story.size', {
        articles: t('story.articles', { count: articles }),
        outlets: t('story.outlets', { count: outlets }),
      });
    expect([said(1, 1), said(5, 2)]).toEqual(['1 article, 1 outlet', '5 articles, 2 outlets']);
  });
});

test('notifications count as pages do', () => {
  expect(labelsIn(LANGUAGES.en)('alert.digest', { count: 1 })).toBe('1 story was held back');
  expect(labelsIn(LANGUAGES.ar)('alert.digest', { count: 2 })).toBe('حُجزت قصتان');
  expect(labelsIn(LANGUAGES.km)('alert.digest', { count: 12 })).toContain('១២');
});

test('a text with plural forms does not compile without its count', async () => {
  const { t } = await i18nOf('en');
  // @ts-expect-error The count is missing.
  expect(t('story.outlets')).toBe('{count} outlets');
  // @ts-expect-error A count is a number, so that its form can be found.
  expect(t('story.outlets', { count: '1' })).toBe('1 outlets');
});

test('percentages and lists are written as the language writes them', async () => {
  const [english, french] = await Promise.all([i18nOf('en'), i18nOf('fr')]);
  expect(english.percent(0.75)).toBe('75%');
  expect(french.percent(0.75)).toMatch(/^75\s%$/);
  expect(english.list(['one', 'two', 'three'])).toBe('one, two, and three');
  expect(french.list(['un', 'deux'])).toBe('un et deux');
});

test('a placeholder without a value stays, so that the fault is seen', async () => {
  const { t } = await i18nOf('en');
  expect(t('follow.allow')).toBe('Allow {host}');
});

test('ages go from minutes to days to the date', async () => {
  const { age } = await i18nOf('en');
  expect(age(1000, 2000)).toBe('just now');
  expect(age(0, 5 * 60_000)).toContain('5');
  expect(age(0, 3 * 86_400_000)).toContain('3');
  expect(age(0, 30 * 86_400_000)).toContain('1970');
});

describe('Khmer where Intl has none', () => {
  const at = new Date(2024, 6, 13, 18, 5).getTime();

  test('is written by our own hand', () => {
    expect(khmerDate(at)).toBe('១៣ កក្កដា ២០២៤');
    expect(khmerDay(at)).toBe('ថ្ងៃសៅរ៍ ទី១៣ ខែកក្កដា ឆ្នាំ២០២៤');
    expect(khmerTime(at)).toBe('១៨:០៥');
    expect(khmerRelative(-5, 'minute')).toBe('៥ នាទីមុន');
    expect(khmerRelative(2, 'hour')).toBe('ក្នុង ២ ម៉ោង');
    expect(khmerNumber(1024)).toBe('១០២៤');
    expect(khmerFormats.percent(0.426)).toBe('៤៣%');
    expect([[], ['ក'], ['ក', 'ខ', 'គ']].map(khmerList)).toEqual(['', 'ក', 'ក, ខ និង គ']);
  });
});
