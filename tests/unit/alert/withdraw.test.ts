/** Two stories with an alert each turn out to be one: one notification stands in the end. */
import { beforeEach, expect, test } from 'vitest';
import { drainOutbox } from '../../../alert/drain-outbox.ts';
import { withdrawAlerts } from '../../../alert/withdraw-alerts.ts';
import type { OutboxRow } from '../../../model/alert-rows.ts';
import { alertLog } from '../../../store/alert-log.ts';
import type { Database } from '../../../store/database.ts';
import { refreshStories } from '../../../store/refresh-stories.ts';
import { writeSetting } from '../../../store/settings.ts';
import { bringNews, draft, freshDatabase, NOW } from '../../fixtures/archive.ts';
import { type TestDesk, testDesk } from '../../fixtures/desk.ts';

let db: Database;
let desk: TestDesk;

beforeEach(async () => {
  db = freshDatabase();
  desk = testDesk(db);
  await writeSetting(db, 'alerts', true);
  await writeSetting(db, 'alertGapMinutes', 0);
  await bringNews(
    db,
    draft('a', { alerting: true, headline: 'Ferry aground off Kep' }),
    draft('b', { alerting: true, headline: 'Boats race to stranded passengers' }),
  );
});

/** The story of `b` goes into that of `a`, as grouping does it. @returns How many notifications are to be taken away. */
const merge = () =>
  db.transaction('rw', db.tables, async () => {
    await db.articles.update('b', { storyId: 'a' });
    const doubles = await refreshStories(db, new Set(['a', 'b']), new Map([['b', 'a']]));
    return withdrawAlerts(db, doubles, NOW);
  });
const states = async () =>
  Object.fromEntries((await db.outbox.toArray()).map(({ alertId, state }) => [alertId, state]));
const mark = (alertId: string, said: Partial<OutboxRow>) => db.outbox.update(alertId, said);
const alertOf = async (storyId: string) => (await db.stories.get(storyId))?.alertId;

test('both are shown: the alert of the merged story is removed from the desktop, once', async () => {
  await drainOutbox(desk);
  expect(await merge()).toBe(1);
  await drainOutbox(desk);
  await drainOutbox(desk);
  expect(desk.shown).toEqual(['story:a', 'story:b', 'without story:b']);
  expect(await states()).toEqual({ 'story:a': 'shown', 'story:b': 'dropped' });
  const [last] = await alertLog(db, 1);
  expect(last).toMatchObject({ outcome: 'withdrawn', storyId: 'a', reasons: ['merged'] });
});

test('neither is shown yet: only one ever is', async () => {
  expect(await merge()).toBe(0);
  await drainOutbox(desk);
  expect(desk.shown).toEqual(['story:a']);
});

test('only the alert of the merged story is shown: it stays, and belongs to the other story from now on', async () => {
  await mark('story:b', { state: 'shown', shownAt: NOW });
  expect(await merge()).toBe(0);
  expect(await alertOf('a')).toBe('story:b');
  await drainOutbox(desk);
  expect(desk.shown).toEqual([]);
  expect(await states()).toEqual({ 'story:a': 'dropped', 'story:b': 'shown' });
  expect((await db.outbox.get('story:b'))?.storyId).toBe('a');
});

test('stories merge while the alert is being shown: it is removed afterwards', async () => {
  let merged: Promise<number> | null = null;
  const interrupted: TestDesk = {
    ...desk,
    notify: async pending => {
      await desk.notify(pending);
      if (pending.alert.alertId !== 'story:b') return;
      merged = merge();
      await merged;
    },
  };
  await drainOutbox(interrupted);
  await drainOutbox(desk);
  expect(desk.shown).toEqual(['story:a', 'story:b', 'without story:b']);
  expect(await states()).toEqual({ 'story:a': 'shown', 'story:b': 'dropped' });
});

test('a worker that dies before the removal is marked removes it again, which does no harm', async () => {
  await drainOutbox(desk);
  await merge();
  const dying = { ...desk, withdraw: () => Promise.reject(new Error('the worker died')) };
  await expect(drainOutbox(dying)).rejects.toThrow('died');
  await drainOutbox(desk);
  expect(desk.shown.at(-1)).toBe('without story:b');
});
