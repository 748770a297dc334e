/** Requests one feed and stores the result. */
import { hashBytes } from '../feed/hash.ts';
import type { Moved, ProblemCode, Tally } from '../model/poll-rows.ts';
import { type DueFeed, markStarted } from '../store/poll-states.ts';
import type { PollDesk } from './desk.ts';
import { fetchDocument } from './fetch-document.ts';
import type { FetchResult } from './read-response.ts';
import {
  type Attempt,
  failure,
  type PollOutcome,
  saveDocument,
  saveFailure,
  saveUnchanged,
} from './save-result.ts';

/**
 * Polls `due`: mark, fetch, read, commit. Each step is in the store before the next begins.
 * @param intervalMs What the reader chose; null leaves it to the feed's publishing rate.
 */
export async function pollFeed(
  desk: PollDesk,
  due: DueFeed,
  intervalMs: number | null,
): Promise<PollOutcome> {
  const { feed, state } = due;
  await markStarted(desk.db, feed.feedId, desk.now());
  const answer = await fetchDocument(desk, feed.url, state);
  const attempt: Attempt = { desk, due, intervalMs, tally: tallied(state.tally, answer) };
  if (answer.kind === 'failed') return saveFailure(attempt, answer);
  const moved = movedTo(due, answer, desk.now());
  if (answer.kind === 'unchanged') {
    // The server repeats what could not be read before; it still cannot.
    if (isUnreadable(state.problem?.code))
      return saveFailure(attempt, failure(state.problem?.code));
    return saveUnchanged(attempt, answer.freshUntil, { moved });
  }
  const bodyHash = hashBytes(answer.bytes);
  const kept = { etag: answer.etag, lastModified: answer.lastModified, bodyHash, moved };
  if (bodyHash === state.bodyHash && !isUnreadable(state.problem?.code)) {
    const tally = { ...attempt.tally, repeated: attempt.tally.repeated + 1 };
    return saveUnchanged({ ...attempt, tally }, answer.freshUntil, kept);
  }
  return saveDocument(attempt, answer, kept);
}

const UNREADABLE: readonly (ProblemCode | undefined)[] = [
  'html',
  'empty',
  'not-a-feed',
  'broken-json',
  'sitemap',
];

/** Whether the document came and was at fault itself. */
function isUnreadable(code: ProblemCode | undefined): boolean {
  return UNREADABLE.includes(code);
}

/** A refusal for want of access is decided here and costs the publisher nothing. */
function tallied(tally: Tally, answer: FetchResult): Tally {
  if (answer.kind === 'failed' && answer.code === 'no-permission') return tally;
  return {
    ...tally,
    requests: tally.requests + 1,
    notModified: tally.notModified + Number(answer.kind === 'unchanged'),
    bytes: tally.bytes + (answer.kind === 'document' ? answer.bytes.length : 0),
  };
}

/** Since when requests have been redirected to one other address, and whether for good; one that changes each time tells nothing. */
function movedTo(
  { feed, state }: DueFeed,
  { url, isMovedForGood: isForGood }: Pick<Answered, 'url' | 'isMovedForGood'>,
  now: number,
): Moved | null {
  if (url === feed.url) return null;
  return { url, since: state.moved?.url === url ? state.moved.since : now, isForGood };
}

type Answered = Exclude<FetchResult, { kind: 'failed' }>;
