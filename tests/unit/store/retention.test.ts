import { beforeEach, describe, expect, test } from 'vitest';
import { commitFeed } from '../../../store/commit-feed.ts';
import type { Database } from '../../../store/database.ts';
import { addFeeds } from '../../../store/feeds.ts';
import {
  applyRetention,
  applyRetentionDaily,
  RETENTION,
  type RetentionRule,
} from '../../../store/retention.ts';
import { draft, feedRow, freshDatabase, inconsistencies, NOW } from '../../fixtures/archive.ts';

const DAY_MS = 86_400_000;
const RULE: RetentionRule = {
  articleAgeMs: 10 * DAY_MS,
  perFeed: 3,
  total: 100,
  statusAgeMs: 50 * DAY_MS,
  outboxAgeMs: DAY_MS,
};
let db: Database;

beforeEach(async () => {
  db = freshDatabase();
  await addFeeds(db, [feedRow('f')]);
  const drafts = Array.from({ length: 8 }, (_, index) =>
    draft(`a${index}`, { publishedAt: NOW - index * 4 * DAY_MS }),
  );
  await commitFeed(db, { feedId: 'f', feed: {}, state: { succeededAt: NOW }, drafts, now: NOW });
});

const kept = async () => (await db.articles.toCollection().primaryKeys()).sort();

describe('applyRetention', () => {
  test('articles that are too old are deleted, statuses stay', async () => {
    await applyRetention(db, NOW, RULE);
    expect(await kept()).toEqual(['a0', 'a1', 'a2']);
    expect(await db.statuses.count()).toBe(8);
    expect(await inconsistencies(db)).toEqual([]);
  });

  test('the newest of a slow feed stay, however old', async () => {
    await applyRetention(db, NOW + 1000 * DAY_MS, {
      ...RULE,
      statusAgeMs: Number.MAX_SAFE_INTEGER,
    });
    expect(await kept()).toEqual(['a0', 'a1', 'a2']);
  });

  test('what is saved stays', async () => {
    await db.statuses.update('a7', { savedAt: NOW });
    await applyRetention(db, NOW, RULE);
    expect(await kept()).toEqual(['a0', 'a1', 'a2', 'a7']);
  });

  test('the cap takes the oldest of all', async () => {
    await applyRetention(db, NOW, { ...RULE, articleAgeMs: 999 * DAY_MS, total: 5 });
    expect(await kept()).toEqual(['a0', 'a1', 'a2', 'a3', 'a4']);
    expect(await inconsistencies(db)).toEqual([]);
  });

  test('old statuses go with their articles', async () => {
    await applyRetention(db, NOW + 60 * DAY_MS, RULE);
    expect(await db.statuses.count()).toBe(3);
  });

  test('it runs once a day: what grows old meanwhile waits for the next run', async () => {
    const day = NOW + 10 * DAY_MS;
    await bringOld(day, 'first');
    await applyRetentionDaily(db, day);
    expect(await kept()).not.toContain('first');
    await bringOld(day, 'second');
    await applyRetentionDaily(db, day + DAY_MS - 1);
    expect(await kept()).toContain('second');
    await applyRetentionDaily(db, day + DAY_MS);
    expect(await kept()).not.toContain('second');
    await bringOld(day, 'third');
    await applyRetentionDaily(db, day + 2 * DAY_MS - 1);
    expect(await kept()).toContain('third');
  });

  test('a clock that was set back does not keep it from running', async () => {
    const day = NOW + 10 * DAY_MS;
    await applyRetentionDaily(db, day);
    await bringOld(day, 'old');
    await applyRetentionDaily(db, day - DAY_MS);
    expect(await kept()).not.toContain('old');
  });
});

/** An article older than any that is kept for its age, and fifty newer ones of its feed. */
async function bringOld(now: number, articleId: string): Promise<void> {
  const drafts = [
    draft(articleId, { publishedAt: now - 2 * RETENTION.articleAgeMs }),
    ...Array.from({ length: RETENTION.perFeed }, (_, index) =>
      draft(`${articleId}-${index}`, { publishedAt: now }),
    ),
  ];
  await commitFeed(db, { feedId: 'f', feed: {}, state: { succeededAt: now }, drafts, now });
}
