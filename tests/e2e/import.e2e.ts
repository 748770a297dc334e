/** A list of 300 feeds is being imported, and the page that shows it is open: a new tab has its news all the same. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Crowd, openCrowd } from '../newsroom/crowd.ts';
import { until } from './browser.ts';
import { openScene, readTable, type Scene, texts } from './scene.ts';

const HOSTS = 60;
const FEEDS_EACH = 5;
const FEEDS = HOSTS * FEEDS_EACH;
let scene: Scene;
let crowd: Crowd;
let page: Page;
let folder: string;

beforeAll(async () => {
  scene = await openScene(inject('browserName'), { isSleepy: false });
  crowd = await openCrowd(HOSTS, FEEDS_EACH, 20);
  folder = mkdtempSync(join(tmpdir(), 'newsline-import-'));
  page = await scene.browser.open('options.html');
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await scene.close();
  await crowd.close();
});

/** The list as other readers write it, with a title that is not escaped and one that says nothing. */
function list(): string {
  const outlines = crowd.feeds.map(
    (url, index) => `<outline text="Outlet ${index} <3" title="" type="rss" xmlUrl="${url}"/>`,
  );
  return `<opml version="1.0"><body><outline text="All & more">${outlines.join('\n')}</outline></body></opml>`;
}

const polled = async () =>
  (await readTable(page, 'pollStates')).filter(({ polledAt }) => polledAt !== null).length;

describe('an import of 300 feeds', () => {
  test('begins with the list that was chosen', async () => {
    const file = join(folder, 'feeds.opml');
    writeFileSync(file, list());
    const input = await page.waitForSelector('.opml input[type="file"]');
    await (input as ElementHandle<HTMLInputElement> | null)?.uploadFile(file);
    await until('what was found', async () => (await texts(page, '.opml .button-main')).length > 0);
    // Every site in the list is granted already, so no question stands in the way.
    await page.click('.opml .button-main');
    await until('the first feeds', async () => (await polled()) > 5, 60_000);
    await until('the progress', () => page.$('.opml progress'));
    const total = await page.$eval('.opml progress', progress => progress.max);
    expect(total).toBe(FEEDS);
  });

  test('leaves a new tab its news while most feeds are still to come', async () => {
    const tab = await scene.browser.openNewTab();
    await until('headlines', async () => (await texts(tab, '#news .headline-title')).length > 0);
    expect(FEEDS - (await polled())).toBeGreaterThan(FEEDS / 3);
    await until('its folder', async () =>
      (await texts(tab, '.section-title')).includes('All & more'),
    );
    await tab.close();
  });

  test('is cancelled for those that were not asked yet', async () => {
    await page.bringToFront();
    const asked = await polled();
    await page.evaluate(() => {
      const buttons = [
        ...document.querySelectorAll<HTMLButtonElement>('.opml [role="status"] button'),
      ];
      buttons.at(-1)?.click();
    });
    await until('what was left out', async () =>
      (await texts(page, '.opml [role="status"] p')).some(text =>
        text.startsWith('Import stopped'),
      ),
    );
    const left = await readTable(page, 'feeds');
    expect(left.length).toBeGreaterThanOrEqual(asked);
    expect(left.length).toBeLessThan(FEEDS);
  });
});
