/** Who owns the outlet behind a feed, however it came to be followed. */
import { beforeEach, expect, test } from 'vitest';
import { DAY_MS } from '../../../model/durations.ts';
import { runRound } from '../../../poll/round.ts';
import type { Database } from '../../../store/database.ts';
import { addFeeds, newFeed } from '../../../store/feeds.ts';
import { freshDatabase, NOW } from '../../fixtures/archive.ts';
import { type TestDesk, testDesk } from '../../fixtures/desk.ts';

const FEED = 'https://feeds.example/river';
const OWNERS: Readonly<Record<string, string>> = {
  'https://river.example/bridge': 'delta group',
  'https://river.example/': 'delta group',
  [FEED]: 'feed service',
};
let db: Database;
let desk: TestDesk;
/** What was looked up, in order. */
let asked: (readonly string[])[];

beforeEach(() => {
  db = freshDatabase();
  asked = [];
  desk = Object.assign(testDesk(db), {
    ownerOf: async (urls: readonly string[]) => {
      asked.push(urls);
      return urls.map(url => OWNERS[url] ?? null).find(owner => owner !== null) ?? null;
    },
  });
});

const serve = (link: string, items: readonly string[]) =>
  desk.answers.set(
    FEED,
    () =>
      new Response(
        `<rss version="2.0"><channel><title>River</title>${link}${items
          .map(item => `<item><title>${item}</title><guid>${item}</guid>${item}</item>`)
          .join('')}</channel></rss>`,
      ),
  );
const poll = async () => {
  desk.at += DAY_MS;
  await runRound(desk, 'clock', async () => {});
};
const owner = async () => (await db.feeds.get('river'))?.owner;
const SITE = '<link>https://river.example/</link>';
const ARTICLE = '<link>https://river.example/bridge</link>';

test('the owner is known by an article, before the site and the address of the feed', async () => {
  await addFeeds(db, [newFeed('river', FEED, NOW)]);
  serve(SITE, ['<a/>', ARTICLE]);
  await poll();
  expect(await owner()).toBe('delta group');
  expect(asked).toEqual([['https://river.example/bridge', 'https://river.example/', FEED]]);
});

test('a feed without links is known by its own address', async () => {
  await addFeeds(db, [newFeed('river', FEED, NOW)]);
  serve('', []);
  await poll();
  expect(await owner()).toBe('feed service');
});

test('what the catalogue said at the time of following stays, and nothing is looked up', async () => {
  await addFeeds(db, [newFeed('river', FEED, NOW, { owner: 'hill group' })]);
  serve(SITE, [ARTICLE]);
  await poll();
  expect(await owner()).toBe('hill group');
  expect(asked).toEqual([]);
});

test('a feed that nobody is known to own is looked up once, not in every round', async () => {
  await addFeeds(db, [newFeed('river', FEED, NOW)]);
  serve('<link>https://unknown.example/</link>', []);
  desk.answers.set(FEED, () => new Response('', { status: 500 }));
  await poll();
  expect(asked).toEqual([]);
  serve('<link>https://unknown.example/</link>', ['<link>https://unknown.example/a</link>']);
  await poll();
  serve('<link>https://unknown.example/</link>', ['<link>https://unknown.example/b</link>']);
  await poll();
  expect(asked).toHaveLength(1);
});
