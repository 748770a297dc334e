/** When the reader last looked at the news, so that a page can tell what is new since. */
import type { Database } from './database.ts';

/** The places of which each remembers its own look. */
export const VISITED_PAGES = ['popup', 'newtab', 'sidepanel', 'reader'] as const;

export type VisitedPage = (typeof VISITED_PAGES)[number];

/** When `place` was last looked at, epoch ms; null where never. */
export async function lastVisit(db: Database, place: VisitedPage): Promise<number | null> {
  const value = (await db.settings.get(`look:${place}`))?.value;
  return typeof value === 'number' ? value : null;
}
