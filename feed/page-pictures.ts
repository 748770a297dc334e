/** Finds the other sites on which the pictures of a page stand, before any of its articles is read. */
import type { HtmlAttributes } from './foreign-markup.ts';
import { webLink } from './links.ts';
import { registrable } from './publisher.ts';
import { scanHtml } from './scan-html.ts';

/** A host with fewer pictures than this shows a badge or an advertisement. */
const FEW = 3;
/** More hosts than this are no newspaper's own choice. */
const MAX_SITES = 3;
const MAX_PICTURES = 500;

/** Where pages that load their pictures late keep the address. */
const SOURCES = ['src', 'data-src', 'data-original', 'data-lazy-src', 'srcset', 'data-srcset'];

/**
 * An address on each of the hosts, outside the page's own domain, on which it has its pictures: those with several pictures,
 * and the one of the picture that it is shared with. The host with most pictures comes first.
 * @param base The page's address after redirects.
 */
export function pictureSites(html: string, base: string): readonly string[] {
  const own = domainOf(base);
  const counts = new Map<string, number>();
  let seen = 0;
  const note = (reference: string | undefined, weight: number) => {
    const [first] = (reference ?? '').trim().split(/[\s,]/, 1);
    const url = webLink(first, base);
    if (url === null || domainOf(url) === own || seen++ > MAX_PICTURES) return;
    const { origin } = new URL(url);
    counts.set(origin, (counts.get(origin) ?? 0) + weight);
  };
  scanHtml(html, {
    onOpen: (name, attributes) => {
      if (name === 'img' || name === 'source') {
        const source = SOURCES.map(one => attributes.get(one)).find(
          one => one !== undefined && !/^\s*(?:data:|$)/i.test(one),
        );
        note(source, 1);
      }
      // Open Graph protocol, "og:image".
      if (name === 'meta' && /^(?:og:image|twitter:image)$/i.test(metaName(attributes)))
        note(attributes.get('content'), FEW);
    },
    onText: () => {},
    onClose: () => {},
  });
  return [...counts]
    .filter(([, count]) => count >= FEW)
    .sort(([, one], [, other]) => other - one)
    .slice(0, MAX_SITES)
    .map(([origin]) => `${origin}/`);
}

function metaName(attributes: HtmlAttributes): string {
  return attributes.get('property') ?? attributes.get('name') ?? '';
}

function domainOf(url: string): string {
  const { hostname } = new URL(url);
  return registrable(hostname) ?? hostname;
}
