import { describe, expect, test } from 'vitest';
import { readAddress } from '../../../feed/address.ts';
import { readStarterSets, STARTER_SET_IDS } from '../../../feed/starter-sets.ts';
import { CATALOGUE } from '../../fixtures/catalogue.ts';

const SETS = readStarterSets();

describe.each(SETS)('the set $id', ({ language, countries, sources }) => {
  test('names a language and countries that there are', () => {
    expect(new Intl.Locale(language).toString()).toBe(language);
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    for (const country of countries) expect(names.of(country)).toBeDefined();
  });

  test('has four to six sources with names, each once', () => {
    expect(sources.length).toBeGreaterThanOrEqual(4);
    expect(sources.length).toBeLessThanOrEqual(6);
    expect(new Set(sources.map(({ name }) => name)).size).toBe(sources.length);
    for (const { name } of sources) expect(name.trim()).not.toBe('');
  });

  test('takes its sources from the catalogue, as they are named there', () => {
    for (const { name, feedUrl, siteUrl } of sources) {
      const entry = CATALOGUE.entries.find(one => one.feedUrl === feedUrl);
      expect(entry, feedUrl).toMatchObject({ name, siteUrl });
      expect(entry?.language.split('-')[0]).toBe(language.split('-')[0]);
    }
  });

  test('asks only for addresses on https, in the form in which they are kept', () => {
    for (const { feedUrl, siteUrl } of sources) {
      expect(feedUrl).toMatch(/^https:/);
      expect(siteUrl).toMatch(/^https:/);
      expect(readAddress(feedUrl)).toBe(feedUrl);
      expect(readAddress(siteUrl)).toBe(siteUrl);
    }
  });
});

test('every set is there, and no feed stands in two', () => {
  expect(SETS.map(({ id }) => id)).toEqual(STARTER_SET_IDS);
  const urls = SETS.flatMap(({ sources }) => sources.map(({ feedUrl }) => feedUrl));
  expect(new Set(urls).size).toBe(urls.length);
});
