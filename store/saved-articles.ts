/** Reads the articles that the reader saved. */
import { type ListedArticle, listed } from './articles.ts';
import type { Database } from './database.ts';

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
