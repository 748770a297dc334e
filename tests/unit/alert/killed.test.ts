/** The worker is killed at every await of showing and withdrawing alerts: none is lost, and none that was marked is repeated. */
import { expect, test } from 'vitest';
import { drainOutbox } from '../../../alert/drain-outbox.ts';
import { type Database, openDatabase } from '../../../store/database.ts';
import { writeSetting } from '../../../store/settings.ts';
import { bringNews, draft, freshDatabase, NOW } from '../../fixtures/archive.ts';
import { type TestDesk, testDesk } from '../../fixtures/desk.ts';
import { type Life, life, mortalDatabase, mortalDesk, orDeath } from '../../fixtures/mortal.ts';

const STORIES = {
  a: 'Ferry aground off Kep',
  b: 'Museum roof collapses in Lima',
  c: 'Quake shakes Anatolia villages',
  d: 'Pipeline blast stops Oslo refinery',
  e: 'Senate ousts Brasia finance chief',
};

/** Two alerts that wait, an update of one that stands, one that was held back, and one whose story went into another. */
async function prepare(): Promise<TestDesk> {
  const db = freshDatabase();
  await writeSetting(db, 'alerts', true);
  await writeSetting(db, 'alertGapMinutes', 0);
  await writeSetting(db, 'alertLevel', 'all');
  await bringNews(
    db,
    ...Object.entries(STORIES).map(([id, headline]) => draft(id, { headline, alerting: true })),
  );
  await db.outbox.update('story:c', { isUpdate: true, shownAt: NOW - 1 });
  await db.outbox.update('story:d', { state: 'held' });
  await db.outbox.update('story:e', { state: 'withdrawn', shownAt: NOW - 1 });
  return testDesk(db);
}

async function live(desk: TestDesk, one: Life): Promise<void> {
  const db: Database = mortalDatabase(openDatabase(), one);
  await orDeath(drainOutbox(mortalDesk({ ...desk, db }, one)), one);
  await new Promise(next => setTimeout(next, 0));
  db.close();
}

test('killed at any await, every alert is shown, and a repeat comes only of what was not yet marked', async () => {
  const whole = life(Number.POSITIVE_INFINITY);
  const first = await prepare();
  await live(first, whole);
  const all = ['without story:e', 'story:a', 'story:b', 'story:c', 'digest of 1'];
  expect(new Set(first.shown)).toEqual(new Set(all));
  expect(whole.steps()).toBeGreaterThan(15);
  let repeats = 0;
  for (let at = 1; at <= whole.steps(); at++) {
    const desk = await prepare();
    await live(desk, life(at));
    const db = openDatabase();
    const settled = (await db.outbox.toArray()).flatMap(({ alertId, state }) =>
      state === 'shown' || state === 'told'
        ? [alertId]
        : state === 'dropped'
          ? [`without ${alertId}`]
          : [],
    );
    const before = desk.shown.length;
    await live(desk, life(Number.POSITIVE_INFINITY));
    expect(new Set(desk.shown), `killed at await ${at}`).toEqual(new Set(all));
    expect((await db.outbox.toArray()).map(({ state }) => state)).toEqual([
      'shown',
      'shown',
      'shown',
      'told',
      'dropped',
    ]);
    const again = desk.shown.slice(before);
    expect(
      again.filter(id => settled.includes(id)),
      `marked before await ${at}`,
    ).toEqual([]);
    expect(desk.shown.length - all.length, `repeats after await ${at}`).toBeLessThanOrEqual(1);
    repeats += desk.shown.length - all.length;
    db.close();
  }
  expect(repeats).toBeGreaterThan(0);
});
