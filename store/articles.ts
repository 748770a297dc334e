/** What pages ask for: the newest articles by index, and one article whole. */
import type { Database } from './database.ts';
import { feedTitle } from './feed-title.ts';
import type { ArticleRow, BodyRow, FeedRow, StatusRow } from './tables.ts';

/** A list's line. */
export interface ListedArticle {
  readonly article: ArticleRow;
  readonly source: string;
  readonly isUnread: boolean;
  readonly isSaved: boolean;
}

/** The newest `limit` articles of all feeds that are followed, or only of those in the ticker. */
export async function newestArticles(
  db: Database,
  limit: number,
  isTicker = false,
): Promise<readonly ListedArticle[]> {
  const feeds = await db.feeds.toArray();
  const left = feeds.filter(feed => feed.removedAt !== null || (isTicker && !feed.inTicker));
  const ids = new Set(left.map(({ feedId }) => feedId));
  const newest = db.articles.orderBy('sortAt').reverse();
  const shown = ids.size === 0 ? newest : newest.filter(({ feedId }) => !ids.has(feedId));
  return listed(db, await shown.limit(limit).toArray(), feeds);
}

/** The articles that the reader saved, the one saved last first. */
export async function savedArticles(
  db: Database,
  limit: number,
): Promise<readonly ListedArticle[]> {
  const statuses = await db.statuses.orderBy('savedAt').reverse().limit(limit).toArray();
  const articles = await db.articles.bulkGet(statuses.map(({ articleId }) => articleId));
  const kept = articles.filter(article => article !== undefined);
  return listed(db, kept, await db.feeds.toArray());
}

/** Lines for `articles`, in their order. */
export async function listed(
  db: Database,
  articles: readonly ArticleRow[],
  feeds: readonly FeedRow[],
): Promise<readonly ListedArticle[]> {
  const statuses = await db.statuses.bulkGet(articles.map(({ articleId }) => articleId));
  const titles = new Map(feeds.map(feed => [feed.feedId, feedTitle(feed)]));
  return articles.map((article, index) => ({
    article,
    source: titles.get(article.feedId) ?? '',
    isUnread: statuses[index]?.read === 0,
    isSaved: statuses[index]?.savedAt != null,
  }));
}

/** An article with all that the reader page shows. */
export interface WholeArticle {
  readonly article: ArticleRow;
  readonly body: BodyRow | null;
  readonly status: StatusRow | null;
  readonly feed: FeedRow | null;
}

/** The article `articleId`, or null where it is not, or no longer, kept. */
export async function wholeArticle(db: Database, articleId: string): Promise<WholeArticle | null> {
  const [article, body, status] = await Promise.all([
    db.articles.get(articleId),
    db.bodies.get(articleId),
    db.statuses.get(articleId),
  ]);
  if (article === undefined) return null;
  const feed = await db.feeds.get(article.feedId);
  return { article, body: body ?? null, status: status ?? null, feed: feed ?? null };
}
