/** A thousand feeds in one browser: the round ends, also when the background dies in it, and memory stays flat. */
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { openCrowd } from '../newsroom/crowd.ts';
import { until } from './browser.ts';
import { command, openScene, readTable } from './scene.ts';

/** The thousand, and the death of the worker, whose next alarm is a minute away, belong to `npm run soak`. */
const isSoak = Boolean(process.env.NEWSLINE_SOAK);
const HOSTS = isSoak ? 250 : 25;
const FEEDS_EACH = 4;
const LIMIT_MS = 500_000;

const polled = async (page: Page) =>
  (await readTable(page, 'pollStates')).filter(({ succeededAt }) => succeededAt !== null).length;

describe(`${HOSTS * FEEDS_EACH} feeds`, () => {
  test(
    isSoak ? 'are all read once, though the background dies in the middle' : 'are all read once',
    async () => {
      const scene = await openScene(inject('browserName'), { isSleepy: false });
      const crowd = await openCrowd(HOSTS, FEEDS_EACH);
      onTestFinished(async () => {
        await scene.close();
        await crowd.close();
      });
      const page = await scene.browser.open('options.html');
      const feeds = crowd.feeds.map(url => ({ url, title: null, folder: null }));
      await command(page, 'importFeeds', { feeds });
      await until('a fifth', async () => (await polled(page)) > feeds.length / 5, LIMIT_MS);
      const heapEarly = await workerHeapMb(page);
      if (isSoak && inject('browserName') === 'chromium') await scene.browser.killBackground();
      await until('the whole', async () => (await polled(page)) === feeds.length, LIMIT_MS);
      expect(await readTable(page, 'articles')).toHaveLength(feeds.length * 5);
      // At most the few that were under way when the background died were asked twice.
      const twice = crowd.asked.filter(times => times > 1).length;
      expect(twice).toBeLessThanOrEqual(6);
      expect(Math.max(...crowd.asked)).toBeLessThanOrEqual(2);
      const heapLate = await workerHeapMb(page);
      if (heapEarly !== null && heapLate !== null) {
        console.log(
          `worker heap: ${heapEarly.toFixed(1)} MB early, ${heapLate.toFixed(1)} MB late`,
        );
        expect(heapLate).toBeLessThan(heapEarly + 20);
      }
    },
    2 * LIMIT_MS,
  );
});

/** What the worker holds after collecting garbage, MB; null in Firefox, which does not tell. */
async function workerHeapMb(page: Page): Promise<number | null> {
  if (inject('browserName') !== 'chromium') return null;
  const target = await page
    .browser()
    .waitForTarget(candidate => candidate.type() === 'service_worker');
  const worker = await target.worker();
  if (worker === null) return null;
  await worker.client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await worker.client.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
