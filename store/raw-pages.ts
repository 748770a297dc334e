/** Keeps the web pages of saved and breaking articles ahead of time, so that they can be read offline. */
import { isSummaryOnly } from '../feed/summary.ts';
import type { ArticleRow, RawPageRow } from '../model/article-rows.ts';
import type { Database } from './database.ts';

/** Pages kept at most; beyond that the oldest request is dropped. */
const MAX_PAGES = 60;
const MAX_TRIES = 3;

/** Requests the page of an article whose feed gives only a summary; belongs inside the caller's transaction. */
export async function wantPage(
  db: Database,
  { articleId, link }: Pick<ArticleRow, 'articleId' | 'link'>,
  now: number,
): Promise<void> {
  if (link === null || (await db.rawPages.get(articleId)) !== undefined) return;
  const body = await db.bodies.get(articleId);
  if (body !== undefined && (body.fullText !== null || !isSummaryOnly(body))) return;
  await db.rawPages.put({ articleId, url: link, wantedAt: now, tries: 0, page: null });
  const excess = (await db.rawPages.count()) - MAX_PAGES;
  if (excess > 0)
    await db.rawPages.bulkDelete(await db.rawPages.orderBy('wantedAt').limit(excess).primaryKeys());
}

/** The page of an article that was kept ahead; null where there is none. */
export async function keptPage(db: Database, articleId: string): Promise<RawPageRow['page']> {
  return (await db.rawPages.get(articleId))?.page ?? null;
}

/** The pages that are still to be fetched, the newest request first. */
export async function wantedPages(db: Database): Promise<readonly RawPageRow[]> {
  const rows = await db.rawPages.orderBy('wantedAt').reverse().toArray();
  return rows.filter(({ page }) => page === null);
}

/** Keeps a page, unless its article's text came meanwhile. */
export async function keepPage(
  db: Database,
  articleId: string,
  page: NonNullable<RawPageRow['page']>,
): Promise<void> {
  await db.rawPages.update(articleId, { page });
}

/** Counts a failed attempt; after three, or at once where `isFinal`, the request is dropped. */
export async function noteMissed(db: Database, row: RawPageRow, isFinal: boolean): Promise<void> {
  if (isFinal || row.tries + 1 >= MAX_TRIES) await db.rawPages.delete(row.articleId);
  else await db.rawPages.update(row.articleId, { tries: row.tries + 1 });
}
