/** Tells which sites a source's icon may come from: the site that its feed names, then the feed's own host. */
import { registrable } from './publisher.ts';
import { isLocalHost } from './site-names.ts';

/** What is known of a feed. */
export interface NamedSite {
  /** The feed's own address. */
  readonly url: string;
  /** The site that the document names as its own, or null. */
  readonly siteLink: string | null;
}

/** A site that may have a source's icon. */
export interface SourceHome {
  /** Its host with its port, without "www.": what all feeds of one site have in common. */
  readonly site: string;
  /** The address of its front page. */
  readonly url: string;
  /** Whether the feed itself stands on this site; else it only names it, and says nothing about its icon. */
  readonly isOwn: boolean;
}

/** Hosts that serve the feeds of others: their own icon would be a wrong one. */
const SERVICE =
  /(?:^|\.)(?:feedburner\.com|feedproxy\.google\.com|feedblitz\.com|feedspot\.com|rss\.app|rsshub\.app|fetchrss\.com|feeds\.(?:megaphone|transistor|acast)\.\w+|simplecast\.com|libsyn\.com|buzzsprout\.com|anchor\.fm|art19\.com|podbean\.com|omnycontent\.com)$/;
/** No host with its port is longer (RFC 1035 2.3.4). */
const MAX_HOST = 260;

/** The sites of a feed, the likeliest first; at most two, and none where its address is no web address. */
export function homesOf({ url, siteLink }: NamedSite): readonly SourceHome[] {
  const feed = webUrl(url);
  if (feed === null) return [];
  const own = { site: siteOfHost(feed.host), url: `${feed.origin}/`, isOwn: true };
  const named = siteLink === null ? null : webUrl(siteLink);
  // No feed of the web may have a network at home asked for.
  if (named === null || (isLocalHost(named.hostname) && !isLocalHost(feed.hostname))) return [own];
  const home = namedHome(named, feed);
  if (home.site === own.site) return [home];
  return SERVICE.test(feed.hostname) ? [home] : [home, own];
}

/** A feed of another domain says where a site is, and not which of its pages is asked for. */
function namedHome(named: URL, feed: URL): SourceHome {
  const isOwn = named.host === feed.host || domainOf(named) === domainOf(feed);
  // A site that is reached securely is not asked in the open because its feed still says http.
  if (feed.protocol === 'https:' && named.port === '') named.protocol = 'https:';
  const path = isOwn ? named.pathname : '/';
  return { site: siteOfHost(named.host), url: named.origin + path, isOwn };
}

function webUrl(address: string): URL | null {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol) || url.host.length > MAX_HOST) return null;
  return url;
}

function domainOf({ hostname }: URL): string {
  return registrable(hostname) ?? hostname;
}

function siteOfHost(host: string): string {
  return host.replace(/^www\./, '');
}
