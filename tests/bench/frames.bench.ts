/** The ticker in a real browser at 50 and 5,000 headlines: elements, frames, and what a refill costs. */
import type { Page } from 'puppeteer-core';
import { build } from '../../scripts/build-extension.ts';
import { until } from '../e2e/browser.ts';
import { launch } from '../e2e/launch.ts';
import { followNewsroom, texts } from '../e2e/scene.ts';
import { afterRefill, openMeter } from '../e2e/ticker-motion.ts';
import { fillArchive } from '../fixtures/fill-archive.ts';
import { openNewsroom } from '../newsroom/newsroom.ts';

const SIZES = [50, 5000];
/** Chromium's counters of work on the main thread, in seconds. */
const WORK = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];

export async function bench(): Promise<void> {
  await build('chromium', 'loopback');
  const newsroom = await openNewsroom();
  const browser = await launch('chromium');
  try {
    const control = await browser.open('options.html');
    await followNewsroom(control, newsroom);
    for (const size of SIZES) {
      await fillArchive(control, size, 'newest');
      // The strip alone, so that a refill is measured without the rest of a page.
      const page = await browser.open('strip.html');
      await page.bringToFront();
      await until('the ticker', async () => (await texts(page, '.ticker-cell')).length > 8);
      await afterRefill(page);
      const elements = await page.$$eval('.ticker *', found => found.length);
      const { frames, late } = await page.evaluate(watchFrames, 5000);
      const refill = await refillMs(page);
      console.log(
        `  ${String(size).padStart(5)} headlines: ${elements} elements in the strip; ${frames} frames in 5 s, ${late} of them more than half a frame late; ` +
          `a refill ${refill.toFixed(1)} ms on the main thread`,
      );
      await page.close();
    }
  } finally {
    await browser.close();
    await newsroom.close();
  }
}

/** The main thread's work, in ms, from before a pulse of the page until half a second after it. */
async function refillMs(page: Page): Promise<number> {
  const meter = await openMeter(page);
  const before = await meter.read();
  await new Promise(next => setTimeout(next, 31_000));
  const after = await meter.read();
  await meter.close();
  const sum = (all: ReadonlyMap<string, number>) =>
    WORK.reduce((total, name) => total + (all.get(name) ?? 0), 0);
  return (sum(after) - sum(before)) * 1000;
}

/** Runs in the page. */
async function watchFrames(ms: number): Promise<{ frames: number; late: number }> {
  const times: number[] = [];
  await new Promise<void>(resolve => {
    const end = performance.now() + ms;
    const next = (at: number) => {
      times.push(at);
      if (at < end) requestAnimationFrame(next);
      else resolve();
    };
    requestAnimationFrame(next);
  });
  const gaps = times.slice(1).map((at, index) => at - (times[index] ?? at));
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return { frames: gaps.length, late: gaps.filter(gap => gap > usual * 1.5).length };
}
