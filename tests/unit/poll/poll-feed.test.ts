import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { runRound } from '../../../poll/round.ts';
import type { Database } from '../../../store/database.ts';
import { addFeeds, moveFeed, newFeed } from '../../../store/feeds.ts';
import { freshDatabase, NOW } from '../../fixtures/archive.ts';
import { rss, type TestDesk, testDesk } from '../../fixtures/desk.ts';

const URL_A = 'https://a.example/feed';
const HOUR_MS = 3_600_000;
let db: Database;
let desk: TestDesk;
const state = async () => db.pollStates.get('a');
const poll = async () => {
  desk.at += 24 * HOUR_MS;
  await runRound(desk, 'clock', async () => {});
};
const answer = (body: string | null, init: ResponseInit = {}, url = URL_A) =>
  desk.answers.set(URL_A, () => {
    const response = new Response(body, init);
    Object.defineProperty(response, 'url', { value: url });
    return response;
  });
const sent = (name: string) => new Headers(desk.requests.at(-1)?.init.headers).get(name);

beforeEach(async () => {
  db = freshDatabase();
  desk = testDesk(db);
  await addFeeds(db, [newFeed('a', URL_A, NOW)]);
});

describe('what a feed cost', () => {
  test('is counted: requests, 304s, documents sent again, bytes, failures', async () => {
    const body = rss('A');
    answer(body, { headers: { ETag: '"1"' } });
    await poll();
    await poll();
    answer(null, { status: 304 });
    await poll();
    answer('', { status: 500 });
    await poll();
    expect((await state())?.tally).toEqual({
      requests: 4,
      notModified: 1,
      repeated: 1,
      bytes: 2 * body.length,
      failures: 1,
    });
  });

  test('does not count a request that was not sent because access is missing', async () => {
    desk.refused.add('a.example');
    await poll();
    expect((await state())?.tally).toMatchObject({ requests: 0, failures: 1 });
  });
});

describe('a document that cannot be read', () => {
  test('keeps its validators, and a 304 leaves the problem as it is', async () => {
    answer('<!doctype html><html></html>', { headers: { ETag: '"bad"' } });
    await poll();
    answer(null, { status: 304 });
    await poll();
    expect(sent('If-None-Match')).toBe('"bad"');
    expect(await state()).toMatchObject({ problem: { code: 'html' }, failures: 2 });
    answer(rss('A'), { headers: { ETag: '"good"' } });
    await poll();
    expect(await state()).toMatchObject({ problem: null, failures: 0, etag: '"good"' });
  });
});

describe('a feed beyond the limit of 10 MB', () => {
  const item = (title: string) =>
    `<item><guid>${title}</guid><title>${title}</title><description>${'x'.repeat(1_000_000)}</description></item>`;
  const titles = Array.from({ length: 12 }, (_, index) => `Item ${index}`);

  test('is read as far as it goes, and says so until it is smaller', async () => {
    answer(`<rss version="2.0"><channel><title>T</title>${titles.map(item).join('')}`);
    await poll();
    expect(await state()).toMatchObject({
      problem: null,
      failures: 0,
      remarks: ['no-dates', 'cut-short'],
    });
    expect((await db.articles.toArray()).map(({ headline }) => headline).sort()).toEqual(
      titles.slice(0, 9).sort(),
    );
    answer(rss('A'));
    await poll();
    expect((await state())?.remarks).toEqual(['no-dates']);
  });

  test('as a gzip file that is small is read as far as it goes too', async () => {
    const body = `<rss version="2.0"><channel><title>T</title>${titles.map(item).join('')}`;
    const packed = new Uint8Array(gzipSync(body));
    expect(packed.length).toBeLessThan(100_000);
    desk.answers.set(URL_A, () => new Response(packed));
    await poll();
    expect((await state())?.remarks).toContain('cut-short');
    expect(await db.articles.count()).toBe(9);
  });
});

describe('a feed that moved', () => {
  const NEW = 'https://b.example/feed';

  /** Lets the feed's address lead to `url`, where the document is. */
  const lead = (status: number, url: string, body: string, headers: HeadersInit = {}) => {
    desk.answers.set(URL_A, () => new Response(null, { status, headers: { Location: url } }));
    desk.answers.set(url, () => new Response(body, { headers }));
  };

  test('is known by the one address that its requests are led to, and since when', async () => {
    lead(302, NEW, rss('A'));
    await poll();
    const since = desk.at;
    await poll();
    expect((await state())?.moved).toEqual({ url: NEW, since, isForGood: false });
    lead(301, NEW, rss('A'));
    await poll();
    expect((await state())?.moved).toEqual({ url: NEW, since, isForGood: true });
    lead(302, `${NEW}?token=2`, rss('A', 'B'));
    await poll();
    expect((await state())?.moved).toEqual({
      url: `${NEW}?token=2`,
      since: desk.at,
      isForGood: false,
    });
    answer(rss('A', 'B'));
    await poll();
    expect((await state())?.moved).toBeNull();
  });

  test('takes the new address when the reader says so, and keeps its articles', async () => {
    lead(301, NEW, rss('A'), { ETag: '"old"' });
    await poll();
    expect(await moveFeed(db, 'a', desk.at)).toBe(true);
    expect((await db.feeds.get('a'))?.url).toBe(NEW);
    expect(await state()).toMatchObject({ etag: null, moved: null, nextPollAt: desk.at });
    expect(await db.articles.count()).toBe(1);
  });

  test('does not take an address that another feed has', async () => {
    await addFeeds(db, [newFeed('b', NEW, NOW)]);
    lead(301, NEW, rss('A'));
    await poll();
    expect(await moveFeed(db, 'a', desk.at)).toBe(false);
    expect((await db.feeds.get('a'))?.url).toBe(URL_A);
  });
});

test('an article dated in the future counts as of now, and the feed says so', async () => {
  const date = new Date(desk.at + 400 * 24 * HOUR_MS).toUTCString();
  answer(rss('A').replace('</item>', `<pubDate>${date}</pubDate></item>`));
  await poll();
  expect((await db.articles.toArray())[0]).toMatchObject({ publishedAt: desk.at, sortAt: desk.at });
  expect((await state())?.remarks).toContain('future-dates');
});

test('the publishing rate of a feed is measured from its dates', async () => {
  const items = [1, 2, 3].map(
    hours =>
      `<item><guid>${hours}</guid><title>T${hours}</title><pubDate>${new Date(desk.at + 24 * HOUR_MS - hours * HOUR_MS).toUTCString()}</pubDate></item>`,
  );
  answer(`<rss version="2.0"><channel><title>T</title>${items.join('')}</channel></rss>`);
  await poll();
  expect(await state()).toMatchObject({
    newestAt: desk.at - HOUR_MS,
    gapMs: HOUR_MS,
    nextReason: { code: 'quiet' },
    nextPollAt: desk.at + HOUR_MS / 2,
  });
});

test('an article whose guid is shared by others later stays the same article', async () => {
  const item = (number: number) =>
    `<item><guid>same</guid><title>T${number}</title><link>https://a.example/${number}</link></item>`;
  const feed = (...numbers: number[]) =>
    `<rss version="2.0"><channel><title>T</title>${numbers.map(item).join('')}</channel></rss>`;
  answer(feed(1));
  await poll();
  answer(feed(2, 1));
  await poll();
  answer(feed(3, 2, 1));
  await poll();
  expect((await db.articles.toArray()).map(({ headline }) => headline).sort()).toEqual([
    'T1',
    'T2',
    'T3',
  ]);
});
