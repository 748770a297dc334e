/** Entries in the browser's own interface: context menu, address bar and shortcuts. Only Chromium lets a test trigger their events. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { until } from './browser.ts';
import { followNewsroom, openScene, readTable, type Scene, texts } from './scene.ts';

const isChromium = inject('browserName') === 'chromium';
let scene: Scene;
let page: Page;

beforeAll(async () => {
  scene = await openScene(inject('browserName'));
  page = await scene.browser.open('reader.html');
  await followNewsroom(page, scene.newsroom);
});
afterAll(() => scene.close());

describe('the entries in the browser’s own interface', () => {
  test('"Follow this site" fills the field with the page’s address', async context => {
    if (!isChromium) return context.skip('Firefox lets no test raise this event');
    await scene.browser.inBackground(
      `chrome.contextMenus.onClicked.dispatch({ menuItemId: 'follow-site', pageUrl: '${scene.newsroom.origin}/' })`,
    );
    const options = await scene.browser.pageAt(address =>
      address.includes('options.html#/follow/'),
    );
    await until('the address', () =>
      options.$eval(
        '.follow-form input',
        (input, wanted) => (input as HTMLInputElement).value === wanted,
        `${scene.newsroom.origin}/`,
      ),
    );
  });

  test('"newsline words" suggests articles, opens one, or searches', async context => {
    if (!isChromium) return context.skip('Firefox lets no test raise this event');
    const suggested = (await scene.browser.inBackground(
      `new Promise(resolve => chrome.omnibox.onInputChanged.dispatch('pepper', resolve))`,
    )) as { content: string; description: string }[];
    expect(suggested.map(({ description }) => description)).toEqual([
      'Kampot Pepper Fetches Record Price at First Auction - Riverside Business Wire',
    ]);
    await scene.browser.inBackground(
      `chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(suggested[0]?.content)})`,
    );
    const article = await scene.browser.pageAt(address => address.includes('reader.html#/article'));
    await until('the article', async () =>
      (await texts(article, '.article-headline'))[0]?.startsWith('Kampot Pepper'),
    );
    await scene.browser.inBackground(`chrome.omnibox.onInputEntered.dispatch('museum')`);
    const found = await scene.browser.pageAt(address => address.endsWith('#/search/museum'));
    await until('what was found', async () => (await texts(found, '.headline-title')).length === 1);
  });

  test('a shortcut checks all feeds', async context => {
    if (!isChromium) return context.skip('Firefox lets no test raise this event');
    const before = (await readTable(page, 'pollStates')).map(({ polledAt }) => Number(polledAt));
    await scene.browser.inBackground(`chrome.commands.onCommand.dispatch('check-now')`);
    await until('the round', async () =>
      (await readTable(page, 'pollStates')).every(
        ({ polledAt }, index) => Number(polledAt) > (before[index] ?? 0),
      ),
    );
  });

  test('at most four shortcuts are suggested', async () => {
    const commands = (await page.evaluate('(globalThis.browser ?? chrome).commands.getAll()')) as {
      name: string;
    }[];
    expect(commands.map(({ name }) => name).sort()).toEqual([
      '_execute_action',
      'check-now',
      'open-reader',
    ]);
  });
});
