/** What the page in the active tab names, as far as the browser lets an extension look. */
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { feedsOfActiveTab, feedsOfTab } from '../../../../entrypoints/wiring/tab-feeds.ts';

/** What the script finds in the tab; an Error where the browser lets none in. */
let found: unknown;
let asked: unknown[];

beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
  Object.assign(fakeBrowser.scripting, {
    executeScript: async ({ target }: { target: unknown }) => {
      asked.push(target);
      if (found instanceof Error) throw found;
      return [{ frameId: 0, result: found }];
    },
  });
});

const FEED = 'https://news.example/feed.xml';
const PAGE = {
  html: `<html><head><link rel="alternate" type="application/rss+xml" title="News" href="/feed.xml"></head></html>`,
  address: 'https://news.example/',
  type: 'text/html',
};

describe('the feeds of a tab', () => {
  test('are those that its page names', async () => {
    found = PAGE;
    expect(await feedsOfTab(7)).toEqual([{ url: FEED, title: 'News' }]);
    expect(asked).toEqual([{ tabId: 7 }]);
  });

  test.each(['application/rss+xml', 'text/xml', 'application/feed+json'])(
    'are the page itself where it is a feed of type %s',
    async type => {
      found = { html: '<pre/>', address: FEED, type };
      expect(await feedsOfTab(7)).toEqual([{ url: FEED, title: null }]);
    },
  );

  test('are looked for in XHTML as in any page', async () => {
    found = { ...PAGE, type: 'application/xhtml+xml' };
    expect(await feedsOfTab(7)).toEqual([{ url: FEED, title: 'News' }]);
  });

  test.each<[what: string, value: unknown]>([
    ['the browser lets no script in', new Error('Cannot access a chrome:// URL')],
    ['the page gives nothing', null],
    ['the page gives something else', { html: 1, address: FEED, type: 'text/html' }],
    ['the page is one of the browser’s own', { ...PAGE, address: 'about:blank' }],
  ])('are none where %s', async (_, value) => {
    found = value;
    expect(await feedsOfTab(7)).toEqual([]);
  });
});

test('the feeds are those of the active tab', async () => {
  found = PAGE;
  const window = await fakeBrowser.windows.create({ focused: true });
  const tab = await fakeBrowser.tabs.create({ windowId: window?.id, active: true });
  expect(await feedsOfActiveTab()).toEqual([{ url: FEED, title: 'News' }]);
  expect(asked).toEqual([{ tabId: tab?.id }]);
});
