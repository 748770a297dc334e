/** Measures the motion of the ticker in a page. */
import type { Page } from 'puppeteer-core';
import { until } from './browser.ts';

const pause = (ms: number) => new Promise(next => setTimeout(next, ms));

/** Waits for the page's pulse, with which the strip is refilled, so that none falls into the window of a measurement. */
export async function afterRefill(page: Page): Promise<void> {
  const state = () =>
    page.evaluate(() => {
      const cells = document.querySelectorAll('.ticker-cell');
      return `${cells.length} ${cells[0]?.textContent} ${cells[cells.length - 1]?.textContent}`;
    });
  const before = await state();
  await until('a refill', async () => (await state()) !== before, 40_000);
  await pause(500);
}

/** Where the strip's track stands, in px from the left. */
export async function trackLeft(page: Page): Promise<number> {
  return page.evaluate(
    () => document.querySelector('.ticker-track')?.getBoundingClientRect().left ?? 0,
  );
}

/** Chromium's counters of a page: seconds and numbers, counted as long as this is open. */
export interface Meter {
  readonly read: () => Promise<ReadonlyMap<string, number>>;
  readonly close: () => Promise<void>;
}

export async function openMeter(page: Page): Promise<Meter> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  return {
    read: async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return new Map(metrics.map(({ name, value }) => [name, value]));
    },
    close: () => session.detach(),
  };
}

/** What the page does in `ms`: seconds of script, layouts, recalculations of style. Chromium only. */
export async function costs(
  page: Page,
  ms: number,
): Promise<{ script: number; layouts: number; styles: number }> {
  const meter = await openMeter(page);
  // Looking at the strip costs a style of its own; let it pass before counting.
  await pause(500);
  const before = await meter.read();
  await pause(ms);
  const after = await meter.read();
  await meter.close();
  const grown = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
  return {
    script: grown('ScriptDuration'),
    layouts: grown('LayoutCount'),
    styles: grown('RecalcStyleCount'),
  };
}
