/** The reader's control of alerts: a test alert, quiet hours with a digest, levels, and the log that says why. */
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
let page: Page;
const setting = (key: string, value: unknown) => command(page, 'setSetting', { key, value });

beforeAll(async () => {
  scene = await openScene(inject('browserName'), {}, true);
  page = await scene.browser.open('options.html');
  await followNewsroom(page, scene.newsroom);
});
afterAll(() => scene.close());

describe('the settings of alerts', () => {
  test('send a test alert, whose click leads to the log', async context => {
    const { desktop, browser } = scene;
    if (desktop === null) return context.skip('no session bus on this machine');
    await until('the button', () =>
      page.evaluate(() =>
        [...document.querySelectorAll('button')].some(
          one => one.textContent === 'Send a test alert',
        ),
      ),
    );
    await page.evaluate(() => {
      [...document.querySelectorAll('button')]
        .find(one => one.textContent === 'Send a test alert')
        ?.click();
    });
    await until('the test alert', () => desktop.shown.length === 1);
    expect(desktop.shown[0]?.title).toBe('Alerts work');
    desktop.click(desktop.shown[0]?.id ?? 0);
    const log = await browser.pageAt(address => address.endsWith('reader.html#/alerts'));
    await until('the empty log', async () =>
      (await texts(log, '.empty-title')).includes('No alerts yet'),
    );
    await log.close();
  });

  test('hold alerts back in quiet hours, show one digest of them afterwards, and log the reason', async context => {
    const { desktop, browser, newsroom } = scene;
    if (desktop === null) return context.skip('no session bus on this machine');
    const days = [0, 1, 2, 3, 4, 5, 6];
    await setting('quietHours', { fromMinute: 0, toMinute: 1439, days });
    const headline = await publishNext(page, newsroom);
    await until('it is held', async () => (await readTable(page, 'outbox'))[0]?.state === 'held');
    const shown = desktop.shown.length;
    await setting('quietHours', null);
    await command(page, 'pollNow', { feedId: null });
    await until('the digest', () => desktop.shown.length > shown, 90_000);
    expect(desktop.shown.at(-1)?.title).toBe('1 story was held back');
    expect(desktop.shown.at(-1)?.body).toContain(headline);
    const log = await browser.open('reader.html#/alerts');
    await until('the log', async () => (await texts(log, '.alert-log li')).length === 2);
    const [inDigest, held] = await texts(log, '.alert-log li');
    expect(inDigest).toContain('included in a digest');
    expect(held).toContain('quiet hours');
    expect(held).toContain(headline);
    await log.close();
  });

  test('show how many alerts last week would have had', async () => {
    await page.bringToFront();
    await until('the trial run', async () => {
      const [would] = await texts(page, '.would-alert p');
      return would?.endsWith('had 1 alert');
    });
    await setting('alertLevel', 'off');
    await until('none', async () => {
      const [would] = await texts(page, '.would-alert p');
      return would?.endsWith('had 0 alerts');
    });
    await setting('alertLevel', 'breaking');
  });

  test('raise no alert for a feed whose level is off', async () => {
    const courier = (await readTable(page, 'feeds')).find(({ title }) =>
      String(title).includes('Courier'),
    );
    await command(page, 'editFeed', { feedId: courier?.feedId, change: { alertLevel: 'flash' } });
    const before = (await readTable(page, 'outbox')).length;
    await publishNext(page, scene.newsroom);
    expect(await readTable(page, 'outbox')).toHaveLength(before);
  });
});
