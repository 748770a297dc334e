import { expect, test } from 'vitest';
import { openDatabase } from '../../../store/database.ts';
import { addFeeds } from '../../../store/feeds.ts';
import { watch } from '../../../store/watch.ts';
import { breakMemory, feedRow, freshDatabase } from '../../fixtures/archive.ts';

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

test('many writes in quick succession are asked for a few times, and the last one is seen', async () => {
  const db = freshDatabase();
  const seen: number[] = [];
  let asked = 0;
  const stop = watch(
    () => {
      asked++;
      return db.feeds.count();
    },
    count => seen.push(count),
    cause => {
      throw cause;
    },
  );
  for (let number = 0; number < 40; number++) {
    await addFeeds(db, [feedRow(`f${number}`)]);
    await pause(5);
  }
  await expect.poll(() => seen.at(-1), { timeout: 5000 }).toBe(40);
  expect(asked).toBeLessThan(20);
  stop();
  await addFeeds(db, [feedRow('after')]);
  await pause(400);
  expect(seen.at(-1)).toBe(40);
});

test('a database that does not open is reported, and no value is', async () => {
  breakMemory();
  const db = openDatabase();
  const values: number[] = [];
  const stop = await new Promise<() => void>(resolve => {
    const end = watch(
      () => db.feeds.count(),
      count => values.push(count),
      () => resolve(end),
    );
  });
  stop();
  expect(values).toEqual([]);
});
