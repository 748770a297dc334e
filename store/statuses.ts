/** Marks articles as read or saved, with the counter of unread articles in step, and keeps their full text. */
import type { StatusRow } from '../model/article-rows.ts';
import { addToCounter } from './counters.ts';
import type { Database } from './database.ts';
import { wantPage } from './raw-pages.ts';

/** What the reader did with one article; undefined where it was never kept. */
export function statusOf(db: Database, articleId: string): PromiseLike<StatusRow | undefined> {
  return db.statuses.get(articleId);
}

/** Marks articles as read or unread; articles that are not kept are skipped. */
export async function markRead(
  db: Database,
  articleIds: readonly string[],
  read: boolean,
): Promise<void> {
  const flag = read ? 1 : 0;
  await db.transaction('rw', db.articles, db.statuses, db.counters, async () => {
    const articles = await db.articles.bulkGet([...new Set(articleIds)]);
    const statuses = await db.statuses.bulkGet(
      articles.flatMap(article => (article === undefined ? [] : [article.articleId])),
    );
    const changed = statuses.flatMap(status =>
      status === undefined || status.read === flag ? [] : [{ ...status, read: flag } as const],
    );
    await db.statuses.bulkPut(changed);
    await addToCounter(db, 'unread', read ? -changed.length : changed.length);
  });
}

/**
 * Saves an article, which exempts it from retention, or undoes that.
 * @param savedAt Epoch ms, or null.
 * @returns false where the article is no longer there.
 */
export async function setSaved(
  db: Database,
  articleId: string,
  savedAt: number | null,
): Promise<boolean> {
  return db.transaction('rw', db.articles, db.bodies, db.statuses, db.rawPages, async () => {
    const article = await db.articles.get(articleId);
    if (article === undefined) return false;
    await db.statuses.update(articleId, { savedAt });
    if (savedAt !== null) await wantPage(db, article, savedAt);
    return true;
  });
}

/** Keeps an article's full text, unless the article was deleted meanwhile. */
export async function keepFullText(db: Database, articleId: string, html: string): Promise<void> {
  await db.transaction('rw', db.bodies, db.rawPages, db.articles, db.unindexed, async () => {
    const isKept = await db.bodies.update(articleId, { fullText: html });
    if (isKept > 0) await db.unindexed.put({ articleId });
    await db.rawPages.delete(articleId);
  });
}
