import { beforeEach, describe, expect, test, vi } from 'vitest';
import { runRound, startRound } from '../../../poll/round.ts';
import type { Database } from '../../../store/database.ts';
import { addFeeds } from '../../../store/feeds.ts';
import { dueFeeds, lastRound, makeDue } from '../../../store/poll-states.ts';
import { feedRow, freshDatabase, groupAll, inconsistencies, NOW } from '../../fixtures/archive.ts';
import { rss, type TestDesk, testDesk } from '../../fixtures/desk.ts';

let db: Database;
let desk: TestDesk;
const round = () => runRound(desk, 'clock', async () => {});
const answer = (feedId: string, body: string | null, init: ResponseInit = {}) =>
  desk.answers.set(`https://${feedId}.example/feed.xml`, () => new Response(body, init));

beforeEach(async () => {
  db = freshDatabase();
  desk = testDesk(db);
  for (const feedId of ['a', 'b', 'c']) await addFeeds(db, [feedRow(feedId)]);
  answer('a', rss('A1', 'A2'), { headers: { ETag: '"a"' } });
  answer('b', 'oops', { status: 500 });
  answer('c', rss('C1'));
});

describe('runRound', () => {
  test('stores what was received; a feed that fails does not affect the others', async () => {
    expect(await round()).toEqual({ asked: 3, added: 3, failed: 1 });
    expect((await db.pollStates.get('b'))?.problem).toMatchObject({
      code: 'server-error',
      detail: '500',
    });
    expect((await db.pollStates.get('a'))?.problem).toBeNull();
    expect(await inconsistencies(db)).toEqual([]);
  });

  test('requests no feed before it is due', async () => {
    await round();
    expect(await round()).toMatchObject({ asked: 0 });
    desk.at += 16 * 60_000;
    await round();
    expect(desk.requests).toHaveLength(6);
  });

  test('asks again after the clock was set back by a week', async () => {
    await round();
    desk.at -= 7 * 86_400_000;
    expect(await round()).toMatchObject({ asked: 3 });
  });

  test('an unchanged document costs no write of articles, with or without a 304', async () => {
    await round();
    const articles = await db.articles.toArray();
    desk.at += 16 * 60_000;
    answer('a', null, { status: 304 });
    expect(await round()).toMatchObject({ added: 0 });
    expect(await db.articles.toArray()).toEqual(articles);
    expect((await db.pollStates.get('a'))?.etag).toBe('"a"');
  });

  test.each([
    [
      'the category of a feed',
      (news: string) =>
        `<rss version="2.0"><channel><title>T</title><item><title>Old</title></item>${news && `<item><title>${news}</title><category>Breaking News</category></item>`}</channel></rss>`,
    ],
    [
      'the keywords of a news sitemap',
      (news: string) =>
        `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${[
          'Old',
          news,
        ]
          .filter(Boolean)
          .map(
            title =>
              `<url><loc>https://a.example/${encodeURIComponent(title)}</loc><news:news><news:publication><news:name>A</news:name><news:language>en</news:language></news:publication><news:publication_date>2026-07-13T11:59:00Z</news:publication_date><news:title>${title}</news:title><news:keywords>ferry, breaking news</news:keywords></news:news></url>`,
          )
          .join('')}</urlset>`,
    ],
  ])('an alert follows where %s says that it is breaking', async (_, document) => {
    answer('a', document(''));
    await round();
    await groupAll(db);
    desk.at += 61 * 60_000;
    answer('a', document('Ferry aground off Kep'));
    await makeDue(db, desk.at, 'a');
    await round();
    expect(await groupAll(db, desk.at)).toBe(1);
    expect(await db.outbox.toArray()).toMatchObject([
      { urgency: 'urgent', reasons: ['category'], state: 'pending' },
    ]);
  });

  test('a failure is forgotten at the first success', async () => {
    await round();
    answer('b', rss('B1'));
    await makeDue(db, desk.at, 'b');
    await round();
    expect(await db.pollStates.get('b')).toMatchObject({ failures: 0, problem: null });
  });

  test('a document that is no feed is a problem of that feed, and what it brought before stays', async () => {
    await round();
    answer('a', '<!doctype html><html></html>');
    await makeDue(db, desk.at, 'a');
    await round();
    expect((await db.pollStates.get('a'))?.problem?.code).toBe('html');
    expect(
      await db.articles.where('[feedId+sortAt]').between(['a', 0], ['a', Infinity]).count(),
    ).toBe(2);
  });

  test('a feed that answers 410 is not due again until the reader asks', async () => {
    answer('a', '', { status: 410 });
    await round();
    desk.at += 1e12;
    expect((await dueFeeds(db, desk.at)).map(({ feed }) => feed.feedId)).not.toContain('a');
    await makeDue(db, desk.at, 'a');
    expect((await dueFeeds(db, desk.at)).map(({ feed }) => feed.feedId)).toContain('a');
  });

  test('a feed during which the worker died comes last in the next round', async () => {
    await db.pollStates.update('a', { startedAt: NOW });
    expect((await dueFeeds(db, NOW)).map(({ feed }) => feed.feedId)).toEqual(['b', 'c', 'a']);
  });

  test('a document with too many entries brings its first 5,000', async () => {
    answer('a', rss(...Array.from({ length: 5100 }, (_, index) => `Title ${index}`)));
    expect(await round()).toMatchObject({ added: 5001 });
    expect(await inconsistencies(db)).toEqual([]);
  });

  test('one host is asked one feed at a time', async () => {
    await addFeeds(db, [feedRow('a2', 'https://a.example/other.xml')]);
    const held: (() => void)[] = [];
    for (const url of ['https://a.example/feed.xml', 'https://a.example/other.xml']) {
      desk.answers.set(url, async () => {
        await new Promise<void>(resolve => held.push(resolve));
        return new Response(rss('X'));
      });
    }
    const running = round();
    const polled = async () =>
      (await db.pollStates.toArray()).filter(({ polledAt }) => polledAt !== null).length;
    await expect.poll(polled).toBe(2);
    expect(held).toHaveLength(1);
    held[0]?.();
    await expect.poll(() => held.length).toBe(2);
    expect(await polled()).toBe(3);
    held[1]?.();
    await running;
    expect(await polled()).toBe(4);
  });

  test('the title that the publisher gives takes the place of the host', async () => {
    await round();
    expect((await db.feeds.get('a'))?.title).toBe('Test');
  });
});

describe('a feed that is followed while a round runs', () => {
  /** Servers that hold their answers back until they are let go; each key is a feed. */
  function holdBack(...feedIds: readonly string[]) {
    const held = new Map<string, () => void>();
    for (const feedId of feedIds)
      desk.answers.set(`https://${feedId}.example/feed.xml`, async () => {
        await new Promise<void>(resolve => held.set(feedId, resolve));
        return new Response(rss(feedId));
      });
    return {
      asked: (count: number) => vi.waitFor(() => expect(held.size).toBe(count)),
      let: (feedId: string) => held.get(feedId)?.(),
    };
  }
  const HOSTS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const isAsked = (feedId: string) =>
    desk.requests.some(({ url }) => url === `https://${feedId}.example/feed.xml`);

  beforeEach(async () => {
    for (const feedId of HOSTS) await addFeeds(db, [feedRow(feedId)]);
  });

  test('is asked at once, where every slot waits for a slow server and others wait for a slot', async () => {
    const servers = holdBack(...HOSTS);
    const running = startRound(desk, 'clock', async () => {});
    await servers.asked(6);
    answer('new', rss('N1'));
    await addFeeds(db, [feedRow('new')]);
    expect(await running.admit()).toBe(1);
    await vi.waitFor(async () => expect(await db.articles.count()).toBe(1));
    expect(isAsked('g')).toBe(false);
    expect(await lastRound(db)).toMatchObject({ total: 9, endedAt: null });
    for (const [index, feedId] of HOSTS.entries()) {
      await vi.waitFor(() => expect(isAsked(feedId), `${index}`).toBe(true));
      servers.let(feedId);
    }
    expect(await running.report).toEqual({ asked: 9, added: 9, failed: 0 });
  });

  test('is not asked beside another feed of its host, but next', async () => {
    const servers = holdBack('a');
    const paths: string[] = [];
    await addFeeds(db, [{ ...feedRow('second'), url: 'https://a.example/second.xml' }]);
    for (const path of ['second', 'third'])
      desk.answers.set(`https://a.example/${path}.xml`, () => {
        paths.push(path);
        return new Response(rss(path));
      });
    const running = startRound(desk, 'reader', async () => {});
    await servers.asked(1);
    await addFeeds(db, [{ ...feedRow('third'), url: 'https://a.example/third.xml' }]);
    expect(await running.admit()).toBe(1);
    expect(paths).toEqual([]);
    servers.let('a');
    await running.report;
    expect(paths).toEqual(['third', 'second']);
  });

  test('keeps a round going whose other feeds are done, in all its slots', async () => {
    const servers = holdBack('a');
    for (const feedId of HOSTS.slice(1)) answer(feedId, rss(feedId));
    const running = startRound(desk, 'clock', async () => {});
    await servers.asked(1);
    await vi.waitFor(async () => expect(await db.articles.count()).toBe(7));
    const many = Array.from({ length: 20 }, (_, at) => `new${at}`);
    for (const feedId of many) {
      answer(feedId, rss(feedId));
      await addFeeds(db, [feedRow(feedId)]);
    }
    expect(await running.admit()).toBe(20);
    expect(await running.admit()).toBe(0);
    await vi.waitFor(async () => expect(await db.articles.count()).toBe(27));
    servers.let('a');
    expect(await running.report).toMatchObject({ asked: 28 });
  });

  test('is left to the next round where this one is over', async () => {
    const running = startRound(desk, 'clock', async () => {});
    await running.report;
    await addFeeds(db, [feedRow('new')]);
    expect(await running.admit()).toBe(0);
    expect(isAsked('new')).toBe(false);
    answer('new', rss('N1'));
    expect((await round()).asked).toBe(1);
  });
});
