import { beforeEach, describe, expect, test } from 'vitest';
import { noteRevoked } from '../../../poll/access.ts';
import { advanceFollows, chooseFeed } from '../../../poll/follow.ts';
import type { Database } from '../../../store/database.ts';
import { pendingFollow, wantFollow } from '../../../store/pending-follows.ts';
import { freshDatabase, NOW } from '../../fixtures/archive.ts';
import { rss, type TestDesk, testDesk } from '../../fixtures/desk.ts';

const SITE = 'https://news.example/';
let db: Database;
let desk: TestDesk;

beforeEach(async () => {
  db = freshDatabase();
  desk = testDesk(db);
  await wantFollow(db, SITE, NOW);
});

const page =
  (...links: readonly string[]) =>
  () =>
    new Response(
      `<!doctype html><html><head>${links.map(href => `<link rel="alternate" type="application/rss+xml" title="At ${href}" href="${href}">`).join('')}</head></html>`,
    );
const state = async () => (await pendingFollow(db, SITE))?.state;
const feeds = async () => (await db.feeds.toArray()).map(({ url }) => url);

describe('a wish to follow', () => {
  test('waits for access, and asks nobody before', async () => {
    desk.refused.add('news.example');
    await advanceFollows(desk);
    expect(await state()).toBe('waiting');
    expect(desk.requests).toEqual([]);
  });

  test('for a feed is done at once', async () => {
    desk.answers.set(SITE, () => new Response(rss('A')));
    expect(await advanceFollows(desk)).toBe(1);
    expect(await pendingFollow(db, SITE)).toMatchObject({ state: 'done', title: 'Test' });
    expect(await feeds()).toEqual([SITE]);
  });

  test('for a site with one feed is done as well', async () => {
    desk.answers.set(SITE, page('/rss'));
    await advanceFollows(desk);
    expect(await feeds()).toEqual(['https://news.example/rss']);
  });

  test('for a site whose feed stands elsewhere asks for that host first, and goes on when it is granted', async () => {
    desk.answers.set(SITE, page('https://feeds.example/rss'));
    desk.refused.add('feeds.example');
    await advanceFollows(desk);
    expect(await pendingFollow(db, SITE)).toMatchObject({
      state: 'asking',
      feedUrl: 'https://feeds.example/rss',
    });
    expect(desk.requests.map(({ url }) => url)).toEqual([SITE]);
    desk.refused.clear();
    await advanceFollows(desk);
    expect(await feeds()).toEqual(['https://feeds.example/rss']);
  });

  test('for a site with several feeds offers them with what is in them', async () => {
    desk.answers.set(SITE, page('/a', '/b'));
    desk.answers.set(`${SITE}a`, () => new Response(rss('Newest', 'Older')));
    await advanceFollows(desk);
    expect(await pendingFollow(db, SITE)).toMatchObject({
      state: 'choosing',
      candidates: [
        { url: `${SITE}a`, title: 'Test', count: 2, newest: 'Newest' },
        { url: `${SITE}b`, title: 'At /b', count: null, newest: null },
      ],
    });
    expect(await chooseFeed(desk, SITE, `${SITE}a`)).toBe(1);
    expect(await feeds()).toEqual([`${SITE}a`]);
  });

  test.each([
    ['a page without a feed', page(), 'no-feed-found'],
    ['something else', () => new Response('{"a":1}'), 'not-a-feed'],
    ['nothing', () => new Response(''), 'empty'],
    ['a login', () => new Response('', { status: 401 }), 'login-needed'],
    ['a 404', () => new Response('', { status: 404 }), 'not-found'],
  ])('for %s ends with a reason', async (_, answer, code) => {
    desk.answers.set(SITE, answer);
    await advanceFollows(desk);
    expect(await pendingFollow(db, SITE)).toMatchObject({ state: 'failed', problem: { code } });
    expect(await feeds()).toEqual([]);
  });

  test('that a dead worker left half done is taken up', async () => {
    await db.pendingFollows.update(SITE, { state: 'looking' });
    desk.answers.set(SITE, () => new Response(rss('A')));
    expect(await advanceFollows(desk)).toBe(1);
  });

  test('that the reader took back is not carried out', async () => {
    await db.pendingFollows.delete(SITE);
    expect(await chooseFeed(desk, SITE, SITE)).toBe(0);
    expect(await feeds()).toEqual([]);
  });
});

test('access that was taken back is said on the feed', async () => {
  desk.answers.set(SITE, () => new Response(rss('A')));
  await advanceFollows(desk);
  desk.refused.add('news.example');
  await noteRevoked(desk);
  expect((await db.pollStates.toArray())[0]?.problem).toMatchObject({
    code: 'no-permission',
    detail: 'news.example',
  });
});
