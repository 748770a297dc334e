import { describe, expect, test } from 'vitest';
import { type CatalogueEntry, readCatalogue } from '../../../feed/catalogue.ts';
import { searchCatalogue } from '../../../feed/search-catalogue.ts';
import { nameOf } from '../../../i18n/names.ts';
import { CATALOGUE, CATALOGUE_TEXT } from '../../fixtures/catalogue.ts';

const { entries, lists } = CATALOGUE;

describe('the catalogue', () => {
  test('is read whole: every line of the file is an entry', () => {
    expect(entries).toHaveLength(JSON.parse(CATALOGUE_TEXT).entries.length);
    expect(entries.length).toBeGreaterThan(40);
  });

  test('has each feed once, sorted by country and name', () => {
    expect(new Set(entries.map(({ feedUrl }) => feedUrl)).size).toBe(entries.length);
    const keys = entries.map(({ country, name }) => `${country ?? ''} ${name}`);
    expect(keys).toEqual([...keys].sort());
  });

  test('names the countries and languages that a browser knows, and lists with their dates', () => {
    for (const { country, language, list } of entries) {
      if (country !== null) expect(nameOf('region', country, 'en')).not.toBe(country);
      expect(nameOf('language', language, 'en')).not.toBe(language);
      expect(lists.map(({ id }) => id)).toContain(list);
    }
    for (const { date } of lists) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('a file of the catalogue', () => {
  const entry = {
    name: 'River News',
    country: 'KH',
    language: 'km',
    topic: 'news',
    site: 'https://river.example/',
    feed: 'https://river.example/feed',
    list: 'a',
  };
  const read = (change: object) =>
    readCatalogue({
      lists: { a: { title: 'A', date: '2026-01-01' } },
      entries: [{ ...entry, ...change }],
    })?.entries;

  test('gives its entries, without country or owner where they have none', () => {
    expect(read({ country: undefined })).toEqual([
      {
        name: 'River News',
        country: null,
        language: 'km',
        topic: 'news',
        siteUrl: 'https://river.example/',
        feedUrl: 'https://river.example/feed',
        owner: null,
        list: 'a',
      },
    ]);
    expect(read({ owner: 'river group' })).toMatchObject([{ owner: 'river group' }]);
  });

  test.each<[what: string, change: object]>([
    ['no name', { name: ' ' }],
    ['an endless name', { name: 'x'.repeat(121) }],
    ['a country that is no code', { country: 'Cambodia' }],
    ['a language that is no tag', { language: 'Khmer!' }],
    ['a topic that is none', { topic: 'constructor' }],
    ['a feed that is no address', { feed: 'javascript:alert(1)' }],
    ['a site that is no address', { site: 'two words' }],
    ['an owner that is no text', { owner: {} }],
    ['a list that is not named', { list: 'toString' }],
  ])('leaves out an entry with %s', (_, change) => {
    expect(read(change)).toEqual([]);
  });

  test.each([null, [], 'text', {}, { lists: {}, entries: {} }, { lists: null, entries: [] }])(
    'that is none is refused: %j',
    json => {
      expect(readCatalogue(json)).toBeNull();
    },
  );
});

describe('a search', () => {
  const namesOf = ({ country, language }: CatalogueEntry) => [
    nameOf('region', country ?? '001', 'en'),
    nameOf('language', language, 'en'),
  ];
  const found = (words: string) => searchCatalogue(entries, words, namesOf).map(({ name }) => name);

  test('finds by name, country and language, also by parts of words and without accents', () => {
    expect(found('bangkok p')).toEqual(['Bangkok Post']);
    expect(found('thailand')).toContain('Bangkok Post');
    expect(found('thailand english')).toContain('Bangkok Post');
    expect(found('clarin')).toContain('Clarín');
    expect(found('nothing like it')).toEqual([]);
    expect(found('   ')).toEqual([]);
  });
});
