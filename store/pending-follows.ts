/** The reader's requests to follow an address, and how far each has come. */
import type { PendingFollowRow } from '../model/follow-rows.ts';
import type { Problem } from '../model/poll-rows.ts';
import type { Database } from './database.ts';

/**
 * Keeps a request to follow `address`; a new request for the same address begins again, the same command that arrives again
 * leaves it as far as it is.
 */
export async function wantFollow(
  db: Database,
  address: string,
  now: number,
  said: Partial<PendingFollowRow> = {},
): Promise<void> {
  await db.transaction('rw', db.pendingFollows, async () => {
    const known = await db.pendingFollows.get(address);
    const { commandId = null } = said;
    if (commandId !== null && known?.commandId === commandId) return;
    await db.pendingFollows.put({
      address,
      wantedAt: now,
      state: 'waiting',
      candidates: [],
      title: null,
      feedUrl: null,
      problem: null,
      // Asked for again, it is still the outlet of the catalogue that it was.
      siteUrl: known?.siteUrl ?? null,
      owner: known?.owner ?? null,
      isReplaced: false,
      commandId,
      ...said,
    });
  });
}

/** Changes a request, unless the reader dismissed it meanwhile. */
export async function editFollow(
  db: Database,
  address: string,
  change: Partial<Omit<PendingFollowRow, 'address'>>,
): Promise<void> {
  await db.pendingFollows.update(address, change);
}

/** Notes that access was refused; a request that has come further without it stays as it is. */
export async function refuseFollow(db: Database, address: string, problem: Problem): Promise<void> {
  await db.transaction('rw', db.pendingFollows, async () => {
    const known = await db.pendingFollows.get(address);
    if (known?.state === 'waiting' || known?.state === 'asking')
      await db.pendingFollows.put({ ...known, state: 'failed', problem });
  });
}

/** Deletes a request. */
export async function dropFollow(db: Database, address: string): Promise<void> {
  await db.pendingFollows.delete(address);
}

/** All requests, the newest first. */
export async function pendingFollows(db: Database): Promise<readonly PendingFollowRow[]> {
  const rows = await db.pendingFollows.toArray();
  return rows.sort((a, b) => b.wantedAt - a.wantedAt);
}

/** How many requests there are. */
export async function countPendingFollows(db: Database): Promise<number> {
  return db.pendingFollows.count();
}

/** The request for an address; null where there is none. */
export async function pendingFollow(
  db: Database,
  address: string,
): Promise<PendingFollowRow | null> {
  return (await db.pendingFollows.get(address)) ?? null;
}

/** Deletes requests older than `before` that are done or failed. */
export async function forgetFollows(db: Database, before: number): Promise<void> {
  await db.pendingFollows
    .filter(({ wantedAt, state }) => wantedAt < before && (state === 'done' || state === 'failed'))
    .delete();
}
