/** What the reader wants to follow and what came of it so far. */
import type { PendingFollowRow } from '../model/follow-rows.ts';
import type { Database } from './database.ts';

/** Keeps a wish; one for the same address begins again. */
export async function wantFollow(
  db: Database,
  address: string,
  now: number,
  said: Partial<PendingFollowRow> = {},
): Promise<void> {
  await db.pendingFollows.put({
    address,
    wantedAt: now,
    state: 'waiting',
    candidates: [],
    title: null,
    feedUrl: null,
    problem: null,
    siteUrl: null,
    isReplaced: false,
    ...said,
  });
}

/** Changes a wish that still stands; the reader may have taken it back meanwhile. */
export async function editFollow(
  db: Database,
  address: string,
  change: Partial<Omit<PendingFollowRow, 'address'>>,
): Promise<void> {
  await db.pendingFollows.update(address, change);
}

export async function dropFollow(db: Database, address: string): Promise<void> {
  await db.pendingFollows.delete(address);
}

/** All wishes, newest first. */
export async function pendingFollows(db: Database): Promise<readonly PendingFollowRow[]> {
  const rows = await db.pendingFollows.toArray();
  return rows.sort((a, b) => b.wantedAt - a.wantedAt);
}

/** How many there are. */
export async function countPendingFollows(db: Database): Promise<number> {
  return db.pendingFollows.count();
}

export async function pendingFollow(
  db: Database,
  address: string,
): Promise<PendingFollowRow | null> {
  return (await db.pendingFollows.get(address)) ?? null;
}

/** Forgets wishes that ended, well or not, before `before`. */
export async function forgetFollows(db: Database, before: number): Promise<void> {
  await db.pendingFollows
    .filter(({ wantedAt, state }) => wantedAt < before && (state === 'done' || state === 'failed'))
    .delete();
}
