/** The whole background over one archive: every listener is there before anything is awaited. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../../entrypoints/background/index.ts';
import { ROUND_ALARM } from '../../../../entrypoints/background/rounds.ts';
import { type Database, openDatabase } from '../../../../store/database.ts';
import { addFeeds, editFeed } from '../../../../store/feeds.ts';
import { writeSetting } from '../../../../store/settings.ts';
import { noteAsked, noteNoIcon } from '../../../../store/site-icons.ts';
import { bringNews, draft, feedRow } from '../../../fixtures/archive.ts';
import {
  type BackgroundBrowser,
  backgroundBrowser,
  openTabs,
} from '../../../fixtures/background.ts';
import { CATALOGUE_TEXT } from '../../../fixtures/catalogue.ts';
import { rss } from '../../../fixtures/desk.ts';

const STAGES = readFileSync(
  join(import.meta.dirname, '../../../../public/words/stages.txt'),
  'utf8',
);
const URL_F = 'https://f.example/feed.xml';

let db: Database;
let browser: BackgroundBrowser;
let requests: string[];
const whole = { ...fakeBrowser };
beforeEach(async () => {
  browser = backgroundBrowser();
  db = openDatabase();
  requests = [];
  vi.stubGlobal('fetch', async (url: string) => {
    if (url.endsWith('words/stages.txt')) return new Response(STAGES);
    if (url.endsWith('catalogue.json')) return new Response(CATALOGUE_TEXT);
    // Its site has no icon.
    if (url !== URL_F) return new Response('', { status: 404 });
    requests.push(url);
    return new Response(rss('F1'));
  });
  await addFeeds(db, [feedRow('f')]);
});
afterEach(() => {
  Object.assign(fakeBrowser, whole);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  db.close();
});

const alarm = (name: string) =>
  fakeBrowser.alarms.onAlarm.trigger({
    name,
    scheduledTime: 0,
    periodInMinutes: 1,
    persistAcrossSessions: true,
  });

test('the alarm runs a round, and another alarm does not', async () => {
  background.main();
  await alarm('other');
  expect(requests).toEqual([]);
  await alarm(ROUND_ALARM);
  expect(requests).toEqual([URL_F]);
  expect(await db.articles.count()).toBe(1);
});

test('a start of the browser runs a round', async () => {
  background.main();
  await fakeBrowser.runtime.onStartup.trigger();
  expect(requests).toEqual([URL_F]);
});

test('a feed that was refused is asked when its site is granted, and says so when that ends', async () => {
  let isGranted = false;
  Object.assign(fakeBrowser.permissions, { contains: async () => isGranted });
  background.main();
  await alarm(ROUND_ALARM);
  expect(requests).toEqual([]);
  isGranted = true;
  browser.permissions.onAdded.trigger({ origins: ['https://f.example/*'] });
  await vi.waitFor(() => expect(requests).toEqual([URL_F]));
  await vi.waitFor(async () => expect((await db.pollStates.get('f'))?.problem).toBeNull());
  isGranted = false;
  browser.permissions.onRemoved.trigger({ origins: ['https://f.example/*'] });
  await vi.waitFor(async () =>
    expect((await db.pollStates.get('f'))?.problem?.code).toBe('no-permission'),
  );
});

test('a site whose icon was refused is asked for it again when access is granted', async () => {
  // So that nothing else is asked of its site meanwhile.
  await editFeed(db, 'f', { isPaused: true }, Date.now());
  await noteAsked(db, 'f.example', Date.now());
  await noteNoIcon(db, 'f.example', 'no-permission', Date.now());
  background.main();
  const nextAt = async () => (await db.siteIcons.get('f.example'))?.nextAt ?? 0;
  expect(await nextAt()).toBeGreaterThan(Date.now());
  browser.permissions.onAdded.trigger({ origins: ['https://f.example/*'] });
  await vi.waitFor(async () => expect(await nextAt()).toBeLessThanOrEqual(Date.now()));
});

/** Takes parts of the browser away, as those have none of them that run on other machines. */
const without = (...names: readonly string[]) =>
  Object.assign(fakeBrowser, Object.fromEntries(names.map(name => [name, undefined])));
const LACKING = [
  'omnibox',
  'contextMenus',
  'commands',
  'windows',
  'sidePanel',
  'sidebarAction',
  'notifications',
  'scripting',
];

test.each([...LACKING.map(name => ({ names: [name] })), { names: LACKING }])(
  'a browser without $names has all the rest',
  async ({ names }) => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
    await writeSetting(db, 'alerts', true);
    await bringNews(db, draft('a', { alerting: true, headline: 'Ferry aground off Kep' }));
    without(...names);
    background.main();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    await alarm(ROUND_ALARM);
    expect(requests).toEqual([URL_F]);
    expect(await db.articles.count()).toBe(2);
    const sent = { id: 'command 1', command: 'markRead', input: { articleIds: ['a'], read: true } };
    const own = { id: fakeBrowser.runtime.id };
    const replies = await fakeBrowser.runtime.onMessage.trigger(sent, own, () => {});
    expect(replies).toContainEqual({ ok: true, value: null });
    const isSilent = names.includes('notifications');
    await vi.waitFor(async () =>
      expect(await db.outbox.get('story:a')).toMatchObject({
        // Its article is old by now, and stands in the digest.
        state: isSilent ? 'dropped' : 'told',
      }),
    );
    expect(errors.mock.calls).toEqual([]);
  },
);

test.each(['setBadgeText', 'setBadgeBackgroundColor'])(
  'a toolbar button without %s keeps nothing from working',
  async name => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
    Object.assign(fakeBrowser, { action: { ...fakeBrowser.action, [name]: undefined } });
    background.main();
    await alarm(ROUND_ALARM);
    expect(await db.articles.count()).toBe(1);
    expect(errors.mock.calls).toEqual([]);
  },
);

test('what fails when a site is granted or revoked is reported', async () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
  background.main();
  await vi.waitFor(async () =>
    expect((await fakeBrowser.alarms.get(ROUND_ALARM))?.periodInMinutes).toBe(1),
  );
  Object.assign(fakeBrowser.permissions, {
    contains: async () => Promise.reject(new Error('no answer')),
  });
  browser.permissions.onRemoved.trigger({ origins: ['https://f.example/*'] });
  await vi.waitFor(() =>
    expect(errors.mock.calls.map(([what]) => what)).toContain(
      'Newsline: marking the sites that were revoked failed',
    ),
  );
});

test('the strip and an article open in a tab where there are no windows', async () => {
  await bringNews(db, draft('a'));
  without('windows');
  background.main();
  const own = { id: fakeBrowser.runtime.id };
  for (const [command, input] of [
    ['openStrip', {}],
    ['openStrip', {}],
    ['openArticle', { articleId: 'a' }],
    ['openArticle', { articleId: 'a' }],
  ] as const) {
    const sent = { id: crypto.randomUUID(), command, input };
    expect(await fakeBrowser.runtime.onMessage.trigger(sent, own, () => {})).toContainEqual({
      ok: true,
      value: null,
    });
  }
  expect(await openTabs()).toEqual(['strip.html', 'reader.html#/article/a']);
});
