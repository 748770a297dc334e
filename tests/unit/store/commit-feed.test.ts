import { beforeEach, describe, expect, test } from 'vitest';
import { commitFeed, type Draft } from '../../../store/commit-feed.ts';
import { readCounter } from '../../../store/counters.ts';
import type { Database } from '../../../store/database.ts';
import { addFeeds, removeFeed } from '../../../store/feeds.ts';
import { markRead } from '../../../store/statuses.ts';
import {
  draft,
  feedRow,
  freshDatabase,
  groupAll,
  inconsistencies,
  NOW,
} from '../../fixtures/archive.ts';

let db: Database;
const commit = (drafts: readonly Draft[], now = NOW) =>
  commitFeed(db, {
    feedId: 'f',
    feed: {},
    state: { succeededAt: now, nextPollAt: now + 1 },
    drafts,
    now,
  });
const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    draft(`a${index}`, { publishedAt: NOW - index * 1000 }),
  );

beforeEach(async () => {
  db = freshDatabase();
  await addFeeds(db, [feedRow('f')]);
});

describe('commitFeed', () => {
  test('lets a page read between two commits, also where several are waiting', async () => {
    const done: string[] = [];
    const commits = many(6).map(one => commit([one]).then(() => done.push('commit')));
    // The first is being written.
    await commits[0];
    await db.articles.count().then(() => done.push('read'));
    await Promise.all(commits);
    expect(done.indexOf('read')).toBeLessThanOrEqual(2);
    expect(done).toHaveLength(7);
  });

  test('a new feed brings its newest 20 as unread and the rest as read', async () => {
    expect(await commit(many(30))).toEqual({ added: 30, news: 0, changed: 0 });
    expect(await readCounter(db, 'unread')).toBe(20);
    expect((await db.statuses.get('a19'))?.read).toBe(0);
    expect((await db.statuses.get('a20'))?.read).toBe(1);
  });

  test('the same document again changes nothing', async () => {
    await commit(many(3));
    expect(await commit(many(3))).toEqual({ added: 0, news: 0, changed: 0 });
    expect(await db.articles.count()).toBe(3);
  });

  test('a changed headline is kept, and first seen stays', async () => {
    await commit(many(1));
    expect(await commit([draft('a0', { headline: 'New' })], NOW + 5)).toMatchObject({ changed: 1 });
    expect(await db.articles.get('a0')).toMatchObject({ headline: 'New', firstSeenAt: NOW });
  });

  test('an article that a document gives twice is stored once', async () => {
    expect(await commit([draft('a'), draft('a')])).toMatchObject({ added: 1 });
  });

  test('breaking news in the backlog of a new feed raises no alert; later it does, once', async () => {
    const old = draft('old', { alerting: true, headline: 'Ferry aground' });
    const fresh = draft('new', { alerting: true, headline: 'Museum roof falls' });
    await commit([old]);
    expect(await groupAll(db)).toBe(0);
    expect(await commit([old, fresh])).toMatchObject({ news: 1 });
    expect(await groupAll(db)).toBe(1);
    await commit([fresh]);
    expect(await groupAll(db)).toBe(0);
    expect(await db.outbox.toArray()).toMatchObject([{ alertId: 'story:new', state: 'pending' }]);
  });

  test('an article that retention dropped does not come back', async () => {
    await commit([draft('a'), draft('b')]);
    await db.articles.delete('a');
    await db.bodies.delete('a');
    expect(await commit([draft('a', { alerting: true })])).toEqual({
      added: 0,
      news: 0,
      changed: 0,
    });
    expect(await groupAll(db)).toBe(0);
  });

  test('a feed followed again shows its articles again, as read as they were, and alerts of none', async () => {
    await commit([draft('a'), draft('b')]);
    await markRead(db, ['a'], true);
    await removeFeed(db, 'f');
    expect(await inconsistencies(db)).toEqual([]);
    await addFeeds(db, [feedRow('f')]);
    expect(await commit([draft('a', { alerting: true }), draft('b')])).toEqual({
      added: 2,
      news: 0,
      changed: 0,
    });
    expect(await groupAll(db)).toBe(0);
    expect((await db.statuses.get('a'))?.read).toBe(1);
  });

  test('a feed that is no longer followed brings nothing', async () => {
    await removeFeed(db, 'f');
    expect(await commit(many(2))).toEqual({ added: 0, news: 0, changed: 0 });
    expect(await db.articles.count()).toBe(0);
  });

  test('a date in the future does not put an article on top for ever', async () => {
    await commit([draft('a', { publishedAt: NOW + 86_400_000 })]);
    expect((await db.articles.get('a'))?.sortAt).toBe(NOW);
  });

  test('counters agree with the rows', async () => {
    await commit(many(25));
    await markRead(db, ['a1', 'a2', 'a2', 'unknown'], true);
    await markRead(db, ['a1'], false);
    expect(await inconsistencies(db)).toEqual([]);
  });
});
