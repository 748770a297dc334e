/** The popup and the side panel: what is new since last time, keys, save, mute, the badge. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { openKiosk } from '../newsroom/kiosk.ts';
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
let popup: Page;

beforeAll(async () => {
  scene = await openScene(inject('browserName'));
  control = await scene.browser.open('options.html');
  await followNewsroom(control, scene.newsroom);
  popup = await openPanel('popup.html');
});
afterAll(() => scene.close());

/** As a tab, so that it stays while the journey looks elsewhere. */
async function openPanel(path: string): Promise<Page> {
  const page = await scene.browser.open(path);
  await page.bringToFront();
  await until('its headlines', async () => (await texts(page, '.headline-title')).length > 5);
  await until('its tools', () => page.$('.row-actions'));
  return page;
}

const focused = () =>
  popup.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.article ?? null);
const first = () =>
  popup.$eval('main .headline-link', link => (link as HTMLElement).dataset.article ?? '');
const status = async (articleId: string | null) =>
  (await readTable(control, 'statuses')).find(row => row.articleId === articleId);

describe('the popup by keys', () => {
  test('has its first focus on the first headline', async () => {
    expect(await focused()).toBe(await first());
  });

  test('goes on with j and back with k', async () => {
    const start = await focused();
    await popup.keyboard.press('j');
    const second = await focused();
    expect(second).not.toBe(start);
    await popup.keyboard.press('k');
    expect(await focused()).toBe(start);
  });

  test('marks with m, saves with s', async () => {
    const articleId = await focused();
    const before = await status(articleId);
    await popup.keyboard.press('m');
    await until('the mark', async () => (await status(articleId))?.read !== before?.read);
    await popup.keyboard.press('s');
    await until('the saving', async () => (await status(articleId))?.savedAt !== null);
    await popup.keyboard.press('s');
    await until('the letting go', async () => (await status(articleId))?.savedAt === null);
  });

  test('searches after /, and keys typed there are only letters', async () => {
    const articleId = await focused();
    await popup.keyboard.press('/');
    await until('the field', () =>
      popup.evaluate(() => document.activeElement?.matches('input[type="search"]')),
    );
    await popup.keyboard.type('jms');
    expect(await popup.$eval('input[type="search"]', field => field.value)).toBe('jms');
    expect(await status(articleId)).toMatchObject({ savedAt: null });
    for (let step = 0; step < 3; step++) await popup.keyboard.press('Backspace');
    await popup.keyboard.type('museum');
    await until('what was found', async () => (await texts(popup, 'mark')).includes('Museum'));
    await popup.keyboard.press('Escape');
    await until('the news', async () => (await texts(popup, '.headline-title')).length > 5);
    expect(await popup.$('input[type="search"]')).toBeNull();
    await popup.focus('main .headline-link');
  });

  test('shows its keys for ?, and does nothing with a modifier', async () => {
    await popup.keyboard.press('?');
    await until('the table', () => popup.$('dialog[open]'));
    expect((await texts(popup, 'dialog kbd')).join('')).toBe('jkoms/?');
    await popup.keyboard.press('Escape');
    await until('the table gone', async () => (await popup.$('dialog[open]')) === null);
    await popup.focus('main .headline-link');
    const start = await focused();
    await popup.keyboard.down('Alt');
    await popup.keyboard.press('j');
    await popup.keyboard.up('Alt');
    expect(await focused()).toBe(start);
  });

  test('takes other keys, and none, as the reader likes', async () => {
    const keys = {
      next: 'n',
      previous: 'k',
      open: 'o',
      read: 'm',
      save: '',
      search: '/',
      help: '?',
    };
    await command(control, 'setSetting', { key: 'shortcutKeys', value: keys });
    await popup.focus('main .headline-link');
    const start = await focused();
    await until('the new key', async () => {
      await popup.keyboard.press('n');
      return (await focused()) !== start;
    });
    await popup.focus('main .headline-link');
    await popup.keyboard.press('j');
    expect(await focused()).toBe(start);
    await command(control, 'setSetting', { key: 'shortcuts', value: false });
    // A page reads all settings at once: one that shows the second change has the first.
    await command(control, 'setSetting', { key: 'theme', value: 'dark' });
    await until('the settings in the popup', () =>
      popup.evaluate(() => document.documentElement.dataset.theme === 'dark'),
    );
    await command(control, 'setSetting', { key: 'theme', value: 'system' });
    await popup.keyboard.press('n');
    expect(await focused()).toBe(start);
    await command(control, 'setSetting', { key: 'shortcuts', value: true });
    await command(control, 'setSetting', { key: 'shortcutKeys', value: { ...keys, next: 'j' } });
  });

  test('opens with o', async () => {
    await until('the keys again', async () => {
      await popup.keyboard.press('?');
      return popup.$('dialog[open]');
    });
    await popup.keyboard.press('Escape');
    await until('the table gone', async () => (await popup.$('dialog[open]')) === null);
    await popup.focus('main .headline-link');
    // The popup closes at once, which may end the key press before the key is up.
    await popup.keyboard.press('o').catch(() => {});
    await scene.browser.pageAt(address => address.includes('reader.html#/article/'));
  });
});

