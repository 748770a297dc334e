/** Sources have a letter at first, and the icons of their sites soon after, on every page and without a reload. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { until } from './browser.ts';
import { command, followNewsroom, openScene, readTable, type Scene } from './scene.ts';

let scene: Scene;
let page: Page;
beforeAll(async () => {
  scene = await openScene(inject('browserName'));
  page = await scene.browser.open('newtab.html');
});
afterAll(() => scene.close());

/** The marks that are drawn: whether each is an icon that the browser could decode, and its size in px. */
const marks = (on: Page, within: string) =>
  on.$$eval(`${within} .source-icon`, elements =>
    elements
      .filter(element => element.checkVisibility())
      .map(element => {
        const image = element.querySelector('img');
        const { width, height } = element.getBoundingClientRect();
        const isIcon = image?.complete && image.naturalWidth > 0;
        const letter = element.getAttribute('data-letter');
        return { mark: isIcon ? 'icon' : letter, size: `${width} x ${height}` };
      }),
  );

describe('the icons of sources', () => {
  test('come without a reload, in boxes of one size', async () => {
    await followNewsroom(page, scene.newsroom);
    await until(
      'an icon for every source',
      async () => {
        const drawn = await marks(page, '.headline');
        return drawn.length > 5 && drawn.every(({ mark }) => mark === 'icon');
      },
      60_000,
    );
    const sizes = (await marks(page, '.headline')).map(({ size }) => size);
    expect(new Set(sizes)).toEqual(new Set(['16 x 16']));
  });

  test('are those that each site names, kept small', async () => {
    const rows = await readTable(page, 'siteIcons');
    const types = rows.map(({ icon }) => (icon as { type?: string } | null)?.type).sort();
    expect(types).toEqual(['image/png', 'image/png', 'image/svg+xml']);
  });

  test('were asked for once, without cookies and referrer', async () => {
    const asked = () => scene.newsroom.siteRequests.map(({ path }) => path).sort();
    const once = ['/', '/', '/', '/favicon.ico', '/icon-48.png', '/icon.svg'];
    expect(asked()).toEqual(once);
    for (const { headers } of scene.newsroom.siteRequests) {
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
    }
    await command(page, 'pollNow', { feedId: null });
    await command(page, 'pollNow', { feedId: null });
    expect(asked()).toEqual(once);
  });

  test('stand in the list of feeds', async () => {
    const options = await scene.browser.open('options.html');
    await until('the icons', async () => {
      const drawn = await marks(options, '.feed-title');
      return drawn.length === 3 && drawn.every(({ mark }) => mark === 'icon');
    });
    await options.close();
  });

  test('are there at once in the popup', async () => {
    const popup = await scene.browser.open('popup.html');
    await until('the icons', async () => {
      const drawn = await marks(popup, '.headline');
      return drawn.length > 2 && drawn.every(({ mark }) => mark === 'icon');
    });
    await popup.close();
  });
});
