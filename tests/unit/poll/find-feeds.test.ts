import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Findings, findFeeds } from '../../../poll/find-feeds.ts';
import { lookAt, lookInto } from '../../../poll/look-at.ts';
import { freshDatabase } from '../../fixtures/archive.ts';
import { rss, type TestDesk, testDesk } from '../../fixtures/desk.ts';

const SITE = 'https://news.example/';
let desk: TestDesk;
beforeEach(() => {
  desk = testDesk(freshDatabase());
  serve('/robots.txt', '', { status: 404 });
});

const at = (path: string) => new URL(path, SITE).href;
const serve = (path: string, body: BodyInit, init: ResponseInit = {}) =>
  desk.answers.set(at(path), () => new Response(body, init));
const link = (href: string, title = '', type = 'application/rss+xml') =>
  `<link rel="alternate" type="${type}" title="${title}" href="${href}">`;
const html = (head: string, body = '') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const asked = () => desk.requests.map(({ url }) => url.replace('https://news.example', ''));

/** Feeds with one entry a link. */
const feed = (title: string, ...links: readonly string[]) =>
  `<rss version="2.0"><channel><title>${title}</title>${links.map(one => `<item><title>At ${one}</title><guid isPermaLink="false">g-${one}</guid><link>https://news.example/${one}</link></item>`).join('')}</channel></rss>`;
const atom = (title: string, ...links: readonly string[]) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>${title}</title>${links.map(one => `<entry><title>At ${one}</title><id>tag:${one}</id><link href="https://www.news.example/${one}?utm_source=atom"/></entry>`).join('')}</feed>`;

async function find(head: string, body = '', init: ResponseInit = {}): Promise<Findings> {
  serve('/', html(head, body), init);
  const looked = await lookAt(desk, SITE);
  desk.requests.length = 0;
  if (looked.kind !== 'page') throw new Error(looked.kind);
  return findFeeds(desk, looked.page);
}
const urls = ({ candidates }: Findings) =>
  candidates.map(({ url }) => url.replace('https://news.example', ''));

describe('what the head names', () => {
  test('is looked into, one alone as well', async () => {
    serve('/rss', rss('Newest', 'Older'));
    expect(await find(link('/rss', 'All'))).toEqual({
      candidates: [{ url: at('/rss'), title: 'Test', count: 2, newest: 'Newest' }],
      problem: null,
    });
  });

  test('and is no feed goes, whatever its type', async () => {
    serve('/page', html(''));
    serve('/json', '{"a":1}');
    serve('/empty', '');
    serve('/pages.xml', '<urlset><url><loc>https://news.example/</loc></url></urlset>');
    serve('/rss', rss('A'));
    const names = ['/page', '/json', '/empty', '/pages.xml', '/missing', '/rss'];
    serve('/missing', '', { status: 404 });
    expect(urls(await find(names.map(one => link(one)).join('')))).toEqual(['/rss']);
  });

  test('alone and no feed is none', async () => {
    serve('/page', html(''));
    expect(await find(link('/page'))).toEqual({ candidates: [], problem: null });
  });

  test('and no feed gives way to the links of the text', async () => {
    serve('/page', html(''));
    serve('/rss.xml', rss('A'));
    expect(urls(await find(link('/page'), '<a href="/rss.xml">RSS</a>'))).toEqual(['/rss.xml']);
  });

  test('and a feed keeps the links of the text unasked', async () => {
    serve('/rss', rss('A'));
    await find(link('/rss'), '<a href="/rss.xml">RSS</a>');
    expect(asked()).toEqual(['/rss']);
  });

  test('on a host without access stays in the list unread, and is not asked', async () => {
    desk.refused.add('feeds.example');
    serve('/rss', rss('A'));
    expect(await find(link('https://feeds.example/x', 'Elsewhere') + link('/rss'))).toMatchObject({
      candidates: [
        { url: 'https://feeds.example/x', title: 'Elsewhere', count: null, newest: null },
        { url: at('/rss'), count: 1 },
      ],
    });
    expect(asked()).toEqual(['/rss']);
  });

  test('as feeds of one title goes by the names that the page gives', async () => {
    serve('/world', feed('Paper', '1', '2'));
    serve('/sport', feed('Paper', '3', '4'));
    serve('/blog', feed('Blog', '5'));
    const head = link('/world', 'World') + link('/sport', 'Sport') + link('/blog', 'Our blog');
    const { candidates } = await find(head);
    expect(candidates.map(({ title }) => title)).toEqual(['World', 'Sport', 'Blog']);
  });

  test('in a Link header counts as well', async () => {
    serve('/rss', rss('A'));
    const headers = { Link: '</rss>; rel=alternate; type="application/rss+xml"' };
    expect(urls(await find('', '', { headers }))).toEqual(['/rss']);
  });

  test('as a gzip file is read', async () => {
    serve('/feed.xml.gz', new Uint8Array(gzipSync(rss('A'))));
    expect(urls(await find(link('/feed.xml.gz')))).toEqual(['/feed.xml.gz']);
  });

  test.each([
    ['that asks for a login', 401, 'login-needed'],
    ['that is refused', 403, 'refused'],
    ['that is asked too often', 429, 'rate-limited'],
    ['whose server fails', 500, 'server-error'],
  ])('%s is the reason where there is nothing else', async (_, status, code) => {
    serve('/rss', '', { status });
    expect(await find(link('/rss'))).toMatchObject({
      candidates: [],
      problem: { code, detail: String(status) },
    });
    serve('https://other.example/atom', rss('A'));
    expect(await find(link('/rss') + link('https://other.example/atom'))).toMatchObject({
      candidates: [{ url: 'https://other.example/atom' }],
      problem: null,
    });
  });

  test('on a host that is silent, asks for patience or checks who asks is not asked for one after the other', async () => {
    const answers: readonly (() => Response)[] = [
      () => new Response('', { status: 429 }),
      () => new Response('', { status: 403, headers: { 'cf-mitigated': 'challenge' } }),
      () => {
        throw new TypeError('Failed to fetch');
      },
    ];
    for (const answer of answers) {
      for (const name of ['/a', '/b', '/c']) desk.answers.set(at(name), answer);
      serve('https://other.example/rss', rss('A'));
      const names = ['/a', '/b', '/c', 'https://other.example/rss'];
      const found = await find(names.map(one => link(one)).join(''));
      expect(urls(found)).toEqual(['https://other.example/rss']);
      expect(asked().toSorted()).toEqual(['/a', 'https://other.example/rss']);
    }
  });

  test('is asked for one at a time a host, several hosts at once', async () => {
    const running = new Map<string, number>();
    const most = new Map<string, number>();
    let all = 0;
    let mostOfAll = 0;
    const names = Array.from({ length: 12 }, (_, i) => `https://h${i % 6}.news.example/${i}`);
    for (const name of names)
      desk.answers.set(name, async () => {
        const { host } = new URL(name);
        running.set(host, (running.get(host) ?? 0) + 1);
        all++;
        most.set(host, Math.max(most.get(host) ?? 0, running.get(host) ?? 0));
        mostOfAll = Math.max(mostOfAll, all);
        await new Promise(resolve => setImmediate(resolve));
        running.set(host, (running.get(host) ?? 0) - 1);
        all--;
        return new Response(feed(name, name));
      });
    const { candidates } = await find(names.map(one => link(one)).join(''));
    expect(candidates.map(({ url }) => url)).toEqual(names);
    expect([...most.values()]).toEqual([1, 1, 1, 1, 1, 1]);
    expect(mostOfAll).toBe(4);
  });
});

