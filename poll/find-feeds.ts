/** Finds the feeds that a page names, else the news sitemaps named in its robots.txt. Paths are never guessed. */
import { decodeBytes } from '../feed/charset.ts';
import { discoverFeeds, type FoundFeed } from '../feed/discover.ts';
import { readFeed } from '../feed/read.ts';
import { type NamedSitemap, readSitemapIndex, sitemapsInRobots } from '../feed/sitemap.ts';
import type { FeedCandidate } from '../model/follow-rows.ts';
import type { PollDesk } from './desk.ts';
import { type FetchResult, fetchDocument, NO_VALIDATORS } from './fetch-document.ts';

/** A document that came, and was no feed. */
export type Page = Extract<FetchResult, { kind: 'document' }>;

/** How many sitemaps are looked into at most, those of an index counted. */
const MAX_SITEMAPS = 8;

/** @returns What can be followed, in the page's order; several have been looked into, one alone has not. */
export async function findFeeds(desk: PollDesk, page: Page): Promise<readonly FeedCandidate[]> {
  const text = decodeBytes(page.bytes, page.contentType);
  const index = readSitemapIndex(text, page.url);
  if (index !== null) return newsSitemaps(desk, index);
  const found = discoverFeeds(text, page.url);
  if (found.length === 1) return found.map(unseen);
  if (found.length > 1) return inTurn(found, one => preview(desk, one));
  return newsSitemaps(desk, await sitemapsOf(desk, page.url));
}

/** The sitemaps that the robots.txt of a site names (RFC 9309 2.2.4); none where it has none. */
async function sitemapsOf(desk: PollDesk, url: string): Promise<readonly NamedSitemap[]> {
  const robots = new URL('/robots.txt', url).href;
  const answer = await fetchDocument(desk, robots, NO_VALIDATORS);
  if (answer.kind !== 'document') return [];
  return sitemapsInRobots(decodeBytes(answer.bytes, answer.contentType), answer.url);
}

/** Those of `named` that tell of news, also through an index. */
async function newsSitemaps(
  desk: PollDesk,
  named: readonly NamedSitemap[],
): Promise<readonly FeedCandidate[]> {
  const queue = named.map(({ url }) => url);
  const candidates: FeedCandidate[] = [];
  for (let looked = 0; looked < MAX_SITEMAPS && queue.length > 0; looked++) {
    const url = queue.shift() ?? '';
    const answer = await fetchDocument(desk, url, NO_VALIDATORS);
    if (answer.kind !== 'document') continue;
    const result = readFeed(answer.bytes, answer.url, answer.contentType);
    if ('feed' in result) candidates.push(seen(url, result.feed));
    else {
      const text = decodeBytes(answer.bytes, answer.contentType);
      queue.unshift(...(readSitemapIndex(text, answer.url) ?? []).map(one => one.url));
    }
  }
  return candidates;
}

/** Looks into a feed that is offered, where access is granted; what cannot be looked at is offered by its name. */
async function preview(desk: PollDesk, found: FoundFeed): Promise<FeedCandidate> {
  const answer = await fetchDocument(desk, found.url, NO_VALIDATORS);
  if (answer.kind !== 'document') return unseen(found);
  const result = readFeed(answer.bytes, answer.url, answer.contentType);
  if ('error' in result) return unseen(found);
  const looked = seen(found.url, result.feed);
  return { ...looked, title: looked.title ?? found.title };
}

function seen(
  url: string,
  { title, entries }: { title: string | null; entries: readonly { title: string | null }[] },
): FeedCandidate {
  return { url, title, count: entries.length, newest: entries[0]?.title ?? null };
}

function unseen({ url, title }: FoundFeed): FeedCandidate {
  return { url, title, count: null, newest: null };
}

async function inTurn<T, R>(list: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const one of list) results.push(await work(one));
  return results;
}
