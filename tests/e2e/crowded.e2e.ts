/** The ticker at 50 and at 5,000 headlines: the same number of elements, and in motion no script, style or layout. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { fillArchive } from '../fixtures/fill-archive.ts';
import { until } from './browser.ts';
import { followNewsroom, openScene, type Scene, texts } from './scene.ts';
import { afterRefill, costs, trackLeft } from './ticker-motion.ts';

const SIZES = [50, 5000];
let scene: Scene;
let control: Page;

beforeAll(async () => {
  scene = await openScene(inject('browserName'));
  control = await scene.browser.open('options.html');
  await followNewsroom(control, scene.newsroom);
});
afterAll(() => scene.close());

describe('the crowded ticker', () => {
  const elements = new Map<number, number>();

  test.each(SIZES)('of %d headlines moves without script, style or layout', async size => {
    await fillArchive(control, size, 'newest');
    const page = await scene.browser.open('newtab.html');
    await page.bringToFront();
    await until('the ticker', async () => (await texts(page, '.ticker-cell')).length > 8);
    // Firefox has no counters, and what a short ticker costs is counted by the journey of its motion.
    const isCounted = inject('browserName') === 'chromium' && size > 50;
    if (isCounted) await afterRefill(page);
    elements.set(size, await page.$$eval('.ticker *', found => found.length));
    const left = await trackLeft(page);
    if (isCounted) expect(await costs(page, 5000)).toEqual({ script: 0, layouts: 0, styles: 0 });
    else await new Promise(next => setTimeout(next, 5000));
    expect(left - (await trackLeft(page))).toBeGreaterThan(100);
    await page.close();
  });

  test('has as many elements at 5,000 as at 50', () => {
    const few = elements.get(50) ?? Number.NaN;
    expect(few).toBeGreaterThan(20);
    expect(Math.abs((elements.get(5000) ?? Number.NaN) - few)).toBeLessThan(few * 0.2);
  });
});
