/** The context menu, the address bar and the shortcuts open what they are meant to. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenToMenuAndOmnibox } from '../../../../entrypoints/background/menu-and-omnibox.ts';
import { type Database, openDatabase } from '../../../../store/database.ts';
import { pendingFollow } from '../../../../store/pending-follows.ts';
import { writeSetting } from '../../../../store/settings.ts';
import { bringNews, draft } from '../../../fixtures/archive.ts';
import {
  type BackgroundBrowser,
  backgroundBrowser,
  backgroundDesk,
  openTabs,
  workerOf,
} from '../../../fixtures/background.ts';
import { rss, type TestDesk, testDesk } from '../../../fixtures/desk.ts';

const PAGE = 'https://site.example/news?a=1';

let db: Database;
let desk: TestDesk;
let browser: BackgroundBrowser;
let failures: () => readonly string[];
beforeEach(() => {
  browser = backgroundBrowser();
  db = openDatabase();
  desk = testDesk(db);
  const worker = workerOf(desk);
  failures = worker.failures;
  listenToMenuAndOmnibox(backgroundDesk(desk), worker.rounds);
});
afterEach(() => {
  vi.restoreAllMocks();
  db.close();
});

const opened = (path: string) => vi.waitFor(async () => expect(await openTabs()).toContain(path));
const click = (where: object, tab?: object) =>
  browser.contextMenus.onClicked.trigger({ menuItemId: 'follow-site', ...where }, tab);
const link = (href: string) => `<link rel="alternate" type="application/rss+xml" href="${href}">`;

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
  browser.page = { html: link('/feed.xml'), address: PAGE, type: 'text/html' };
  click({ pageUrl: PAGE }, { id: 1 });
  await opened(`options.html#/follow/${encodeURIComponent('https://site.example/feed.xml')}`);
});

test('on a page that names several it offers them', async () => {
  browser.page = { html: link('/a.xml') + link('/b.xml'), address: PAGE, type: 'text/html' };
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

test('the address bar suggests articles, without the characters of markup', async () => {
  await bringNews(db, draft('a/1', { headline: 'Ferry <aground> & safe' }), draft('b'));
  const suggest = vi.fn();
  browser.omnibox.onInputChanged.trigger('ferry', suggest);
  await vi.waitFor(() => expect(suggest).toHaveBeenCalledOnce());
  const content = fakeBrowser.runtime.getURL('/reader.html#/article/a%2F1' as never);
  expect(suggest).toHaveBeenCalledWith([{ content, description: 'Ferry  aground    safe - f' }]);
  browser.omnibox.onInputEntered.trigger(content);
  await opened('reader.html#/article/a%2F1');
});

test('what is no suggestion is searched for', async () => {
  browser.omnibox.onInputEntered.trigger('ferry & kep');
  await opened('reader.html#/search/ferry%20%26%20kep');
});

test('an article address that is not well-formed opens too, and breaks nothing', async () => {
  browser.omnibox.onInputEntered.trigger(
    `${fakeBrowser.runtime.getURL('/reader.html' as never)}#/article/%e1%`,
  );
  await opened('reader.html#/article/%25e1%25');
  expect(failures()).toEqual([]);
});

test('nothing is suggested for words that no article has', async () => {
  await bringNews(db, draft('a', { headline: 'Ferry aground' }));
  const suggest = vi.fn();
  browser.omnibox.onInputChanged.trigger('volcano', suggest);
  await vi.waitFor(() => expect(suggest).toHaveBeenCalledWith([]));
});

test('the shortcuts open the reader and check every source', async () => {
  browser.commands.onCommand.trigger('open-reader');
  await opened('reader.html');
  desk.answers.set('https://f.example/feed.xml', () => new Response(rss('F1')));
  await bringNews(db, draft('a'));
  await db.pollStates.update('f', { nextPollAt: desk.now() + 86_400_000 });
  browser.commands.onCommand.trigger('check-now');
  await vi.waitFor(() => expect(desk.requests).toHaveLength(1));
});
