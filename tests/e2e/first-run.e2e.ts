/** The first page: a set with one question of the browser, a refusal that changes nothing, and alerts that wait for a choice. */
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { until } from './browser.ts';
import { startDisplay } from './display.ts';
import { launch } from './launch.ts';
import { command, openScene, readTable, texts } from './scene.ts';

/** Chromium's question takes so many ms to come. */
const PROMPT_MS = 1500;

const alertSettings = async (page: Page) =>
  (await readTable(page, 'settings'))
    .filter(({ key }) => String(key).startsWith('alert'))
    .map(({ key, value }) => [key, value]);

describe('a starter set', () => {
  test('is followed only with the browser’s yes: a no is said, and leaves everything as it was', async context => {
    // Only Chromium asks here; Firefox is started so that it grants without a question.
    const display = inject('browserName') === 'chromium' ? await startDisplay() : null;
    if (display === null) return context.skip('no virtual display on this machine');
    onTestFinished(() => display.close());
    const browser = await launch('chromium', { headless: false, display: display.name });
    onTestFinished(() => browser.close());
    const page = await browser.open('newtab.html');
    await until('the sets', async () => (await texts(page, '.set-card h3')).length === 8);
    await page.click('.set-card .link-button');
    const boxes = await page.$$('.set-card:first-child input');
    await boxes[1]?.click();
    await page.click('.set-card:first-child .button');
    await new Promise(next => setTimeout(next, PROMPT_MS));
    expect((await readTable(page, 'pendingFollows')).map(({ state }) => state)).toEqual(
      boxes.slice(1).map(() => 'waiting'),
    );
    display.press('Escape');
    await until('what the page says', async () =>
      (await texts(page, '.set-note')).some(note => note.includes('nothing was followed')),
    );
    expect(await readTable(page, 'pendingFollows')).toEqual([]);
    expect(await readTable(page, 'feeds')).toEqual([]);
    expect(await alertSettings(page)).toEqual([]);
  });
});

describe('alerts', () => {
  test('are asked for on the front page, where the reader began elsewhere', async () => {
    const scene = await openScene(inject('browserName'));
    onTestFinished(scene.close);
    const page = await scene.browser.open('newtab.html');
    await until('the first page', () => page.$('.alert-radios'));
    const [url] = scene.newsroom.feeds;
    await command(page, 'follow', { url });
    await until(
      'the question',
      async () => (await texts(page, '.alert-question button')).length === 3,
    );
    expect(await alertSettings(page)).toEqual([]);
    const buttons = await page.$$('.alert-question button');
    await buttons[1]?.click();
    await until('the answer', async () => (await page.$('.alert-question')) === null);
    expect(await alertSettings(page)).toEqual([
      ['alertLevel', 'flash'],
      ['alerts', true],
    ]);
  });
});
