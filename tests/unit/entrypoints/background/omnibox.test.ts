/** The address bar behind Newsline's keyword: what its rows say, and where Enter leads. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenToOmnibox } from '../../../../entrypoints/background/omnibox.ts';
import { type Database, openDatabase } from '../../../../store/database.ts';
import { writeSetting } from '../../../../store/settings.ts';
import { bringNews, draft } from '../../../fixtures/archive.ts';
import {
  type BackgroundBrowser,
  backgroundBrowser,
  backgroundDesk,
  lookAt,
  openTabs,
  workerOf,
} from '../../../fixtures/background.ts';
import { testDesk } from '../../../fixtures/desk.ts';

let db: Database;
let browser: BackgroundBrowser;
let failures: () => readonly string[];
beforeEach(async () => {
  browser = backgroundBrowser();
  db = openDatabase();
  const desk = testDesk(db);
  const worker = workerOf(desk);
  failures = worker.failures;
  listenToOmnibox(backgroundDesk(desk), worker.rounds);
  await lookAt('https://read.example/');
});
afterEach(() => {
  vi.restoreAllMocks();
  db.close();
});

const own = (path: string) => fakeBrowser.runtime.getURL(`/${path}` as never);
const opened = (path: string) => vi.waitFor(async () => expect(await openTabs()).toContain(path));
const enter = (text: string, place?: string) => browser.omnibox.onInputEntered.trigger(text, place);
/** Types, and gives the suggestions. */
const typed = (text: string) =>
  new Promise<{ content: string; description: string }[]>(resolve =>
    browser.omnibox.onInputChanged.trigger(text, resolve),
  );
const firstRow = (wanted: string) => vi.waitFor(() => expect(browser.firstRow).toBe(wanted));
const beFirefox = () =>
  Object.assign(fakeBrowser.runtime, { getBrowserInfo: async () => ({ name: 'Firefox' }) });

test('it suggests the articles that have the words, and the one that is chosen opens', async () => {
  await bringNews(db, draft('a/1', { headline: 'Ferry aground' }), draft('b'));
  const content = own('reader.html#/article/a%2F1');
  expect(await typed('ferry')).toEqual([{ content, description: 'Ferry aground - f' }]);
  enter(content);
  await opened('reader.html#/article/a%2F1');
});

test('nothing is suggested for words that no article has', async () => {
  await bringNews(db, draft('a', { headline: 'Ferry aground' }));
  expect(await typed('volcano')).toEqual([]);
});

describe('what Enter does', () => {
  test('is said before anything is typed', async () => {
    browser.omnibox.onInputStarted.trigger();
    await firstRow('Type words to search for, or a site to follow');
  });

  test('is said in the language of the reader', async () => {
    await writeSetting(db, 'language', 'fr');
    await typed('bac');
    await firstRow('Chercher bac dans Newsline');
  });

  test.each([
    'ferry',
    'ferry & kep',
    'U.S. election',
    'e.g.',
    '3.5 %',
    'vol.2',
    'breaking:news',
    'rss:news',
    'podcast: the sea',
    'covid:19',
    'what is example.org',
    'https://example.org is down',
    'node.js',
    'example.org, is it down',
    'https://',
    'localhost',
    'constructor',
  ])('for %s is a search', async text => {
    await typed(text);
    const said = text.replace('&', '&amp;');
    await firstRow(`Search Newsline for ${said}`);
    enter(text);
    await opened(`reader.html#/search/${encodeURIComponent(text)}`);
  });

  test.each([
    ['example.org', 'example.org', 'https://example.org/'],
    [' Example.ORG/feed?a=1 ', 'example.org', 'https://example.org/feed?a=1'],
    ['https://news.example.org/', 'news.example.org', 'https://news.example.org/'],
    ['http://192.168.1.5:8080/rss', '192.168.1.5:8080', 'http://192.168.1.5:8080/rss'],
    ['feed://example.org/rss', 'example.org', 'https://example.org/rss'],
    ['http://nas:8080/rss', 'nas:8080', 'http://nas:8080/rss'],
    ['podcast://example.org/a', 'example.org', 'https://example.org/a'],
    ['view-source:https://example.org/a', 'example.org', 'https://example.org/a'],
    ['about:reader?url=https%3A%2F%2Fexample.org%2Fa', 'example.org', 'https://example.org/a'],
    ['пример.рф', 'пример.рф', 'https://xn--e1afmkfd.xn--p1ai/'],
    ['example.co.uk:8443', 'example.co.uk:8443', 'https://example.co.uk:8443/'],
  ])('for %s is to follow %s', async (text, host, address) => {
    const [search] = await typed(text);
    await firstRow(`Follow ${host}`);
    expect(search).toEqual({
      content: own(`reader.html#/search/${encodeURIComponent(text.trim())}`),
      description: `Search Newsline for ${text.trim()}`,
    });
    enter(text);
    await opened(`options.html#/follow/${encodeURIComponent(address)}`);
  });
});

