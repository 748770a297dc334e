/**
 * Groups new articles into stories, a batch at a time; each batch is one transaction with the alerts that follow from it. The
 * grouper's memory is rebuilt from the newest articles when a worker starts, so a worker may be ended at any await.
 */

import { plainAddress, publisherOf } from '../feed/publisher.ts';
import type { ArticleRow, BodyRow } from '../model/article-rows.ts';
import { DAY_MS } from '../model/durations.ts';
import type { UngroupedRow } from '../model/story-rows.ts';
import { LAST_DAYS } from '../story/context-weights.ts';
import { createThreads, type ThreadArticle, type Threads } from '../story/threads.ts';
import { readCounter } from './counters.ts';
import type { Database } from './database.ts';
import { type DoubleAlert, refreshStories } from './refresh-stories.ts';

const BATCH = 200;
/** Articles of one batch that are put aside at most. */
const MAX_ASIDE = 5;
/** Articles that the grouper's memory is rebuilt from at most, the newest: bounds the time that it takes. */
const RESTORED = 6000;

/** What one batch came to. */
export interface Grouped {
  /** How many articles were taken from the queue; 0 where it is empty. */
  readonly articles: number;
  /** How many alerts of the outbox are to be shown or withdrawn. */
  readonly alerts: number;
}

/** The grouping of one worker. */
export interface Grouping {
  /** Groups one batch of the queue: news first, or news alone. */
  readonly next: (now: number, onlyNews: boolean) => Promise<Grouped>;
  /** Drops the grouper's memory, because the reader changed stories; it is rebuilt from the store. */
  readonly forget: () => void;
}

/**
 * Decides which alerts follow from a batch; called inside the transaction that stores the stories, and only with something
 * to decide. Each returns how many alerts of the outbox are to be shown or withdrawn.
 */
export interface AlertDecisions {
  /** @param arrivals Articles that are news, with the stories that were found for them. */
  readonly onArrivals: (
    db: Database,
    arrivals: readonly ArticleRow[],
    now: number,
  ) => Promise<number>;
  /** @param doubles Stories that have two alerts now. */
  readonly onDoubles: (
    db: Database,
    doubles: readonly DoubleAlert[],
    now: number,
  ) => Promise<number>;
}

/**
 * Makes the grouping of one worker; calls follow each other.
 * @param report Called with an article that cannot be grouped and is put aside, so that it keeps no other waiting.
 */
export function createGrouping(
  db: Database,
  decisions: AlertDecisions,
  report: (what: string, cause: unknown) => void,
): Grouping {
  let threads: Threads | null = null;
  // Counts the reader's changes, so that one which comes while a batch is grouped is not lost.
  let changes = 0;
  let last: Promise<unknown> = Promise.resolve();

  const group = async (waiting: readonly UngroupedRow[], now: number): Promise<Grouped> => {
    const begunAt = changes;
    try {
      const articles = await fresh(db, waiting);
      const known = threads ?? (await restore(db, waiting));
      threads = known;
      const [newest] = await db.articles.orderBy('sortAt').reverse().limit(1).toArray();
      const oldestAt = (newest?.sortAt ?? now) - LAST_DAYS * DAY_MS;
      // Articles that are older than stories last are not grouped: nothing new can belong to them.
      const bodies = await db.bodies.bulkGet(articles.map(({ articleId }) => articleId));
      articles.forEach((article, index) => {
        if (article.sortAt >= oldestAt) known.add(toThread(article, bodies[index] ?? null));
      });
      known.settle();
      if (begunAt === changes) return await keep(db, waiting, known, decisions, now);
    } catch (cause) {
      // The memory may hold articles that the store does not.
      threads = null;
      throw cause;
    } finally {
      if (begunAt !== changes) threads = null;
    }
    return group(waiting, now);
  };

  /** Halves a batch that throws, down to the article that it throws for. */
  const groupAround = async (
    waiting: readonly UngroupedRow[],
    now: number,
    aside: string[],
  ): Promise<number> => {
    try {
      return (await group(waiting, now)).alerts;
    } catch (cause) {
      const [only] = waiting;
      // Where the store fails, or many articles do, the fault is not theirs, and the next round tries again.
      if (only === undefined || isOfStore(cause) || aside.length >= MAX_ASIDE) throw cause;
      if (waiting.length > 1) {
        const half = Math.ceil(waiting.length / 2);
        const alerts = await groupAround(waiting.slice(0, half), now, aside);
        return alerts + (await groupAround(waiting.slice(half), now, aside));
      }
      aside.push(only.articleId);
      await db.ungrouped.delete(only.articleId);
      report(`grouping the article ${only.articleId}, which stays a story of its own,`, cause);
      return 0;
    }
  };

  const next = async (now: number, onlyNews: boolean): Promise<Grouped> => {
    const news = await db.ungrouped.where('isNews').equals(1).limit(BATCH).toArray();
    const waiting = news.length > 0 || onlyNews ? news : await db.ungrouped.limit(BATCH).toArray();
    if (waiting.length === 0) return { articles: 0, alerts: 0 };
    return { articles: waiting.length, alerts: await groupAround(waiting, now, []) };
  };
  return {
    next: (now, onlyNews) => {
      const mine = last.then(() => next(now, onlyNews));
      last = mine.catch(() => {});
      return mine;
    },
    forget: () => {
      changes++;
      threads = null;
    },
  };
}

