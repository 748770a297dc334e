/** Reads and keeps, for each host, when it last answered and until when it is to be left alone. */
import type { HostRow } from '../model/poll-rows.ts';
import type { Database } from './database.ts';

/** The host of `url`, with its port. */
export function hostOf(url: string): string {
  return URL.parse(url)?.host ?? '';
}

/** What is kept of a host; null where it was never asked. */
export async function hostRow(db: Database, host: string): Promise<HostRow | null> {
  return (await db.hosts.get(host)) ?? null;
}

/** Keeps what is known of a host. */
export async function keepHost(db: Database, row: HostRow): Promise<void> {
  await db.hosts.put(row);
}
