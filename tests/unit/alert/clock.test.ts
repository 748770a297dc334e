/** Sleep and clocks that jump: what alerts do through the real store, grouping and outbox. */
import { beforeEach, describe, expect, test } from 'vitest';
import { drainOutbox } from '../../../alert/drain-outbox.ts';
import { alertLog } from '../../../store/alert-log.ts';
import { commitFeed } from '../../../store/commit-feed.ts';
import type { Database } from '../../../store/database.ts';
import { addFeeds } from '../../../store/feeds.ts';
import { writeSetting } from '../../../store/settings.ts';
import { draft, feedRow, freshDatabase, groupAll, NOW } from '../../fixtures/archive.ts';
import { type TestDesk, testDesk } from '../../fixtures/desk.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Nothing that these have in common would make one story of two. */
const NEWS = [
  'Ferry aground off Kep',
  'Museum roof collapses in Lima',
  'Quake shakes Anatolia villages',
  'Pipeline blast stops Oslo refinery',
  'Senate ousts Brasia finance chief',
  'Wildfire closes Alpine tunnel',
];

const FEEDS = NEWS.map((_, place) => `feed-${place}`);

let db: Database;
let desk: TestDesk;

beforeEach(async () => {
  db = freshDatabase();
  desk = testDesk(db);
  await writeSetting(db, 'alerts', true);
  await addFeeds(
    db,
    FEEDS.map(feedId => feedRow(feedId)),
  );
  await writeSetting(db, 'alertGapMinutes', 1);
  for (const feedId of FEEDS)
    await commitFeed(db, { feedId, feed: {}, state: { succeededAt: NOW }, drafts: [], now: NOW });
});

/** Feeds are read at the desk's time, each with one of the news, and what follows is done: stories, alerts. */
async function bring(...news: readonly (readonly [headline: string, publishedAt: number])[]) {
  await store(...news);
  await drainOutbox(desk);
}

async function store(...news: readonly (readonly [headline: string, publishedAt: number])[]) {
  const now = desk.at;
  for (const [headline, publishedAt] of news) {
    const feedId = FEEDS[NEWS.indexOf(headline)] ?? '';
    const one = draft(headline, { feedId, headline, publishedAt, alerting: true });
    await commitFeed(db, { feedId, feed: {}, state: { succeededAt: now }, drafts: [one], now });
  }
  await groupAll(db, now);
}

const outcomes = async () =>
  (await alertLog(db, 50)).map(({ outcome, headline }) => `${outcome} ${headline}`).reverse();

const states = async () =>
  Object.fromEntries((await db.outbox.toArray()).map(({ alertId, state }) => [alertId, state]));

describe('a machine that slept', () => {
  test('wakes to one alert and one digest in place of a pile, and to nothing that is old', async () => {
    const [before = '', old = '', ...rest] = NEWS;
    await bring([before, desk.at]);
    desk.at += 9 * HOUR_MS;
    const fresh = rest.map((headline, at) => [headline, NOW + (4 + at) * HOUR_MS] as const);
    await bring([old, NOW + HOUR_MS], ...fresh);
    expect(desk.shown).toHaveLength(3);
    expect(desk.shown[0]).toBe(`story:${before}`);
    expect(desk.shown[2]).toBe('digest of 3');
    expect(await states()).not.toHaveProperty(`story:${old}`);
    expect((await outcomes()).filter(one => one.startsWith('held'))).toHaveLength(3);
    // All that is to say has been said: the rounds that follow are silent.
    desk.at += MINUTE_MS;
    await drainOutbox(desk);
    expect(desk.shown).toHaveLength(3);
  });

  test('between storing and showing, shows fresh alerts and puts the others into a digest', async () => {
    const [first = '', second = ''] = NEWS;
    await store([first, desk.at]);
    desk.at += 3 * HOUR_MS;
    await drainOutbox(desk);
    await store([second, desk.at]);
    desk.at += 7 * HOUR_MS;
    await drainOutbox(desk);
    expect(desk.shown).toEqual([`story:${first}`, 'digest of 1']);
    expect(await states()).toEqual({ [`story:${first}`]: 'shown', [`story:${second}`]: 'told' });
  });

  test('through the end of quiet hours, shows one digest of the night', async () => {
    const [first = '', second = ''] = NEWS;
    // Noon to two, by the desk's clock.
    await writeSetting(db, 'quietHours', {
      fromMinute: 720,
      toMinute: 840,
      days: [0, 1, 2, 3, 4, 5, 6],
    });
    await bring([first, desk.at]);
    await bring([second, desk.at]);
    expect(desk.shown).toEqual([]);
    desk.at += 3 * HOUR_MS;
    await drainOutbox(desk);
    await drainOutbox(desk);
    expect(desk.shown).toEqual(['digest of 2']);
  });
});

