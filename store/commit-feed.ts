/**
 * Stores what one document of a feed brought: articles, bodies, statuses, counters, the queue of grouping, and the feed's poll
 * state, all in one transaction.
 */

import type { ArticleRow, BodyRow, StatusRow } from '../model/article-rows.ts';
import type { FeedRow } from '../model/feed-rows.ts';
import type { PollStateRow } from '../model/poll-rows.ts';
import { addToCounter } from './counters.ts';
import { type Database, tablesOfFeeds } from './database.ts';
import { keepRevisions } from './keep-revisions.ts';
import { wantPage } from './raw-pages.ts';

/** An article on its way in; the store adds when it was first seen. */
export interface Draft {
  readonly article: Omit<ArticleRow, 'firstSeenAt' | 'sortAt' | 'storyId' | 'editedAt'>;
  readonly body: BodyRow;
  /** Its id before its guid or link turned out to be shared by several, or null. */
  readonly formerId: string | null;
  /** Whether its publisher calls it breaking, and it is fresh. */
  readonly alerting: boolean;
}

/** What one document of a feed brought. */
export interface FeedCommit {
  readonly feedId: string;
  readonly feed: Partial<
    Pick<
      FeedRow,
      'title' | 'siteLink' | 'language' | 'articleHosts' | 'pictureHosts' | 'owner' | 'icon'
    >
  >;
  readonly state: Partial<PollStateRow>;
  readonly drafts: readonly Draft[];
  readonly now: number;
}

/** How many articles were new, how many of these are news and not a backlog, and how many changed. */
export interface CommitResult {
  readonly added: number;
  readonly news: number;
  readonly changed: number;
}

/** Of a new feed's backlog this many stay unread, the newest ones. */
const UNREAD_BACKLOG = 20;

/** The last commit that was begun in each database. */
const LAST = new WeakMap<Database, Promise<unknown>>();

/**
 * Commits one document. A feed that the reader stopped following meanwhile brings nothing. Commits follow each other: the
 * database would let them wait in a line of its own, and a page that reads would have to wait for all of them.
 */
export function commitFeed(db: Database, commit: FeedCommit): Promise<CommitResult> {
  const mine = (LAST.get(db) ?? Promise.resolve()).then(() => storeCommit(db, commit));
  LAST.set(db, mine.then(settled, settled));
  return mine;
}

function settled(): void {}

async function storeCommit(db: Database, commit: FeedCommit): Promise<CommitResult> {
  return db.transaction('rw', tablesOfFeeds(db), async () => {
    const [before, feed] = await Promise.all([
      db.pollStates.get(commit.feedId),
      db.feeds.get(commit.feedId),
    ]);
    if (before === undefined || feed === undefined) return { added: 0, news: 0, changed: 0 };
    const isBacklog = before.succeededAt === null;
    const drafts = uniqueDrafts(await keepFormerIds(db, commit.drafts));
    const ids = drafts.map(({ article }) => article.articleId);
    const [articles, statuses] = await Promise.all([
      db.articles.bulkGet(ids),
      db.statuses.bulkGet(ids),
    ]);

    const arrivals: {
      row: ArticleRow;
      body: BodyRow;
      status: StatusRow | null;
      alerting: boolean;
    }[] = [];
    const changes: { known: ArticleRow; row: ArticleRow; body: BodyRow }[] = [];
    drafts.forEach(({ article, body, alerting }, index) => {
      const known = articles[index];
      const status = statuses[index] ?? null;
      if (known !== undefined) {
        if (isChanged(known, article))
          changes.push({ known, row: complete(article, known.firstSeenAt, known), body });
        // A status without its article is one that retention dropped: it is old, and it stays away.
      } else if (status === null || isBacklog) {
        arrivals.push({
          row: complete(article, status?.firstSeenAt ?? commit.now),
          body,
          status,
          alerting,
        });
      }
    });

    const added = markArrivals(arrivals, isBacklog, commit.now);
    const isNews = ({ status }: (typeof arrivals)[number]) => !isBacklog && status === null;
    const breaking = arrivals.filter(one => one.alerting && isNews(one));
    const oldBodies = await db.bodies.bulkGet(changes.map(({ row }) => row.articleId));
    const changed =
      changes.length === 0 ? [] : await keepRevisions(db, changes, oldBodies, commit.now);
    await db.articles.bulkPut([...arrivals.map(({ row }) => row), ...changed]);
    await noteUnindexed(db, [...arrivals, ...changes]);
    await db.ungrouped.bulkPut(
      arrivals.map(one => ({
        articleId: one.row.articleId,
        isNews: isNews(one) ? (1 as const) : (0 as const),
      })),
    );
    for (const { row } of breaking) await wantPage(db, row, commit.now);
    // A text that was loaded from the article's page outlives a change of what the feed says.
    const newBodies = changes.map(({ body }, index) => ({
      ...body,
      fullText: oldBodies[index]?.fullText ?? null,
    }));
    await db.bodies.bulkPut([...arrivals.map(({ body }) => body), ...newBodies]);
    await db.statuses.bulkPut(added);
    await addToCounter(db, 'unread', added.filter(({ read }) => read === 0).length);
    await addToCounter(db, 'articles', arrivals.length);
    await addToCounter(db, 'breaking', breaking.length);
    await db.feeds.update(commit.feedId, commit.feed);
    await db.pollStates.update(commit.feedId, { ...commit.state, startedAt: null });
    return {
      added: arrivals.length,
      news: arrivals.filter(isNews).length,
      changed: changes.length,
    };
  });
}

