/** Which sites are asked for their icons, for what, how often, and what is taken for an icon. */
import { beforeEach, describe, expect, test } from 'vitest';
import { fetchIcons } from '../../../poll/icons.ts';
import { type Database, openDatabase } from '../../../store/database.ts';
import { addFeeds, editFeed, newFeed, purgeRemoved, setRemoved } from '../../../store/feeds.ts';
import { keepPollState } from '../../../store/poll-states.ts';
import { iconsOfFeeds, makeRefusedIconsDue } from '../../../store/site-icons.ts';
import { freshDatabase, NOW } from '../../fixtures/archive.ts';
import { type TestDesk, testDesk } from '../../fixtures/desk.ts';
import { life, mortalDatabase, mortalDesk, orDeath } from '../../fixtures/mortal.ts';
import { ico, png } from '../../fixtures/pictures.ts';

const DAY_MS = 86_400_000;
const SITE = 'https://news.example';

let db: Database;
let desk: TestDesk;
beforeEach(() => {
  db = freshDatabase();
  desk = testDesk(db);
});

/** Follows feeds that have answered; `said` is what else is known of each. */
async function follow(
  feeds: Readonly<Record<string, Partial<ReturnType<typeof newFeed>>>>,
): Promise<void> {
  await addFeeds(
    db,
    Object.entries(feeds).map(([feedId, said]) =>
      newFeed(feedId, said.url ?? `${SITE}/${feedId}.xml`, said.followedAt ?? NOW, said),
    ),
  );
  for (const feedId of Object.keys(feeds)) await keepPollState(db, feedId, { succeededAt: NOW });
}

function answer(url: string, body: BodyInit, type: string | null = null, status = 200): void {
  const headers: HeadersInit = type === null ? {} : { 'Content-Type': type };
  // A response of text says so itself.
  const content = typeof body === 'string' && type === null ? new TextEncoder().encode(body) : body;
  desk.answers.set(url, () => new Response(content, { status, headers }));
}

const page = (head: string) => answer(`${SITE}/`, `<head>${head}</head>`, 'text/html');
const run = () => fetchIcons(desk, () => true);
const asked = () => desk.requests.map(({ url }) => url);
const iconOf = async (feedId: string) => (await iconsOfFeeds(db, [feedId])).get(feedId) ?? null;

