/** How hosts stand that feeds are asked from: when each answered last, and whether it wants to be left alone. */
import type { HostRow } from '../model/poll-rows.ts';
import type { Database } from './database.ts';

/** The host of `url`, with its port. */
export function hostOf(url: string): string {
  return URL.parse(url)?.host ?? '';
}

export async function hostRow(db: Database, host: string): Promise<HostRow | null> {
  return (await db.hosts.get(host)) ?? null;
}

export async function keepHost(db: Database, row: HostRow): Promise<void> {
  await db.hosts.put(row);
}
