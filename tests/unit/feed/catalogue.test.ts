import { describe, expect, test } from 'vitest';
import { readAddress } from '../../../feed/address.ts';
import {
  type CatalogueEntry,
  REGIONS,
  readCatalogue,
  SOURCES,
  searchCatalogue,
} from '../../../feed/catalogue.ts';
import { nameOf } from '../../../i18n/names.ts';

const entries = readCatalogue();
const namesOf = ({ place, language }: CatalogueEntry) => [
  nameOf('region', place, 'en'),
  nameOf('language', language, 'en'),
];
const found = (words: string) => searchCatalogue(entries, words, namesOf).map(({ name }) => name);

describe('the catalogue', () => {
  test.each(entries)(
    '$name has addresses, a known place and language, and a list with its date',
    entry => {
      expect(readAddress(entry.feedUrl)).toBe(entry.feedUrl);
      expect(readAddress(entry.siteUrl)).not.toBeNull();
      expect(nameOf('region', entry.place, 'en')).not.toBe(entry.place);
      expect(nameOf('language', entry.language, 'en')).not.toBe(entry.language);
      expect(Object.values(SOURCES)).toContain(entry.source);
      expect(entry.source).toMatch(/\d{4}-\d{2}-\d{2}$/);
    },
  );

  test('has every line of its table, each feed once, in the order of the regions', () => {
    expect(entries.length).toBeGreaterThan(40);
    expect(new Set(entries.map(({ feedUrl }) => feedUrl)).size).toBe(entries.length);
    const order = entries.map(({ region }) => REGIONS.indexOf(region));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('is searched by name, place and language, also by parts of words and without accents', () => {
    expect(found('bangkok')).toEqual(['Bangkok Post']);
    expect(found('thailand')).toEqual(['Bangkok Post', 'Thairath', 'Matichon']);
    expect(found('thailand thai')).toEqual(['Bangkok Post', 'Thairath', 'Matichon']);
    expect(found('korean')).toEqual(['동아일보']);
    expect(found('clarin')).toEqual(['Clarín']);
    expect(found('africa')).toContain('News24');
    expect(found('nothing like it')).toEqual([]);
    expect(found('   ')).toEqual([]);
  });
});
