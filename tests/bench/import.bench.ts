/** A new tab in a real browser while a list of 300 feeds is imported and the page that shows it is open, against one at rest. */
import type { Page } from 'puppeteer-core';
import { build } from '../../scripts/build-extension.ts';
import { type NewsBrowser, until } from '../e2e/browser.ts';
import { launch } from '../e2e/launch.ts';
import { command, readTable, texts } from '../e2e/scene.ts';
import { type Crowd, openCrowd } from '../newsroom/crowd.ts';

const HOSTS = 300;
const ITEMS = 30;
/** Feeds that are followed before, so that there are news to show. */
const BEFORE = 10;
const AT_REST = 5;
const LIMIT_MS = 600_000;

export async function bench(): Promise<void> {
  await build('chromium', 'loopback');
  const crowd = await openCrowd(HOSTS, 1, ITEMS);
  const browser = await launch('chromium');
  try {
    const control = await browser.open('options.html');
    await importFeeds(control, crowd, BEFORE);
    await until('the first feeds', async () => (await polled(control)) === BEFORE, LIMIT_MS);
    const atRest: number[] = [];
    for (let times = 0; times < AT_REST; times++) atRest.push(await newsMs(browser));
    const began = performance.now();
    await importFeeds(control, crowd, HOSTS);
    const meanwhile: number[] = [];
    while ((await polled(control)) < HOSTS) meanwhile.push(await newsMs(browser));
    const seconds = (performance.now() - began) / 1000;
    const ratio = median(meanwhile) / median(atRest);
    console.log(
      `  ${HOSTS} feeds of ${ITEMS} items in ${seconds.toFixed(0)} s; new tab to first headline: ${describe(atRest)} at rest, ${describe(meanwhile)} meanwhile, ratio ${ratio.toFixed(1)}`,
    );
  } finally {
    await browser.close();
    await crowd.close();
  }
}

async function importFeeds(page: Page, crowd: Crowd, count: number): Promise<void> {
  const feeds = crowd.feeds.slice(0, count).map(url => ({ url, title: null, folder: null }));
  await command(page, 'importFeeds', { feeds });
}

async function polled(page: Page): Promise<number> {
  return (await readTable(page, 'pollStates')).filter(({ polledAt }) => polledAt !== null).length;
}

/** From opening a new tab to its first headline. */
async function newsMs(browser: NewsBrowser): Promise<number> {
  const began = performance.now();
  const page = await browser.open('newtab.html');
  const isShown = async () => (await texts(page, '#news .headline-title')).length > 0;
  await until('a headline', isShown, LIMIT_MS);
  const took = performance.now() - began;
  await page.close();
  return took;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function describe(times: readonly number[]): string {
  return `median ${median(times).toFixed(0)} ms, longest ${Math.max(...times).toFixed(0)} ms`;
}