describe('where it opens', () => {
  test.each([['currentTab'], [undefined]])('in the tab at hand for %s', async place => {
    const before = await openTabs();
    enter('ferry', place);
    await opened('reader.html#/search/ferry');
    expect(await openTabs()).toHaveLength(before.length);
    expect(await openTabs()).not.toContain('https://read.example/');
  });

  test.each([
    ['newForegroundTab', true],
    ['newBackgroundTab', false],
  ])('in a tab of its own for %s', async (place, isActive) => {
    enter('ferry', place);
    await opened('reader.html#/search/ferry');
    expect(await openTabs()).toContain('https://read.example/');
    const [active] = await fakeBrowser.tabs.query({ active: true });
    expect(active?.url === own('reader.html#/search/ferry')).toBe(isActive);
  });

  test('is a tab of its own where no tab can be seen', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => []);
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    enter('ferry', 'currentTab');
    await vi.waitFor(() =>
      expect(create).toHaveBeenCalledWith({ url: own('reader.html#/search/ferry'), active: true }),
    );
  });
});

describe('a description', () => {
  const HOSTILE = `<b>"Ferry" & 'safe'</b> \u0000\u0007\ufffe\ud800 100%s`;

  test('is XML in Chromium, without what XML has no place for', async () => {
    await bringNews(db, draft('a', { headline: HOSTILE }));
    const [found] = await typed('ferry');
    expect(found?.description).toBe(
      '&lt;b&gt;&quot;Ferry&quot; &amp; &apos;safe&apos;&lt;/b&gt;  \ufffd 100%\u2060s - f',
    );
    await typed('<url>a</url>');
    await firstRow('Search Newsline for &lt;url&gt;a&lt;/url&gt;');
  });

  test('is plain text in Firefox', async () => {
    beFirefox();
    await bringNews(db, draft('a', { headline: HOSTILE }));
    const [found] = await typed('ferry');
    expect(found?.description).toBe(`<b>"Ferry" & 'safe'</b>  \ufffd 100%s - f`);
  });

  test('is one line, however much is typed', async () => {
    await typed('ferry '.repeat(10_000));
    await vi.waitFor(() => expect(browser.firstRow?.length).toBe(200));
  });
});

test('the row says what stands in the bar now, also where an earlier answer comes later', async () => {
  const rows: string[] = [];
  Object.assign(fakeBrowser.omnibox, {
    setDefaultSuggestion: async ({ description }: { description: string }) =>
      void rows.push(description),
  });
  await Promise.all(['f', 'fe', 'ferry'].map(typed));
  await vi.waitFor(() => expect(rows.at(-1)).toBe('Search Newsline for ferry'));
  expect(rows).toHaveLength(1);
});

test('words that are not well-formed are searched for too, and break nothing', async () => {
  enter('ferry \ud800');
  await opened(`reader.html#/search/${encodeURIComponent('ferry \ufffd')}`);
  expect(failures()).toEqual([]);
});

test('a browser that refuses a row or a tab is reported', async () => {
  Object.assign(fakeBrowser.omnibox, {
    setDefaultSuggestion: async () => Promise.reject(new Error('no row')),
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockRejectedValue(new Error('no tabs'));
  await typed('ferry');
  enter('ferry');
  await vi.waitFor(() =>
    expect(failures()).toEqual(Array(2).fill('Newsline: answering in the address bar failed')),
  );
});
