/** Finds the news sitemaps of a site that has no feed: those that its robots.txt names. Paths are never guessed. */
import { decodeBytes } from '../feed/charset.ts';
import { type NamedSitemap, readSitemapIndex, sitemapsInRobots } from '../feed/sitemap.ts';
import type { FeedCandidate } from '../model/follow-rows.ts';
import { fetchDocument, NO_VALIDATORS, type RequestDesk } from './fetch-document.ts';
import { lookAt, sampleOf } from './look-at.ts';

/** How many sitemaps are looked into at most, those of an index counted. */
const MAX_SITEMAPS = 8;

/** Of an index no more are taken, those that speak of news first: each may be another index. */
const MAX_OF_INDEX = 100;

/** The news sitemaps that the robots.txt of a site names (RFC 9309 2.2.4), also through an index. */
export async function sitemapsOfSite(
  desk: RequestDesk,
  url: string,
): Promise<readonly FeedCandidate[]> {
  const robots = new URL('/robots.txt', url).href;
  const answer = await fetchDocument(desk, robots, NO_VALIDATORS);
  if (answer.kind !== 'document') return [];
  const text = decodeBytes(answer.bytes, answer.contentType);
  return newsSitemaps(desk, sitemapsInRobots(text, answer.url));
}

/** Those of `named` that tell of news, also through an index; others are passed over. */
export async function newsSitemaps(
  desk: RequestDesk,
  named: readonly NamedSitemap[],
): Promise<readonly FeedCandidate[]> {
  const queue = named.map(({ url }) => url);
  const seen = new Set<string>();
  const candidates: FeedCandidate[] = [];
  while (seen.size < MAX_SITEMAPS && queue.length > 0) {
    const url = queue.shift() ?? '';
    if (seen.has(url)) continue;
    seen.add(url);
    const looked = await lookAt(desk, url);
    if (looked.kind === 'feed') {
      const { title, count, newest } = sampleOf(looked.feed);
      candidates.push({ url, title, count, newest });
    } else if (looked.kind === 'page') {
      const { bytes, contentType, isCut, url: at } = looked.page;
      const text = decodeBytes(bytes, contentType);
      const index = readSitemapIndex(text, at, isCut) ?? [];
      queue.unshift(...index.slice(0, MAX_OF_INDEX).map(one => one.url));
    }
  }
  return candidates;
}
