/** Asks one feed and keeps what it answered. */
import { hashBytes } from '../feed/hash.ts';
import type { Moved, ProblemCode, Tally } from '../model/poll-rows.ts';
import { type DueFeed, markStarted } from '../store/poll-states.ts';
import type { PollDesk } from './desk.ts';
import { type FetchResult, fetchDocument } from './fetch-document.ts';
import {
  failure,
  type PollOutcome,
  saveDocument,
  saveFailure,
  saveUnchanged,
  type Turn,
} from './save-result.ts';

/**
 * Polls `due`: mark, fetch, read, commit. Each step is in the store before the next begins.
 * @param intervalMs What the reader chose; null leaves it to the feed's rhythm.
 */
export async function pollFeed(
  desk: PollDesk,
  due: DueFeed,
  intervalMs: number | null,
): Promise<PollOutcome> {
  const { feed, state } = due;
  await markStarted(desk.db, feed.feedId, desk.now());
  const answer = await fetchDocument(desk, feed.url, state);
  const turn: Turn = { desk, due, intervalMs, tally: tallied(state.tally, answer) };
  if (answer.kind === 'failed') return saveFailure(turn, answer);
  const moved = movedTo(due, answer.url, desk.now());
  if (answer.kind === 'unchanged') {
    // The server repeats what could not be read before; it still cannot.
    if (isUnreadable(state.problem?.code)) return saveFailure(turn, failure(state.problem?.code));
    return saveUnchanged(turn, answer.freshUntil, { moved });
  }
  const bodyHash = hashBytes(answer.bytes);
  const kept = { etag: answer.etag, lastModified: answer.lastModified, bodyHash, moved };
  if (bodyHash === state.bodyHash && !isUnreadable(state.problem?.code)) {
    const tally = { ...turn.tally, repeated: turn.tally.repeated + 1 };
    return saveUnchanged({ ...turn, tally }, answer.freshUntil, kept);
  }
  return saveDocument(turn, answer, kept);
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

/** Since when requests have been led to one other address; a redirect that changes each time tells nothing. */
function movedTo({ feed, state }: DueFeed, url: string, now: number): Moved | null {
  if (url === feed.url) return null;
  return state.moved?.url === url ? state.moved : { url, since: now };
}
