/** Resolves an address that the reader typed to a followed feed; each step is stored before the next. */
import { feedIdOf } from '../feed/identity.ts';
import { registrable } from '../feed/publisher.ts';
import { readFeed } from '../feed/read.ts';
import type { FeedCandidate, PendingFollowRow } from '../model/follow-rows.ts';
import type { ProblemCode } from '../model/poll-rows.ts';
import { addFeeds, newFeed } from '../store/feeds.ts';
import { editFollow, pendingFollow, pendingFollows } from '../store/pending-follows.ts';
import type { PollDesk } from './desk.ts';
import { fetchDocument, NO_VALIDATORS } from './fetch-document.ts';
import { findFeeds } from './find-feeds.ts';
import { problemOfThrown } from './thrown.ts';

/**
 * Takes every pending follow as far as it goes with the access that is granted now: those that wait for access, and those that
 * a dead worker left half done.
 * @returns How many feeds are followed now that were not before.
 */
export async function advanceFollows(desk: PollDesk): Promise<number> {
  let followed = 0;
  for (const pending of await pendingFollows(desk.db)) {
    try {
      followed += await advance(desk, pending);
    } catch (cause) {
      // One that throws ends only itself; the others are taken up all the same.
      const { code, detail } = problemOfThrown(cause);
      // Where not even that can be kept, it is taken up again with the next ones.
      await fail(desk, pending.address, code, detail).catch(() => undefined);
    }
  }
  return followed;
}

async function advance(desk: PollDesk, pending: PendingFollowRow): Promise<number> {
  const { address, state, feedUrl } = pending;
  if (state === 'asking' && feedUrl !== null && (await desk.mayFetch(feedUrl)))
    return chooseFeed(desk, address, feedUrl);
  const isNext = state === 'looking' || (state === 'waiting' && (await desk.mayFetch(address)));
  return isNext ? lookAt(desk, pending) : 0;
}

/** Follows `feedUrl` for the pending follow of `address`, or asks for access to its host first. */
export async function chooseFeed(
  desk: PollDesk,
  address: string,
  feedUrl: string,
): Promise<number> {
  const pending = await pendingFollow(desk.db, address);
  if (pending === null) return 0;
  const named = pending.candidates.find(({ url }) => url === feedUrl)?.title ?? pending.title;
  if (!(await desk.mayFetch(feedUrl))) {
    await editFollow(desk.db, address, { state: 'asking', feedUrl, title: named });
    return 0;
  }
  return follow(desk, pending, feedUrl, named);
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
    feedUrl,
    title: title ?? new URL(feedUrl).host,
    problem: null,
  });
  return 1;
}

/** Who owns an outlet of the catalogue: the owner that it names, else the domain of the outlet's own site. */
function ownerOf({ siteUrl, owner = null }: PendingFollowRow): string | null {
  if (owner !== null) return owner;
  return siteUrl === null ? null : registrable(new URL(siteUrl).hostname);
}

/** Looks at what stands at the address of a pending follow; where a catalogue's feed is dead, at its site. */
async function lookAt(desk: PollDesk, pending: PendingFollowRow): Promise<number> {
  const { address, siteUrl } = pending;
  await editFollow(desk.db, address, { state: 'looking' });
  const first = await lookUp(desk, address);
  const isDead = first.kind === 'failed' && DEAD.includes(first.code);
  if (!isDead || siteUrl === null || siteUrl === address)
    return settle(desk, pending, address, first);
  const second = await lookUp(desk, siteUrl);
  if (second.kind === 'failed') return settle(desk, pending, address, first);
  await editFollow(desk.db, address, { isReplaced: true });
  return settle(desk, pending, siteUrl, second);
}

/** What ends a feed for good, or may: its site then knows better. */
const DEAD: readonly ProblemCode[] = [
  'not-found',
  'gone',
  'unreachable',
  'redirected',
  'no-feed-found',
  'not-a-feed',
  'empty',
  'sitemap',
  'broken-json',
];

type LookedUp =
  | { readonly kind: 'feed'; readonly title: string | null }
  | { readonly kind: 'found'; readonly candidates: readonly FeedCandidate[] }
  | { readonly kind: 'failed'; readonly code: ProblemCode; readonly detail: string | null };

async function lookUp(desk: PollDesk, url: string): Promise<LookedUp> {
  const answer = await fetchDocument(desk, url, NO_VALIDATORS);
  if (answer.kind === 'failed') return answer;
  if (answer.kind === 'unchanged') return { kind: 'failed', code: 'http-error', detail: '304' };
  const result = readFeed(answer.bytes, answer.url, answer.contentType, answer.isCut);
  if ('feed' in result) return { kind: 'feed', title: result.feed.title };
  const { code } = result.error;
  if (code !== 'html' && code !== 'not-a-feed' && code !== 'sitemap')
    return { kind: 'failed', code, detail: null };
  const { candidates, problem } = await findFeeds(desk, answer);
  if (candidates.length > 0) return { kind: 'found', candidates };
  if (problem !== null) return problem;
  return { kind: 'failed', code: code === 'html' ? 'no-feed-found' : code, detail: null };
}

async function settle(
  desk: PollDesk,
  pending: PendingFollowRow,
  looked: string,
  outcome: LookedUp,
): Promise<number> {
  const { address } = pending;
  if (outcome.kind === 'failed') return fail(desk, address, outcome.code, outcome.detail);
  if (outcome.kind === 'feed') return follow(desk, pending, looked, outcome.title);
  const { candidates } = outcome;
  const [only] = candidates;
  if (only !== undefined && candidates.length === 1) {
    await editFollow(desk.db, address, { candidates, title: only.title });
    return chooseFeed(desk, address, only.url);
  }
  await editFollow(desk.db, address, { state: 'choosing', candidates });
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
