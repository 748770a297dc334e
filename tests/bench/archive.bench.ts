/** The front page's query in a real browser: newest 50 with sources and marks, as the archive grows. */

import { build } from '../../scripts/build-extension.ts';
import { until } from '../e2e/browser.ts';
import { launch } from '../e2e/launch.ts';
import { command, followNewsroom } from '../e2e/scene.ts';
import { type Newsroom, openNewsroom } from '../newsroom/newsroom.ts';

const SIZES = [1000, 10_000, 50_000];

export async function bench(): Promise<void> {
  await build('chromium', 'loopback');
  const newsroom: Newsroom = await openNewsroom();
  const browser = await launch('chromium');
  try {
    const page = await browser.open('reader.html');
    await followNewsroom(page, newsroom);
    let first = Number.NaN;
    for (const size of SIZES) {
      await page.evaluate(fillArchive, size);
      const times: number[] = [];
      for (let round = 0; round < 15; round++) {
        const fresh = await browser.open('reader.html');
        await until('the list', async () => (await fresh.$$('.headline')).length === 50);
        times.push(await fresh.evaluate(queryNewest));
        await fresh.close();
      }
      const median = times.sort((a, b) => a - b)[7] ?? Number.NaN;
      if (Number.isNaN(first)) first = median;
      console.log(
        `  ${String(size).padStart(6)} articles: newest 50 in ${median.toFixed(1)} ms (${(median / first).toFixed(2)} of the first)`,
      );
    }
    await command(page, 'pollNow', { feedId: null });
  } finally {
    await browser.close();
    await newsroom.close();
  }
}

/** Runs in the page: fills the archive up to `size` articles, copies of one that is there. */
async function fillArchive(size: number): Promise<void> {
  const db = await new Promise<IDBDatabase>(resolve => {
    const opening = indexedDB.open('newsline');
    opening.onsuccess = () => resolve(opening.result);
  });
  const transaction = db.transaction(['articles', 'statuses', 'bodies'], 'readwrite');
  const articles = transaction.objectStore('articles');
  const template = await new Promise<Record<string, unknown>>(resolve => {
    const reading = articles.getAll(null, 1);
    reading.onsuccess = () => resolve(reading.result[0]);
  });
  for (let index = 0; index < size; index++) {
    const articleId = `bench-${index}`;
    articles.put({ ...template, articleId, sortAt: 1_600_000_000_000 + index * 1000 });
    transaction.objectStore('statuses').put({
      articleId,
      feedId: template.feedId,
      read: index % 2,
      savedAt: null,
      firstSeenAt: 0,
      alertedAt: null,
    });
    transaction.objectStore('bodies').put({
      articleId,
      summary: null,
      content: null,
      categories: [],
      enclosures: [],
      comments: null,
    });
  }
  await new Promise<void>(resolve => {
    transaction.oncomplete = () => resolve();
  });
  db.close();
}

/** Runs in the page: the time of the list's index walk and joins, in ms. */
async function queryNewest(): Promise<number> {
  const db = await new Promise<IDBDatabase>(resolve => {
    const opening = indexedDB.open('newsline');
    opening.onsuccess = () => resolve(opening.result);
  });
  const start = performance.now();
  const rows = await new Promise<{ articleId: string }[]>(resolve => {
    const found: { articleId: string }[] = [];
    const walking = db
      .transaction('articles')
      .objectStore('articles')
      .index('sortAt')
      .openCursor(null, 'prev');
    walking.onsuccess = () => {
      const cursor = walking.result;
      if (cursor === null || found.length === 50) {
        resolve(found);
        return;
      }
      found.push(cursor.value);
      cursor.continue();
    };
  });
  const statuses = db.transaction('statuses').objectStore('statuses');
  await Promise.all(
    rows.map(
      ({ articleId }) =>
        new Promise<void>(resolve => {
          statuses.get(articleId).onsuccess = () => resolve();
        }),
    ),
  );
  const ms = performance.now() - start;
  db.close();
  return ms;
}
