/** Search over everything in a real browser, as the archive grows: the way from the words to the first result. */
import type { Page } from 'puppeteer-core';
import { build } from '../../scripts/build-extension.ts';
import { until } from '../e2e/browser.ts';
import { launch } from '../e2e/launch.ts';
import { command, followNewsroom, readTable } from '../e2e/scene.ts';
import { fillArchive } from '../fixtures/fill-archive.ts';
import { openNewsroom } from '../newsroom/newsroom.ts';

const SIZES = [1000, 10_000, 50_000];
/** In one headline, in one headline of a hundred, in every one, and in none. */
const QUERIES = ['number 777', '99 river', 'river', 'zebra'];
const ROUNDS = 9;
const LEARN_LIMIT_MS = 400_000;

export async function bench(): Promise<void> {
  await build('chromium', 'loopback');
  const newsroom = await openNewsroom();
  const browser = await launch('chromium');
  try {
    const page = await browser.open('reader.html');
    await followNewsroom(page, newsroom);
    let filled = 0;
    for (const size of SIZES) {
      await fillArchive(page, size - filled, size === SIZES[0] ? 'oldest' : 'newest');
      const learning = performance.now();
      await until('the index', () => learned(page), LEARN_LIMIT_MS);
      const perArticle = (performance.now() - learning) / (size - filled);
      filled = size;
      const times: string[] = [];
      for (const words of QUERIES)
        times.push(`"${words}" ${(await medianMs(page, words)).toFixed(0)}`);
      console.log(
        `  ${String(size).padStart(6)} articles: ${times.join(' ms, ')} ms to the first results; ` +
          `${perArticle.toFixed(2)} ms an article to learn, waits included`,
      );
    }
  } finally {
    await browser.close();
    await newsroom.close();
  }
}

/** Whether fewer wait than a segment holds; each round learns for a while. */
async function learned(page: Page): Promise<boolean> {
  await command(page, 'pollNow', { feedId: null });
  return (await readTable(page, 'unindexed')).length < 250;
}

async function medianMs(page: Page, words: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await page.evaluate(search, words));
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

/** Runs in the page: from the change of the address until what was found, or that nothing was, stands there, in ms. */
async function search(words: string): Promise<number> {
  location.hash = '#/';
  while (document.querySelector('main mark, main .empty') !== null)
    await new Promise(next => requestAnimationFrame(next));
  const start = performance.now();
  location.hash = `#/search/${encodeURIComponent(words)}`;
  while (document.querySelector('main mark, main .empty') === null) {
    if (performance.now() - start > 20_000) throw new Error(`Nothing came for "${words}".`);
    await new Promise(next => requestAnimationFrame(next));
  }
  return performance.now() - start;
}
