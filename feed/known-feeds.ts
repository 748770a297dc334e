/** Gives the feeds that services document for their pages; the rules are data in files of their own. */
import { CODE_HOSTS } from './code-host-rules.ts';
import { FEDIVERSE, MASTODON_TAGS, NOT_FEDIVERSE } from './fediverse-rules.ts';
import { type FeedService, SERVICES } from './feed-rules.ts';

const MAX_LENGTH = 4000;

/** The addresses of feeds themselves, by the path's end or a parameter. */
const FEED =
  /\.(?:rss|atom|rdf|xml)(?:\?|$)|[?&](?:alt|feed|format|feedformat)=(?:rss|atom|rdf|xml)/i;

/**
 * The feeds that a service documents for the page at `pageUrl`, most useful first; none where no rule fits or the page
 * is a feed itself. Nothing is requested: what stands at an address is for the caller to see. Feeds are on the page's
 * own registrable domain, but for "youtu.be", whose feeds are on youtube.com.
 */
export function knownFeeds(pageUrl: string): readonly string[] {
  const url = pageUrl.length > MAX_LENGTH ? null : URL.parse(pageUrl);
  if (url === null || !/^https?:$/.test(url.protocol) || FEED.test(url.pathname + url.search))
    return [];
  const path = url.pathname.replace(/\/+/g, '/').replace(/\/$/, '') + url.search;
  for (const [pattern, ...feeds] of serviceOf(url.hostname)?.pages ?? []) {
    const match = pattern.exec(path);
    if (match === null) continue;
    return feeds.map(feed => fill(feed, match, url)).filter(feed => feed !== url.href);
  }
  return [];
}

/** Rules that name their hosts come before those for any host. */
const NAMED = [...SERVICES, ...CODE_HOSTS, MASTODON_TAGS];

function serviceOf(hostname: string): FeedService | null {
  const host = hostname.replace(/^(?:www|m|mobile)\./, '');
  const named = NAMED.find(({ hosts }) => hosts.test(host));
  return named ?? (NOT_FEDIVERSE.test(host) ? null : FEDIVERSE);
}

/** Fills {site}, {1} with a group of the path, and {1q} with that group as the value of a parameter. */
function fill(template: string, match: RegExpExecArray, { origin }: URL): string {
  const filled = template.replace(/\{(?:(\d)(q?)|site)\}/g, (hole, index, asParameter) => {
    if (hole === '{site}') return origin;
    const part = match[Number(index)] ?? '';
    return asParameter === '' ? part : part.replace(/[&+=]/g, encodeURIComponent);
  });
  return new URL(filled).href;
}
