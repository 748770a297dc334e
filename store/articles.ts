/** Reads articles for lists, the newest first, through the indexes of time. */
import type { ArticleRow } from '../model/article-rows.ts';
import type { FeedRow } from '../model/feed-rows.ts';
import type { Database } from './database.ts';
import { feedTitle } from './feed-title.ts';
import { isFollowed } from './followed-feeds.ts';

/** Whether the articles of a source alert, and whether they run through the ticker. */
export type SourceMay = Pick<FeedRow, 'alerts' | 'inTicker'>;

/** An article as lists show it. */
export interface ListedArticle {
  readonly article: ArticleRow;
  readonly source: string;
  /** What the articles of its source may do. */
  readonly sourceMay: SourceMay;
  readonly isUnread: boolean;
  readonly isSaved: boolean;
  readonly folder: string | null;
}

/** Above this number of feeds the newest articles of all are read and filtered, below it the newest of each are merged. */
const FEW_FEEDS = 8;
/** Rows read at most in search of articles of many feeds. */
const MAX_ROWS = 10_000;

/** The newest `limit` articles of the feeds that are followed and that `isWanted` takes. */
export async function newestArticles(
  db: Database,
  limit: number,
  isWanted: (feed: FeedRow) => boolean = () => true,
): Promise<readonly ListedArticle[]> {
  const feeds = await db.feeds.toArray();
  const wanted = feeds.filter(feed => isFollowed(feed) && isWanted(feed));
  const ids = new Set(wanted.map(({ feedId }) => feedId));
  if (ids.size === feeds.length || ids.size > FEW_FEEDS) {
    let seen = 0;
    const newest = db.articles.orderBy('sortAt').reverse();
    const shown =
      ids.size === feeds.length
        ? newest
        : newest.until(() => ++seen > MAX_ROWS).filter(({ feedId }) => ids.has(feedId));
    return listed(db, await shown.limit(limit).toArray(), feeds);
  }
  const each = await Promise.all([...ids].map(feedId => newestOfFeed(db, feedId, limit)));
  const merged = each.flat().sort((a, b) => b.sortAt - a.sortAt);
  return listed(db, merged.slice(0, limit), feeds);
}

/** The row of one article; undefined where it is not, or no longer, kept. */
export function articleRow(db: Database, articleId: string): PromiseLike<ArticleRow | undefined> {
  return db.articles.get(articleId);
}

/** The newest `limit` articles since `since` (epoch ms), of every feed, the newest first. */
export function articlesSince(
  db: Database,
  since: number,
  limit: number,
): PromiseLike<readonly ArticleRow[]> {
  return db.articles.where('sortAt').aboveOrEqual(since).reverse().limit(limit).toArray();
}

/** The newest `limit` articles of one feed, the newest first. */
export function newestOfFeed(
  db: Database,
  feedId: string,
  limit: number,
): PromiseLike<readonly ArticleRow[]> {
  return db.articles
    .where('[feedId+sortAt]')
    .between([feedId, -Infinity], [feedId, Infinity])
    .reverse()
    .limit(limit)
    .toArray();
}

/** The newest articles of one source. */
export interface SourceArticles {
  readonly feed: FeedRow;
  readonly lines: readonly ListedArticle[];
  /** Whether older articles were not read. */
  readonly hasMore: boolean;
}

/** The newest `limit` articles of one source as lists show them; null where the reader does not follow it. */
export async function articlesOfSource(
  db: Database,
  feedId: string,
  limit: number,
): Promise<SourceArticles | null> {
  const feed = await db.feeds.get(feedId);
  if (feed === undefined || !isFollowed(feed)) return null;
  const articles = await newestOfFeed(db, feedId, limit);
  const lines = articles.length === 0 ? [] : await listed(db, articles, [feed]);
  return { feed, lines, hasMore: articles.length === limit };
}

/** `articles` as lists show them, in their order. */
export async function listed(
  db: Database,
  articles: readonly ArticleRow[],
  feeds: readonly FeedRow[],
): Promise<readonly ListedArticle[]> {
  const statuses = await db.statuses.bulkGet(articles.map(({ articleId }) => articleId));
  const byId = new Map(feeds.map(feed => [feed.feedId, feed]));
  return articles.map((article, index) => {
    const feed = byId.get(article.feedId);
    return {
      article,
      source: feedTitle(feed),
      sourceMay: { alerts: feed?.alerts ?? true, inTicker: feed?.inTicker ?? true },
      folder: feed?.folder ?? null,
      isUnread: statuses[index]?.read === 0,
      isSaved: statuses[index]?.savedAt != null,
    };
  });
}
