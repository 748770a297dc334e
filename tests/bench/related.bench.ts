/** Finding Related News in a real browser with a full archive, and what finding stories costs the background. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build as bundle } from 'vite';
import { build } from '../../scripts/build-extension.ts';
import { until } from '../e2e/browser.ts';
import { launch } from '../e2e/launch.ts';
import { command, followNewsroom, readTable } from '../e2e/scene.ts';
import { fillArchive } from '../fixtures/fill-archive.ts';
import { streamOf } from '../fixtures/stories/stream.ts';
import { openNewsroom } from '../newsroom/newsroom.ts';

const OLD = 40_000;
const FRESH = 10_000;
const OPENED = 60;
const GROUP_LIMIT_MS = 300_000;

export async function bench(): Promise<void> {
  await build('chromium', 'loopback');
  const newsroom = await openNewsroom();
  const browser = await launch('chromium');
  try {
    const page = await browser.open('reader.html');
    await followNewsroom(page, newsroom);
    const code = await queryScript();
    const headlines = [...streamOf(FRESH)].map(({ title }) => title);
    for (const [size, old] of [
      [FRESH / 10, 0],
      [FRESH + OLD, OLD],
    ] as const) {
      if (old > 0) await fillArchive(page, old, 'oldest');
      const fresh = old === 0 ? headlines.slice(0, FRESH / 10) : headlines.slice(FRESH / 10);
      await page.evaluate(fillWaiting, fresh, old === 0 ? 'few' : 'many');
      const start = performance.now();
      void command(page, 'pollNow', { feedId: null });
      await until('the stories', async () => (await waiting(page)) === 0, GROUP_LIMIT_MS);
      const perArticle = (performance.now() - start) / fresh.length;
      // Search learns behind a round, and would be measured too.
      await until('the end of the round', () => isIdle(page), GROUP_LIMIT_MS);
      const ids = Array.from(
        { length: OPENED },
        (_, at) => `waiting-${old === 0 ? 'few' : 'many'}-${at * 7}`,
      );
      const times = await findMany(page, code, ids);
      const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
      console.log(
        `  ${String(size).padStart(6)} articles: Related News p50 ${at(0.5)} ms, p95 ${at(0.95)} ms; ` +
          `${perArticle.toFixed(2)} ms an article to find its story, stored and all`,
      );
    }
  } finally {
    await browser.close();
    await newsroom.close();
  }
}

async function waiting(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>(resolve => {
        const opening = indexedDB.open('newsline');
        opening.onsuccess = () => {
          const counting = opening.result.transaction('ungrouped').objectStore('ungrouped').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
}

/** Whether a round has come to its end and search waits for more to learn. */
async function isIdle(page: Page): Promise<boolean> {
  await command(page, 'pollNow', { feedId: null });
  return (await readTable(page, 'unindexed')).length < 250;
}

/** The query of the page, made into one script. */
async function queryScript(): Promise<string> {
  const result = await bundle({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, 'related-query.ts'),
        formats: ['iife'],
        name: 'query',
      },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The query was not bundled.');
  return chunk.code;
}

/** Milliseconds for each article, sorted. */
async function findMany(page: Page, code: string, ids: readonly string[]): Promise<number[]> {
  const times = await page.evaluate(`${code}; query.measure(${JSON.stringify(ids)})`);
  return (times as number[]).sort((a, b) => a - b);
}

/** Runs in the page: adds articles that wait to be grouped. */
async function fillWaiting(headlines: string[], name: string): Promise<void> {
  const db = await new Promise<IDBDatabase>(resolve => {
    const opening = indexedDB.open('newsline');
    opening.onsuccess = () => resolve(opening.result);
  });
  const transaction = db.transaction(['articles', 'statuses', 'bodies', 'ungrouped'], 'readwrite');
  const articles = transaction.objectStore('articles');
  const template = await new Promise<Record<string, unknown>>(resolve => {
    const reading = articles.getAll(null, 1);
    reading.onsuccess = () => resolve(reading.result[0]);
  });
  const from = Date.now() - headlines.length * 17_000;
  headlines.forEach((headline, index) => {
    const articleId = `waiting-${name}-${index}`;
    articles.put({
      ...template,
      ...{ articleId, storyId: articleId, headline, deck: null, kicker: null, stage: null },
      sortAt: from + index * 17_000,
    });
    transaction.objectStore('ungrouped').put({ articleId, isNews: 0 });
    transaction.objectStore('statuses').put({
      ...{ articleId, feedId: template.feedId, read: 0, savedAt: null, alertedAt: null },
      firstSeenAt: from + index * 17_000,
    });
    transaction.objectStore('bodies').put({
      ...{ articleId, summary: null, content: '<p>Text.</p>', categories: [], enclosures: [] },
      ...{ credit: null, comments: null, commentCount: null, fullText: null },
    });
  });
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  db.close();
}
