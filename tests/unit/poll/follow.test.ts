import { beforeEach, describe, expect, test } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '../../../model/durations.ts';
import { noteRevoked } from '../../../poll/access.ts';
import { advanceFollows, chooseFeed } from '../../../poll/follow.ts';
import type { Database } from '../../../store/database.ts';
import {
  dropFollow,
  pendingFollow,
  refuseFollow,
  resumeFollow,
  tidyFollows,
  wantFollow,
} from '../../../store/pending-follows.ts';
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
const asked = () => desk.requests.map(({ url }) => url);
const state = async () => (await pendingFollow(db, SITE))?.state;
const feeds = async () => (await db.feeds.toArray()).map(({ url }) => url);

describe('a pending follow', () => {
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
    desk.answers.set(`${SITE}rss`, () => new Response(rss('A')));
    await advanceFollows(desk);
    expect(await feeds()).toEqual(['https://news.example/rss']);
  });

  test('for a site whose one feed is none follows nothing unseen', async () => {
    desk.answers.set(SITE, page('/oembed'));
    desk.answers.set(`${SITE}oembed`, () => new Response('<oembed/>'));
    desk.answers.set(`${SITE}robots.txt`, () => new Response('', { status: 404 }));
    await advanceFollows(desk);
    expect(await pendingFollow(db, SITE)).toMatchObject({
      state: 'failed',
      problem: { code: 'no-feed-found' },
    });
    expect(await feeds()).toEqual([]);
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
    desk.answers.set('https://feeds.example/rss', () => new Response(rss('A')));
    await advanceFollows(desk);
    expect(await feeds()).toEqual(['https://feeds.example/rss']);
  });

  test('asks for the sites of the page’s pictures in the same question as for the feed', async () => {
    const pictures = ['a', 'b', 'c'].map(name => `<img src="https://img.example/${name}.jpg">`);
    const link =
      '<link rel="alternate" type="application/rss+xml" href="https://feeds.example/rss">';
    desk.answers.set(SITE, () => new Response(`<!doctype html>${link}${pictures.join('')}`));
    desk.refused.add('feeds.example');
    await advanceFollows(desk);
    expect(await pendingFollow(db, SITE)).toMatchObject({
      state: 'asking',
      alongside: ['https://img.example/'],
    });
  });

  test('for a feed elsewhere that turns out to be none follows nothing', async () => {
    desk.answers.set(SITE, page('https://feeds.example/rss'));
    desk.refused.add('feeds.example');
    await advanceFollows(desk);
    desk.refused.clear();
    desk.answers.set('https://feeds.example/rss', () => new Response('<oembed/>'));
    await advanceFollows(desk);
    expect(await state()).toBe('failed');
    expect(await feeds()).toEqual([]);
  });

  describe('that is redirected to a site without access', () => {
    const OTHER = 'https://paper.example/news';
    beforeEach(async () => {
      desk.answers.set(
        SITE,
        () => new Response(null, { status: 301, headers: { Location: OTHER } }),
      );
      desk.answers.set(OTHER, page('/rss'));
      desk.answers.set('https://paper.example/rss', () => new Response(rss('A')));
      desk.refused.add('paper.example');
      await advanceFollows(desk);
    });

    test('names it, asks nobody there, and goes on from there when it is granted', async () => {
      expect(await pendingFollow(db, SITE)).toMatchObject({ state: 'asking', feedUrl: OTHER });
      expect(asked()).toEqual([SITE]);
      desk.refused.clear();
      expect(await advanceFollows(desk)).toBe(1);
      expect(await feeds()).toEqual(['https://paper.example/rss']);
    });

    test('keeps its address where it is redirected for a while', async () => {
      desk.answers.set(
        SITE,
        () => new Response(null, { status: 302, headers: { Location: `${OTHER}?token=1` } }),
      );
      desk.answers.set(`${OTHER}?token=1`, () => new Response(rss('A')));
      await wantFollow(db, SITE, desk.at);
      await advanceFollows(desk);
      expect(await pendingFollow(db, SITE)).toMatchObject({ feedUrl: `${OTHER}?token=1` });
      desk.refused.clear();
      expect(await advanceFollows(desk)).toBe(1);
      expect(await feeds()).toEqual([SITE]);
    });

    test('ends where the reader says no, and can be asked for again', async () => {
      await refuseFollow(db, SITE, OTHER, desk.at);
      expect(await pendingFollow(db, SITE)).toMatchObject({
        state: 'failed',
        problem: { code: 'no-permission', detail: 'paper.example' },
      });
      desk.refused.clear();
      expect(await advanceFollows(desk)).toBe(0);
      await resumeFollow(db, SITE, desk.at);
      expect(await advanceFollows(desk)).toBe(1);
    });

    test('is not followed by a grant that comes long after', async () => {
      desk.refused.clear();
      desk.at += 10 * MINUTE_MS;
      expect(await advanceFollows(desk)).toBe(0);
      expect(await state()).toBe('asking');
    });
  });

  test('that was refused by closing the popup is not followed by a grant for another', async () => {
    desk.refused.add('news.example');
    await advanceFollows(desk);
    await wantFollow(db, `${SITE}other`, NOW + 1, { commandId: 'second' });
    await advanceFollows(desk);
    expect(await state()).toBe('failed');
    desk.refused.clear();
    desk.answers.set(`${SITE}other`, () => new Response(rss('A')));
    desk.answers.set(SITE, () => new Response(rss('B')));
    await advanceFollows(desk);
    expect(await feeds()).toEqual([`${SITE}other`]);
  });

  test('whose question is open is not refused by another that is done meanwhile', async () => {
    const earlier = 'https://earlier.example/rss';
    desk.refused.add('news.example');
    desk.answers.set(earlier, () => new Response(rss('A')));
    await wantFollow(db, earlier, NOW - 1);
    desk.at = NOW + 5000;
    await advanceFollows(desk);
    await advanceFollows(desk);
    expect(await state()).toBe('waiting');
    desk.refused.clear();
    desk.answers.set(SITE, () => new Response(rss('B')));
    await advanceFollows(desk);
    expect((await feeds()).toSorted()).toEqual([earlier, SITE]);
  });

  test('that the reader takes back while another of its host is looked at is not followed', async () => {
    const older = `${SITE}older`;
    await wantFollow(db, older, NOW - 1);
    desk.answers.set(older, () => new Response(rss('B')));
    desk.answers.set(SITE, async () => {
      await dropFollow(db, older);
      return new Response(rss('A'));
    });
    await advanceFollows(desk);
    expect(await feeds()).toEqual([SITE]);
  });

  test('ends by itself when nobody answers the browser’s question', async () => {
    await tidyFollows(db, NOW + 4 * MINUTE_MS);
    expect(await state()).toBe('waiting');
    await tidyFollows(db, NOW + 6 * MINUTE_MS);
    expect(await pendingFollow(db, SITE)).toMatchObject({
      state: 'failed',
      problem: { code: 'no-permission', detail: 'news.example' },
    });
    await tidyFollows(db, NOW + 20 * MINUTE_MS);
    expect(await state()).toBeUndefined();
  });

  test('for a name without a scheme is tried on http and with www. as well', async () => {
    const bare = 'https://bare.example/';
    await dropFollow(db, SITE);
    await wantFollow(db, bare, NOW, { isSchemeTyped: false });
    desk.answers.set('http://bare.example/', () => new Response(rss('A')));
    expect(await advanceFollows(desk)).toBe(1);
    expect(await feeds()).toEqual(['http://bare.example/']);
    await wantFollow(db, 'https://typed.example/', NOW, { isSchemeTyped: true });
    desk.answers.set('http://typed.example/', () => new Response(rss('A')));
    expect(await advanceFollows(desk)).toBe(0);
  });

  test('for a feed that moved for good takes its new address', async () => {
    const now = 'https://news.example/now';
    desk.answers.set(SITE, () => new Response(null, { status: 308, headers: { Location: now } }));
    desk.answers.set(now, () => new Response(rss('A')));
    await advanceFollows(desk);
    expect(await feeds()).toEqual([now]);
  });

  test('for a page of a service takes the feed that the service documents', async () => {
    const channel = 'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv';
    const feed = 'https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv';
    await dropFollow(db, SITE);
    await wantFollow(db, channel, NOW);
    desk.answers.set(feed, () => new Response(rss('Video')));
    await advanceFollows(desk);
    expect(await feeds()).toEqual([feed]);
    expect(asked()).toEqual([feed]);
  });

  test('for an OPML document lists its feeds', async () => {
    desk.answers.set(
      SITE,
      () =>
        new Response(
          '<opml version="2.0"><body><outline text="A" xmlUrl="https://a.example/rss"/></body></opml>',
        ),
    );
    await advanceFollows(desk);
    expect(await pendingFollow(db, SITE)).toMatchObject({
      state: 'listing',
      list: [{ url: 'https://a.example/rss', title: 'A' }],
    });
  });

  test('for a site with several feeds offers them with what is in them', async () => {
    desk.answers.set(SITE, page('/a', 'https://other.example/b'));
    desk.refused.add('other.example');
    desk.answers.set(`${SITE}a`, () => new Response(rss('Newest', 'Older')));
    await advanceFollows(desk);
    expect(await pendingFollow(db, SITE)).toMatchObject({
      state: 'choosing',
      candidates: [
        { url: `${SITE}a`, title: 'Test', count: 2, newest: 'Newest' },
        {
          url: 'https://other.example/b',
          title: 'At https://other.example/b',
          count: null,
          newest: null,
        },
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

  test('whose site is silent keeps no other one waiting, and each is told of once it is followed', async () => {
    const other = 'https://second.example/feed';
    let answer = () => {};
    desk.answers.set(SITE, async () => {
      await new Promise<void>(resolve => {
        answer = resolve;
      });
      return new Response(rss('A'));
    });
    desk.answers.set(other, () => new Response(rss('B')));
    await wantFollow(db, other, NOW - 1);
    let told = 0;
    const whole = advanceFollows(desk, () => told++);
    await expect.poll(feeds).toEqual([other]);
    await expect.poll(() => told).toBe(1);
    answer();
    expect(await whole).toBe(2);
    expect(told).toBe(2);
  });

  test('over which one worker after another dies is given up', async () => {
    desk.answers.set(SITE, page());
    for (let death = 0; death < 3; death++) {
      await db.pendingFollows.update(SITE, { state: 'looking' });
      await advanceFollows(desk);
      expect((await pendingFollow(db, SITE))?.problem?.code).toBe('no-feed-found');
    }
    const before = desk.requests.length;
    await db.pendingFollows.update(SITE, { state: 'looking' });
    await advanceFollows(desk);
    expect(await pendingFollow(db, SITE)).toMatchObject({
      state: 'failed',
      problem: { code: 'internal' },
    });
    expect(desk.requests).toHaveLength(before);
  });

  test('whose access is granted while it is asked for goes on at once', async () => {
    await db.pendingFollows.update(SITE, { state: 'choosing' });
    desk.answers.set('https://feeds.example/rss', () => new Response(rss('A')));
    let questions = 0;
    Object.assign(desk, { mayFetch: async () => ++questions > 1 });
    expect(await chooseFeed(desk, SITE, 'https://feeds.example/rss')).toBe(1);
  });

  test('that waits for the reader is forgotten after a day', async () => {
    await db.pendingFollows.update(SITE, { state: 'choosing' });
    await tidyFollows(db, NOW + 23 * HOUR_MS);
    expect(await state()).toBe('choosing');
    await tidyFollows(db, NOW + 25 * HOUR_MS);
    expect(await state()).toBeUndefined();
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

const NEWS_NS = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';
const newsSitemap = (name: string) =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" ${NEWS_NS}><url><loc>https://news.example/1</loc><news:news><news:publication><news:name>${name}</news:name></news:publication><news:title>River rises</news:title></news:news></url></urlset>`;
const serve = (path: string, body: string, init: ResponseInit = {}) =>
  desk.answers.set(new URL(path, SITE).href, () => new Response(body, init));

describe('a site without a feed', () => {
  beforeEach(() => serve('/', '<!doctype html><html><body>News</body></html>'));

  test('is followed by the news sitemap that its robots.txt names, through an index as well', async () => {
    serve('/robots.txt', 'User-agent: *\nDisallow:\nsitemap: /index.xml\n');
    serve(
      '/index.xml',
      '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://news.example/pages.xml</loc></sitemap><sitemap><loc>https://news.example/news.xml</loc></sitemap></sitemapindex>',
    );
    serve('/pages.xml', '<urlset><url><loc>https://news.example/about</loc></url></urlset>');
    serve('/news.xml', newsSitemap('River News'));
    expect(await advanceFollows(desk)).toBe(1);
    expect(await db.feeds.toArray()).toMatchObject([
      { url: 'https://news.example/news.xml', title: 'River News' },
    ]);
  });

  test('several news sitemaps are offered with name, count and newest headline', async () => {
    serve(
      '/robots.txt',
      'Sitemap: https://news.example/a.xml\nSitemap: https://news.example/b.xml',
    );
    serve('/a.xml', newsSitemap('River News'));
    serve('/b.xml', newsSitemap('River Sports'));
    await advanceFollows(desk);
    expect(await pendingFollow(db, SITE)).toMatchObject({
      state: 'choosing',
      candidates: [
        { title: 'River News', count: 1, newest: 'River rises' },
        { title: 'River Sports', count: 1, newest: 'River rises' },
      ],
    });
  });

  test('and without a robots.txt is said to have none; no path is guessed', async () => {
    serve('/robots.txt', '', { status: 404 });
    await advanceFollows(desk);
    expect(await pendingFollow(db, SITE)).toMatchObject({
      state: 'failed',
      problem: { code: 'no-feed-found' },
    });
    expect(asked()).toEqual([SITE, 'https://news.example/robots.txt']);
  });

  test('an index of more sitemaps than a call has room for is read as any', async () => {
    const one = '<sitemap><loc>https://news.example/pages.xml</loc></sitemap>';
    serve('/robots.txt', 'Sitemap: /large.xml');
    serve('/large.xml', `<sitemapindex>${one.repeat(150_000)}</sitemapindex>`);
    serve('/pages.xml', newsSitemap('River News'));
    expect(await advanceFollows(desk)).toBe(1);
  });

  test('an index that names itself for ever is left', async () => {
    serve('/robots.txt', 'Sitemap: /loop.xml');
    serve(
      '/loop.xml',
      '<sitemapindex><sitemap><loc>https://news.example/loop.xml</loc></sitemap></sitemapindex>',
    );
    await advanceFollows(desk);
    expect(asked().length).toBeLessThan(12);
    expect(await state()).toBe('failed');
  });
});

describe('an entry of the catalogue', () => {
  const FEED = 'https://news.example/old.xml';
  beforeEach(() => wantFollow(db, FEED, NOW, { siteUrl: SITE }));

  test('that is dead gives way to what its site names, and says so', async () => {
    serve('/old.xml', '', { status: 404 });
    serve('/', '<html><link rel="alternate" type="application/rss+xml" href="/new.xml"></html>');
    serve('/new.xml', rss('A'));
    await advanceFollows(desk);
    expect(await pendingFollow(db, FEED)).toMatchObject({ state: 'done', isReplaced: true });
    expect(await feeds()).toContain('https://news.example/new.xml');
  });

  test('tells whose it is: two outlets of one site are one witness of news', async () => {
    serve('/old.xml', rss('A'));
    await advanceFollows(desk);
    expect(await db.feeds.toArray()).toMatchObject([{ owner: 'news.example' }]);
  });

  test('whose owner it names is one witness with whatever else that owner has', async () => {
    await wantFollow(db, FEED, NOW, { siteUrl: SITE, owner: 'news group' });
    serve('/old.xml', rss('A'));
    await advanceFollows(desk);
    expect(await db.feeds.toArray()).toMatchObject([{ owner: 'news group' }]);
  });

  test('whose site knows nothing either fails with what is wrong with the feed', async () => {
    serve('/old.xml', '', { status: 410 });
    await advanceFollows(desk);
    expect(await pendingFollow(db, FEED)).toMatchObject({
      state: 'failed',
      problem: { code: 'gone' },
    });
  });

  test('that lives is followed without a look at its site', async () => {
    await dropFollow(db, SITE);
    serve('/old.xml', rss('A'));
    await advanceFollows(desk);
    expect(asked()).toEqual([FEED]);
    expect(await pendingFollow(db, FEED)).toMatchObject({ state: 'done', isReplaced: false });
  });
});