describe('a site is asked', () => {
  test('for its front page, then for the icon that this names, without cookies', async () => {
    await follow({ a: {} });
    page('<link rel="icon" href="/i.png">');
    answer(`${SITE}/i.png`, png(32), 'image/png');
    await run();
    expect(asked()).toEqual([`${SITE}/`, `${SITE}/i.png`]);
    expect(await iconOf('a')).toMatchObject({
      site: 'news.example',
      icon: { type: 'image/png', tone: 'any' },
    });
    for (const { init } of desk.requests)
      expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  test('for what its feed names, then for /favicon.ico, where the page names none', async () => {
    await follow({ a: { icon: `${SITE}/feed-icon.png` } });
    page('<title>News</title>');
    answer(`${SITE}/feed-icon.png`, png(900, 200), 'image/png');
    answer(`${SITE}/favicon.ico`, ico(16, 32), 'image/x-icon');
    await run();
    expect(asked()).toEqual([`${SITE}/`, `${SITE}/feed-icon.png`, `${SITE}/favicon.ico`]);
    expect(await iconOf('a')).not.toBeNull();
  });

  test('for /favicon.ico also where its front page refuses', async () => {
    await follow({ a: {} });
    answer(`${SITE}/`, 'no', 'text/html', 403);
    answer(`${SITE}/favicon.ico`, png(32), 'image/png');
    await run();
    expect(await iconOf('a')).not.toBeNull();
  });

  test('once for all of its feeds, in 30 days', async () => {
    const siteLink = 'https://www.news.example/';
    await follow({ a: { siteLink }, b: { siteLink: `${siteLink}sport/` }, c: {} });
    answer(siteLink, '<link rel="icon" href="/i.png">', 'text/html');
    answer(`${siteLink}i.png`, png(32), 'image/png');
    await run();
    expect(asked()).toEqual([siteLink, `${siteLink}i.png`]);
    for (const feedId of ['a', 'b', 'c']) expect(await iconOf(feedId)).not.toBeNull();
    desk.at = NOW + 29 * DAY_MS;
    await run();
    expect(asked()).toHaveLength(2);
    desk.at = NOW + 30 * DAY_MS;
    await run();
    expect(asked()).toHaveLength(4);
  });

  test('again after a week where it gave none, and after a day where nobody answered', async () => {
    await follow({ a: {} });
    page('');
    await run();
    const first = asked().length;
    desk.at = NOW + 7 * DAY_MS - 1;
    await run();
    expect(asked()).toHaveLength(first);
    desk.answers.clear();
    desk.at = NOW + 7 * DAY_MS;
    await run();
    expect(asked()).toHaveLength(first + 1);
    desk.at = NOW + 8 * DAY_MS;
    await run();
    expect(asked()).toHaveLength(first + 2);
  });

  test('again where a clock that has been put back planned it for years ahead', async () => {
    await follow({ a: {} });
    desk.at = NOW + 900 * DAY_MS;
    page('');
    await run();
    const first = asked().length;
    desk.at = NOW;
    await run();
    expect(asked().length).toBeGreaterThan(first);
  });

  test('half a second after its feeds and after each answer', async () => {
    const waits: number[] = [];
    desk.wait = ms => {
      waits.push(ms);
      desk.at += ms;
    };
    await follow({ a: {} });
    await db.hosts.put({ host: 'news.example', answeredAt: NOW, waitUntil: null });
    page('<link rel="icon" href="/i.png">');
    answer(`${SITE}/i.png`, png(32), 'image/png');
    await run();
    expect(waits).toEqual([500, 500]);
  });

  test('not while its host is left alone, whose pause stays, and within the hour', async () => {
    await follow({ a: {} });
    const pause = { host: 'news.example', answeredAt: NOW - 60_000, waitUntil: NOW + 60_000 };
    await db.hosts.put(pause);
    answer(`${SITE}/`, '', 'text/html');
    answer(`${SITE}/favicon.ico`, png(32), 'image/png');
    await run();
    expect(asked()).toEqual([]);
    expect(await db.hosts.get('news.example')).toEqual(pause);
    desk.at = NOW + DAY_MS / 24;
    await run();
    expect(await iconOf('a')).not.toBeNull();
  });

  test('also where a clock that has been put back lets its host wait for years', async () => {
    await follow({ a: {} });
    await db.hosts.put({ host: 'news.example', answeredAt: NOW, waitUntil: NOW + 900 * DAY_MS });
    answer(`${SITE}/favicon.ico`, png(32), 'image/png');
    answer(`${SITE}/`, '', 'text/html');
    await run();
    expect(await iconOf('a')).not.toBeNull();
  });

  test('within the hour where the host of its icon is left alone and nothing else has one', async () => {
    await follow({ a: {} });
    page('<link rel="icon" href="https://cdn.example/i.png">');
    answer(`${SITE}/favicon.ico`, 'no', 'text/html', 404);
    answer('https://cdn.example/i.png', png(32), 'image/png');
    await db.hosts.put({ host: 'cdn.example', answeredAt: NOW, waitUntil: NOW + 60_000 });
    await run();
    expect(asked()).toEqual([`${SITE}/`, `${SITE}/favicon.ico`]);
    desk.at = NOW + DAY_MS / 24;
    await run();
    expect(await iconOf('a')).not.toBeNull();
  });

  test('only so many after one round, the newest sources first', async () => {
    const ids = Array.from({ length: 100 }, (_, at) => `s${at}`);
    await follow(
      Object.fromEntries(
        ids.map((id, at) => [id, { url: `https://${id}.example/feed`, followedAt: NOW + at }]),
      ),
    );
    for (const id of ids) answer(`https://${id}.example/`, 'no', 'text/html', 500);
    const sites = () => asked().filter(url => url.endsWith('/'));
    await run();
    expect(sites()).toHaveLength(48);
    expect(asked()).toContain('https://s99.example/');
    expect(asked()).not.toContain('https://s51.example/');
    await run();
    await run();
    expect(sites()).toHaveLength(100);
  });

  test('not at all while something else is to be done', async () => {
    await follow({ a: {}, b: { url: 'https://other.example/feed' } });
    await fetchIcons(desk, () => false);
    expect(asked()).toEqual([]);
  });
});

test('a site whose icon does not come in time is asked again after a day', async () => {
  await follow({ a: {} });
  page('<link rel="icon" href="/i.png">');
  answer(`${SITE}/favicon.ico`, png(32), 'image/png');
  const slow = new AbortController();
  const timeout = AbortSignal.timeout;
  AbortSignal.timeout = () => slow.signal;
  desk.answers.set(`${SITE}/i.png`, () => {
    slow.abort();
    throw slow.signal.reason;
  });
  try {
    await run();
  } finally {
    AbortSignal.timeout = timeout;
  }
  expect(asked()).toEqual([`${SITE}/`, `${SITE}/i.png`]);
  expect(await db.siteIcons.get('news.example')).toMatchObject({ nextAt: NOW + DAY_MS });
});

describe('where three sites in a row do not answer', () => {
  const ids = Array.from({ length: 40 }, (_, at) => `s${10 + at}`);
  const urlOf = (id: string) => `https://${id}.example/`;
  const askedSites = () => new Set(asked().map(url => new URL(url).host)).size;
  const failures = async () =>
    (await db.siteIcons.toArray()).filter(({ failure }) => failure === 'unreachable').length;
  beforeEach(() =>
    follow(
      Object.fromEntries(
        ids.map((id, at) => [id, { url: `${urlOf(id)}feed`, followedAt: NOW - at }]),
      ),
    ),
  );

  test('the machine is taken for offline: no more are asked, and within the hour all are', async () => {
    await run();
    expect(askedSites()).toBeLessThanOrEqual(5);
    expect(await failures()).toBe(0);
    for (const id of ids) answer(`${urlOf(id)}favicon.ico`, png(32), 'image/png');
    for (const id of ids) answer(urlOf(id), '', 'text/html');
    desk.at = NOW + DAY_MS / 24;
    await run();
    expect((await iconsOfFeeds(db, ids)).size).toBe(40);
  });

  test('those that do not answer hold up the others for one round', async () => {
    for (const id of ids.slice(5)) answer(`${urlOf(id)}favicon.ico`, png(32), 'image/png');
    for (const id of ids.slice(5)) answer(urlOf(id), '', 'text/html');
    await run();
    await run();
    expect((await iconsOfFeeds(db, ids)).size).toBe(35);
  });

  test('and others do in between, all are asked, and the silent ones again after a day', async () => {
    const answering = ids.filter((_, at) => at % 3 === 2);
    for (const id of answering) answer(urlOf(id), '', 'text/html');
    await run();
    expect(askedSites()).toBe(40);
    expect(await failures()).toBe(40 - answering.length);
    const [silent] = ids;
    expect(await db.siteIcons.get(`${silent}.example`)).toMatchObject({ nextAt: NOW + DAY_MS });
  });
});

describe('nothing is asked', () => {
  test('of a site that is not granted, until it is', async () => {
    await follow({ a: {} });
    page('<link rel="icon" href="/i.png">');
    answer(`${SITE}/i.png`, png(32), 'image/png');
    desk.refused.add('news.example');
    await run();
    expect(asked()).toEqual([]);
    desk.refused.clear();
    await run();
    expect(asked()).toEqual([]);
    await makeRefusedIconsDue(db, desk.at);
    await run();
    expect(await iconOf('a')).not.toBeNull();
  });

  test('of another host that keeps the icon, and is not granted', async () => {
    await follow({ a: {} });
    page('<link rel="icon" href="https://cdn.example/i.png">');
    answer(`${SITE}/favicon.ico`, 'no', 'text/html', 404);
    desk.refused.add('cdn.example');
    await run();
    expect(asked()).toEqual([`${SITE}/`, `${SITE}/favicon.ico`]);
    expect(await db.siteIcons.get('news.example')).toMatchObject({ failure: 'no-permission' });
  });

  test('of where a site leads that is not granted', async () => {
    await follow({ a: {} });
    const location = { Location: 'https://other.example/' };
    desk.answers.set(`${SITE}/`, () => new Response(null, { status: 302, headers: location }));
    desk.refused.add('other.example');
    await run();
    expect(asked().filter(url => !url.startsWith(SITE))).toEqual([]);
  });

  test('of the reader’s own network for a site of the web', async () => {
    await follow({ a: { icon: 'http://192.168.1.1/admin.png', siteLink: 'http://router.local/' } });
    page(
      '<link rel="icon" href="http://127.0.0.1:631/i.png"><link rel="icon" href="http://nas/i">',
    );
    await run();
    expect(asked()).toEqual([`${SITE}/`, `${SITE}/favicon.ico`]);
  });

  test.each([
    ['http://192.168.1.1/admin.png', `${SITE}/i.png`],
    ['http://nas/', `${SITE}/`],
    ['http://[::1]/i.png', `${SITE}/i.png`],
  ])('of %s, where %s of the web leads', async (location, from) => {
    await follow({ a: {} });
    page('<link rel="icon" href="/i.png">');
    answer(location, png(32), 'image/png');
    const headers = { Location: location };
    desk.answers.set(from, () => new Response(null, { status: 302, headers }));
    await run();
    expect(asked()).toContain(from);
    expect(asked().filter(url => !url.startsWith(SITE))).toEqual([]);
    expect(await iconOf('a')).toBeNull();
  });

  test('for feeds that are paused, unfollowed, or never answered', async () => {
    await follow({ a: {}, b: { url: 'https://b.example/f' }, c: { url: 'https://c.example/f' } });
    await editFeed(db, 'a', { isPaused: true }, NOW);
    await setRemoved(db, 'b', NOW, NOW);
    await keepPollState(db, 'c', { succeededAt: null });
    await run();
    expect(asked()).toEqual([]);
  });

  test('that a feed of another site says about a site', async () => {
    const evil = { url: 'https://evil.example/feed', icon: 'https://evil.example/i.png' };
    await follow({ a: { ...evil, siteLink: `${SITE}/redirect?to=evil` } });
    answer(evil.icon, png(32), 'image/png');
    await run();
    expect(asked().filter(url => url.startsWith(SITE))).toEqual([`${SITE}/`]);
    expect(await db.siteIcons.get('news.example')).toMatchObject({ icon: null });
  });
});

describe('no icon is', () => {
  const tell = (said: string) => new TextEncoder().encode(said);
  test.each([
    ['a page under the type of a picture', tell('<!doctype html><h1>Not found</h1>'), 'image/png'],
    ['a picture under the type of a page', png(32), 'text/html'],
    ['an empty answer', tell(''), 'image/x-icon'],
    ['a picture too large to decode', png(30_000), 'image/png'],
    ['a picture that counts visitors', png(1), 'image/png'],
    ['a logo with words', png(400, 100), 'image/png'],
    [
      'a file that is too long',
      new Uint8Array([...png(32), ...Array(100_000).fill(0)]),
      'image/png',
    ],
    ['a script', tell('alert(1)'), 'text/javascript'],
    ['a drawing that runs a script', tell('<svg><script>alert(1)</script></svg>'), 'image/svg+xml'],
    ['a drawing that is a page', tell('<html><svg></svg></html>'), 'image/svg+xml'],
    ['a drawing under another type', tell('<svg></svg>'), 'image/png'],
    ['a feed', tell('<rss version="2.0"></rss>'), 'text/xml'],
    ['a picture in a broken icon', ico(16).subarray(0, 30), 'image/x-icon'],
  ])('%s', async (_, bytes, type) => {
    await follow({ a: {} });
    page('<link rel="icon" href="/i">');
    answer(`${SITE}/i`, new Uint8Array(bytes), type);
    await run();
    expect(asked()).toContain(`${SITE}/i`);
    expect(await iconOf('a')).toBeNull();
    expect(await db.siteIcons.get('news.example')).toMatchObject({ icon: null, failure: 'none' });
  });

  test('one that the browser can’t decode, or of which nothing is seen', async () => {
    await follow({ a: {}, b: { url: 'https://b.example/f' } });
    for (const site of [SITE, 'https://b.example']) answer(`${site}/favicon.ico`, png(32));
    for (const site of [SITE, 'https://b.example']) answer(`${site}/`, '', 'text/html');
    let draws = 0;
    const drawSmall = async () =>
      draws++ === 0 ? null : { png: png(32), pixels: new Uint8ClampedArray(400) };
    await fetchIcons({ ...desk, drawSmall }, () => true);
    expect(draws).toBe(2);
    expect([...(await iconsOfFeeds(db, ['a', 'b'])).keys()]).toEqual([]);
  });
});

describe('an icon is', () => {
  test.each([
    ['a Windows icon under a type that says nothing', ico(48), 'application/octet-stream'],
    ['a picture without a type', png(180), null],
    ['a picture under a type with more words', png(64), 'IMAGE/PNG; charset=binary'],
    ['a drawing', new TextEncoder().encode('<svg><path fill="#a00"/></svg>'), 'image/svg+xml'],
  ])('%s', async (_, bytes, type) => {
    await follow({ a: {} });
    page('<link rel="icon" href="/i">');
    answer(`${SITE}/i`, new Uint8Array(bytes), type);
    await run();
    expect(await iconOf('a')).not.toBeNull();
  });

  test('what the page holds itself', async () => {
    await follow({ a: {} });
    page(
      `<link rel="icon" href="data:image/png;base64,${Buffer.from(png(32)).toString('base64')}">`,
    );
    await run();
    expect(asked()).toEqual([`${SITE}/`]);
    expect(await iconOf('a')).not.toBeNull();
  });
});

test('a source has the icon of its feed’s host where its site gives none, in the same pass', async () => {
  await follow({ a: { url: 'https://feeds.news.example/a', siteLink: `${SITE}/` } });
  answer('https://feeds.news.example/', '', 'text/html', 404);
  answer('https://feeds.news.example/favicon.ico', png(32), 'image/png');
  await run();
  expect(await iconOf('a')).toMatchObject({ site: 'feeds.news.example' });
});

test('a site in the reader’s own network has its icon, also where it leads to another address there', async () => {
  await follow({ a: { url: 'http://192.168.1.7/feed.xml' } });
  const headers = { Location: 'http://nas/i.png' };
  answer('http://192.168.1.7/', '', 'text/html');
  desk.answers.set(
    'http://192.168.1.7/favicon.ico',
    () => new Response(null, { status: 302, headers }),
  );
  answer('http://nas/i.png', png(32), 'image/png');
  await run();
  expect(await iconOf('a')).not.toBeNull();
});

test('a host that does not answer in time is left alone with its feeds as well', async () => {
  await follow({ a: {} });
  const timeout = AbortSignal.timeout;
  AbortSignal.timeout = () => AbortSignal.abort();
  try {
    await run();
  } finally {
    AbortSignal.timeout = timeout;
  }
  expect(asked()).toEqual([`${SITE}/`]);
  expect(await db.hosts.get('news.example')).toMatchObject({ waitUntil: NOW + 120_000 });
});

test('an icon outlives a site that no longer gives one', async () => {
  await follow({ a: {} });
  answer(`${SITE}/favicon.ico`, png(32), 'image/png');
  answer(`${SITE}/`, '', 'text/html');
  await run();
  desk.answers.clear();
  desk.at = NOW + 31 * DAY_MS;
  await run();
  expect(await db.siteIcons.get('news.example')).toMatchObject({ failure: 'unreachable' });
  expect(await iconOf('a')).not.toBeNull();
});

test('an icon goes with the last source of its site, once that can’t be undone any more', async () => {
  await follow({ a: {}, b: {} });
  await run();
  await setRemoved(db, 'a', NOW, NOW);
  await purgeRemoved(db, NOW + 1);
  await run();
  expect(await db.siteIcons.count()).toBe(1);
  await setRemoved(db, 'b', NOW, NOW);
  await run();
  expect(await db.siteIcons.count()).toBe(1);
  await purgeRemoved(db, NOW + 1);
  await run();
  expect(await db.siteIcons.count()).toBe(0);
});

test('a worker that dies at any await leaves no lock: within the hour the next one has the icon', async () => {
  const prepare = async () => {
    db = freshDatabase();
    desk = testDesk(db);
    await follow({ a: {} });
    page('<link rel="icon" href="/i.png">');
    answer(`${SITE}/i.png`, png(32), 'image/png');
  };
  const live = async (lastStep: number) => {
    const one = life(lastStep);
    const mortal = mortalDatabase(openDatabase(), one);
    await orDeath(
      fetchIcons(mortalDesk({ ...desk, db: mortal }, one), () => true),
      one,
    );
    await new Promise(next => setTimeout(next, 0));
    mortal.close();
    return one.steps();
  };
  await prepare();
  const awaits = await live(Number.POSITIVE_INFINITY);
  expect(awaits).toBeGreaterThan(10);
  let unfinished = 0;
  for (let at = 1; at <= awaits; at++) {
    await prepare();
    await live(at);
    if ((await iconOf('a')) === null) unfinished++;
    desk.at = NOW + DAY_MS / 24;
    await run();
    expect(await iconOf('a'), `after await ${at}`).not.toBeNull();
    db.close();
  }
  expect(unfinished).toBeGreaterThan(5);
});
