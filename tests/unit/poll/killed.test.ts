/** The worker is killed at every await of a round with breaking news; the next worker goes on from the store. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createRounds } from '../../../entrypoints/background/rounds.ts';
import { openDatabase } from '../../../store/database.ts';
import { addFeeds } from '../../../store/feeds.ts';
import { makeDue } from '../../../store/poll-states.ts';
import { writeSetting } from '../../../store/settings.ts';
import { feedRow, freshDatabase, inconsistencies } from '../../fixtures/archive.ts';
import { rss, type TestDesk, testDesk } from '../../fixtures/desk.ts';
import { type Life, life, mortalDatabase, mortalDesk, orDeath } from '../../fixtures/mortal.ts';

/** Two events that have no word in common. */
const BREAKING: Readonly<Record<string, string>> = {
  a: 'BREAKING: Ferry aground off Kep',
  b: 'BREAKING: Museum roof collapses in Lima',
};

/** What a worker does when an alarm wakes it: the wiring of the real one. */
async function wake(desk: TestDesk): Promise<void> {
  await createRounds({ ...desk, notifyTest: async () => {} }).run();
}

/** An archive in which two feeds have had their first round and now bring one breaking article each. */
async function prepare(): Promise<TestDesk> {
  const db = freshDatabase();
  await writeSetting(db, 'alerts', true);
  await writeSetting(db, 'alertGapMinutes', 0);
  const desk = testDesk(db);
  for (const feedId of ['a', 'b']) {
    await addFeeds(db, [feedRow(feedId)]);
    desk.answers.set(
      `https://${feedId}.example/feed.xml`,
      () => new Response(rss(`${feedId} old`)),
    );
  }
  await wake(desk);
  for (const feedId of ['a', 'b']) {
    desk.answers.set(
      `https://${feedId}.example/feed.xml`,
      () => new Response(rss(BREAKING[feedId] ?? '', `${feedId} too`, `${feedId} old`)),
    );
  }
  await makeDue(db, desk.at, null);
  return desk;
}

/** Runs a worker on the archive of `desk` until it is done or dead. */
async function live(desk: TestDesk, one: Life): Promise<void> {
  const db = mortalDatabase(openDatabase(), one);
  await orDeath(wake(mortalDesk({ ...desk, db }, one)), one);
  // The dead worker's open transactions are gone with it.
  await new Promise(next => setTimeout(next, 0));
  db.close();
}

describe('a worker killed at any await', () => {
  // What a dying worker reports of its aborted transactions is nobody's concern.
  const { error } = console;
  beforeAll(() => {
    console.error = () => {};
    // What keeps a worker awake ends with it; here it would go on after the worker was killed.
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  });
  afterAll(() => {
    console.error = error;
    vi.useRealTimers();
  });

  test('loses nothing, stores nothing twice, and shows an alert again only under its own id', async () => {
    const whole = life(Number.POSITIVE_INFINITY);
    await live(await prepare(), whole);
    const awaits = whole.steps();
    expect(awaits).toBeGreaterThan(30);

    let repeats = 0;
    for (let at = 1; at <= awaits; at++) {
      const desk = await prepare();
      await live(desk, life(at));
      const db = openDatabase();
      expect(await inconsistencies(db), `killed at await ${at}`).toEqual([]);
      const shownBefore = [...desk.shown];
      const markedBefore = (await db.outbox.toArray()).flatMap(({ alertId, state }) =>
        state === 'shown' ? [alertId] : [],
      );

      await live(desk, life(Number.POSITIVE_INFINITY));
      expect(await inconsistencies(db), `after await ${at}`).toEqual([]);
      expect(await db.articles.count(), `articles after await ${at}`).toBe(6);
      expect((await db.outbox.toArray()).map(({ state }) => state)).toEqual(['shown', 'shown']);
      expect(new Set(desk.shown).size, `alerts after await ${at}`).toBe(2);
      // Only what was shown and not yet marked is shown again.
      const shownAgain = desk.shown.slice(shownBefore.length);
      expect(
        shownAgain.filter(alertId => markedBefore.includes(alertId)),
        `marked before await ${at}`,
      ).toEqual([]);
      expect(desk.shown.length - 2, `repeats after await ${at}`).toBeLessThanOrEqual(1);
      repeats += desk.shown.length - 2;
      db.close();
    }
    expect(repeats).toBeGreaterThan(0);
  });
});
