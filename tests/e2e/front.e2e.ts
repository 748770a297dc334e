/** The front page: what leads and why, breaking news, what is new, folders, and the browser's own new tab. */
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

let scene: Scene;
let control: Page;

beforeAll(async () => {
  scene = await openScene(inject('browserName'));
  control = await scene.browser.open('options.html');
  await followNewsroom(control, scene.newsroom);
});
afterAll(() => scene.close());

describe('the front page', () => {
  test('leads with the newest unread article, and says why', async () => {
    const page = await scene.browser.open('newtab.html');
    await until(
      'the lead',
      async () => (await texts(page, '.headline-lead .headline-title')).length === 1,
    );
    expect((await texts(page, '.why p'))[0]).toContain('newest article you haven’t read');
    await page.close();
  });

  test('leads with breaking news, and counts what is new since the last visit', async () => {
    const headline = await publishNext(control, scene.newsroom);
    const page = await scene.browser.open('newtab.html');
    await until(
      'the lead',
      async () => (await texts(page, '.headline-lead .headline-title'))[0] === headline,
    );
    expect((await texts(page, '.why p'))[0]).toContain('called breaking news');
    expect((await texts(page, '.new-count'))[0]).toMatch(/^1 new since /);
    await page.close();
  });

  test('shows how many articles of a story are new since the last visit, in its line and in the ticker', async () => {
    await publishNext(control, scene.newsroom);
    const page = await scene.browser.open('newtab.html');
    await until(
      'the line',
      async () => (await texts(page, '.headline-lead .story-new')).length === 1,
    );
    expect((await texts(page, '.headline-lead .story-new'))[0]).toBe('+2 new');
    await until('the ticker', async () => (await texts(page, '.ticker-new')).length > 0);
    expect((await texts(page, '.ticker-new'))[0]).toBe('2 new');
    expect((await texts(page, '.ticker-outlets'))[0]).toBe('2 outlets');
    await page.close();
  });

  test('has a section for each folder, and a page for each', async () => {
    const feeds = await readTable(control, 'feeds');
    const wire = feeds.find(({ title }) => String(title).includes('Wire'));
    await command(control, 'editFeed', { feedId: wire?.feedId, change: { folder: 'Business' } });
    const page = await scene.browser.open('newtab.html');
    await until('the sections', async () =>
      (await texts(page, '.front-section .section-title')).includes('Business'),
    );
    await page.$eval('.front-section .section-title a', link => (link as HTMLElement).click());
    await until('its page', async () => (await texts(page, '.headline-source')).length === 4);
    expect(new Set(await texts(page, '.headline-source'))).toEqual(
      new Set(['Riverside Business Wire']),
    );
    await page.close();
  });

  test('leads from each article to the next and the previous one', async () => {
    const page = await scene.browser.open('newtab.html');
    await until('the lead', () => page.$('.headline-lead .headline-link'));
    await page.$eval('.headline-lead .headline-link', link => (link as HTMLElement).click());
    await until('the way on', () => page.$('.turn-older'));
    const start = (await texts(page, '.article-headline'))[0];
    await page.$eval('.turn-older', link => (link as HTMLElement).click());
    await until('the older one', async () => (await texts(page, '.article-headline'))[0] !== start);
    await until('the way back', () => page.$('.turn-newer'));
    await page.$eval('.turn-newer', link => (link as HTMLElement).click());
    await until('the first', async () => (await texts(page, '.article-headline'))[0] === start);
    await page.close();
  });
});

describe('the browser’s own new tab', () => {
  test('opens with one click, and Newsline comes back by its setting', async () => {
    const page = await scene.browser.open('newtab.html');
    const button = () =>
      page.evaluateHandle(() =>
        [...document.querySelectorAll('button')].find(one =>
          one.textContent?.includes('browser’s new tab page'),
        ),
      );
    await until('the button', async () => (await button()).asElement());
    await page.evaluate(() => {
      [...document.querySelectorAll('button')]
        .find(one => one.textContent?.includes('browser’s new tab page'))
        ?.click();
    });
    if (scene.browser.name === 'firefox') {
      await until('the steps', async () =>
        (await texts(page, '.empty-tab')).join().includes('Firefox Home (Default)'),
      );
      expect(await texts(page, '.ticker-cell')).toHaveLength(0);
      await page.close();
      return;
    }
    await until('the browser’s own page', () => page.url().startsWith('chrome://new-tab-page'));
    await page.close();
    const next = await scene.browser.openNewTab();
    await until('it in the next tab too', () => next.url().startsWith('chrome://new-tab-page'));
    await next.close();
    await control.bringToFront();
    await control.evaluate(() => {
      const field = [...document.querySelectorAll('label')]
        .find(label => label.textContent?.startsWith('New tab page'))
        ?.querySelector('select');
      if (!field) throw new Error('There is no such field.');
      field.value = 'newsline';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until('the setting', async () =>
      (await readTable(control, 'settings')).some(
        ({ key, value }) => key === 'newTab' && value === 'newsline',
      ),
    );
    const back = await scene.browser.openNewTab();
    await until('Newsline', async () => (await texts(back, '.ticker-cell')).length > 0);
    await back.close();
  });
});
