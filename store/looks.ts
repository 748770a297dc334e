/** When the reader last looked at the news, so that a page can tell what is new since. */
import type { Database } from './database.ts';

/** The places of which each remembers its own look. */
export const LOOKED_AT = ['popup', 'newtab', 'sidepanel', 'reader'] as const;

export type LookPlace = (typeof LOOKED_AT)[number];

/** When `place` was last looked at, epoch ms; null where never. */
export async function lastLook(db: Database, place: LookPlace): Promise<number | null> {
  const value = (await db.settings.get(`look:${place}`))?.value;
  return typeof value === 'number' ? value : null;
}
