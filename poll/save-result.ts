/** Stores the result of requesting a feed (a document, no change, or a failure) and when it is requested next. */
import { firstPicture } from '../feed/entry-pictures.ts';
import { identify } from '../feed/identity.ts';
import { readFeed } from '../feed/read.ts';
import { isLocalHost } from '../feed/site-names.ts';
import { isSummaryOnly } from '../feed/summary.ts';
import type { PollStateRow, ProblemCode, Tally } from '../model/poll-rows.ts';
import { type CommitResult, commitFeed } from '../store/commit-feed.ts';
import { type DueFeed, keepPollState } from '../store/poll-states.ts';
import type { PollDesk } from './desk.ts';
import { draftArticle } from './draft-article.ts';
import { ownerOfFeed } from './owner-of-feed.ts';
import { publishingRateOf } from './publishing-rate.ts';
import type { FetchResult } from './read-response.ts';
import { remarksOn } from './remarks.ts';
import { planAfterFailure, planAfterSuccess } from './schedule.ts';

/** A document with more entries than this is an archive or an attack; its first ones are kept. */
const MAX_ENTRIES = 5000;
/** More hosts than this in one feed are a link list, not a newspaper. */
const MAX_HOSTS = 8;
/** No address of an icon is longer. */
const MAX_ICON_ADDRESS = 2000;
/** A host with a smaller share of a feed's pictures is not the newspaper's own choice. */
const LEAST_PICTURES = 0.1;

/** The outcome of requesting one feed. */
export type PollOutcome =
  | ({ readonly kind: 'stored' } & CommitResult)
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly code: ProblemCode };

/** One request for a feed, with what its result is stored by. */
export interface Attempt {
  readonly desk: PollDesk;
  readonly due: DueFeed;
  readonly intervalMs: number | null;
  readonly tally: Tally;
}

/** Parses a document and stores its articles and the next request time; a document that cannot be read is a failure. */
export async function saveDocument(
  attempt: Attempt,
  answer: Extract<FetchResult, { kind: 'document' }>,
  kept: Partial<PollStateRow>,
): Promise<PollOutcome> {
  const { desk, due, intervalMs, tally } = attempt;
  const result = readFeed(answer.bytes, answer.url, answer.contentType, answer.isCut);
  if ('error' in result) return saveFailure(attempt, failure(result.error.code), kept);
  const { feedId, title } = due.feed;
  const { feed } = result;
  const words = await desk.stageWords();
  const now = desk.now();
  const entries = feed.entries.slice(0, MAX_ENTRIES);
  const identities = identify(feedId, entries);
  const rate = publishingRateOf(entries, now);
  const plan = planAfterSuccess({
    now,
    intervalMs,
    rate,
    hints: feed.updateHints,
    freshUntil: answer.freshUntil,
    random: desk.random(),
  });
  const committed = await commitFeed(desk.db, {
    feedId,
    feed: {
      title: feed.title ?? title,
      siteLink: feed.link,
      language: feed.language,
      articleHosts: hostsBeside(
        due.feed.url,
        feed.entries.filter(isSummaryOnly).map(({ link }) => link),
      ),
      pictureHosts: hostsBeside(due.feed.url, feed.entries.map(firstPicture), LEAST_PICTURES),
      icon: feed.icon !== null && feed.icon.length <= MAX_ICON_ADDRESS ? feed.icon : null,
      owner: await ownerOfFeed(desk, due, feed),
    },
    state: {
      ...succeeded(now),
      ...kept,
      ...rate,
      ...plan,
      tally,
      remarks: remarksOn(feed, now, answer.isCut),
      pace: feed.updateHints,
    },
    drafts: identities.flatMap((identity, index) => {
      const entry = entries[index];
      return entry === undefined ? [] : [draftArticle(entry, identity, feedId, now, words)];
    }),
    now,
  });
  return { kind: 'stored', ...committed };
}

/** Stores that the feed has not changed (304, or the same bytes) and when it is requested next. */
export async function saveUnchanged(
  { desk, due, intervalMs, tally }: Attempt,
  freshUntil: number | null,
  kept: Partial<PollStateRow>,
): Promise<PollOutcome> {
  const now = desk.now();
  const { newestAt, gapMs, pace: hints } = due.state;
  const plan = planAfterSuccess({
    now,
    intervalMs,
    rate: { newestAt, gapMs },
    hints,
    freshUntil,
    random: desk.random(),
  });
  await keepPollState(desk.db, due.feed.feedId, { ...succeeded(now), ...kept, ...plan, tally });
  return { kind: 'unchanged' };
}

/** Stores a failed request with its problem and when the feed is requested next. */
export async function saveFailure(
  { desk, due, intervalMs, tally }: Attempt,
  { code, detail, retryAt }: Failure,
  kept: Partial<PollStateRow> = {},
): Promise<PollOutcome> {
  const now = desk.now();
  const failures = due.state.failures + 1;
  const random = desk.random();
  const plan = planAfterFailure({ now, intervalMs, failures, code, retryAt, random });
  await keepPollState(desk.db, due.feed.feedId, {
    ...kept,
    ...plan,
    polledAt: now,
    failures,
    // A pause that was cut is cut for good: it must not begin again when its time has come.
    retryAt:
      retryAt === null || plan.nextPollAt === null ? null : Math.min(retryAt, plan.nextPollAt),
    tally: { ...tally, failures: tally.failures + 1 },
    problem: { code, detail, at: now },
  });
  return { kind: 'failed', code };
}

type Failure = Pick<Extract<FetchResult, { kind: 'failed' }>, 'code' | 'detail' | 'retryAt'>;

/** A document that came and could not be read. */
export function failure(code: ProblemCode = 'not-a-feed'): Failure {
  return { code, detail: null, retryAt: null };
}

function succeeded(now: number): Partial<PollStateRow> {
  return { polledAt: now, succeededAt: now, failures: 0, problem: null, retryAt: null };
}

/**
 * The hosts of `addresses` other than the feed's own, the most frequent first. A feed of the web names none of the reader's own
 * network: they would be asked in its name.
 * @param leastShare How much of the addresses a host needs to count, 0 to 1.
 */
function hostsBeside(
  feedUrl: string,
  addresses: readonly (string | null)[],
  leastShare = 0,
): readonly string[] {
  const { host: own, hostname } = new URL(feedUrl);
  const isAtHome = isLocalHost(hostname);
  const hosts = addresses.flatMap(address => {
    const url = address === null ? null : URL.parse(address);
    return url === null || (isLocalHost(url.hostname) && !isAtHome) ? [] : url.host;
  });
  const counts = Map.groupBy(hosts, host => host);
  counts.delete(own);
  return [...counts]
    .filter(([, { length }]) => length >= hosts.length * leastShare)
    .sort(([, one], [, other]) => other.length - one.length)
    .slice(0, MAX_HOSTS)
    .map(([host]) => host);
}
