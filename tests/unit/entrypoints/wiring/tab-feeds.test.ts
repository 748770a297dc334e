/** What the page in a tab names, as far as the browser lets an extension look, and whatever the page answers. */
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { collectLinks } from '../../../../entrypoints/wiring/collect-links.ts';
import { feedsOfActiveTab, feedsOfTab } from '../../../../entrypoints/wiring/tab-feeds.ts';
import { lookAt, pageNaming } from '../../../fixtures/background.ts';

/** What the script finds in the tab; an Error where the browser lets none in. */
let found: unknown;
let asked: unknown[];

beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
  Object.assign(fakeBrowser.scripting, {
    executeScript: async (script: { target: unknown; func: unknown }) => {
      asked.push(script);
      if (found instanceof Error) throw found;
      return [{ frameId: 0, result: found }];
    },
  });
});

const FEED = 'https://news.example/feed.xml';
const PAGE = pageNaming('https://news.example/', FEED);
const LINK = PAGE.links[0];

describe('the feeds of a tab', () => {
  test('are those that its page names; the page is asked for its links alone', async () => {
    found = PAGE;
    expect(await feedsOfTab(7)).toEqual([{ url: FEED, title: null }]);
    expect(asked).toEqual([{ target: { tabId: 7 }, func: collectLinks }]);
  });

  test('are links in its text where its head names none', async () => {
    found = {
      ...PAGE,
      links: [{ ...LINK, isInText: true, rel: '', type: '', title: 'RSS', url: FEED }],
    };
    expect(await feedsOfTab(7)).toEqual([{ url: FEED, title: 'RSS' }]);
  });

  test.each([
    ['application/rss+xml', 'html'],
    ['application/atom+xml; charset=utf-8', 'feed'],
    ['application/feed+json', 'html'],
    ['text/xml', 'rss'],
    ['application/xml', 'feed'],
    ['application/xml', 'RDF'],
    ['application/json', 'jsonfeed'],
    ['text/plain', 'rss'],
  ])('are the page itself where it is a feed: type %s, root %s', async (type, root) => {
    found = { ...PAGE, address: FEED, type, root, links: [] };
    expect(await feedsOfTab(7)).toEqual([{ url: FEED, title: null }]);
  });

  test.each([
    ['image/svg+xml', 'svg'],
    ['application/xml', 'urlset'],
    ['application/json', 'html'],
    ['application/xhtml+xml', 'html'],
    ['text/plain', 'html'],
    ['text/html', 'feed'],
  ])('are not the page where it is something else: type %s, root %s', async (type, root) => {
    found = { ...PAGE, type, root, links: [] };
    expect(await feedsOfTab(7)).toEqual([]);
  });

  test.each<[what: string, value: unknown]>([
    ['the browser lets no script in', new Error('Cannot access a chrome:// URL')],
    ['the page gives nothing', null],
    ['the page gives something else', { ...PAGE, type: 1 }],
    ['the page gives no list', { ...PAGE, links: { length: 1, 0: LINK } }],
    ['the page is one of the browser’s own', { ...PAGE, address: 'about:blank' }],
    ['the page says too much of itself', { ...PAGE, root: 'x'.repeat(201) }],
    ['its address is none', { ...PAGE, address: 'https://' }],
  ])('are none where %s', async (_, value) => {
    found = value;
    expect(await feedsOfTab(7)).toEqual([]);
  });

  test.each<[what: string, link: unknown]>([
    ['nothing', null],
    ['a text', FEED],
    ['of another scheme', { ...LINK, url: 'javascript:alert(1)' }],
    ['to a file', { ...LINK, url: 'file:///etc/passwd' }],
    ['not an address', { ...LINK, url: 'https://[' }],
    ['too long', { ...LINK, url: `https://news.example/${'a'.repeat(4000)}` }],
    ['titled without end', { ...LINK, title: 'a'.repeat(201) }],
    ['without a relation', { ...LINK, rel: undefined }],
    ['with a type that is none', { ...LINK, type: {} }],
  ])('leave out a link that is %s', async (_, link) => {
    found = { ...PAGE, links: [link, LINK] };
    expect(await feedsOfTab(7)).toEqual([{ url: FEED, title: null }]);
  });

  test('are read out of so many links, and no more', async () => {
    const many = Array.from({ length: 100 }, (_, at) => ({
      ...LINK,
      url: `https://news.example/${at}`,
      rel: 'next',
    }));
    found = { ...PAGE, links: [...many, LINK] };
    expect(await feedsOfTab(7)).toEqual([]);
  });
});

describe('the feeds of the active tab', () => {
  test('are those of the tab that is looked at', async () => {
    found = PAGE;
    await lookAt('https://news.example/');
    const [tab] = await fakeBrowser.tabs.query({ active: true });
    expect(await feedsOfActiveTab()).toEqual([{ url: FEED, title: null }]);
    expect(asked).toMatchObject([{ target: { tabId: tab?.id } }]);
  });

  test.each([
    'about:reader?url=https%3A%2F%2Fnews.example%2Fa%3Fb',
    'read://https_news.example/?url=https%3A%2F%2Fnews.example%2Fa%3Fb',
  ])('are the page that is read in %s', async url => {
    found = new Error('Missing host permission for the tab');
    await lookAt(url);
    expect(await feedsOfActiveTab()).toEqual([{ url: 'https://news.example/a?b', title: null }]);
  });

  test.each(['about:reader?url=javascript%3Aalert(1)', 'about:reader?url=', 'about:config'])(
    'are none in %s',
    async url => {
      found = new Error('Missing host permission for the tab');
      await lookAt(url);
      expect(await feedsOfActiveTab()).toEqual([]);
    },
  );

  test('are none where the browser says nothing of its tabs', async () => {
    // No window has the focus, which the fake browser answers with a failure.
    expect(await feedsOfActiveTab()).toEqual([]);
  });
});
