/**
 * Deletes old articles. Kept are 90 days, at least the newest 50 of each feed, at most 50,000 in all, and saved articles for
 * ever.
 */
import { DAY_MS } from '../model/durations.ts';
import { addToCounter, readCounter } from './counters.ts';
import { type Database, tablesOfFeeds } from './database.ts';
import { tidyIndex } from './index-articles.ts';
import { refreshStories } from './refresh-stories.ts';

/** The rule. Ages in ms. */
export interface RetentionRule {
  readonly articleAgeMs: number;
  readonly perFeed: number;
  readonly total: number;
  readonly statusAgeMs: number;
  readonly outboxAgeMs: number;
}

/** The rule that holds. */
export const RETENTION: RetentionRule = {
  articleAgeMs: 90 * DAY_MS,
  perFeed: 50,
  total: 50_000,
  statusAgeMs: 400 * DAY_MS,
  outboxAgeMs: 30 * DAY_MS,
};

/** Rows a transaction, so that none holds the database for long. */
const BATCH = 500;

/** Applies the rule. Ended at any await, the next run goes on: each batch is a transaction of its own. */
export async function applyRetention(
  db: Database,
  now: number,
  rule: RetentionRule = RETENTION,
): Promise<void> {
  for (const feedId of await db.feeds.toCollection().primaryKeys())
    await dropOld(db, feedId, now - rule.articleAgeMs, rule.perFeed);
  await dropAbove(db, rule.total);
  await dropStatuses(db, now - rule.statusAgeMs);
  await tidyIndex(db);
  await db.outbox
    .where('[state+createdAt]')
    .between(['shown', -Infinity], ['shown', now - rule.outboxAgeMs])
    .delete();
}

async function dropOld(db: Database, feedId: string, before: number, keep: number): Promise<void> {
  const ofFeed = (upTo: number) =>
    db.articles.where('[feedId+sortAt]').between([feedId, -Infinity], [feedId, upTo]);
  const [lastKept] = await ofFeed(Infinity)
    .reverse()
    .offset(keep - 1)
    .limit(1)
    .toArray();
  if (lastKept === undefined) return;
  await dropInBatches(db, await ofFeed(Math.min(before, lastKept.sortAt - 1)).primaryKeys());
}

async function dropAbove(db: Database, total: number): Promise<void> {
  const excess = (await readCounter(db, 'articles')) - total;
  if (excess > 0)
    await dropInBatches(db, await db.articles.orderBy('sortAt').limit(excess).primaryKeys());
}

async function dropInBatches(db: Database, articleIds: readonly string[]): Promise<void> {
  for (let from = 0; from < articleIds.length; from += BATCH) {
    const batch = articleIds.slice(from, from + BATCH);
    await db.transaction('rw', [...tablesOfFeeds(db)], async () => {
      const statuses = await db.statuses.bulkGet(batch);
      await dropArticles(
        db,
        batch.filter((_, index) => statuses[index]?.savedAt == null),
      );
    });
  }
}

/** Deletes articles inside the caller's transaction; their statuses stay, and count as read from now on. */
export async function dropArticles(db: Database, articleIds: readonly string[]): Promise<void> {
  const rows = (await db.articles.bulkGet([...articleIds])).filter(row => row !== undefined);
  const present = rows.map(({ articleId }) => articleId);
  const statuses = (await db.statuses.bulkGet(present)).filter(status => status !== undefined);
  const unread = statuses.filter(({ read }) => read === 0);
  await db.statuses.bulkPut(unread.map(status => ({ ...status, read: 1 as const })));
  await db.articles.bulkDelete(present);
  await db.bodies.bulkDelete(present);
  await db.rawPages.bulkDelete(present);
  await db.unindexed.bulkDelete(present);
  await db.ungrouped.bulkDelete(present);
  await db.partings.bulkDelete(present);
  await db.topics.bulkDelete(present);
  await db.revisions.where('articleId').anyOf(present).delete();
  await db.outbox.where('articleId').anyOf(present).delete();
  const stories = await db.stories.bulkGet([...new Set(rows.map(({ storyId }) => storyId))]);
  const withRow = new Set(stories.flatMap(story => story?.storyId ?? []));
  if (withRow.size > 0) await refreshStories(db, withRow);
  await addToCounter(db, 'unread', -unread.length);
  await addToCounter(db, 'articles', -present.length);
}

async function dropStatuses(db: Database, before: number): Promise<void> {
  const old = await db.statuses.where('firstSeenAt').below(before).limit(20_000).primaryKeys();
  const articles = await db.articles.bulkGet(old);
  await db.statuses.bulkDelete(old.filter((_, index) => articles[index] === undefined));
}

const LAST_RUN = 'retentionAt';
const RUN_EVERY_MS = DAY_MS;

/** Applies the rule where it has not been applied for a day. */
export async function applyRetentionDaily(db: Database, now: number): Promise<void> {
  const last = (await db.settings.get(LAST_RUN))?.value;
  if (typeof last === 'number' && last <= now && now - last < RUN_EVERY_MS) return;
  await applyRetention(db, now);
  await db.settings.put({ key: LAST_RUN, value: now });
}