/** What the browser's database fails with, whatever the rows are. */
const FAILURES_OF_STORE: ReadonlySet<string> = new Set(
  [
    ...['Abort', 'DatabaseClosed', 'InvalidState', 'OpenFailed', 'PrematureCommit'],
    ...['QuotaExceeded', 'Timeout', 'TransactionInactive', 'Unknown', 'VersionChange'],
  ].map(name => `${name}Error`),
);

function isOfStore(cause: unknown): boolean {
  return cause instanceof Error && FAILURES_OF_STORE.has(cause.name);
}

/** The waiting articles in the order in which they came out. */
async function fresh(
  db: Database,
  waiting: readonly UngroupedRow[],
): Promise<readonly ArticleRow[]> {
  const articles = await db.articles.bulkGet(waiting.map(({ articleId }) => articleId));
  return articles
    .filter(article => article !== undefined)
    .sort((a, b) => a.sortAt - b.sortAt || (a.articleId < b.articleId ? -1 : 1));
}

async function restore(db: Database, waiting: readonly UngroupedRow[]): Promise<Threads> {
  const ungrouped = new Set(await db.ungrouped.toCollection().primaryKeys());
  for (const { articleId } of waiting) ungrouped.add(articleId);
  const [newest] = await db.articles.orderBy('sortAt').reverse().limit(1).toArray();
  const since = (newest?.sortAt ?? 0) - LAST_DAYS * DAY_MS;
  const articles = await db.articles
    .where('sortAt')
    .aboveOrEqual(since)
    .reverse()
    .limit(RESTORED)
    .toArray();
  const partings = await db.partings.toArray();
  const threads = createThreads(
    new Map(partings.map(({ articleId, otherIds }) => [articleId, new Set(otherIds)])),
    await readCounter(db, 'unmended'),
  );
  for (const article of articles.reverse())
    if (!ungrouped.has(article.articleId)) threads.restore(toThread(article), article.storyId);
  return threads;
}

function toThread(article: ArticleRow, body: BodyRow | null = null): ThreadArticle {
  const { articleId, headline, deck, sortAt, stage, link } = article;
  return {
    articleId,
    title: headline,
    summary: deck,
    at: sortAt,
    stage,
    outlet: publisherOf(article),
    page: link === null ? null : plainAddress(link),
    linksTo: linksIn(body?.content ?? body?.summary ?? ''),
  };
}

/** Links read in one article, and the markup that is searched for them, in characters. */
const MAX_LINKS = 30;
const MARKUP_LENGTH = 40_000;

function linksIn(html: string): readonly string[] {
  const found = html.slice(0, MARKUP_LENGTH).matchAll(/\shref\s*=\s*["']?(https?:[^"'\s>]+)/gi);
  return Array.from(found.take(MAX_LINKS), ([, address = '']) =>
    plainAddress(address.replaceAll('&amp;', '&')),
  );
}

/** Stores the story of each article, the rows of the stories and the alerts that follow, and takes the batch off the queue. */
async function keep(
  db: Database,
  waiting: readonly UngroupedRow[],
  threads: Threads,
  { onArrivals, onDoubles }: AlertDecisions,
  now: number,
): Promise<Grouped> {
  const changes = threads.takeChanges();
  const topics = threads.takeTopics();
  const tables = [
    ...[db.articles, db.stories, db.ungrouped, db.topics, db.counters],
    ...[db.outbox, db.feeds, db.statuses, db.pollStates, db.settings, db.alertLog],
  ];
  return db.transaction('rw', tables, async () => {
    const rows = (await db.articles.bulkGet([...changes.keys()])).filter(row => row !== undefined);
    const moved = rows.flatMap(row => {
      const storyId = changes.get(row.articleId) ?? row.storyId;
      return storyId === row.storyId ? [] : [{ row, storyId }];
    });
    await db.articles.bulkPut(moved.map(({ row, storyId }) => ({ ...row, storyId })));
    const touched = new Set(moved.flatMap(({ row, storyId }) => [row.storyId, storyId]));
    let withdrawn = 0;
    if (touched.size > 0) {
      const heirs = new Map(moved.map(({ row, storyId }) => [row.storyId, storyId]));
      const doubles = await refreshStories(db, touched, heirs);
      if (doubles.length > 0) withdrawn = await onDoubles(db, doubles, now);
    }
    await db.topics.bulkPut(
      rows.flatMap(({ articleId, sortAt }) => {
        const words = topics.get(articleId);
        return words === undefined
          ? []
          : [{ articleId, words: words.map(word => [word, -sortAt] as const) }];
      }),
    );
    const byId = new Map(rows.map(row => [row.articleId, row]));
    const arrivals = waiting.flatMap((one): ArticleRow[] => {
      const row = byId.get(one.articleId);
      if (row === undefined || one.isNews === 0) return [];
      return [{ ...row, storyId: changes.get(row.articleId) ?? row.storyId }];
    });
    // A function that asks the database nothing is not awaited in a transaction: Dexie would lose hold of it.
    const alerts = arrivals.length === 0 ? 0 : await onArrivals(db, arrivals, now);
    await db.ungrouped.bulkDelete(waiting.map(({ articleId }) => articleId));
    await db.counters.put({ name: 'unmended', value: threads.sinceRegrouped() });
    return { articles: waiting.length, alerts: alerts + withdrawn };
  });
}
