import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenToMenuAndOmnibox } from '../../../../entrypoints/background/menu-and-omnibox.ts';
import { createRounds, type Rounds } from '../../../../entrypoints/background/rounds.ts';
import { bringNews, draft, freshDatabase } from '../../../fixtures/archive.ts';
import { rss, type TestDesk, testDesk } from '../../../fixtures/desk.ts';

const FEED = 'https://f.example/feed.xml';
const ARTICLE = 'river & sea/1%';
/** What the browser calls, by its name there. */
let listeners: Map<string, (...given: readonly unknown[]) => unknown>;
let failures: unknown[];
let desk: TestDesk;
beforeEach(async () => {
  fakeBrowser.reset();
  listeners = new Map();
  failures = [];
  const door = (name: string) => ({
    addListener: (listener: () => unknown) => void listeners.set(name, listener),
  });
  Object.assign(fakeBrowser, {
    contextMenus: { onClicked: door('menu'), removeAll: async () => {}, create: () => {} },
    omnibox: { onInputChanged: door('typing'), onInputEntered: door('entered') },
    commands: { onCommand: door('command') },
  });
  desk = testDesk(freshDatabase());
  desk.answers.set(FEED, () => new Response(rss('A')));
  await bringNews(desk.db, draft(ARTICLE, { headline: 'River <b>& sea</b> rise' }));
  const whole = { ...desk, notifyTest: async () => {} };
  const report: Rounds['report'] = (_, cause) => void failures.push(cause);
  listenToMenuAndOmnibox(whole, { ...createRounds(whole), report });
});

const call = (name: string, ...given: readonly unknown[]) => listeners.get(name)?.(...given);
const tabs = async () => (await fakeBrowser.tabs.query({})).flatMap(({ url }) => url ?? []);
const opened = async () => (await tabs()).map(url => url.replace(/^.*\/(?=\w+\.html)/, ''));

describe('the address bar', () => {
  async function suggestions(text: string) {
    return new Promise<readonly { content: string; description: string }[]>(resolve => {
      call('typing', text, resolve);
    });
  }

  test('suggests articles, without the characters that browsers read as markup', async () => {
    const [first] = await suggestions('river');
    expect(first?.description).toBe('River  b   sea /b  rise - f');
    expect(await suggestions('volcano')).toEqual([]);
  });

  test('opens the article that was suggested', async () => {
    const [first] = await suggestions('river');
    call('entered', first?.content);
    await expect.poll(opened).toContain(`reader.html#/article/${encodeURIComponent(ARTICLE)}`);
  });

  test('searches for anything else that is entered', async () => {
    call('entered', '100% river?');
    await expect.poll(opened).toContain('reader.html#/search/100%25%20river%3F');
  });

  test('an article address that is not well-formed opens too, and breaks nothing', async () => {
    const [first] = await suggestions('river');
    call('entered', first?.content.replace(/[^/]*$/, '%e1%'));
    await expect.poll(opened).toContain('reader.html#/article/%25e1%25');
    expect(failures).toEqual([]);
  });
});

describe('the context menu', () => {
  test('follows the link under the pointer', async () => {
    const linkUrl = 'https://news.example/a?b';
    call('menu', { menuItemId: 'follow-site', linkUrl, pageUrl: 'https://other.example/' }, {});
    await expect.poll(opened).toContain(`options.html#/follow/${encodeURIComponent(linkUrl)}`);
  });

  test('follows the page where no link is there', async () => {
    const pageUrl = 'https://news.example/';
    call('menu', { menuItemId: 'follow-site', pageUrl }, undefined);
    await expect.poll(opened).toContain(`options.html#/follow/${encodeURIComponent(pageUrl)}`);
  });
});

describe('a shortcut of the browser', () => {
  test('opens the reader page, or checks all sources', async () => {
    call('command', 'open-reader');
    await expect.poll(opened).toContain('reader.html');
    expect(desk.requests).toEqual([]);
    call('command', 'check-now');
    await expect.poll(() => desk.requests.map(({ url }) => url)).toEqual([FEED]);
    expect(failures).toEqual([]);
  });
});
