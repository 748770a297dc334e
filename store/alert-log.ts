/** The log of alerts: what became of each and why; the newest 500 lines are kept. */

import type { AlertLogRow } from '../model/alert-rows.ts';
import { DAY_MS } from '../model/durations.ts';
import type { Database } from './database.ts';

const MAX_LINES = 500;

/** Writes a line; belongs inside the transaction that it tells of. */
export async function logAlert(db: Database, row: AlertLogRow): Promise<void> {
  const entry = await db.alertLog.add(row);
  await db.alertLog
    .where('entry')
    .belowOrEqual(entry - MAX_LINES)
    .delete();
}

/** The newest lines first. */
export async function alertLog(db: Database, limit: number): Promise<readonly AlertLogRow[]> {
  return db.alertLog.orderBy('entry').reverse().limit(limit).toArray();
}

/** When alerts were shown in the last day; updates are none. */
export async function shownToday(db: Database, now: number): Promise<readonly number[]> {
  const rows = await db.alertLog
    .where('[outcome+at]')
    .between(['shown', now - DAY_MS], ['shown', Infinity])
    .toArray();
  return rows.map(({ at }) => at);
}
