/** Ways to a feed other than its address: words, a site's news sitemap, the page one is reading; and the feed's own page. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { until } from './browser.ts';
import { command, openScene, readTable, type Scene, texts } from './scene.ts';

const isChromium = inject('browserName') === 'chromium';
let scene: Scene;
let page: Page;

beforeAll(async () => {
  scene = await openScene(inject('browserName'), { hosts: ['page.test'] });
  page = await scene.browser.open('options.html');
  await until('the field', () => page.$('.follow-form input'));
});
afterAll(() => scene.close());

describe('finding a feed', () => {
  test('begins on the first run with the field and the catalogue, loaded with their style', async () => {
    const front = await scene.browser.open('newtab.html');
    await until('the catalogue', async () => (await texts(front, '.catalogue-entry')).length > 0);
    expect(await texts(front, '.catalogue-country legend')).toHaveLength(1);
    await until('the style', () =>
      front.$eval('.follow-form', form => getComputedStyle(form).display === 'flex'),
    );
    await front.close();
  });

  test('by words, in the catalogue, without any request', async () => {
    const asked: string[] = [];
    const note = (request: { url(): string }) => {
      if (/^https?:/.test(request.url())) asked.push(request.url());
    };
    page.on('request', note);
    await page.focus('.follow-form input');
    await page.keyboard.type('thailand');
    await until('what fits', async () => (await texts(page, '.choice-title')).length === 12);
    expect(await texts(page, '.choice-title')).toContain('Bangkok Post');
    await page.$eval('.follow-form input', input => (input as HTMLInputElement).select());
    await page.keyboard.type('nothing like this');
    await until('the advice', async () =>
      (await texts(page, '.follow [role="status"]'))[0]?.includes('Enter the site’s address'),
    );
    page.off('request', note);
    expect(asked).toEqual([]);
    expect(scene.newsroom.requests).toEqual([]);
  });

  test('of a site without one, by the news sitemap that its robots.txt names', async () => {
    await command(page, 'wantFollows', {
      follows: [
        {
          address: `${scene.newsroom.origin}/about.html`,
          isSchemeTyped: true,
          siteUrl: null,
          owner: null,
        },
      ],
    });
    await until('the articles', async () => (await readTable(page, 'articles')).length === 5);
    expect(await readTable(page, 'feeds')).toMatchObject([
      { url: `${scene.newsroom.origin}/sitemap-news.xml`, title: 'The Mekong Courier' },
    ]);
  });

  test('the feed has a page that shows its polls and their traffic', async () => {
    await until('the feed', () => page.$('.feed a[href^="#/feed/"]'));
    await page.$eval('.feed a[href^="#/feed/"]', link => (link as HTMLElement).click());
    await until('its page', async () => (await texts(page, '.facts dd')).length > 5);
    expect((await texts(page, '.feed-page h2'))[0]).toBe('The Mekong Courier');
    const [feed] = await readTable(page, 'feeds');
    await command(page, 'pollNow', { feedId: feed?.feedId });
    await until('the second request, answered by "nothing new"', async () =>
      (await texts(page, '.facts dd')).includes('50% (1)'),
    );
    await page.$eval('.feed-page a[href="#/"]', link => (link as HTMLElement).click());
    await until('the list', () => page.$('.feeds'));
  });

  test('on the page that the reader is on, from the popup', async context => {
    if (!isChromium) return context.skip('Firefox’s popup panel cannot be driven');
    // The popup opens over the first tab.
    const [first] = await page.browser().pages();
    // A site that is not granted: the click on Newsline's button alone opens the page to it.
    await first?.goto(`${scene.newsroom.origin.replace('127.0.0.1', 'page.test')}/`);
    const popup = await scene.browser.openPopup();
    await until('the popup', () => popup.$('.panel-head [aria-expanded]'));
    // Where the panel opened by itself, the page is looked at when the reader asks for it.
    await popup.click('.panel-head [aria-expanded]');
    await until(
      'the feeds of the page',
      async () => (await texts(popup, '.page-feeds .choice-title')).length === 3,
    );
    expect(await texts(popup, '.page-feeds .choice-title')).toContain('The Mekong Courier');
    await popup.close();
  });

  test('that is open as a page of its own, from the popup', async context => {
    if (!isChromium) return context.skip('Firefox’s popup panel cannot be driven');
    const [first] = await page.browser().pages();
    const address = scene.newsroom.feeds[1]?.replace('127.0.0.1', 'page.test') ?? '';
    await first?.goto(address);
    const popup = await scene.browser.openPopup();
    await until('the popup', () => popup.$('.panel-head [aria-expanded]'));
    await popup.click('.panel-head [aria-expanded]');
    await until('the feed itself', async () =>
      (await texts(popup, '.page-feeds .choice-title')).includes(address),
    );
    expect(await texts(popup, '.page-feeds .choice-title')).toHaveLength(1);
  });
});