/** An article that is known by a former id keeps it, or it would come again as new. */
async function keepFormerIds(db: Database, drafts: readonly Draft[]): Promise<readonly Draft[]> {
  const renamed = drafts.filter(({ formerId }) => formerId !== null);
  if (renamed.length === 0) return drafts;
  const known = await db.articles.bulkGet(renamed.map(({ formerId }) => formerId ?? ''));
  const kept = new Map<Draft, Draft>();
  renamed.forEach((draft, index) => {
    const former = known[index];
    const { article, body } = draft;
    if (former?.link !== article.link || former.headline !== article.headline) return;
    const { articleId } = former;
    kept.set(draft, {
      ...draft,
      article: { ...article, articleId },
      body: { ...body, articleId },
    });
  });
  return drafts.map(draft => kept.get(draft) ?? draft);
}

/** Puts articles into the queue of what search has to index. */
async function noteUnindexed(db: Database, rows: readonly { row: ArticleRow }[]): Promise<void> {
  await db.unindexed.bulkPut(rows.map(({ row: { articleId } }) => ({ articleId })));
}

/** Of an article that a document gives twice the first is taken. */
function uniqueDrafts(drafts: readonly Draft[]): readonly Draft[] {
  const seen = new Set<string>();
  return drafts.filter(
    ({ article }) => !seen.has(article.articleId) && seen.add(article.articleId),
  );
}

/** @param known The article as it was kept so far. */
function complete(
  article: Draft['article'],
  firstSeenAt: number,
  known: ArticleRow | null = null,
): ArticleRow {
  const saidAt = article.publishedAt ?? article.updatedAt ?? firstSeenAt;
  return {
    ...article,
    firstSeenAt,
    sortAt: Math.min(saidAt, firstSeenAt),
    storyId: known?.storyId ?? article.articleId,
    editedAt: known?.editedAt ?? null,
  };
}

function isChanged(known: ArticleRow, article: Draft['article']): boolean {
  return (
    known.bodyHash !== article.bodyHash ||
    known.headline !== article.headline ||
    known.kicker !== article.kicker ||
    known.link !== article.link ||
    known.deck !== article.deck ||
    known.thumbnail !== article.thumbnail
  );
}

function markArrivals(
  arrivals: readonly { row: ArticleRow; status: StatusRow | null }[],
  isBacklog: boolean,
  now: number,
): readonly StatusRow[] {
  const newest = [...arrivals].sort((a, b) => b.row.sortAt - a.row.sortAt).slice(0, UNREAD_BACKLOG);
  const unread = new Set((isBacklog ? newest : arrivals).map(({ row }) => row.articleId));
  return arrivals.map(
    ({ row: { articleId, feedId }, status }) =>
      status ?? {
        articleId,
        feedId,
        read: unread.has(articleId) ? 0 : 1,
        savedAt: null,
        firstSeenAt: now,
        alertedAt: null,
      },
  );
}
