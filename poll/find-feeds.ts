/** Finds the feeds of a site by what its page says, and looks into each before it is offered. */
import { decodeBytes } from '../feed/charset.ts';
import { readPage } from '../feed/discover.ts';
import { readSitemapIndex } from '../feed/sitemap.ts';
import type { FeedCandidate } from '../model/follow-rows.ts';
import type { RequestDesk } from './fetch-document.ts';
import { type Looked, lookAt, type Page, sampleOf } from './look-at.ts';
import { newsSitemaps, sitemapsOfSite } from './news-sitemaps.ts';
import { preview, type Search } from './preview.ts';

/** What was found: feeds to follow, or why there are none. */
export interface Findings {
  /** In the page's order; one that could not be read for want of access has neither count nor newest headline. */
  readonly candidates: readonly FeedCandidate[];
  /**
   * Where nothing was found: why what the page names could not be read though access is granted, or `redirected` where it sends
   * its readers on to a site without access. Null where the site names no feed.
   */
  readonly problem: Extract<Looked, { kind: 'failed' }> | null;
}

/** How many pages that may hold a list of feeds are looked at. */
const MAX_LISTS = 3;

/**
 * Looks for feeds where a page says that they are: in its head and its Link header; else on the page that it refreshes to, once;
 * else in the links of its text, and on the pages about feeds that these lead to; else in the news sitemaps of the site.
 */
export async function findFeeds(desk: RequestDesk, page: Page): Promise<Findings> {
  const index = readSitemapIndex(textOf(page), page.url, page.isCut);
  if (index !== null) return { candidates: await newsSitemaps(desk, index), problem: null };
  const search: Search = { desk, seen: new Set([page.url]) };
  const named = await feedsOf(search, page, true);
  if (named.candidates.length > 0) return named;
  const candidates = await sitemapsOfSite(desk, page.url);
  return { candidates, problem: candidates.length > 0 ? null : named.problem };
}

async function feedsOf(search: Search, page: Page, mayRefresh: boolean): Promise<Findings> {
  const { named, linked, mentioned, refresh } = readPage(textOf(page), page.url, page.links);
  const inHead = await preview(search, named);
  if (inHead.candidates.length > 0) return found(inHead.candidates);
  const onward = mayRefresh && refresh !== null ? await feedsBehind(search, refresh) : NOTHING;
  if (onward.candidates.length > 0) return onward;
  const inText = await preview(search, linked);
  if (inText.candidates.length > 0) return found(inText.candidates);
  const about = await preview(search, mentioned.slice(0, MAX_LISTS));
  if (about.candidates.length > 0) return found(about.candidates);
  const lists = [...inText.pages, ...about.pages].slice(0, MAX_LISTS);
  const candidates = await feedsOnLists(search, lists);
  return { candidates, problem: inHead.problem ?? onward.problem ?? inText.problem };
}

const NOTHING: Findings = { candidates: [], problem: null };

function found(candidates: readonly FeedCandidate[]): Findings {
  return { candidates, problem: null };
}

/** The feeds of the page that another one refreshes to; it may be a feed itself. */
async function feedsBehind(search: Search, url: string): Promise<Findings> {
  if (search.seen.has(url)) return NOTHING;
  search.seen.add(url);
  const looked = await lookAt(search.desk, url);
  if (looked.kind === 'page') return feedsOf(search, looked.page, false);
  if (looked.kind === 'feed') {
    const { title, count, newest } = sampleOf(looked.feed);
    return found([{ url, title, count, newest }]);
  }
  const isElsewhere = looked.code === 'no-permission';
  return {
    candidates: [],
    problem: isElsewhere ? { kind: 'failed', code: 'redirected', detail: url } : looked,
  };
}

/** Newspapers keep the list of their feeds on a page of its own. */
async function feedsOnLists(
  search: Search,
  pages: readonly Page[],
): Promise<readonly FeedCandidate[]> {
  for (const page of pages) {
    const { named, linked } = readPage(textOf(page), page.url, page.links);
    const { candidates } = await preview(search, [...named, ...linked]);
    if (candidates.length > 0) return candidates;
  }
  return [];
}

function textOf({ bytes, contentType }: Page): string {
  return decodeBytes(bytes, contentType);
}
