/** The front page's query in a real browser: newest 50 with sources and marks, as the archive grows. */
import { build } from '../../scripts/build-extension.ts';
import { until } from '../e2e/browser.ts';
import { launch } from '../e2e/launch.ts';
import { command, followNewsroom } from '../e2e/scene.ts';
import { fillArchive } from '../fixtures/fill-archive.ts';
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
      await fillArchive(page, size, 'oldest');
      const times: number[] = [];
      for (let round = 0; round < 15; round++) {
        const fresh = await browser.open('reader.html');
        await until('the list', async () => (await fresh.$$('.headline')).length > 20);
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