describe('the popup', () => {
  beforeAll(async () => {
    await popup.close().catch(() => {});
    popup = await openPanel('popup.html');
  });

  test('is no larger than browsers let it be, and has one scroll bar', async () => {
    const size = await popup.evaluate(() => {
      const { width, height } = document.body.getBoundingClientRect();
      const scrolling = [...document.querySelectorAll('*')].filter(
        element =>
          element.scrollHeight > element.clientHeight + 1 &&
          /auto|scroll/.test(getComputedStyle(element).overflowY),
      );
      return { width, height, scrolling: scrolling.length };
    });
    expect(size.width).toBeLessThanOrEqual(800);
    expect(size.height).toBeLessThanOrEqual(600);
    expect(size.scrolling).toBeLessThanOrEqual(1);
  });

  test('shows at least seven whole headlines on opening, and two lines of each at most', async () => {
    const kiosk = await openKiosk(Date.now());
    onTestFinished(kiosk.close);
    const known = kiosk.outlets.filter(({ language }) => language === 'en' || language === 'ar');
    for (const { feed } of known) await command(control, 'follow', { url: feed });
    await until('their news', async () => {
      const rows = await readTable(control, 'pollStates');
      return (
        rows.filter(row => row.succeededAt !== null).length ===
        known.length + scene.newsroom.feeds.length
      );
    });
    const crowded = await openPanel('popup.html');
    await crowded.setViewport({ width: 420, height: 580 });
    await until('its pictures', async () => (await crowded.$$('.picture img')).length >= 3);
    const seen = await crowded.$eval('main', main => {
      const frame = main.getBoundingClientRect();
      const rows = [...main.querySelectorAll('.headline')];
      const isWhole = ({ top, bottom }: DOMRect) =>
        top >= frame.top && bottom <= Math.min(frame.bottom, innerHeight);
      return {
        whole: rows.filter(row => isWhole(row.getBoundingClientRect())).length,
        highest: Math.max(...rows.map(row => row.getBoundingClientRect().height)),
        turned: rows
          .filter(row => row.matches('[dir="rtl"]'))
          .map(row => getComputedStyle(row).textAlign),
        isWide: main.scrollWidth > main.clientWidth,
      };
    });
    expect(seen.whole).toBeGreaterThanOrEqual(7);
    expect(seen.highest).toBeLessThan(90);
    expect(new Set(seen.turned)).toEqual(new Set(['start']));
    expect(seen.isWide).toBe(false);
    await crowded.close();
    for (const { feedId, url } of await readTable(control, 'feeds'))
      if (kiosk.feeds.includes(String(url))) await command(control, 'unfollow', { feedId });
  });

  test('moves nothing after it is first drawn', async context => {
    if (scene.browser.name === 'firefox') return context.skip('Firefox does not count shifts');
    for (let round = 0; round < 3; round++) {
      const fresh = await openPanel('popup.html');
      await new Promise(next => setTimeout(next, 1000));
      const shifts = await fresh.evaluate(
        () =>
          new Promise<string[]>(resolve => {
            new PerformanceObserver((list, observer) => {
              observer.disconnect();
              // An age that turns from one minute into the next makes the line a little longer.
              const moved = list.getEntries().filter(entry => Reflect.get(entry, 'value') > 0.001);
              resolve(moved.map(entry => JSON.stringify(entry)));
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve([]), 500);
          }),
      );
      expect(shifts).toEqual([]);
      await fresh.close();
    }
  });

  test('has a red badge while breaking news is unseen, and says what is new since last time', async () => {
    await popup.close().catch(() => {});
    const color = async () =>
      String(
        await control.evaluate(
          '(globalThis.browser ?? chrome).action.getBadgeBackgroundColor({}).then(c => c.join())',
        ),
      );
    await control.bringToFront();
    const headline = await publishNext(control, scene.newsroom);
    await until('the red badge', async () => (await color()).startsWith('176,18,27'));
    popup = await openPanel('popup.html');
    expect((await texts(popup, 'main h2'))[0]).toMatch(/^New since /);
    expect(await texts(popup, '.panel-new')).toEqual(['1 new']);
    const fresh = await popup.$$eval('main h2 + .headlines', lists =>
      lists.map(list => list.querySelectorAll('.headline').length),
    );
    expect(fresh[0]).toBe(1);
    expect((await texts(popup, '.headline-title'))[0]).toBe(headline);
    await until('the plain badge', async () => !(await color()).startsWith('176,18,27'));
  });

  test('saves and mutes from its rows, with a way back', async () => {
    const articleId = await first();
    await popup.click('main .row-actions .tool');
    await until('the saving', async () => (await status(articleId))?.savedAt !== null);
    const muted = async () =>
      (await readTable(control, 'feeds')).some(({ alerts, inTicker }) => !alerts && !inTicker);
    await popup.click('main .headline .menu-button');
    await popup.click('.menu .menu-item:last-child');
    await until('the silence', muted);
    await until('the way back', () => popup.$('.snackbar .button'));
    await popup.click('.snackbar .button');
    await until('the sound', async () => !(await muted()));
    await popup.click('main .headline .row-actions .tool');
    await until('another bar', () => popup.$('.snackbar'));
    await popup.mouse.move(0, 0);
    await until('the bar gone by itself', async () => (await popup.$('.snackbar')) === null);
  });
});

describe('the side panel', () => {
  test('shows the same news', async () => {
    const panel = await openPanel('sidepanel.html');
    expect(await texts(panel, '.ticker-cell')).not.toHaveLength(0);
    await panel.close();
  });

  test('opens at a click', async context => {
    if (scene.browser.name === 'firefox')
      return context.skip('Firefox’s sidebar is no page that can be driven');
    const page = await scene.browser.open('reader.html');
    await page.bringToFront();
    // Before the news stands there, the button moves away under the pointer.
    await until('the news', () => page.$('main .headline, main .lead'));
    await until('its button', () => page.$('.view-buttons .button + .button'));
    await page.click('.view-buttons .button + .button');
    await until('the panel', async () =>
      JSON.stringify(
        await scene.browser.inBackground(
          'chrome.runtime.getContexts({}).then(all => all.map(one => one.contextType))',
        ),
      ).includes('SIDE_PANEL'),
    );
  });
});
