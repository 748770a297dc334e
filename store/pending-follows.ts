/** The reader's requests to follow an address, and how far each has come. */
import { DAY_MS, MINUTE_MS } from '../model/durations.ts';
import type { PendingFollowRow, WantedFollow } from '../model/follow-rows.ts';
import type { Database } from './database.ts';

/** How long a request waits for access, and how long a page shows the result of one that is done or failed, in ms. */
const WAIT_MS = 5 * MINUTE_MS;
const SHOW_DONE_MS = MINUTE_MS;
const SHOW_FAILED_MS = 10 * MINUTE_MS;
/** How long a request waits for the reader's choice or permission, in ms. */
const KEEP_MS = DAY_MS;

/**
 * Keeps a request to follow each of `follows`, in one transaction. A new request for the same address begins again; the same
 * command that arrives again leaves it as far as it is.
 */
export async function wantFollows(
  db: Database,
  follows: readonly WantedFollow[],
  now: number,
  commandId: string | null,
): Promise<void> {
  await db.transaction('rw', db.pendingFollows, async () => {
    for (const { address, siteUrl, owner, isSchemeTyped } of follows) {
      const known = await db.pendingFollows.get(address);
      // Asked for again, it is still the outlet of the catalogue that it was.
      const outlet = {
        siteUrl: siteUrl ?? known?.siteUrl ?? null,
        owner: owner ?? known?.owner ?? null,
      };
      await wantFollow(db, address, now, { ...outlet, isSchemeTyped, commandId });
    }
  });
}

/** Keeps a request to follow `address`, as `wantFollows` does. @param said What is known of it already. */
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
      siteUrl: known?.siteUrl ?? null,
      isReplaced: false,
      commandId,
      isSchemeTyped: true,
      alongside: [],
      list: [],
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

/**
 * Notes that access to the site of `url` was refused, for the address itself or for where its way goes on; a request that has
 * come further without it stays as it is.
 */
export async function refuseFollow(
  db: Database,
  address: string,
  url: string,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.pendingFollows, async () => {
    const known = await db.pendingFollows.get(address);
    const isAsked =
      (known?.state === 'waiting' && url === address) ||
      (known?.state === 'asking' && url === known.feedUrl);
    if (known !== undefined && isAsked) await db.pendingFollows.put(withoutAccess(known, url, now));
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

/** The addresses whose requests failed. */
export async function failedFollows(db: Database): Promise<ReadonlySet<string>> {
  const rows = await db.pendingFollows.toArray();
  return new Set(rows.flatMap(({ state, address }) => (state === 'failed' ? [address] : [])));
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

/**
 * Ends requests that have waited for access too long, because the browser's question is gone, and deletes those whose result
 * has been shown. @param now Epoch ms; requests of the future, from before a clock was set back, end as well.
 */
export async function tidyFollows(db: Database, now: number): Promise<void> {
  await db.transaction('rw', db.pendingFollows, async () => {
    for (const row of await db.pendingFollows.toArray()) {
      const ageMs = Math.abs(now - row.wantedAt);
      const isShown =
        (row.state === 'done' && ageMs > SHOW_DONE_MS) ||
        (row.state === 'failed' && ageMs > SHOW_FAILED_MS) ||
        ageMs > KEEP_MS;
      if (isShown) await db.pendingFollows.delete(row.address);
      else if (row.state === 'waiting' && !isAsked(row, now))
        await db.pendingFollows.put(withoutAccess(row, row.address, now));
    }
  });
}

/**
 * Whether the browser's question of a request may still be open, or was answered just now. Access that is granted later was
 * granted for something else.
 */
export function isAsked({ wantedAt }: PendingFollowRow, now: number): boolean {
  return Math.abs(now - wantedAt) <= WAIT_MS;
}

/** Asks again for access that was refused: the request waits for it once more, at the address or where its way goes on. */
export async function resumeFollow(db: Database, address: string, now: number): Promise<void> {
  await db.transaction('rw', db.pendingFollows, async () => {
    const known = await db.pendingFollows.get(address);
    if (known === undefined) return;
    const lacksAccess =
      known.state === 'waiting' ||
      known.state === 'asking' ||
      (known.state === 'failed' && known.problem?.code === 'no-permission');
    if (!lacksAccess) return;
    const state = known.feedUrl === null ? 'waiting' : 'asking';
    await db.pendingFollows.put({ ...known, state, wantedAt: now, problem: null });
  });
}

/** A request whose question for access to the site of `url` was not answered with yes. */
function withoutAccess(row: PendingFollowRow, url: string, now: number): PendingFollowRow {
  const detail = URL.parse(url)?.host ?? url;
  return { ...row, state: 'failed', problem: { code: 'no-permission', detail, at: now } };
}
