import { beforeEach, expect, test } from 'vitest';
import { prefetchPages } from '../../../poll/prefetch-pages.ts';
import type { Database } from '../../../store/database.ts';
import { keptPage, wantedPages, wantPage } from '../../../store/raw-pages.ts';
import { freshDatabase, NOW } from '../../fixtures/archive.ts';
import { type TestDesk, testDesk } from '../../fixtures/desk.ts';

const RIVER = { articleId: 'river', link: 'https://news.example/river' };
const COINS = { articleId: 'coins', link: 'https://other.example/coins' };
let db: Database;
let desk: TestDesk;
beforeEach(async () => {
  db = freshDatabase();
  desk = testDesk(db);
  for (const [index, one] of [RIVER, COINS].entries()) {
    await wantPage(db, one, NOW + index);
    desk.answers.set(one.link, () => new Response(`<p>${one.articleId}</p>`));
  }
});

const asked = () => desk.requests.map(({ url }) => url);
const wanted = async () => (await wantedPages(db)).map(({ articleId }) => articleId);
const text = async (articleId: string) =>
  new TextDecoder().decode((await keptPage(db, articleId))?.bytes);

test('the pages that are wanted are kept, the newest request first', async () => {
  await prefetchPages(desk);
  expect(asked()).toEqual([COINS.link, RIVER.link]);
  expect(await text('river')).toBe('<p>river</p>');
  expect(await text('coins')).toBe('<p>coins</p>');
  expect(await wanted()).toEqual([]);
});

test('a page on a site that is not allowed is neither fetched nor wanted any more', async () => {
  desk.refused.add('other.example');
  await prefetchPages(desk);
  expect(asked()).toEqual([RIVER.link]);
  expect(await db.rawPages.toCollection().primaryKeys()).toEqual(['river']);
});

test('a page that does not come is asked for three times in all', async () => {
  desk.answers.set(RIVER.link, () => new Response('', { status: 503 }));
  for (const left of [['river'], ['river'], [], []]) {
    await prefetchPages(desk);
    expect(await wanted()).toEqual(left);
  }
  expect(asked().filter(url => url === RIVER.link)).toHaveLength(3);
});

test('a page of more than two megabytes is asked for once', async () => {
  desk.answers.set(RIVER.link, () => new Response('x'.repeat(2_000_001)));
  await prefetchPages(desk);
  expect(await wanted()).toEqual([]);
  expect(await keptPage(db, 'river')).toBeNull();
});
