/** From an address that the reader typed to a feed that is followed; each step is in the store before the next. */
import { decodeBytes } from '../feed/charset.ts';
import { discoverFeeds, type FoundFeed } from '../feed/discover.ts';
import { feedIdOf } from '../feed/identity.ts';
import { readFeed } from '../feed/read.ts';
import { addFeeds, newFeed } from '../store/feeds.ts';
import { editFollow, pendingFollow, pendingFollows } from '../store/pending-follows.ts';
import type { ProblemCode } from '../store/poll-tables.ts';
import type { Candidate } from '../store/tables.ts';
import type { PollDesk } from './desk.ts';
import { fetchDocument } from './fetch-document.ts';

/**
 * Takes every wish as far as it goes with the access that is granted now: those that wait for access, and those that
 * a dead worker left half done.
 * @returns How many feeds are followed now that were not before.
 */
export async function advanceFollows(desk: PollDesk): Promise<number> {
  let followed = 0;
  for (const { address, state, feedUrl } of await pendingFollows(desk.db)) {
    if (state === 'asking' && feedUrl !== null && (await desk.mayFetch(feedUrl)))
      followed += await chooseFeed(desk, address, feedUrl);
    const isNext = state === 'looking' || (state === 'waiting' && (await desk.mayFetch(address)));
    if (isNext) followed += await lookAt(desk, address);
  }
  return followed;
}

/** Follows `feedUrl` for the wish `address`, or asks for access to its host first. */
export async function chooseFeed(
  desk: PollDesk,
  address: string,
  feedUrl: string,
): Promise<number> {
  const wish = await pendingFollow(desk.db, address);
  if (wish === null) return 0;
  const named = wish.candidates.find(({ url }) => url === feedUrl)?.title ?? wish.title;
  if (!(await desk.mayFetch(feedUrl))) {
    await editFollow(desk.db, address, { state: 'asking', feedUrl, title: named });
    return 0;
  }
  return follow(desk, address, feedUrl, named);
}

async function follow(
  desk: PollDesk,
  address: string,
  feedUrl: string,
  title: string | null,
): Promise<number> {
  const now = desk.now();
  await addFeeds(desk.db, [
    newFeed(feedIdOf(feedUrl), feedUrl, now, title === null ? {} : { title }),
  ]);
  await editFollow(desk.db, address, {
    state: 'done',
    feedUrl,
    title: title ?? new URL(feedUrl).host,
    problem: null,
  });
  return 1;
}

async function lookAt(desk: PollDesk, address: string): Promise<number> {
  await editFollow(desk.db, address, { state: 'looking' });
  const answer = await fetchDocument(desk, address, { etag: null, lastModified: null });
  if (answer.kind === 'failed') return fail(desk, address, answer.code, answer.detail);
  if (answer.kind === 'unchanged') return fail(desk, address, 'http-error', '304');
  const result = readFeed(answer.bytes, answer.url, answer.contentType);
  if ('feed' in result) return follow(desk, address, address, result.feed.title);
  if (result.error.code !== 'html' && result.error.code !== 'not-a-feed')
    return fail(desk, address, result.error.code, null);
  const found = discoverFeeds(decodeBytes(answer.bytes, answer.contentType), answer.url);
  const [only] = found;
  if (only === undefined)
    return fail(desk, address, result.error.code === 'html' ? 'no-feed-found' : 'not-a-feed', null);
  if (found.length === 1) {
    await editFollow(desk.db, address, { candidates: [unseen(only)], title: only.title });
    return chooseFeed(desk, address, only.url);
  }
  const candidates: Candidate[] = [];
  for (const one of found) candidates.push(await preview(desk, one));
  await editFollow(desk.db, address, { state: 'choosing', candidates });
  return 0;
}

/** Looks into a feed that is offered, where access is granted; what cannot be looked at is offered by its name. */
async function preview(desk: PollDesk, found: FoundFeed): Promise<Candidate> {
  const answer = await fetchDocument(desk, found.url, { etag: null, lastModified: null });
  if (answer.kind !== 'document') return unseen(found);
  const result = readFeed(answer.bytes, answer.url, answer.contentType);
  if ('error' in result) return unseen(found);
  const { title, entries } = result.feed;
  return {
    url: found.url,
    title: title ?? found.title,
    count: entries.length,
    newest: entries[0]?.title ?? null,
  };
}

function unseen({ url, title }: FoundFeed): Candidate {
  return { url, title, count: null, newest: null };
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
