/** The file of the catalogue follows the public lists: addresses, https, lists and owners. */
import { expect, test } from 'vitest';
import { readCatalogue } from '../../../feed/catalogue.ts';
import { type FileEntry, refresh } from '../../../scripts/catalogue-lists.ts';

const entry = (name: string, feed: string, said: Partial<FileEntry> = {}): FileEntry => ({
  name,
  country: 'KH',
  language: 'en',
  topic: 'news',
  site: new URL('/', feed).href,
  feed,
  list: 'topic',
  ...said,
});
const TITLES = {
  topic: { title: 'By topic', date: '2026-05-12' },
  country: { title: 'By country', date: '2026-03-25' },
  hand: { title: 'By hand', date: '2026-05-12' },
};
const LISTS = {
  topics: {
    World: {
      feeds: ['https://river.example/feed', 'https://www.hill.example/other', 7, 'no address'],
    },
    Local: null,
  },
  countries: {
    KHM: [
      { publication_rss_feed_uri: 'http://river.example/feed/' },
      { publication_rss_feed_uri: 'http://old.example/rss' },
      { publication_rss_feed_uri: 'http://www.hill.example/feed' },
      null,
    ],
  },
  owners: [],
};
const read = (entries: readonly FileEntry[], owners: unknown = []) => {
  const { text, ...rest } = refresh(entries, TITLES, { ...LISTS, owners });
  return { ...rest, catalogue: readCatalogue(JSON.parse(text)) };
};
const feeds = (entries: readonly FileEntry[]) =>
  read(entries).catalogue?.entries.map(({ feedUrl, list }) => `${list} ${feedUrl}`);

test('a feed takes the https address that a list gives, whichever way the entry writes it', () => {
  expect(feeds([entry('River', 'http://river.example/feed/')])).toEqual([
    'topic https://river.example/feed',
  ]);
});

test('a host that answers by https in one list answers so for its other feeds and its site', () => {
  const { catalogue } = read([entry('Hill', 'http://www.hill.example/feed')]);
  expect(catalogue?.entries).toMatchObject([
    {
      feedUrl: 'https://www.hill.example/feed',
      siteUrl: 'https://www.hill.example/',
      list: 'country',
    },
  ]);
});

test('a feed that no list gives by https stays as it is', () => {
  expect(feeds([entry('Old', 'http://old.example/rss')])).toEqual([
    'country http://old.example/rss',
  ]);
});

test('an entry that no list names any more is left out and told; one by hand stays', () => {
  const gone = entry('Gone', 'https://gone.example/feed');
  const { catalogue, lost, count } = read([
    gone,
    entry('Quakes', 'https://quakes.example/atom', { list: 'hand' }),
  ]);
  expect(lost).toEqual([gone]);
  expect(count).toBe(1);
  expect(catalogue?.entries.map(({ name }) => name)).toEqual(['Quakes']);
});

test('the file is sorted by country and name, one line an entry', () => {
  const { text } = refresh(
    [
      entry('B', 'https://river.example/feed'),
      entry('A', 'http://old.example/rss', { country: 'TH' }),
      entry('A', 'http://www.hill.example/feed'),
    ],
    TITLES,
    LISTS,
  );
  expect(text.split('\n').flatMap(line => /"name":"(.)"/.exec(line)?.[1] ?? [])).toEqual([
    'A',
    'B',
    'A',
  ]);
});

test.each<[what: string, organizations: readonly object[], same: boolean]>([
  [
    'one name, written with what the company is',
    [
      { domains: ['river.example'], owner: 'Delta Media Ltd' },
      { domains: ['www.hill.example'], owner: 'Delta Média (owned by the Hill family)' },
    ],
    true,
  ],
  [
    'one organization',
    [{ organization: 'Delta', domains: ['river.example', 'www.hill.example'], owner: '' }],
    true,
  ],
  [
    'a kind of owner and no name',
    [
      { organization: 'River', domains: ['river.example'], owner: 'Independent' },
      { organization: 'Hill', domains: ['hill.example'], owner: 'independent' },
    ],
    false,
  ],
  [
    'ministries of the same name',
    [
      { organization: 'River', domains: ['river.example'], owner: 'Ministry of Information (A)' },
      { organization: 'Hill', domains: ['hill.example'], owner: 'Ministry of Information (B)' },
    ],
    false,
  ],
  [
    'several owners, none of whom has most of it',
    [
      { organization: 'River', domains: ['river.example'], owner: 'Delta (50%), Bay (50%)' },
      { organization: 'Hill', domains: ['hill.example'], owner: 'Delta (75,5 %), Bay' },
    ],
    false,
  ],
  [
    'sentences that begin alike',
    [
      { organization: 'River', domains: ['river.example'], owner: 'It is owned by many people' },
      { organization: 'Hill', domains: ['hill.example'], owner: 'It is owned by many people' },
    ],
    false,
  ],
])('owners: %s', (_, organizations, same) => {
  const { catalogue } = read(
    [entry('River', 'https://river.example/feed'), entry('Hill', 'http://www.hill.example/feed')],
    { organizations: [null, { domains: 'none' }, ...organizations] },
  );
  const owners = catalogue?.entries.map(({ owner }) => owner) ?? [];
  expect(owners).not.toContain(null);
  expect(new Set(owners).size).toBe(same ? 1 : 2);
});

test('a service that carries the feeds of many belongs to nobody among them', () => {
  const { catalogue } = read(
    [entry('River', 'https://river.example/feed')],
    [
      {
        organization: 'Search',
        domains: ['feedburner.com', 'river.example'],
        owner: 'Search Inc.',
      },
    ],
  );
  expect([...(catalogue?.owners ?? [])]).toEqual([['river.example', 'search']]);
});
