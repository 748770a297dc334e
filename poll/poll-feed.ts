/** Asks one feed and keeps what it answered. */
import { hashBytes } from '../feed/hash.ts';
import { articleIdsOf } from '../feed/identity.ts';
import type { Feed } from '../feed/model.ts';
import { readFeed } from '../feed/read.ts';
import { type CommitResult, commitFeed } from '../store/commit-feed.ts';
import { type DueFeed, keepPollState, markStarted } from '../store/poll-states.ts';
import type { PollStateRow, ProblemCode } from '../store/tables.ts';
import type { PollDesk } from './desk.ts';
import { draftArticle, isSummaryOnly } from './draft-article.ts';
import { type FetchResult, fetchDocument } from './fetch-document.ts';
import { remarksOn } from './remarks.ts';
import { nextAfterFailure, nextAfterSuccess } from './schedule.ts';

/** A document with more entries than this is an archive or an attack; its first ones are kept. */
const MAX_ENTRIES = 5000;
/** More hosts than this in one feed are a link list, not a newspaper. */
const MAX_HOSTS = 8;

/** What one feed's turn came to. */
export type PollOutcome =
  | ({ readonly kind: 'stored' } & CommitResult)
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly code: ProblemCode };

/** Polls `due`: mark, fetch, read, commit. Each step is in the store before the next begins. */
export async function pollFeed(
  desk: PollDesk,
  due: DueFeed,
  intervalMs: number,
): Promise<PollOutcome> {
  const { feed, state } = due;
  await markStarted(desk.db, feed.feedId, desk.now());
  const answer = await fetchDocument(desk, feed.url, state);
  if (answer.kind === 'failed')
    return keepFailure(desk, due, intervalMs, answer.code, answer.detail, answer.retryAt);
  const succeeded = { polledAt: desk.now(), succeededAt: desk.now(), failures: 0, problem: null };
  if (answer.kind === 'unchanged') return keepUnchanged(desk, due, intervalMs, succeeded);
  const bodyHash = hashBytes(answer.bytes);
  const validators = { etag: answer.etag, lastModified: answer.lastModified, bodyHash };
  if (bodyHash === state.bodyHash)
    return keepUnchanged(desk, due, intervalMs, { ...succeeded, ...validators });
  return keepDocument(desk, due, intervalMs, answer, { ...succeeded, ...validators });
}

async function keepDocument(
  desk: PollDesk,
  due: DueFeed,
  intervalMs: number,
  answer: Extract<FetchResult, { kind: 'document' }>,
  state: Partial<PollStateRow>,
): Promise<PollOutcome> {
  const result = readFeed(answer.bytes, answer.url, answer.contentType);
  if ('error' in result) return keepFailure(desk, due, intervalMs, result.error.code, null, null);
  const { feedId, title } = due.feed;
  const { feed } = result;
  const now = desk.now();
  const entries = feed.entries.slice(0, MAX_ENTRIES);
  const articleIds = articleIdsOf(feedId, entries);
  const committed = await commitFeed(desk.db, {
    feedId,
    feed: {
      title: feed.title ?? title,
      siteLink: feed.link,
      language: feed.language,
      articleHosts: hostsOfSummaries(feed, due.feed.url),
    },
    state: {
      ...state,
      remarks: remarksOn(feed),
      ttlMinutes: feed.ttlMinutes,
      nextPollAt: nextAfterSuccess(now, intervalMs, feed.ttlMinutes, desk.random()),
    },
    drafts: entries.map((entry, index) =>
      draftArticle(entry, articleIds[index] ?? '', feedId, now),
    ),
    now,
  });
  return { kind: 'stored', ...committed };
}

async function keepUnchanged(
  desk: PollDesk,
  { feed, state: before }: DueFeed,
  intervalMs: number,
  state: Partial<PollStateRow>,
): Promise<PollOutcome> {
  const nextPollAt = nextAfterSuccess(desk.now(), intervalMs, before.ttlMinutes, desk.random());
  await keepPollState(desk.db, feed.feedId, { ...state, nextPollAt });
  return { kind: 'unchanged' };
}

async function keepFailure(
  desk: PollDesk,
  { feed, state }: DueFeed,
  intervalMs: number,
  code: ProblemCode,
  detail: string | null,
  retryAt: number | null,
): Promise<PollOutcome> {
  const now = desk.now();
  const failures = state.failures + 1;
  await keepPollState(desk.db, feed.feedId, {
    polledAt: now,
    failures,
    nextPollAt: nextAfterFailure(now, intervalMs, failures, code, retryAt, desk.random()),
    problem: { code, detail, at: now },
  });
  return { kind: 'failed', code };
}

/** The hosts, other than the feed's own, of articles that the feed gives only in summary. */
function hostsOfSummaries(feed: Feed, feedUrl: string): readonly string[] {
  const own = new URL(feedUrl).host;
  const hosts = feed.entries
    .filter(isSummaryOnly)
    .map(({ link }) => (link === null ? own : new URL(link).host));
  return [...new Set(hosts)].filter(host => host !== own).slice(0, MAX_HOSTS);
}
