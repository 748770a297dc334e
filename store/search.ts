/** Finds articles by the words of their headlines and decks, newest first. */
import { fold } from '../words/tokens.ts';
import { type ListedArticle, listed } from './articles.ts';
import type { Database } from './database.ts';
import type { ArticleRow } from './tables.ts';

/** Rows looked at in one step, and in all: what is older is not searched. */
const STEP = 500;
const MOST = 5000;

/** The newest `limit` articles that carry every word of `query`, whole or as a part. */
export async function searchArticles(
  db: Database,
  query: string,
  limit: number,
): Promise<readonly ListedArticle[]> {
  const words = fold(query)
    .split(/\s+/)
    .filter(word => word !== '');
  if (words.length === 0) return [];
  const feeds = await db.feeds.toArray();
  const removed = new Set(
    feeds.filter(({ removedAt }) => removedAt !== null).map(({ feedId }) => feedId),
  );
  const found: ArticleRow[] = [];
  let before: number = Number.POSITIVE_INFINITY;
  for (let seen = 0; seen < MOST && found.length < limit; seen += STEP) {
    const rows = await db.articles
      .where('sortAt')
      .belowOrEqual(before)
      .reverse()
      .limit(STEP)
      .toArray();
    const fresh = rows.filter(({ articleId }) => !found.some(one => one.articleId === articleId));
    found.push(...fresh.filter(row => !removed.has(row.feedId) && carries(row, words)));
    const last = rows.at(-1);
    // Rows of one instant can fill a whole step; then the next one starts below it.
    if (last === undefined || rows.length < STEP) break;
    before = last.sortAt === before ? before - 1 : last.sortAt;
  }
  return listed(db, found.slice(0, limit), feeds);
}

function carries({ headline, deck, byline }: ArticleRow, words: readonly string[]): boolean {
  const text = fold(`${headline} ${deck ?? ''} ${byline ?? ''}`);
  return words.every(word => text.includes(word));
}
