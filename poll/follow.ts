/** Resolves an address that the reader wants to follow to a followed feed; each step is stored before the next. */
import { displayHost } from '../feed/display-host.ts';
import { feedIdOf } from '../feed/identity.ts';
import { registrable } from '../feed/publisher.ts';
import type { PendingFollowRow } from '../model/follow-rows.ts';
import type { ProblemCode } from '../model/poll-rows.ts';
import { addFeeds, newFeed } from '../store/feeds.ts';
import { hostOf } from '../store/hosts.ts';
import {
  editFollow,
  isAsked,
  pendingFollow,
  pendingFollows,
  refuseFollow,
} from '../store/pending-follows.ts';
import type { PollDesk } from './desk.ts';
import { inParallel } from './in-parallel.ts';
import { lookInto } from './look-at.ts';
import { type LookedUp, lookUp } from './look-up.ts';
import { problemOfThrown } from './thrown.ts';

/**
 * Takes every pending follow as far as it goes with the access that is granted now: those that wait for access, and those that
 * a dead worker left half done. Browsers ask one question at a time, so that an older follow that still waits without access
 * was not allowed. Several hosts are asked at a time, so that one that is silent keeps no other waiting.
 * @param onFollowed Called when a feed is followed, so that its news need not wait for the others.
 * @returns How many feeds are followed now that were not before.
 */
export async function advanceFollows(
  desk: PollDesk,
  onFollowed: () => void = () => {},
): Promise<number> {
  const pending = await pendingFollows(desk.db);
  // What is done or looked at meanwhile has no question that is open.
  const newest = pending.find(({ state }) => state === 'waiting');
  let followed = 0;
  await inParallel([...byHost(pending)], HOSTS_AT_ONCE, async ([, some]) => {
    for (const one of some) {
      try {
        // While others were looked at the reader may have taken it back.
        const now = await pendingFollow(desk.db, one.address);
        if (now === null) continue;
        const added = await advance(desk, now, isSameQuestion(one, newest));
        followed += added;
        if (added > 0) onFollowed();
      } catch (cause) {
        // One that throws ends only itself; the others are taken up all the same.
        const { code, detail } = problemOfThrown(cause);
        // Where not even that can be kept, it is taken up again with the next ones.
        await fail(desk, one.address, code, detail).catch(() => undefined);
      }
    }
  });
  return followed;
}

const HOSTS_AT_ONCE = 6;

function byHost(
  pending: readonly PendingFollowRow[],
): ReadonlyMap<string, readonly PendingFollowRow[]> {
  return Map.groupBy(pending, ({ address }) => hostOf(address));
}

function isSameQuestion(one: PendingFollowRow, newest: PendingFollowRow | undefined): boolean {
  return one === newest || (one.commandId != null && one.commandId === newest?.commandId);
}

async function advance(
  desk: PollDesk,
  pending: PendingFollowRow,
  isNewest: boolean,
): Promise<number> {
  const { address, state, feedUrl } = pending;
  if (state === 'looking') return lookAgain(desk, pending);
  if (state === 'asking' && feedUrl !== null)
    return isAsked(pending, desk.now()) && (await desk.mayFetch(feedUrl))
      ? lookAtAddress(desk, pending)
      : 0;
  if (state !== 'waiting') return 0;
  if (isAsked(pending, desk.now()) && (await desk.mayFetch(address)))
    return lookAtAddress(desk, pending);
  if (!isNewest) await refuseFollow(desk.db, address, address, desk.now());
  return 0;
}

/**
 * Follows `feedUrl` for the pending follow of `address`, or asks for access to its site first. A feed that was offered unread is
 * read before it is followed.
 * @returns How many feeds are followed now that were not before.
 */
