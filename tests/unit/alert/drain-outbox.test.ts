import { beforeEach, describe, expect, test } from 'vitest';
import { drainOutbox } from '../../../alert/drain-outbox.ts';
import { alertLog } from '../../../store/alert-log.ts';
import type { Database } from '../../../store/database.ts';
import { writeSetting } from '../../../store/settings.ts';
import { bringNews, draft, freshDatabase, NOW } from '../../fixtures/archive.ts';
import { type TestDesk, testDesk } from '../../fixtures/desk.ts';

let db: Database;
let desk: TestDesk;

beforeEach(async () => {
  db = freshDatabase();
  desk = testDesk(db);
  await writeSetting(db, 'alerts', true);
  await bringNews(
    db,
    draft('a', { alerting: true, headline: 'Ferry aground off Kep' }),
    draft('b', { alerting: true, headline: 'Museum roof collapses in Lima' }),
  );
  await writeSetting(db, 'alertGapMinutes', 0);
});

describe('drainOutbox', () => {
  test('shows each alert once, then marks it and its article', async () => {
    expect(await drainOutbox(desk)).toBe(2);
    expect(await drainOutbox(desk)).toBe(0);
    expect(desk.shown).toEqual(['story:a', 'story:b']);
    expect((await db.statuses.get('a'))?.alertedAt).toBe(NOW);
  });

  test('an alert that the system refuses stays pending', async () => {
    const broken = { ...desk, notify: () => Promise.reject(new Error('no notification service')) };
    await expect(drainOutbox(broken)).rejects.toThrow('no notification service');
    expect(await drainOutbox(desk)).toBe(2);
  });

  test('a reader who switched alerts off gets none, also none later of those that waited', async () => {
    await writeSetting(db, 'alerts', false);
    expect(await drainOutbox(desk)).toBe(0);
    await writeSetting(db, 'alerts', true);
    expect(await drainOutbox(desk)).toBe(0);
    expect(desk.shown).toEqual([]);
  });

  test('a reader who has not chosen yet gets none, and the log says why', async () => {
    await db.settings.delete('alerts');
    expect(await drainOutbox(desk)).toBe(0);
    expect(desk.shown).toEqual([]);
    expect((await alertLog(db, 10)).map(({ outcome, reasons }) => [outcome, reasons])).toEqual([
      ['dropped', ['switched-off']],
      ['dropped', ['switched-off']],
    ]);
  });

  test('a browser without notifications is told nothing, and the log says why', async () => {
    const bare = { ...desk, hasNotifications: () => false, notify: () => Promise.reject('none') };
    expect(await drainOutbox(bare)).toBe(0);
    expect((await alertLog(db, 10)).map(({ reasons }) => reasons)).toEqual([
      ['unsupported'],
      ['unsupported'],
    ]);
    expect(await drainOutbox(desk)).toBe(0);
  });

  test('one that cannot be withdrawn keeps no other from being shown, and is withdrawn later', async () => {
    await drainOutbox(desk);
    await db.outbox.update('story:a', { state: 'withdrawn' });
    await bringNews(db, draft('c', { alerting: true, headline: 'Dam breaks above Vientiane' }));
    const broken = { ...desk, withdraw: () => Promise.reject(new Error('no answer')) };
    await expect(drainOutbox(broken)).rejects.toThrow('no answer');
    expect(desk.shown).toEqual(['story:a', 'story:b', 'story:c']);
    await drainOutbox(desk);
    expect(desk.shown.at(-1)).toBe('without story:a');
    expect(await db.outbox.get('story:a')).toMatchObject({ state: 'dropped' });
  });

  test('quiet hours hold every alert, and one digest at their end names them', async () => {
    await writeSetting(db, 'quietHours', {
      fromMinute: 0,
      toMinute: 1439,
      days: [0, 1, 2, 3, 4, 5, 6],
    });
    expect(await drainOutbox(desk)).toBe(0);
    expect((await db.outbox.toArray()).map(({ state }) => state)).toEqual(['held', 'held']);
    await writeSetting(db, 'quietHours', null);
    expect(await drainOutbox(desk)).toBe(1);
    expect(desk.shown).toEqual(['digest of 2']);
    expect(await drainOutbox(desk)).toBe(0);
    const log = await alertLog(db, 10);
    expect(log.map(({ outcome }) => outcome)).toEqual(['told', 'told', 'held', 'held']);
    expect(log.at(-1)?.reasons).toEqual(['quiet-hours']);
  });

  test('one in so many minutes is shown, the other one waits for its turn', async () => {
    await writeSetting(db, 'alertGapMinutes', 10);
    expect(await drainOutbox(desk)).toBe(1);
    desk.at += 9 * 60_000;
    expect(await drainOutbox(desk)).toBe(0);
    desk.at += 60_000;
    expect(await drainOutbox(desk)).toBe(1);
    expect(desk.shown).toEqual(['story:a', 'story:b']);
  });

  test('a digest counts for the daily limit: it waits until the day has room again', async () => {
    await writeSetting(db, 'alertsPerDay', 1);
    await db.outbox.delete('story:b');
    expect(await drainOutbox(desk)).toBe(1);
    const late = draft('c', { alerting: true, headline: 'Dam breaks above Vientiane' });
    await bringNews(db, late);
    expect(await drainOutbox(desk)).toBe(0);
    expect(await db.outbox.get('story:c')).toMatchObject({ state: 'held' });
    desk.at += 86_400_000;
    expect(await drainOutbox(desk)).toBe(0);
    desk.at += 1;
    expect(await drainOutbox(desk)).toBe(1);
    expect(desk.shown).toEqual(['story:a', 'digest of 1']);
  });

  test('what comes to a story while its alert is being shown is shown after it', async () => {
    const interrupted = {
      ...desk,
      notify: async (pending: Parameters<typeof desk.notify>[0]) => {
        await desk.notify(pending);
        if (desk.shown.length === 1) await db.outbox.update('story:a', { articleId: 'b' });
      },
    };
    await drainOutbox(interrupted);
    expect(await db.outbox.get('story:a')).toMatchObject({ state: 'pending', isUpdate: true });
    await drainOutbox(interrupted);
    expect(desk.shown).toEqual(['story:a', 'story:b', 'story:a']);
  });
});
