/** Finds out what stands at an address that the reader wants to follow. */
import { decodeBytes } from '../feed/charset.ts';
import { knownFeeds } from '../feed/known-feeds.ts';
import { readOpml } from '../feed/opml.ts';
import { sitesOfPage } from '../feed/page-sites.ts';
import type { FeedErrorCode } from '../model/feed.ts';
import type { ListedFeed } from '../model/feed-list.ts';
import type { FeedCandidate, PendingFollowRow } from '../model/follow-rows.ts';
import type { ProblemCode } from '../model/poll-rows.ts';
import type { RequestDesk } from './fetch-document.ts';
import { findFeeds } from './find-feeds.ts';
import { type Looked, lookAt, type Page } from './look-at.ts';
import { preview } from './preview.ts';

/** What stands at an address: a feed, several to choose from, a list of feeds, or nothing that can be followed. */
export type LookedUp =
  | { readonly kind: 'feed'; readonly url: string; readonly title: string | null }
  | {
      readonly kind: 'found';
      readonly candidates: readonly FeedCandidate[];
      /** Addresses on the other sites where the page's articles and pictures stand. */
      readonly alongside: readonly string[];
    }
  | { readonly kind: 'list'; readonly feeds: readonly ListedFeed[] }
  | { readonly kind: 'failed'; readonly code: ProblemCode; readonly detail: string | null };

/**
 * Looks at where the way of a pending follow goes on; where that is dead, at its site in the catalogue, or at the other addresses
 * under which a name that was typed without a scheme is reached.
 * @returns What was found, and where.
 */
export async function lookUp(
  desk: RequestDesk,
  pending: PendingFollowRow,
): Promise<{ readonly at: string; readonly found: LookedUp }> {
  const at = pending.redirectedFrom ?? pending.feedUrl ?? pending.address;
  const first = await lookUpOne(desk, at);
  if (first.kind !== 'failed' || at !== pending.address) return { at, found: first };
  for (const other of othersOf(pending, first.code)) {
    const found = await lookUpOne(desk, other);
    if (found.kind !== 'failed') return { at: other, found };
  }
  return { at, found: first };
}

/** What ends a feed for good, or may: its site then knows better. */
const DEAD: readonly ProblemCode[] = [
  'not-found',
  'gone',
  'unreachable',
  'redirected',
  'redirect-loop',
  'no-feed-found',
  'not-a-feed',
  'empty',
  'sitemap',
  'broken-json',
];

/** Where no server answers, one may at the other names of the same site. */
const UNANSWERED: readonly ProblemCode[] = ['unreachable', 'timeout'];

function othersOf(
  { address, siteUrl, isSchemeTyped = true }: PendingFollowRow,
  code: ProblemCode,
): readonly string[] {
  const site = siteUrl !== null && siteUrl !== address && DEAD.includes(code) ? [siteUrl] : [];
  if (isSchemeTyped || !UNANSWERED.includes(code)) return site;
  const { protocol, host, pathname, search } = new URL(address);
  const hosts = host.startsWith('www.') ? [host] : [host, `www.${host}`];
  const others = hosts.flatMap(one =>
    [protocol, protocol === 'https:' ? 'http:' : 'https:'].map(
      scheme => `${scheme}//${one}${pathname}${search}`,
    ),
  );
  return [...site, ...others.filter(url => url !== address)];
}

async function lookUpOne(desk: RequestDesk, url: string): Promise<LookedUp> {
  // What a service documents for its pages needs no look at the page, which often refuses programs.
  const known = knownFeeds(url).map(one => ({ url: one, title: null }));
  if (known.length > 0) {
    const { candidates } = await preview({ desk, seen: new Set() }, known);
    const feeds = await withoutDetours(desk, candidates);
    if (feeds.length > 0) return { kind: 'found', candidates: feeds, alongside: [] };
  }
  const looked = await lookAt(desk, url);
  return looked.kind === 'page' ? lookUpPage(desk, looked.page, looked.code) : asFound(looked, url);
}

/** Candidates that were read, or could be once their own site is granted: one that leads elsewhere is not documented. */
async function withoutDetours(
  desk: RequestDesk,
  candidates: readonly FeedCandidate[],
): Promise<readonly FeedCandidate[]> {
  const isKept = await Promise.all(
    candidates.map(async ({ url, count }) => count !== null || !(await desk.mayFetch(url))),
  );
  return candidates.filter((_, index) => isKept[index]);
}

function asFound(looked: Exclude<Looked, { kind: 'page' }>, url: string): LookedUp {
  if (looked.kind === 'failed') return looked;
  // A feed that moved for good is followed where it is now (RFC 9110 15.4.2).
  const { feed, isMovedForGood } = looked;
  return { kind: 'feed', url: isMovedForGood ? looked.url : url, title: feed.title };
}

/** An OPML document says so early on. */
const OPML_WITHIN = 2000;

async function lookUpPage(desk: RequestDesk, page: Page, code: FeedErrorCode): Promise<LookedUp> {
  if (code !== 'html' && code !== 'not-a-feed' && code !== 'sitemap')
    return { kind: 'failed', code, detail: null };
  const text = decodeBytes(page.bytes, page.contentType);
  const list = /<opml[\s>]/i.test(text.slice(0, OPML_WITHIN)) ? readOpml(text) : null;
  if (list !== null && list.feeds.length > 0) return { kind: 'list', feeds: list.feeds };
  const { candidates, problem } = await findFeeds(desk, page);
  if (candidates.length > 0)
    return { kind: 'found', candidates, alongside: sitesOfPage(text, page.url) };
  return (
    problem ?? { kind: 'failed', code: code === 'html' ? 'no-feed-found' : code, detail: null }
  );
}
