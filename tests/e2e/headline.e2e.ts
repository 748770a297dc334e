/** One headline, end to end: published, polled, stored once, in ticker and lists, read in full. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { until } from './browser.ts';
import {
  command,
  followNewsroom,
  openScene,
  publishNext,
  readTable,
  type Scene,
  texts,
} from './scene.ts';

const ARTICLES = 12;
let scene: Scene;
let reader: Page;

beforeAll(async () => {
  scene = await openScene(inject('browserName'));
  reader = await scene.browser.open('reader.html');
});
afterAll(() => scene.close());

describe('one headline', () => {
  test('an empty archive says what to do', async () => {
    await until('the hint', async () => (await texts(reader, '.ticker-empty')).length === 1);
    await until('the first run', async () => (await texts(reader, '.first-run > h2')).length === 1);
  });

  test('is stored once, however often it is polled', async () => {
    await followNewsroom(reader, scene.newsroom);
    expect(await readTable(reader, 'articles')).toHaveLength(ARTICLES);
    await command(reader, 'pollNow', { feedId: null });
    await command(reader, 'pollNow', { feedId: null });
    expect(await readTable(reader, 'articles')).toHaveLength(ARTICLES);
    const repeated = scene.newsroom.requests.filter(({ path }) => path === '/courier.xml').slice(1);
    expect(repeated.map(({ status }) => status)).toEqual([304, 304]);
  });

  test('is asked for without cookies and referrer', () => {
    for (const { headers } of scene.newsroom.requests) {
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
    }
  });

  test('stands in the new tab page’s ticker and list', async () => {
    const page = await scene.browser.openNewTab();
    await until(
      'headlines',
      async () => (await texts(page, '.headline-title')).length === ARTICLES,
    );
    expect(await texts(page, '.ticker-cell .headline-link')).toContain(
      'Three Provinces Add School Bus Routes Before the Rains',
    );
    await page.close();
  });

  test('reaches open pages without reload as the story grows', async () => {
    const page = await scene.browser.openNewTab();
    await until(
      'headlines',
      async () => (await texts(page, '.headline-title')).length === ARTICLES,
    );
    await page.evaluate(() => {
      document.body.dataset.untouched = 'yes';
    });
    const headline = await publishNext(reader, scene.newsroom);
    await until(
      'the breaking headline',
      async () => (await texts(page, '.headline-lead .headline-title'))[0] === headline,
    );
    expect(await texts(page, '.headline-lead .chip-breaking')).toHaveLength(1);
    // The second outlet reports in the same second: either of the two may stand for the story.
    const update = await publishNext(reader, scene.newsroom);
    const isNew = (text: string | undefined) =>
      text === update || text?.startsWith('Ferry Aground Off Kep') === true;
    await until('the update', async () =>
      isNew((await texts(page, '.headline-lead .headline-title'))[0]),
    );
    await until(
      'the size of the story',
      async () => (await texts(page, '.headline-lead .story-mark'))[0] === '2 outlets',
    );
    await until(
      'the update in the ticker',
      async () => (await texts(page, '.ticker-cell .headline-link')).some(isNew),
      45_000,
    );
    expect(await page.evaluate(() => document.body.dataset.untouched)).toBe('yes');
    await page.close();
  });

  test('opens as an article with dateline, byline, source and body, and counts as read', async () => {
    const page = await scene.browser.open('reader.html');
    await until('headlines', async () => (await texts(page, '.headline-title')).length > ARTICLES);
    await page.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('main .headline-link')];
      links.find(link => link.textContent?.startsWith('Three Provinces'))?.click();
    });
    await until('the body', async () => (await texts(page, '.article-body p')).length > 2);
    expect(await texts(page, '.article-headline')).toEqual([
      'Three Provinces Add School Bus Routes Before the Rains',
    ]);
    expect(await texts(page, '.dateline')).toEqual(['KAMPONG CHAM']);
    expect((await texts(page, '.article-byline'))[0]).toContain('Sok Rithy');
    expect((await texts(page, '.article-byline'))[0]).toContain('The Mekong Courier');
    expect(await page.evaluate(() => location.hash)).toMatch(/^#\/article\/.+/);
    await until('the mark', async () => {
      const id = decodeURIComponent(
        (await page.evaluate(() => location.hash)).replace('#/article/', ''),
      );
      return (
        (await readTable(page, 'statuses')).find(({ articleId }) => articleId === id)?.read === 1
      );
    });
    await page.close();
  });

  test('stands in the popup, and a click there opens the reader', async () => {
    const popup = await scene.browser.openPopup();
    await until(
      'the popup’s headlines',
      async () => (await texts(popup, '.headline-title')).length > 5,
    );
    expect((await texts(popup, '.ticker-cell')).length).toBeGreaterThan(5);
    await popup.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('.headlines .headline-link')];
      links.find(link => link.textContent?.startsWith('Toll on River'))?.click();
    });
    const page = await scene.browser.pageAt(address => /reader\.html#\/article\//.test(address));
    await until('the article', async () =>
      (await texts(page, '.article-headline'))[0]?.startsWith('Toll on River'),
    );
  });
});
