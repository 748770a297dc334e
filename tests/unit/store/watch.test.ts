import { liveQuery } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Database, openDatabase } from '../../../store/database.ts';
import { addFeeds } from '../../../store/feeds.ts';
import { type WatchOptions, watch } from '../../../store/watch.ts';
import { breakMemory, feedRow, freshDatabase } from '../../fixtures/archive.ts';

let db: Database;
let seen: number[];
let asked: number;
/** What a live query sees that does not wait between two queries. */
let plain: number[];
let stopPlain: () => void;
/** Returns once the newest of `counts` is `count`. Work goes on meanwhile, but the clock stands. */
async function until(counts: readonly number[], count: number): Promise<void> {
  while (counts.at(-1) !== count) {
    await vi.advanceTimersByTimeAsync(0);
    await new Promise(next => setImmediate(next));
  }
}

/** @param tookMs What the clock says that each query takes. */
async function start(tookMs = 0, options: WatchOptions = {}): Promise<() => void> {
  const stop = watch(
    () => {
      asked++;
      vi.advanceTimersByTime(tookMs);
      return db.feeds.count();
    },
    count => seen.push(count),
    cause => {
      throw cause;
    },
    options,
  );
  await until(seen, 0);
  return stop;
}

/** Follows one feed more, and returns when live queries know of it. */
async function addFeed(number: number): Promise<void> {
  await addFeeds(db, [feedRow(`f${number}`)]);
  await until(plain, number);
}

describe('a live query', () => {
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    db = freshDatabase();
    seen = [];
    asked = 0;
    plain = [];
    const subscription = liveQuery(() => db.feeds.count()).subscribe(count => plain.push(count));
    stopPlain = () => subscription.unsubscribe();
    await until(plain, 0);
  });
  afterEach(() => {
    stopPlain();
    vi.useRealTimers();
  });

  test('writes in quick succession are answered by one query, a quarter of a second after the one before', async () => {
    const stop = await start();
    for (let number = 1; number <= 40; number++) await addFeed(number);
    await vi.advanceTimersByTimeAsync(249);
    expect(asked).toBe(1);
    // A live query begins by a timer of its own.
    await vi.advanceTimersByTimeAsync(2);
    await until(seen, 40);
    expect(asked).toBe(2);
    expect(seen).toEqual([0, 40]);
    stop();
  });

  test('a query that takes long is repeated after five times as long', async () => {
    const stop = await start(400);
    await addFeed(1);
    // It began 400 ms ago.
    await vi.advanceTimersByTimeAsync(1590);
    expect(asked).toBe(1);
    await vi.advanceTimersByTimeAsync(20);
    await until(seen, 1);
    expect(asked).toBe(2);
    stop();
  });

  test('a query that reads much is repeated after thirty times as long', async () => {
    const stop = await start(400, { share: 30 });
    await addFeed(1);
    await vi.advanceTimersByTimeAsync(11_590);
    expect(asked).toBe(1);
    await vi.advanceTimersByTimeAsync(20);
    await until(seen, 1);
    expect(asked).toBe(2);
    stop();
  });

  test('a query that took longer than ten seconds is repeated at once', async () => {
    const stop = await start(11_000);
    await addFeed(1);
    await vi.advanceTimersByTimeAsync(10);
    await until(seen, 1);
    expect(asked).toBe(2);
    stop();
  });

  test('what nobody sees is asked every three seconds, and at once when it is seen again', async () => {
    let isSeen = false;
    let show = () => {};
    const onSeen = (listener: () => void) => {
      show = listener;
      return () => {};
    };
    const stop = await start(0, { sight: { isSeen: () => isSeen, onSeen } });
    await addFeed(1);
    await vi.advanceTimersByTimeAsync(2900);
    expect(asked).toBe(1);
    await vi.advanceTimersByTimeAsync(110);
    await until(seen, 1);
    await addFeed(2);
    show();
    await vi.advanceTimersByTimeAsync(10);
    expect(asked).toBe(2);
    isSeen = true;
    show();
    await vi.advanceTimersByTimeAsync(10);
    await until(seen, 2);
    // Nothing waits, so nothing is asked.
    show();
    await vi.advanceTimersByTimeAsync(10);
    expect(asked).toBe(3);
    stop();
  });

  test('what is slow and nobody sees is asked after fifty times as long', async () => {
    const sight = { isSeen: () => false, onSeen: () => () => {} };
    const stop = await start(400, { sight });
    await addFeed(1);
    await vi.advanceTimersByTimeAsync(19_590);
    expect(asked).toBe(1);
    await vi.advanceTimersByTimeAsync(20);
    await until(seen, 1);
    expect(asked).toBe(2);
    stop();
  });

  test('what was ended asks no more, also where a query was already due', async () => {
    const stop = await start();
    await addFeed(1);
    stop();
    await addFeed(2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked).toBe(1);
    expect(seen).toEqual([0]);
  });
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