export async function chooseFeed(
  desk: PollDesk,
  address: string,
  feedUrl: string,
): Promise<number> {
  const pending = await pendingFollow(desk.db, address);
  if (pending === null) return 0;
  const chosen = pending.candidates.find(({ url }) => url === feedUrl);
  const title = chosen?.title ?? pending.title;
  if (!(await desk.mayFetch(feedUrl))) {
    await editFollow(desk.db, address, {
      state: 'asking',
      feedUrl,
      redirectedFrom: null,
      title,
      wantedAt: desk.now(),
    });
    // It may have been granted while that was written, and no event comes again.
    if (!(await desk.mayFetch(feedUrl))) return 0;
  }
  if (chosen !== undefined && chosen.count !== null) return follow(desk, pending, feedUrl, title);
  const looked = await lookInto(desk, { url: feedUrl });
  return looked.kind === 'feed'
    ? follow(desk, pending, feedUrl, looked.title ?? title)
    : stop(desk, address, looked, feedUrl);
}

async function follow(
  desk: PollDesk,
  pending: PendingFollowRow,
  feedUrl: string,
  title: string | null,
): Promise<number> {
  const now = desk.now();
  const { address } = pending;
  const owner = ownerOf(pending);
  const named = title === null ? {} : { title };
  await addFeeds(desk.db, [newFeed(feedIdOf(feedUrl), feedUrl, now, { ...named, owner })]);
  await editFollow(desk.db, address, {
    state: 'done',
    wantedAt: now,
    feedUrl,
    title: title ?? displayHost(feedUrl),
    problem: null,
  });
  return 1;
}

/** Who owns an outlet of the catalogue: the owner that it names, else the domain of the outlet's own site. */
function ownerOf({ siteUrl, owner = null }: PendingFollowRow): string | null {
  if (owner !== null) return owner;
  return siteUrl === null ? null : registrable(new URL(siteUrl).hostname);
}

/** As often as this a follow is taken up that a worker died over; its document may be what kills the worker. */
const MAX_RESUMED = 3;

async function lookAgain(desk: PollDesk, pending: PendingFollowRow): Promise<number> {
  const resumed = (pending.resumed ?? 0) + 1;
  if (resumed > MAX_RESUMED) return fail(desk, pending.address, 'internal', 'looking for feeds');
  await editFollow(desk.db, pending.address, { resumed });
  return lookAtAddress(desk, pending);
}

async function lookAtAddress(desk: PollDesk, pending: PendingFollowRow): Promise<number> {
  const { address } = pending;
  await editFollow(desk.db, address, { state: 'looking' });
  const { at, found } = await lookUp(desk, pending);
  if (found.kind !== 'failed' && at === pending.siteUrl && at !== address)
    await editFollow(desk.db, address, { isReplaced: true });
  return settle(desk, pending, found, at);
}

async function settle(
  desk: PollDesk,
  pending: PendingFollowRow,
  found: LookedUp,
  at: string,
): Promise<number> {
  const { address, title } = pending;
  if (found.kind === 'failed') return stop(desk, address, found, at);
  if (found.kind === 'feed') return follow(desk, pending, found.url, found.title ?? title);
  if (found.kind === 'list') {
    await editFollow(desk.db, address, { state: 'listing', list: found.feeds });
    return 0;
  }
  const { candidates, alongside } = found;
  const [only] = candidates;
  if (only !== undefined && candidates.length === 1) {
    await editFollow(desk.db, address, { candidates, alongside, title: only.title });
    return chooseFeed(desk, address, only.url);
  }
  await editFollow(desk.db, address, { state: 'choosing', candidates, alongside });
  return 0;
}

/** Asks for access to where `at` redirects; all other failures are told. */
async function stop(
  desk: PollDesk,
  address: string,
  { code, detail }: Extract<LookedUp, { kind: 'failed' }>,
  at: string,
): Promise<number> {
  if (code !== 'redirected' || detail === null || !URL.canParse(detail))
    return fail(desk, address, code, detail);
  await editFollow(desk.db, address, {
    state: 'asking',
    feedUrl: detail,
    redirectedFrom: at,
    wantedAt: desk.now(),
  });
  return 0;
}

async function fail(
  desk: PollDesk,
  address: string,
  code: ProblemCode,
  detail: string | null,
): Promise<number> {
  await editFollow(desk.db, address, {
    state: 'failed',
    problem: { code, detail, at: desk.now() },
  });
  return 0;
}
