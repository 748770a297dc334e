import { describe, expect, test } from 'vitest';
import { loadAllTexts } from '../../../i18n/all-texts.ts';
import { en } from '../../../i18n/en.ts';
import { enManage } from '../../../i18n/en-manage.ts';
import { enPages } from '../../../i18n/en-pages.ts';
import { enSettings } from '../../../i18n/en-settings.ts';
import {
  khmerDate,
  khmerDay,
  khmerNumber,
  khmerRelative,
  khmerTime,
} from '../../../i18n/khmer-dates.ts';
import { chooseLanguage, LANGUAGES, type Language } from '../../../i18n/languages.ts';
import { createI18n } from '../../../i18n/translate.ts';

const all = { ...en, ...enPages, ...enManage, ...enSettings };

const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each(Object.values(LANGUAGES))('$key', ({ key }: Language) => {
  test('misses no text', async () => {
    const { catalogue } = await loadAllTexts(key);
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(all).sort());
    expect(Object.values(catalogue).filter(text => text.trim() === '')).toEqual([]);
  });

  test('names the ticker and its settings differently, since both are landmarks of one page', async () => {
    const { catalogue } = await loadAllTexts(key);
    expect(catalogue['settings.ticker']).not.toBe(catalogue['ticker.label']);
  });

  test('fills the same places as English', async () => {
    const { catalogue } = await loadAllTexts(key);
    for (const [name, text] of Object.entries(all))
      expect(placeholders(catalogue[name as keyof typeof all]), name).toEqual(placeholders(text));
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
  });
});
