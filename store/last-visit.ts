/** Reads when the reader last visited a page, so that the page can show what is new since. */
import type { VisitedPage } from '../model/visited-page.ts';
import type { Database } from './database.ts';

/** When the reader last visited `page`, epoch ms; null where never. */
export async function lastVisit(db: Database, page: VisitedPage): Promise<number | null> {
  const value = (await db.settings.get(visitKey(page)))?.value;
  return typeof value === 'number' ? value : null;
}

/** The key of the row among the settings; the stored name is older than the word. */
export function visitKey(page: VisitedPage): string {
  return `look:${page}`;
}
