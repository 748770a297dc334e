/** The daily path by keyboard alone: follow, read, save, search, go back. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { until } from './browser.ts';
import { openScene, readTable, type Scene, texts } from './scene.ts';

let scene: Scene;
let page: Page;

beforeAll(async () => {
  scene = await openScene(inject('browserName'));
  page = await scene.browser.open('reader.html');
  await page.bringToFront();
});
afterAll(() => scene.close());

/** Presses Tab until what has the focus fits. */
async function tabTo(what: string, selector: string, text = ''): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    const fits = await page.evaluate(
      (wanted, words) =>
        document.activeElement?.matches(wanted) === true &&
        (document.activeElement.textContent ?? '').includes(words),
      selector,
      text,
    );
    if (fits) return;
  }
  throw new Error(`${what} cannot be reached by Tab`);
}

describe('by keyboard alone', () => {
  test('one follows, reads, saves, searches and goes back', async () => {
    await until('the first run', () => page.$('.follow-form input'));
    await tabTo('the field', '.follow-form input');
    await page.keyboard.type(`${scene.newsroom.origin}/`);
    await page.keyboard.press('Enter');
    await until('the choice', async () => (await texts(page, '.choice')).length === 3);
    await tabTo('the choice', '.choice', 'Mekong Courier');
    await page.keyboard.press('Enter');
    await until('the news', async () => (await texts(page, '.headline-title')).length === 5);

    await tabTo('a headline', '.headlines .headline-link', 'Flood-Tolerant');
    await page.keyboard.press('Enter');
    await until('the article', async () =>
      (await texts(page, '.article-headline'))[0]?.startsWith('Flood-Tolerant'),
    );
    await until('the focus on its headline', () =>
      page.evaluate(() => document.activeElement?.matches('.article-headline')),
    );
    await tabTo('Save', '.article-actions button', 'Save');
    await page.keyboard.press('Enter');
    await until('the mark', async () =>
      (await readTable(page, 'statuses')).some(({ savedAt }) => savedAt !== null),
    );

    await page.evaluate(() => history.back());
    await until('the front page', async () => (await texts(page, '.headline-title')).length === 5);
    await tabTo('the search field', '.search input');
    await page.keyboard.type('museum');
    await until('what was found', async () =>
      (await texts(page, '.front .headline-title')).join().startsWith('Provincial Museum'),
    );
    expect(await page.evaluate(() => document.activeElement?.matches('.search input'))).toBe(true);
  });
});
