import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readAddress } from '../../../feed/address.ts';
import { type CatalogueEntry, ownerOf, readCatalogue, TOPICS } from '../../../feed/catalogue.ts';
import { registrable } from '../../../feed/publisher.ts';
import { nameOf } from '../../../i18n/names.ts';
import { CATALOGUE, CATALOGUE_TEXT } from '../../fixtures/catalogue.ts';

const { entries, lists } = CATALOGUE;

describe('the catalogue', () => {
  test('is read whole: every line of the file is an entry', () => {
    expect(entries).toHaveLength(JSON.parse(CATALOGUE_TEXT).entries.length);
  });

  test('has each feed once, sorted by country and name', () => {
    expect(new Set(entries.map(({ feedUrl }) => feedUrl)).size).toBe(entries.length);
    const keys = entries.map(({ country, name }) => `${country ?? ''}\t${name}\t`);
    expect(keys).toEqual([...keys].sort());
  });

  test('reaches the world: sources, countries and languages, two of them of Cambodia', () => {
    const all = (pick: (entry: CatalogueEntry) => string | null) =>
      new Set(entries.map(pick).filter(one => one !== null));
    expect(entries.length).toBeGreaterThanOrEqual(400);
    expect(all(({ country }) => country).size).toBeGreaterThanOrEqual(60);
    expect(all(({ language }) => language).size).toBeGreaterThanOrEqual(30);
    for (const topic of TOPICS) expect(all(entry => entry.topic)).toContain(topic);
    const ofCambodia = entries.filter(({ country }) => country === 'KH');
    for (const language of ['km', 'en'])
      expect(ofCambodia.filter(entry => entry.language === language).length).toBeGreaterThan(4);
  });

  test('is small, mostly https, and of outlets themselves: no searches, no gatherers, nothing private', () => {
    expect(gzipSync(CATALOGUE_TEXT).length).toBeLessThan(60_000);
    const secure = entries.filter(({ feedUrl }) => feedUrl.startsWith('https:'));
    expect(secure.length / entries.length).toBeGreaterThan(0.9);
    for (const { feedUrl, siteUrl } of entries) {
      expect(readAddress(feedUrl)).toBe(feedUrl);
      expect(readAddress(siteUrl)).toBe(siteUrl);
      expect(feedUrl).not.toMatch(/news\.google|youtube|reddit|allafrica|\/\/rss\.wn\.com|apikey=/);
    }
  });

  test('has feeds on the domain of their site, or on one that carries feeds of that outlet', () => {
    const domain = (url: string) => registrable(new URL(url).hostname) ?? '';
    const foreign = entries
      .filter(({ feedUrl, siteUrl }) => domain(feedUrl) !== domain(siteUrl))
      .map(({ feedUrl }) => domain(feedUrl));
    expect([...new Set(foreign)].sort()).toEqual([
      'bbci.co.uk',
      'feedburner.com',
      'impresa.pt',
      'iol.io',
      'jp.dk',
      'skynews.com',
      'sr.se',
      'thelocal.com',
      'uecdn.es',
      'weather.gov.hk',
    ]);
  });

  test('tells which outlets have one owner', () => {
    const ownedBy = (names: readonly string[]) =>
      new Set(entries.filter(({ name }) => names.includes(name)).map(({ owner }) => owner));
    expect(ownedBy(['The Age', 'The Sydney Morning Herald', '9News'])).toEqual(
      new Set(['nine entertainment']),
    );
    expect(ownedBy(['NRC', 'De Standaard'])).toEqual(new Set(['mediahuis']));
    expect(ownedBy(['Der Spiegel', 'Le Monde']).size).toBe(2);
    // A service that carries the feeds of many owns none of them, and ministries of one name are several.
    for (const service of ['feedburner.com', 'disqus.com'])
      expect(CATALOGUE.owners.get(service)).toBeUndefined();
    expect(CATALOGUE.owners.get('omannews.gov.om')).not.toBe(CATALOGUE.owners.get('sana.sy'));
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
  });

  test.each<[what: string, change: object]>([
    ['no name', { name: ' ' }],
    ['an endless name', { name: 'x'.repeat(121) }],
    ['a country that is no code', { country: 'Cambodia' }],
    ['a language that is no tag', { language: 'Khmer!' }],
    ['a topic that is none', { topic: 'constructor' }],
    ['a feed that is no address', { feed: 'javascript:alert(1)' }],
    ['a site that is no address', { site: 'two words' }],
    ['a list that is not named', { list: 'toString' }],
  ])('leaves out an entry with %s', (_, change) => {
    expect(read(change)).toEqual([]);
  });

  test('names the owner of a source by the domain of its site, whatever the subdomain', () => {
    const file = {
      lists: { a: { title: 'A', date: '2026-01-01' } },
      owners: { 'river group': ['river.example', 'delta.example'], bad: 'river.example', '': [1] },
      entries: [
        { ...entry, site: 'https://www.river.example/' },
        { ...entry, site: 'https://hill.example/' },
      ],
    };
    const catalogue = readCatalogue(file);
    expect(catalogue?.entries.map(({ owner }) => owner)).toEqual(['river group', null]);
    const owners = catalogue?.owners ?? new Map();
    expect(ownerOf(owners, 'https://news.delta.example/feed')).toBe('river group');
    expect(ownerOf(owners, 'https://constructor.example/')).toBeNull();
    expect(ownerOf(owners, 'no address')).toBeNull();
  });

  test.each([null, [], 'text', {}, { lists: {}, entries: {} }, { lists: null, entries: [] }])(
    'that is none is refused: %j',
    json => {
      expect(readCatalogue(json)).toBeNull();
    },
  );
});
