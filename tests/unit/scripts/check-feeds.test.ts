/** The check of the catalogue against a server on loopback: what moved, what is dead, what is no feed. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CatalogueEntry } from '../../../feed/catalogue.ts';
import { DAY_MS } from '../../../model/durations.ts';
import { FEED_LIMITS } from '../../../poll/fetch-document.ts';
import { type Checked, checkFeeds, lineOf, summaryOf } from '../../../scripts/check-feeds.ts';

const NOW = Date.UTC(2026, 4, 12);
const LIMITS = { ...FEED_LIMITS, timeoutMs: 20_000 };
const desk = {
  fetch: (url: string, init: RequestInit) => fetch(url, init),
  mayFetch: async () => true,
  now: () => NOW,
};

interface Route {
  readonly status?: number;
  readonly location?: string;
  readonly body?: string;
}
let server: Server;
let port: number;
let routes: Map<string, Route>;
/** How many requests a host had at a time, at most. */
let most: Map<string, number>;

beforeEach(async () => {
  routes = new Map();
  most = new Map();
  const open = new Map<string, number>();
  server = createServer(({ url = '/', headers: { host = '' } }, response) => {
    const now = (open.get(host) ?? 0) + 1;
    open.set(host, now);
    most.set(host, Math.max(most.get(host) ?? 0, now));
    response.on('finish', () => open.set(host, (open.get(host) ?? 0) - 1));
    const { status = 200, location, body = '' } = routes.get(url) ?? { status: 404 };
    response.writeHead(status, location === undefined ? {} : { Location: location });
    // In a turn of its own, so that requests that come together are open together.
    setImmediate(() => response.end(body));
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  ({ port } = server.address() as AddressInfo);
});
afterEach(() => new Promise<void>(done => void server.close(() => done())));

const at = (path: string, host = '127.0.0.1') => `http://${host}:${port}${path}`;
const entry = (path: string, host?: string): CatalogueEntry => ({
  name: path.slice(1),
  feedUrl: at(path, host),
  siteUrl: at('/', host),
  country: 'KH',
  language: 'en',
  topic: 'news',
  owner: null,
  list: 'a',
});
const feed = (date: number | null) =>
  `<rss version="2.0"><channel><title>A</title>${
    date === null
      ? ''
      : `<item><title>B</title><link>https://a.example/b</link><pubDate>${new Date(date).toUTCString()}</pubDate></item>`
  }</channel></rss>`;
const check = async (path: string): Promise<Checked | undefined> =>
  (await checkFeeds(desk, [entry(path)], undefined, LIMITS))[0];

test('a feed with news lives, and takes no line', async () => {
  routes.set('/feed', { body: feed(NOW - DAY_MS) });
  const checked = await check('/feed');
  expect(checked).toMatchObject({ verdict: 'lives', detail: null });
  expect(checked === undefined ? '' : lineOf(checked)).toBeNull();
});

test.each<[status: number, verdict: string]>([
  [301, 'moved'],
  [308, 'moved'],
  [302, 'lives'],
  [307, 'lives'],
])('a feed behind a redirect with %i: %s', async (status, verdict) => {
  routes.set('/old', { status, location: '/new' });
  routes.set('/new', { body: feed(NOW) });
  expect(await check('/old')).toMatchObject({ verdict });
});

test('a feed that moved says where to, past every step', async () => {
  routes.set('/old', { status: 301, location: '/older' });
  routes.set('/older', { status: 308, location: '/new' });
  routes.set('/new', { body: feed(NOW) });
  const checked = await check('/old');
  expect(checked === undefined ? null : lineOf(checked)).toBe(
    `moved   KH old: ${at('/old')} -> ${at('/new')}`,
  );
});

test.each<[what: string, route: Route, verdict: string, detail: RegExp]>([
  ['404', { status: 404 }, 'dead', /404/],
  ['410', { status: 410 }, 'dead', /410/],
  ['500', { status: 500 }, 'dead', /500/],
  ['a circle of redirects', { status: 301, location: '/feed' }, 'dead', /redirect-loop/],
  ['401', { status: 401 }, 'refused', /401/],
  ['403', { status: 403 }, 'refused', /403/],
  ['429', { status: 429 }, 'refused', /429/],
  ['a page', { body: '<!doctype html><html><body>No feed</body></html>' }, 'no-feed', /html/],
  ['nothing', { body: '' }, 'no-feed', /empty/],
  ['a feed without entries', { body: feed(null) }, 'quiet', /empty/],
  ['old news', { body: feed(Date.UTC(2025, 0, 2)) }, 'quiet', /since 2025-01-02/],
])('%s', async (_, route, verdict, detail) => {
  routes.set('/feed', route);
  const checked = await check('/feed');
  expect(checked).toMatchObject({ verdict, detail: expect.stringMatching(detail) });
});

test('a host that is not there is dead', async () => {
  const gone = { ...entry('/feed'), feedUrl: 'http://127.0.0.1:1/feed', siteUrl: at('/') };
  expect(await checkFeeds(desk, [gone], undefined, LIMITS)).toMatchObject([{ verdict: 'dead' }]);
});

test('the site of a dead one is asked for another', async () => {
  routes.set('/', {
    body: '<html><head><link rel="alternate" type="application/rss+xml" href="/new"></head></html>',
  });
  const checked = await check('/gone');
  expect(checked?.instead).toEqual([at('/new')]);
  expect(checked === undefined ? null : lineOf(checked)).toContain(`its site names ${at('/new')}`);
});

test('hosts are asked together, each one request at a time; the counts add up', async () => {
  const told: string[] = [];
  const paths = Array.from({ length: 6 }, (_, index) => `/feed${index}`);
  for (const path of paths) routes.set(path, { body: feed(NOW) });
  const entries = [...paths, '/gone'].flatMap(path => [entry(path), entry(path, 'localhost')]);
  const all = await checkFeeds(desk, entries, ({ entry: { name } }) => told.push(name), LIMITS);
  expect(told).toHaveLength(entries.length);
  expect([...most.values()]).toEqual([1, 1]);
  expect(summaryOf(all)).toBe('14 asked: 12 lives, 0 quiet, 0 moved, 0 refused, 0 no-feed, 2 dead');
});
