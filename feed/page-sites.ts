/** Finds the other sites on which the articles and pictures of a page stand, before any of its articles is read. */
import type { HtmlAttributes } from './foreign-markup.ts';
import { webLink } from './links.ts';
import { registrable } from './publisher.ts';
import { scanHtml } from './scan-html.ts';
import { isLocalHost } from './site-names.ts';

/** A host with fewer pictures than this shows a badge or an advertisement. */
const FEW_PICTURES = 3;
/** A host with fewer links than this is only mentioned. */
const FEW_LINKS = 5;
/** More hosts than this are no newspaper's own choice. */
const MAX_SITES = 3;
const MAX_ADDRESSES = 5000;

/** Where pages that load their pictures late keep the address. */
const SOURCES = ['src', 'data-src', 'data-original', 'data-lazy-src', 'srcset', 'data-srcset'];

/**
 * An address on each of the hosts, outside the page's own domain, on which it has its pictures (several of them, or the one that
 * it is shared with) or its articles (to which it links more often than to itself). The host with most pictures comes first.
 * @param base The page's address after redirects.
 */
export function sitesOfPage(html: string, base: string): readonly string[] {
  const own = domainOf(base);
  const isAtHome = isLocalHost(new URL(base).hostname);
  const pictures = new Map<string, number>();
  const links = new Map<string, number>();
  let ownLinks = 0;
  let seen = 0;
  const read = (reference: string | undefined): string | null => {
    const [first] = (reference ?? '').trim().split(/[\s,]/, 1);
    return seen++ < MAX_ADDRESSES ? webLink(first, base) : null;
  };
  const note = (counts: Map<string, number>, url: string | null, weight: number) => {
    if (url === null || domainOf(url) === own) return;
    const { origin, hostname } = new URL(url);
    // No page of the web may have a network at home asked for.
    if (isLocalHost(hostname) && !isAtHome) return;
    counts.set(origin, (counts.get(origin) ?? 0) + weight);
  };
  scanHtml(html, {
    onOpen: (name, attributes) => {
      if (name === 'img' || name === 'source') note(pictures, read(sourceOf(attributes)), 1);
      // Open Graph protocol, "og:image".
      if (name === 'meta' && /^(?:og:image|twitter:image)$/i.test(metaName(attributes)))
        note(pictures, read(attributes.get('content')), FEW_PICTURES);
      if (name === 'a') {
        const url = read(attributes.get('href'));
        if (url !== null && domainOf(url) === own) ownLinks++;
        else if (url !== null && isDeep(url)) note(links, url, 1);
      }
    },
    onText: () => {},
    onClose: () => {},
  });
  const sites = [
    ...most(pictures, FEW_PICTURES),
    ...most(links, Math.max(FEW_LINKS, ownLinks + 1)).slice(0, 1),
  ];
  return [...new Set(sites)];
}

/** The address of a picture; what is given in place is none. */
function sourceOf(attributes: HtmlAttributes): string | undefined {
  return SOURCES.map(one => attributes.get(one)).find(
    one => one !== undefined && !/^\s*(?:data:|$)/i.test(one),
  );
}

function metaName(attributes: HtmlAttributes): string {
  return attributes.get('property') ?? attributes.get('name') ?? '';
}

/** Whether an address is one of an article and not of a site's front page. */
function isDeep(url: string): boolean {
  return new URL(url).pathname.length > 10;
}

function most(counts: ReadonlyMap<string, number>, atLeast: number): readonly string[] {
  return [...counts]
    .filter(([, count]) => count >= atLeast)
    .sort(([, one], [, other]) => other - one)
    .slice(0, MAX_SITES)
    .map(([origin]) => `${origin}/`);
}

function domainOf(url: string): string {
  const { hostname } = new URL(url);
  return registrable(hostname) ?? hostname;
}
