/** Looks into the feeds that a page offers: what is none goes, and what comes twice is kept once. */
import type { FoundFeed } from '../feed/feed-links.ts';
import type { FeedCandidate } from '../model/follow-rows.ts';
import type { ProblemCode } from '../model/poll-rows.ts';
import type { RequestDesk } from './fetch-document.ts';
import { type Looked, lookAt, type Page, type Sample, sampleOf } from './look-at.ts';
import { type Fingerprint, fingerprintOf, isSameFeed } from './same-feed.ts';

/** A search for the feeds of one site. */
export interface Search {
  readonly desk: RequestDesk;
  /** What was looked at. */
  readonly seen: Set<string>;
}

/** What came of looking into what a page offers. */
export interface Preview {
  /** In the page's order; one that could not be read for want of access has neither count nor newest headline. */
  readonly candidates: readonly FeedCandidate[];
  /** What turned out to be no feed. */
  readonly pages: readonly Page[];
  /** Why a feed could not be read though access is granted; the first such problem, or null. */
  readonly problem: Failed | null;
}

type Failed = Extract<Looked, { kind: 'failed' }>;

/** A search ends after this many requests. */
const MAX_LOOKS = 30;
/** Each host is asked one thing at a time, and so many hosts at once. */
const HOSTS_AT_ONCE = 4;
/** Without access nothing is known of a feed. */
const NO_ACCESS: readonly ProblemCode[] = ['no-permission', 'redirected'];
/** After such an answer the rest of a host is not asked for. */
const SILENT: readonly ProblemCode[] = ['timeout', 'unreachable', 'rate-limited', 'challenge'];
/** An address that leads nowhere is no feed, and no problem of the site. */
const NOWHERE: readonly ProblemCode[] = ['not-found', 'gone', 'http-error'];

/** Looks into `found` as far as access is granted; nothing is asked twice in one search. */
export async function preview(search: Search, found: readonly FoundFeed[]): Promise<Preview> {
  const fresh = found
    .filter(({ url }) => !search.seen.has(url))
    .slice(0, Math.max(0, MAX_LOOKS - search.seen.size));
  const looked = await lookAtAll(search, fresh);
  const kept: Kept[] = [];
  const pages: Page[] = [];
  let problem: Failed | null = null;
  for (const { url, title } of fresh) {
    const result = looked.get(url);
    if (result === undefined) continue;
    if (result.kind === 'page') pages.push(result.page);
    else if (result.kind === 'read') keep(kept, { url, title, read: result });
    else if (NO_ACCESS.includes(result.code)) kept.push({ url, title, read: null });
    else if (!NOWHERE.includes(result.code)) problem ??= result;
  }
  return { candidates: kept.map(one => candidateOf(one, kept)), pages, problem };
}

/** What is kept of a feed, which may be large, while others are looked into. */
interface Read {
  readonly kind: 'read';
  readonly sample: Sample;
  readonly fingerprint: Fingerprint;
}

type Result = Read | Exclude<Looked, { kind: 'feed' }>;

async function lookAtAll(
  { desk, seen }: Search,
  found: readonly FoundFeed[],
): Promise<ReadonlyMap<string, Result>> {
  const results = new Map<string, Result>();
  const hosts = [...Map.groupBy(found, ({ url }) => new URL(url).host).values()];
  const work = async () => {
    for (let host = hosts.shift(); host !== undefined; host = hosts.shift())
      for (const { url } of host) {
        seen.add(url);
        const result = await read(desk, url);
        results.set(url, result);
        if (result.kind === 'failed' && SILENT.includes(result.code)) break;
      }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
  return results;
}

async function read(desk: RequestDesk, url: string): Promise<Result> {
  const looked = await lookAt(desk, url);
  if (looked.kind !== 'feed') return looked;
  const { feed } = looked;
  return { kind: 'read', sample: sampleOf(feed), fingerprint: fingerprintOf(looked.url, feed) };
}

/** A feed that stays in the list. */
interface Kept {
  readonly url: string;
  /** What the page calls it. */
  readonly title: string | null;
  /** What was read; null without access. */
  readonly read: Read | null;
}

/** Adds a feed unless it is there; of two addresses for one the one with https stays. */
function keep(kept: Kept[], one: Kept & { readonly read: Read }): void {
  const { fingerprint } = one.read;
  const index = kept.findIndex(
    ({ read }) => read !== null && isSameFeed(read.fingerprint, fingerprint),
  );
  const twin = kept[index];
  if (twin === undefined) kept.push(one);
  else if (twin.url.startsWith('http:') && one.url.startsWith('https:')) kept[index] = one;
}

/** A feed goes by its own title, unless others of the site have it too. */
function candidateOf({ url, title, read }: Kept, kept: readonly Kept[]): FeedCandidate {
  if (read === null) return { url, title, count: null, newest: null };
  const { sample } = read;
  const isShared = kept.some(one => one.url !== url && one.read?.sample.title === sample.title);
  const name = isShared ? (title ?? sample.title) : (sample.title ?? title);
  return { url, title: name, count: sample.count, newest: sample.newest };
}
