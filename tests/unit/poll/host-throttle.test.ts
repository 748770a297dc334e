import { beforeEach, describe, expect, test } from 'vitest';
import { runRound } from '../../../poll/round.ts';
import type { Database } from '../../../store/database.ts';
import { addFeeds, newFeed } from '../../../store/feeds.ts';
import { makeDue } from '../../../store/poll-states.ts';
import { freshDatabase, NOW } from '../../fixtures/archive.ts';
import { rss, type TestDesk, testDesk } from '../../fixtures/desk.ts';

let db: Database;
let desk: TestDesk;
let waitsMs: number[];
const round = (cause: 'clock' | 'reader' = 'clock') => runRound(desk, cause, async () => {});
const follow = (...urls: string[]) =>
  addFeeds(
    db,
    urls.map((url, index) => newFeed(`f${index}`, url, NOW)),
  );
const asked = () => desk.requests.map(({ url }) => url);

beforeEach(() => {
  db = freshDatabase();
  waitsMs = [];
  desk = testDesk(db);
  desk.wait = ms => {
    waitsMs.push(ms);
    desk.at += ms;
  };
});

describe('one host', () => {
  test('is asked one feed at a time, half a second apart', async () => {
    await follow('https://a.example/1', 'https://a.example/2', 'https://a.example/3');
    for (const url of ['1', '2', '3'])
      desk.answers.set(`https://a.example/${url}`, () => new Response(rss('A')));
    await round();
    expect(asked()).toHaveLength(3);
    expect(waitsMs).toEqual([500, 500]);
  });

  test('that sends Retry-After for a feed is not asked for it, not even when the reader wants to', async () => {
    await follow('https://a.example/1', 'https://a.example/2');
    desk.answers.set(
      'https://a.example/1',
      () => new Response('', { status: 429, headers: { 'Retry-After': '600' } }),
    );
    desk.answers.set('https://a.example/2', () => new Response(rss('A')));
    await round();
    await makeDue(db, desk.at, null);
    await round('reader');
    expect(asked().filter(url => url.endsWith('/1'))).toHaveLength(1);
    expect(asked().filter(url => url.endsWith('/2'))).toHaveLength(2);
    expect(await db.pollStates.get('f0')).toMatchObject({
      nextPollAt: NOW + 600_000,
      nextReason: { code: 'retry-after' },
    });
    desk.at = NOW + 601_000;
    await round();
    expect(asked().filter(url => url.endsWith('/1'))).toHaveLength(2);
  });

  test('that asks for a pause of years is asked again after two days', async () => {
    await follow('https://a.example/1');
    desk.answers.set(
      'https://a.example/1',
      () => new Response('', { status: 503, headers: { 'Retry-After': '99999999' } }),
    );
    await round();
    desk.at = NOW + 47 * 3_600_000;
    await round();
    expect(asked()).toHaveLength(1);
    desk.at = NOW + 49 * 3_600_000;
    await round();
    expect(asked()).toHaveLength(2);
  });

  test('that does not answer costs its other feeds no time in this round', async () => {
    await follow('https://a.example/1', 'https://a.example/2');
    desk.answers.set('https://a.example/1', () => {
      throw new DOMException('too slow', 'TimeoutError');
    });
    desk.answers.set('https://a.example/2', () => new Response(rss('A')));
    // What a time limit looks like from inside: the signal is aborted when the request fails.
    const timeout = AbortSignal.timeout;
    AbortSignal.timeout = () => AbortSignal.abort();
    try {
      await round();
    } finally {
      AbortSignal.timeout = timeout;
    }
    expect(asked()).toEqual(['https://a.example/1']);
    expect((await db.pollStates.get('f1'))?.nextPollAt).toBe(NOW + 2 * 60_000);
    await makeDue(db, desk.at, 'f1');
    await round('reader');
    expect(asked()).toEqual(['https://a.example/1', 'https://a.example/2']);
  });
});

describe('a start after a long sleep', () => {
  const urls = Array.from({ length: 500 }, (_, index) => `https://h${index}.example/feed`);

  beforeEach(async () => {
    await follow(...urls);
    for (const url of urls) desk.answers.set(url, () => new Response(rss('A')));
  });

  const passes = async (count: number) => {
    const asked: number[] = [];
    for (let pass = 0; pass < count; pass++) asked.push((await round()).asked);
    return asked;
  };

  test('asks a part of the feeds each minute, until none is late', async () => {
    expect(await passes(3)).toEqual([400, 100, 0]);
    desk.at += 9 * 3_600_000;
    expect(await passes(18)).toEqual([...Array.from({ length: 16 }, () => 30), 20, 0]);
  });

  test('a check that the reader starts covers all feeds at once', async () => {
    await makeDue(db, desk.at, null);
    expect((await round('reader')).asked).toBe(500);
  });
});

describe('many hosts', () => {
  test('are asked six at a time, and one that hangs blocks only its own slot', async () => {
    const urls = Array.from({ length: 20 }, (_, index) => `https://h${index}.example/feed`);
    await follow(...urls);
    let open = 0;
    let most = 0;
    const hung = Promise.withResolvers<void>();
    const others = Promise.withResolvers<void>();
    for (const [index, url] of urls.entries())
      desk.answers.set(url, async () => {
        most = Math.max(most, ++open);
        await (index === 0 ? hung : others).promise;
        open--;
        return new Response(rss('A'));
      });
    const running = round();
    await expect.poll(() => open).toBe(6);
    others.resolve();
    await expect
      .poll(
        async () => (await db.pollStates.filter(one => one.succeededAt !== null).toArray()).length,
      )
      .toBe(19);
    hung.resolve();
    await running;
    expect(most).toBe(6);
  });
});
