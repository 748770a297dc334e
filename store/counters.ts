/** Reads and changes the counters, which are kept in step with the rows that they count. */
import type { CounterName } from '../model/counter-rows.ts';
import type { Database } from './database.ts';

/** The value of a counter; 0 before it was first changed. */
export async function readCounter(db: Database, name: CounterName): Promise<number> {
  return (await db.counters.get(name))?.value ?? 0;
}

/** Changes a counter; belongs inside the transaction that changes what is counted. */
export async function addToCounter(db: Database, name: CounterName, change: number): Promise<void> {
  if (change === 0) return;
  await db.counters.put({ name, value: Math.max(0, (await readCounter(db, name)) + change) });
}