describe('two addresses of one feed', () => {
  test('as RSS and Atom are offered once, the first', async () => {
    serve('/rss', feed('Blog', '1', '2', '3', '4', '5'));
    serve('/atom', atom('Blog', '1', '2', '3', '4', '5'));
    expect(urls(await find(link('/rss') + link('/atom')))).toEqual(['/rss']);
  });

  test('are one though an entry came in between, or one keeps more of them', async () => {
    serve('/rss', feed('Blog', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'));
    serve('/atom', atom('Blog', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'));
    serve('/more', atom('Blog', ...Array.from({ length: 20 }, (_, index) => String(index + 1))));
    expect(urls(await find(link('/rss') + link('/atom') + link('/more')))).toEqual(['/rss']);
  });

  test('as http and https are offered by https', async () => {
    desk.answers.set('http://news.example/rss', () => new Response(rss('A', 'B')));
    serve('/rss', rss('A', 'B'));
    expect(urls(await find(link('http://news.example/rss') + link('/rss')))).toEqual(['/rss']);
  });

  test('without entries are one where only "www." or a slash tells them apart', async () => {
    serve('/rss', rss());
    serve('/rss/', rss());
    serve('/rss?section=2', rss());
    const head = link('/rss') + link('/rss/') + link('/rss?section=2');
    expect(urls(await find(head))).toEqual(['/rss', '/rss?section=2']);
  });

  test('are two where a section is a small part of the whole', async () => {
    const numbers = Array.from({ length: 20 }, (_, index) => String(index));
    serve('/all', feed('All', ...numbers));
    serve('/world', feed('World', ...numbers.slice(0, 5)));
    serve('/sport', feed('Sport', '0', '30', '31', '32'));
    expect(urls(await find(link('/all') + link('/world') + link('/sport')))).toHaveLength(3);
  });

  test('are two where links differ in their query alone', async () => {
    serve('/a', feed('A', '?p=1', '?p=2'));
    serve('/b', feed('B', '?p=3', '?p=4'));
    expect(urls(await find(link('/a') + link('/b')))).toHaveLength(2);
  });
});

describe('a page that refreshes to another', () => {
  const refresh = (url: string) => `<meta http-equiv="refresh" content="0; url=${url}">`;

  test('is followed once', async () => {
    serve('/en/', html(refresh('/more/') + link('rss')));
    serve('/en/rss', rss('A'));
    expect(urls(await find(refresh('/en/')))).toEqual(['/en/rss']);
    serve('/en/', html(refresh('/more/')));
    expect(urls(await find(refresh('/en/')))).toEqual([]);
    expect(asked()).not.toContain('/more/');
  });

  test('may refresh to a feed', async () => {
    serve('/rss', rss('A'));
    expect(urls(await find(refresh('/rss')))).toEqual(['/rss']);
  });

  test('and names a feed is not left', async () => {
    serve('/rss', rss('A'));
    await find(refresh('/en/') + link('/rss'));
    expect(asked()).toEqual(['/rss']);
  });

  test('on a site without access is told, and that site is not asked', async () => {
    desk.refused.add('other.example');
    expect(await find(refresh('https://other.example/x'))).toEqual({
      candidates: [],
      problem: { kind: 'failed', code: 'redirected', detail: 'https://other.example/x' },
    });
    expect(asked()).toEqual(['/robots.txt']);
  });

  test('that is dead is told where nothing else is found', async () => {
    serve('/en/', '', { status: 500 });
    expect((await find(refresh('/en/'))).problem).toMatchObject({ code: 'server-error' });
    serve('/rss', rss('A'));
    expect(urls(await find(refresh('/en/'), '<a href="/rss">RSS</a>'))).toEqual(['/rss']);
  });
});

describe('a page about feeds', () => {
  test('is looked at for those that it lists', async () => {
    serve('/rss', html('', '<a href="/world.rss">World</a><a href="/sport.rss">Sport</a>'));
    serve('/world.rss', feed('World', '1'));
    serve('/sport.rss', feed('Sport', '2'));
    expect(urls(await find('', '<a href="/rss">RSS</a>'))).toEqual(['/world.rss', '/sport.rss']);
  });

  test('may have any address where the link speaks of feeds', async () => {
    serve('/help/all.html', html('', '<a href="/world.rss">World</a>'));
    serve('/world.rss', feed('World', '1'));
    expect(urls(await find('', '<a href="/help/all.html">RSS feeds</a>'))).toEqual(['/world.rss']);
  });

  test('leads no further than to its feeds', async () => {
    serve('/rss', html('', '<a href="/feeds">RSS</a>'));
    serve('/feeds', html('', '<a href="/world.rss">World</a>'));
    serve('/world.rss', feed('World', '1'));
    expect(urls(await find('', '<a href="/rss">RSS</a>'))).toEqual([]);
  });

  test('no search takes more than thirty requests, the robots.txt aside', async () => {
    const many = (name: string) =>
      Array.from({ length: 40 }, (_, index) => `<a href="/${name}${index}.rss">RSS</a>`).join('');
    for (let index = 0; index < 40; index++) {
      serve(`/a${index}.rss`, html('', many(`b${index}-`)));
      for (let inner = 0; inner < 40; inner++) serve(`/b${index}-${inner}.rss`, html(''));
    }
    await find('', many('a'));
    expect(desk.requests.length).toBe(30);
  });
});

const sitemap = (name: string) =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://news.example/1</loc><news:news><news:publication><news:name>${name}</news:name></news:publication><news:title>River rises</news:title></news:news></url></urlset>`;

describe('a site without a feed', () => {
  test('is looked up in its news sitemaps, packed ones and an index as well', async () => {
    serve('/robots.txt', 'Sitemap: /index.xml.gz\n');
    serve(
      '/index.xml.gz',
      new Uint8Array(
        gzipSync(
          '<sitemapindex><sitemap><loc>https://news.example/news.xml.gz</loc></sitemap></sitemapindex>',
        ),
      ),
    );
    serve('/news.xml.gz', new Uint8Array(gzipSync(sitemap('River News'))));
    expect((await find('')).candidates).toEqual([
      { url: at('/news.xml.gz'), title: 'River News', count: 1, newest: 'River rises' },
    ]);
  });

  test('and an index that names itself ends', async () => {
    serve('/robots.txt', 'Sitemap: /index.xml\n');
    serve(
      '/index.xml',
      '<sitemapindex><sitemap><loc>https://news.example/index.xml</loc></sitemap></sitemapindex>',
    );
    expect(urls(await find(''))).toEqual([]);
    expect(asked()).toEqual(['/robots.txt', '/index.xml']);
  });

  test('and without sitemaps has none: paths are not guessed', async () => {
    expect(await find('', 'News')).toEqual({ candidates: [], problem: null });
    expect(asked()).toEqual(['/robots.txt']);
  });
});

describe('lookInto', () => {
  test('tells what an offered feed holds', async () => {
    serve(
      '/rss',
      `<rss><channel><title>T</title><item><guid>1</guid></item><item><title>Second</title></item></channel></rss>`,
    );
    expect(await lookInto(desk, { url: at('/rss') })).toEqual({
      kind: 'feed',
      title: 'T',
      count: 2,
      newest: 'Second',
    });
  });

  test.each([
    ['a page', html(''), 'no-feed-found'],
    ['another document', '{"a":1}', 'no-feed-found'],
    ['nothing', '', 'empty'],
  ])('of %s says that it is no feed', async (_, body, code) => {
    serve('/rss', body);
    expect(await lookInto(desk, { url: at('/rss') })).toMatchObject({ kind: 'failed', code });
  });
});
