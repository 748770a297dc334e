/** Finds the feeds of a web page: alternate links in its head, else links to feeds in its text. */
import { webLink } from './links.ts';
import { collapse } from './markup.ts';
import { scanXml } from './scan-xml.ts';

/** A feed found in a page. */
export interface FoundFeed {
  readonly url: string;
  /** The title that the page gives it, or null. */
  readonly title: string | null;
}

const FEED_TYPE =
  /^(?:application\/(?:rss|atom|rdf)\+xml|application\/feed\+json|text\/xml|application\/xml)\b/i;
/** JSON alone may be anything; WordPress names its API so. */
const JSON_TYPE = /^application\/json\b/i;
const FEED_PATH = /(?:^|[/._-])(?:rss|atom|feeds?|rdf)(?:[/._-]|$)|\.(?:rss|atom|rdf)(?:$|\?)/i;
const MAX_FOUND = 12;

/** @param base The page's address after redirects. */
export function discoverFeeds(html: string, base: string): readonly FoundFeed[] {
  const named: FoundFeed[] = [];
  const linked: FoundFeed[] = [];
  let home = base;
  let anchor: { url: string; text: string } | null = null;
  scanXml(html, {
    onOpen: (rawName, attributes) => {
      const name = rawName.toLowerCase();
      if (name === 'base' && home === base) home = webLink(attributes.href, base) ?? base;
      if (name === 'link' && isAlternate(attributes)) {
        const url = webLink(attributes.href, home);
        if (url !== null) named.push({ url, title: collapse(attributes.title ?? '') || null });
      }
      if (name === 'a') {
        const url = webLink(attributes.href, home);
        anchor = url !== null && looksLikeFeed(url, home) ? { url, text: '' } : null;
      }
    },
    onText: text => {
      if (anchor !== null && anchor.text.length < 200) anchor.text += text;
    },
    onClose: rawName => {
      if (rawName.toLowerCase() !== 'a' || anchor === null) return;
      linked.push({ url: anchor.url, title: collapse(anchor.text) || null });
      anchor = null;
    },
  });
  const chosen = named.length > 0 ? named : linked;
  const seen = new Set<string>();
  return chosen.filter(({ url }) => !seen.has(url) && seen.add(url)).slice(0, MAX_FOUND);
}

function isAlternate(attributes: Readonly<Record<string, string>>): boolean {
  const relations = (attributes.rel ?? '').toLowerCase().split(/\s+/);
  const type = (attributes.type ?? '').trim();
  if (!relations.includes('alternate') && !relations.includes('feed')) return false;
  return (
    FEED_TYPE.test(type) ||
    (JSON_TYPE.test(type) && FEED_PATH.test(attributes.href ?? '')) ||
    (type === '' && relations.includes('feed'))
  );
}

/** Whether a link on the same site looks like a feed by its path, and not like a page about feeds. */
function looksLikeFeed(url: string, base: string): boolean {
  const { pathname, search, host } = new URL(url);
  return (
    host.endsWith(new URL(base).host.replace(/^www\./, '')) &&
    FEED_PATH.test(pathname + search) &&
    !/\.html?$/i.test(pathname)
  );
}
