/** Keeps when the reader visited a page, and resets the counter of breaking news. */

import type { VisitedPage } from '../model/visited-page.ts';
import type { Database } from './database.ts';
import { visitKey } from './last-visit.ts';

/** Keeps that the reader visits `page` now; breaking news that came before counts as seen. */
export async function noteVisit(db: Database, page: VisitedPage, now: number): Promise<void> {
  await db.transaction('rw', db.settings, db.counters, async () => {
    await db.settings.put({ key: visitKey(page), value: now });
    await db.counters.put({ name: 'breaking', value: 0 });
  });
}
