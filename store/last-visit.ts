/** When the reader last looked at the news, so that a page can tell what is new since. */
import type { VisitedPage } from '../model/visited-page.ts';
import type { Database } from './database.ts';

/** When `place` was last looked at, epoch ms; null where never. */
export async function lastVisit(db: Database, place: VisitedPage): Promise<number | null> {
  const value = (await db.settings.get(`look:${place}`))?.value;
  return typeof value === 'number' ? value : null;
}
