import { beforeEach, describe, expect, test } from 'vitest';
import { drainOutbox } from '../../../alert/drain-outbox.ts';
import { commitFeed } from '../../../store/commit-feed.ts';
import type { Database } from '../../../store/database.ts';
import { addFeeds } from '../../../store/feeds.ts';
import { writeSetting } from '../../../store/settings.ts';
import { draft, feedRow, freshDatabase, groupAll, NOW } from '../../fixtures/archive.ts';
import { type TestDesk, testDesk } from '../../fixtures/desk.ts';

let db: Database;
let desk: TestDesk;

beforeEach(async () => {
  db = freshDatabase();
  desk = testDesk(db);
  await addFeeds(db, [feedRow('f')]);
  const commit = (drafts: Parameters<typeof commitFeed>[1]['drafts']) =>
    commitFeed(db, { feedId: 'f', feed: {}, state: { succeededAt: NOW }, drafts, now: NOW });
  await commit([]);
  await commit([
    draft('a', { alerting: true, headline: 'Ferry aground off Kep' }),
    draft('b', { alerting: true, headline: 'Museum roof collapses in Lima' }),
  ]);
  await groupAll(db);
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
});
