/** The front page has no hole, whatever there is to show: one outlet with three items, sixty items, no picture, long headlines. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type KioskOptions, openKiosk, withoutPictures } from '../newsroom/kiosk.ts';
import type { Outlet } from '../newsroom/kiosk-edition.ts';
import { type NewsBrowser, until } from './browser.ts';
import { launch } from './launch.ts';
import { command, followKiosk, readTable } from './scene.ts';

/** Balanced columns end apart by about one headline with its deck: by this in any case, px, or by half more than the highest. */
const APART = 260;
/** A section of a few headlines has its feature with the picture on its own, and fewer lines beside it. */
const APART_SHORT = 420;
const WIDTHS = [768, 1280, 1920];

let browser: NewsBrowser;
let control: Page;
beforeAll(async () => {
  browser = await launch(inject('browserName'));
  control = await browser.open('options.html');
  // Whoever reads the archive before Newsline has made it, makes an empty one.
  await until('the page', () => control.$('.follow-form'));
});
afterAll(() => browser.close());

const first =
  (count: number) =>
  (outlet: Outlet): Outlet => ({ ...outlet, items: outlet.items.slice(0, count) });
const named =
  (...slugs: string[]) =>
  ({ slug }: Outlet) =>
    slugs.includes(slug);
const withoutFolder = (outlet: Outlet): Outlet => ({ ...outlet, folder: null });
const withLongHeadlines = (outlet: Outlet): Outlet => ({
  ...outlet,
  items: outlet.items.map(item => ({
    ...item,
    headline: `${item.headline}, as ${outlet.name} has it from those who were there, and from others who weren’t but say that they have heard it`,
  })),
});
const FIVE = ['mekong-courier', 'meridian', 'continental', 'harbour-post', 'cloudline'];

const CASES: readonly (readonly [what: string, count: number, kiosk: KioskOptions])[] = [
  [
    'one outlet with three items',
    3,
    { only: named('stadium-weekly'), edit: outlet => withoutFolder(first(3)(outlet)) },
  ],
  [
    'five items',
    5,
    { only: named('kampot-daily'), edit: outlet => withoutFolder(first(5)(outlet)) },
  ],
  ['twelve items', 12, { only: named('tide-table', 'long-run', 'minato-ja'), edit: first(4) }],
  ['sixty items', 60, { only: named(...FIVE, 'circuit-weekly', 'touchline'), edit: first(9) }],
  ['no picture', 40, { only: named(...FIVE), edit: outlet => withoutPictures(first(8)(outlet)) }],
  [
    'long headlines',
    40,
    { only: named(...FIVE), edit: outlet => withLongHeadlines(first(8)(outlet)) },
  ],
];

/** The columns of one part of the page: where each ends, px. */
interface Columns {
  readonly part: string;
  readonly bottoms: readonly number[];
  /** How far apart they may end. */
  readonly allowed: number;
}

/** Where the columns of each part end: the top of the page, and each section. */
async function columnsOf(page: Page): Promise<readonly Columns[]> {
  const found = await page.$$eval('.front-top, .section-news', parts =>
    parts.map(part => {
      const items = [...part.querySelectorAll('.headline:not(.headline-lead)')];
      const heights = items
        .filter(item => item.querySelector('.picture') === null || item.matches('.has-thumbnail'))
        .map(item => item.clientHeight);
      const boxes = [...part.querySelectorAll('.headline')].map(item =>
        item.getBoundingClientRect(),
      );
      const narrowest = Math.min(...boxes.map(({ width }) => width));
      const middles = new Set(
        boxes
          .filter(({ width }) => width < 1.5 * narrowest)
          .map(({ left, right }) => Math.round((left + right) / 2)),
      );
      // An item that lies across several columns ends all of them.
      const bottoms = [...middles].map(middle =>
        Math.max(
          ...boxes
            .filter(({ left, right }) => left < middle && middle < right)
            .map(({ bottom }) => Math.round(bottom)),
        ),
      );
      return { part: part.className, bottoms, highest: Math.max(0, ...heights) };
    }),
  );
  return found.map(({ part, bottoms, highest }) => ({
    ...{ part, bottoms },
    allowed: part.includes('is-short') ? APART_SHORT : Math.max(APART, 1.5 * highest),
  }));
}

describe('the front page', () => {
  test.each(CASES)('has no hole with %s', async (_what, count, options) => {
    for (const { feedId } of await readTable(control, 'feeds'))
      await command(control, 'unfollow', { feedId });
    const kiosk = await openKiosk(Date.now(), options);
    await followKiosk(control, kiosk);
    const page = await browser.open('newtab.html');
    await page.bringToFront();
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 900 });
      await until('the news', () => page.$('.headline-lead .headline-link'));
      await until('all of it', async () => {
        const shown = await page.$$eval('main .headline', items => items.length);
        return shown >= Math.min(count, 12) - 2;
      });
      for (const { part, bottoms, allowed } of await columnsOf(page)) {
        const apart = Math.max(...bottoms) - Math.min(...bottoms);
        expect(apart, `${part} at ${width}: ${bottoms.join(', ')}`).toBeLessThanOrEqual(allowed);
      }
      const inside = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(inside).toBeLessThanOrEqual(width);
    }
    await page.close();
    await kiosk.close();
  });
});
