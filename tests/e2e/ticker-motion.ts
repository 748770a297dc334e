/** Looks at the moving strip from outside. */
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

/** What the page does in `ms` of motion: seconds of script, layouts, recalculations of style. Chromium only. */
export async function costs(
  page: Page,
  ms: number,
): Promise<{ script: number; layouts: number; styles: number }> {
  // Looking at the strip costs a style of its own; let it pass before counting.
  await pause(500);
  const before = await metrics(page);
  await pause(ms);
  const after = await metrics(page);
  const grown = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
  return {
    script: grown('ScriptDuration'),
    layouts: grown('LayoutCount'),
    styles: grown('RecalcStyleCount'),
  };
}

/** Chromium's counters of the page, seconds and numbers. */
export async function metrics(page: Page): Promise<ReadonlyMap<string, number>> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const { metrics: list } = await session.send('Performance.getMetrics');
  await session.detach();
  return new Map(list.map(({ name, value }) => [name, value]));
}
