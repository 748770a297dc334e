/** What pages ask for: the newest articles by index, and one article whole. */
import type { Database } from './database.ts';
import type { ArticleRow, BodyRow, FeedRow, StatusRow } from './tables.ts';

/** A list's line. */
export interface ListedArticle {
  readonly article: ArticleRow;
  readonly source: string;
  readonly isUnread: boolean;
}

/** The newest `limit` articles of all feeds. */
export async function newestArticles(
  db: Database,
  limit: number,
): Promise<readonly ListedArticle[]> {
  const articles = await db.articles.orderBy('sortAt').reverse().limit(limit).toArray();
  const feedIds = [...new Set(articles.map(({ feedId }) => feedId))];
  const [statuses, feeds] = await Promise.all([
    db.statuses.bulkGet(articles.map(({ articleId }) => articleId)),
    db.feeds.bulkGet(feedIds),
  ]);
  const titles = new Map(feedIds.map((feedId, index) => [feedId, feeds[index]?.title ?? '']));
  return articles.map((article, index) => ({
    article,
    source: titles.get(article.feedId) ?? '',
    isUnread: statuses[index]?.read === 0,
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
