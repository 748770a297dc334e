/** The context menu and the shortcuts open what they are meant to. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenToMenuAndShortcuts } from '../../../../entrypoints/background/menu-and-shortcuts.ts';
import { type Database, openDatabase } from '../../../../store/database.ts';
import { pendingFollow } from '../../../../store/pending-follows.ts';
import { writeSetting } from '../../../../store/settings.ts';
import { bringNews, draft } from '../../../fixtures/archive.ts';
import {
  type BackgroundBrowser,
  backgroundBrowser,
  backgroundDesk,
  lookAt,
  openTabs,
  pageNaming,
  workerOf,
} from '../../../fixtures/background.ts';
import { rss, type TestDesk, testDesk } from '../../../fixtures/desk.ts';

const PAGE = 'https://site.example/news?a=1';

let db: Database;
let desk: TestDesk;
let browser: BackgroundBrowser;
beforeEach(async () => {
  browser = backgroundBrowser();
  db = openDatabase();
  desk = testDesk(db);
  const worker = workerOf(desk);
  listenToMenuAndShortcuts(backgroundDesk(desk), worker.rounds);
  await lookAt(PAGE);
});
afterEach(() => {
  vi.restoreAllMocks();
  db.close();
});

const opened = (path: string) => vi.waitFor(async () => expect(await openTabs()).toContain(path));
const click = (where: object, tab?: object) =>
  browser.contextMenus.onClicked.trigger({ menuItemId: 'follow-site', ...where }, tab);

test('the menu is made anew at each installation, in the language of the reader', async () => {
  await writeSetting(db, 'language', 'fr');
  for (let times = 0; times < 2; times++) {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '1.0' });
    await vi.waitFor(() => expect(browser.menu).toHaveLength(1));
  }
  const [french] = browser.menu;
  await writeSetting(db, 'language', 'en');
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '1.0' });
  await vi.waitFor(() => expect(browser.menu[0]?.title).not.toBe(french?.title));
});

test('on a link the menu follows where the link leads', async () => {
  click({ linkUrl: 'https://other.example/', pageUrl: PAGE }, { id: 1 });
  await opened(`options.html#/follow/${encodeURIComponent('https://other.example/')}`);
});

test('on a page that names one feed it follows that feed', async () => {
  browser.page = pageNaming(PAGE, 'https://site.example/feed.xml');
  click({ pageUrl: PAGE }, { id: 1 });
  await opened(`options.html#/follow/${encodeURIComponent('https://site.example/feed.xml')}`);
});

test('on a page that names several it offers them', async () => {
  browser.page = pageNaming(PAGE, 'https://site.example/a.xml', 'https://site.example/b.xml');
  click({ pageUrl: PAGE }, { id: 1 });
  await opened('options.html#/follow');
  const pending = await pendingFollow(db, PAGE);
  expect(pending?.state).toBe('choosing');
  expect(pending?.candidates.map(({ url }) => url)).toEqual([
    'https://site.example/a.xml',
    'https://site.example/b.xml',
  ]);
});

test('on a page that cannot be looked at it follows the page', async () => {
  click({ pageUrl: PAGE });
  await opened(`options.html#/follow/${encodeURIComponent(PAGE)}`);
});

test('a click on an entry of another menu opens nothing', async () => {
  const before = await openTabs();
  browser.contextMenus.onClicked.trigger({ menuItemId: 'other', linkUrl: PAGE });
  click({ linkUrl: PAGE });
  await opened(`options.html#/follow/${encodeURIComponent(PAGE)}`);
  expect(await openTabs()).toHaveLength(before.length + 1);
});

test('the shortcuts open the reader and check every source', async () => {
  browser.commands.onCommand.trigger('open-reader');
  await opened('reader.html');
  desk.answers.set('https://f.example/feed.xml', () => new Response(rss('F1')));
  await bringNews(db, draft('a'));
  await db.pollStates.update('f', { nextPollAt: desk.now() + 86_400_000 });
  browser.commands.onCommand.trigger('check-now');
  await vi.waitFor(() =>
    expect(desk.requests.map(({ url }) => url)).toContain('https://f.example/feed.xml'),
  );
});

test.each(['newtab.html', 'newtab.html#/'])(
  'what opens while the new tab page %s is looked at takes its place',
  async path => {
    await lookAt(fakeBrowser.runtime.getURL(`/${path}` as never));
    const before = await openTabs();
    browser.commands.onCommand.trigger('open-reader');
    await opened('reader.html');
    expect(await openTabs()).toHaveLength(before.length);
    expect(await openTabs()).not.toContain(path);
  },
);

test('what opens beside a page that is read leaves the page alone', async () => {
  await lookAt('https://paper.example/newtab.html');
  browser.commands.onCommand.trigger('open-reader');
  await opened('reader.html');
  expect(await openTabs()).toContain('https://paper.example/newtab.html');
});

test.each([
  ['the tab that is looked at', 0],
  ['another tab', 7],
])('Chrome names its new tab page only among the contexts: %s', async (_, beside) => {
  await fakeBrowser.tabs.create({ active: true });
  const [tab] = await fakeBrowser.tabs.query({ active: true });
  Object.assign(fakeBrowser.runtime, {
    getContexts: async () => [
      { tabId: (tab?.id ?? 0) + beside, documentUrl: fakeBrowser.runtime.getURL('/newtab.html') },
      { tabId: -1 },
    ],
  });
  const before = await fakeBrowser.tabs.query({});
  browser.commands.onCommand.trigger('open-reader');
  await opened('reader.html');
  expect((await fakeBrowser.tabs.query({})).length - before.length).toBe(beside === 0 ? 0 : 1);
});
