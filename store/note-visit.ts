/** Keeps when the reader looked at the news. */

import type { VisitedPage } from '../model/visited-page.ts';
import type { Database } from './database.ts';

/** Notes that the reader looks; breaking news that came before is seen. */
export async function noteVisit(db: Database, place: VisitedPage, now: number): Promise<void> {
  await db.transaction('rw', db.settings, db.counters, async () => {
    await db.settings.put({ key: `look:${place}`, value: now });
    await db.counters.put({ name: 'breaking', value: 0 });
  });
}