describe('a clock that jumps', () => {
  test('forward, raises no alert for what is known or old', async () => {
    const [first = '', second = ''] = NEWS;
    await bring([first, desk.at]);
    desk.at += 3 * DAY_MS;
    await bring([first, NOW], [second, NOW + HOUR_MS]);
    expect(desk.shown).toEqual([`story:${first}`]);
  });

  test('forward while an alert waits, and back again: it is shown once, and what comes later is shown too', async () => {
    const [first = '', second = ''] = NEWS;
    await store([first, desk.at]);
    desk.at += 365 * DAY_MS;
    await drainOutbox(desk);
    desk.at = NOW + MINUTE_MS;
    await drainOutbox(desk);
    expect(desk.shown).toEqual(['digest of 1']);
    await bring([second, desk.at]);
    expect(desk.shown.slice(1)).toEqual([`story:${second}`]);
  });

  test('back, loses nothing that waits and repeats nothing that was shown', async () => {
    const [first = '', second = '', third = ''] = NEWS;
    await bring([first, desk.at]);
    await store([second, desk.at]);
    desk.at -= DAY_MS;
    await drainOutbox(desk);
    desk.at += MINUTE_MS;
    await bring([first, NOW], [second, NOW], [third, desk.at]);
    desk.at += MINUTE_MS;
    await drainOutbox(desk);
    expect(desk.shown).toEqual([first, second, third].map(headline => `story:${headline}`));
  });

  test('back, counts what was shown in the future neither for the day nor for the gap between alerts', async () => {
    const [first = '', second = ''] = NEWS;
    await writeSetting(db, 'alertsPerDay', 1);
    await bring([first, desk.at]);
    desk.at -= 2 * DAY_MS;
    await bring([second, desk.at]);
    expect(desk.shown).toHaveLength(2);
  });

  test('back, ends a “do not disturb” that was set by a clock ahead of time', async () => {
    await writeSetting(db, 'undisturbedUntil', NOW + 365 * DAY_MS + HOUR_MS);
    await bring([NEWS[0] ?? '', desk.at]);
    expect(desk.shown).toHaveLength(1);
    await writeSetting(db, 'undisturbedUntil', NOW + HOUR_MS);
    await bring([NEWS[1] ?? '', desk.at]);
    expect(await states()).toHaveProperty(`story:${NEWS[1]}`, 'held');
  });
});

describe('a notification service that is not there', () => {
  const absent = () => Promise.reject(new Error('no notification service'));

  test('loses nothing: what it refused is shown as soon as it is back', async () => {
    await store([NEWS[0] ?? '', desk.at]);
    for (let minute = 0; minute < 5; minute++) {
      await expect(drainOutbox({ ...desk, notify: absent })).rejects.toThrow('no notification');
      desk.at += MINUTE_MS;
    }
    await drainOutbox(desk);
    expect(desk.shown).toEqual([`story:${NEWS[0]}`]);
  });

  test('for hours, is followed by one digest', async () => {
    await store([NEWS[0] ?? '', desk.at], [NEWS[1] ?? '', desk.at]);
    desk.at += 7 * HOUR_MS;
    const without = { ...desk, notify: absent, notifyDigest: absent };
    await expect(drainOutbox(without)).rejects.toThrow('no notification');
    await drainOutbox(desk);
    await drainOutbox(desk);
    expect(desk.shown).toEqual(['digest of 2']);
  });

  test('refuses one alert and keeps no other one back', async () => {
    await writeSetting(db, 'alertGapMinutes', 0);
    await store([NEWS[0] ?? '', desk.at], [NEWS[1] ?? '', desk.at]);
    const picky: TestDesk = {
      ...desk,
      notify: async one =>
        one.article.headline === NEWS[0] ? Promise.reject(new Error('refused')) : desk.notify(one),
    };
    await expect(drainOutbox(picky)).rejects.toThrow('refused');
    expect(desk.shown).toEqual([`story:${NEWS[1]}`]);
    expect(await states()).toEqual({
      [`story:${NEWS[0]}`]: 'pending',
      [`story:${NEWS[1]}`]: 'shown',
    });
  });
});
