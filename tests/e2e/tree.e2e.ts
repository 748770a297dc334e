/** What a screen reader gets: pages found by role and name alone, and a ticker that is one list, once. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { until } from './browser.ts';
import { command, followNewsroom, openScene, publishNext, type Scene, texts } from './scene.ts';

let scene: Scene;
let page: Page;

beforeAll(async () => {
  scene = await openScene(inject('browserName'));
  page = await scene.browser.open('reader.html');
  await page.bringToFront();
});
afterAll(() => scene.close());

/** All that the accessibility tree holds under this role and name; names are matched whole. */
const all = (role: string, name = '') => page.$$(`aria/${name}[role="${role}"]`);
const one = (role: string, name = '') =>
  until<ElementHandle>(`${role} "${name}"`, async () => (await all(role, name))[0] ?? null);

describe('the accessibility tree', () => {
  test('leads from the first run to an article and back', async () => {
    const field = await one('textbox', 'Website, feed address, or name');
    await field.type(`${scene.newsroom.origin}/`);
    await (await one('button', 'Follow')).click();
    await until('the choice', async () => (await texts(page, '.choice')).length === 3);
    await followNewsroom(page, scene.newsroom);
    await one('region', 'News ticker');
    await one('navigation', 'Newsline');
    const headline = 'Provincial Museum Reopens With 300 Objects Never Shown';
    await until('the headline', async () => (await all('link', headline)).length > 0);
    const [link] = await all('link', headline);
    await link?.evaluate(element => (element as HTMLElement).click());
    await one('heading', headline);
    await one('button', 'Save');
    await page.evaluate(() => history.back());
    await one('searchbox', 'Search the news');
  });

  test('holds each headline of the ticker once, in one list', async () => {
    // Fast enough that the twelve headlines come round before the strip is long enough.
    await command(page, 'setSetting', { key: 'tickerPace', value: 3 });
    await until('the strip', async () => (await texts(page, '.ticker-cell')).length > 12);
    const drawn = await texts(page, '.ticker-cell .headline-link');
    const links = await all('link');
    const named: string[] = [];
    for (const link of links) {
      const words = await link.evaluate(element =>
        element.closest('.ticker') === null ? null : (element.textContent ?? '').trim(),
      );
      if (words !== null) named.push(words);
    }
    expect(drawn.length).toBeGreaterThan(named.length);
    expect(named).toHaveLength(new Set(drawn).size);
    expect(new Set(named)).toEqual(new Set(drawn));
    const lists = await page.$$eval('.ticker ul', found => found.length);
    expect(lists).toBe(1);
  });

  test('announces breaking news politely, once, and nothing else', async () => {
    await page.evaluate(() => {
      const announced: string[] = [];
      (window as unknown as { announced: string[] }).announced = announced;
      const live = document.querySelector('.ticker [aria-live="polite"]');
      if (live !== null)
        new MutationObserver(() => {
          if (live.textContent) announced.push(live.textContent);
        }).observe(live, {
          childList: true,
          characterData: true,
          subtree: true,
        });
    });
    const headline = await publishNext(page, scene.newsroom);
    const announced = () =>
      page.evaluate(() => (window as unknown as { announced: string[] }).announced);
    await until('the announcement', async () => (await announced()).length > 0);
    expect(await announced()).toEqual([`Breaking: ${headline}`]);
    expect(await page.$$('[aria-live="assertive"], [role="marquee"]')).toHaveLength(0);
  });
});
