/** Finds the feeds of a web page: those that its head or its Link header names, and links to feeds in its text. */
import { type FoundFeed, feedsAmong, type PageLink, type SortedLinks } from './feed-links.ts';
import type { HtmlAttributes } from './foreign-markup.ts';
import { readLinkHeader } from './link-header.ts';
import { webLink } from './links.ts';
import { decodeHtml } from './references.ts';
import { scanHtml } from './scan-html.ts';

/** A page's feeds, and the page that it sends its readers on to. */
export interface ReadPage extends SortedLinks {
  /** Where its `meta refresh` leads within half a minute; null where it has none or shows itself again. */
  readonly refresh: string | null;
}

/** What the page names, else what its text links to. @param base The page's address after redirects. */
export function discoverFeeds(html: string, base: string): readonly FoundFeed[] {
  const { named, linked } = readPage(html, base, null);
  return named.length > 0 ? named : linked;
}

/**
 * Reads all that a page says of feeds.
 * @param address The page's address after redirects.
 * @param linkHeader The header that came with it, or null; its links are relative to the address (RFC 8288 3.2).
 */
export function readPage(html: string, address: string, linkHeader: string | null): ReadPage {
  const { links, base, language, refresh } = collect(html);
  const home = webLink(base, address) ?? address;
  const own = links.flatMap((link): readonly PageLink[] => {
    const url = webLink(withoutFeedScheme(link.href), home);
    return url === null ? [] : [{ ...link, url }];
  });
  const header = readLinkHeader(linkHeader, address).map(
    ({ url, relations, type, title }): PageLink => ({
      isInText: false,
      url,
      rel: relations.join(' '),
      type,
      title,
      language: '',
    }),
  );
  const target = refresh === null ? null : webLink(refresh, home);
  const isItself = target?.split('#', 1)[0] === address.split('#', 1)[0];
  return {
    ...feedsAmong([...own, ...header], address, language),
    refresh: isItself ? null : target,
  };
}

/** `feed:https://...` and `feed://...`, by which pages once opened a program for feeds, without that. */
function withoutFeedScheme(href: string): string {
  return href
    .replace(/^\s*(?:feed|rss|itpc|pcast|podcast):(?=https?:)/i, '')
    .replace(/^\s*(?:feed|rss|itpc|pcast|podcast):\/\//i, 'https://');
}

/** A link as it is written. */
interface RawLink extends Omit<PageLink, 'url'> {
  readonly href: string;
}

interface Collected {
  readonly links: readonly RawLink[];
  /** The first `base` counts, for what stands before it as well (HTML 4.2.3). */
  readonly base: string | null;
  readonly language: string;
  readonly refresh: string | null;
}

/** A page with more links to feeds than this is a directory; its first ones are looked at. */
const MAX_LINKS = 300;
const MAX_TEXT = 200;
/** No address is longer. */
const MAX_HREF = 4000;

function collect(html: string): Collected {
  const links: RawLink[] = [];
  let base: string | null = null;
  let language = '';
  let refresh: string | null = null;
  let anchor: RawLink | null = null;
  let text = '';
  // What a template holds is no part of the page; a refresh in `noscript` leads to a page about scripts.
  let templates = 0;
  let noscripts = 0;
  const add = (link: RawLink) => {
    if (links.length < MAX_LINKS && link.href.length <= MAX_HREF) links.push(link);
  };
  const endAnchor = () => {
    if (anchor === null) return;
    const link = { ...anchor, title: text.trim() || anchor.title };
    if (mayBeFeed(link)) add(link);
    anchor = null;
  };
  const addText = (more: string) => {
    if (anchor !== null && text.length < MAX_TEXT) text += more.slice(0, MAX_TEXT);
  };
  scanHtml(html, {
    onOpen: (name, attributes) => {
      if (name === 'template') templates++;
      if (templates > 0) return;
      const href = attributes.get('href');
      if (name === 'noscript') noscripts++;
      else if (name === 'html') language ||= attributes.get('lang') ?? '';
      else if (name === 'base') base ??= href ?? null;
      else if (name === 'meta' && noscripts === 0) refresh ??= refreshOf(attributes);
      else if (name === 'img') addText(` ${attributes.get('alt') ?? ''}`);
      else if (name === 'link' && href !== undefined) {
        const link = linkOf(attributes, href, false);
        // Those without a type are other languages of the page, sometimes hundreds.
        if (/\bfeed\b/i.test(link.rel) || (link.type !== '' && /\balternate\b/i.test(link.rel)))
          add(link);
      } else if (name === 'a' || name === 'area') {
        endAnchor();
        text = '';
        if (href !== undefined) anchor = linkOf(attributes, href, true);
        if (name === 'area') endAnchor();
      }
    },
    onText: more => {
      if (anchor !== null) addText(decodeHtml(more.slice(0, MAX_TEXT), false));
    },
    onClose: name => {
      if (name === 'template' && templates > 0) templates--;
      else if (templates > 0) return;
      else if (name === 'noscript' && noscripts > 0) noscripts--;
      else if (name === 'a') endAnchor();
    },
  });
  endAnchor();
  return { links, base, language, refresh };
}

function linkOf(attributes: HtmlAttributes, href: string, isInText: boolean): RawLink {
  const title = attributes.get('title') ?? attributes.get('aria-label') ?? attributes.get('alt');
  return {
    isInText,
    href,
    rel: attributes.get('rel') ?? '',
    type: attributes.get('type') ?? '',
    title: title ?? '',
    language: attributes.get('hreflang') ?? '',
  };
}

/** A first look at a link in the text; most of a page's links are dropped by it. */
function mayBeFeed({ href, type, title }: RawLink): boolean {
  return (
    /xml|json/i.test(type) ||
    /rss|atom|feed|rdf|xml|flux/i.test(`${href.slice(0, MAX_HREF)} ${title}`)
  );
}

/** Later than this a page that refreshes is read, not passed through. */
const MAX_DELAY_S = 30;

/** The address of a refresh as written (HTML 4.2.5.3); null where there is none. */
function refreshOf(attributes: HtmlAttributes): string | null {
  if (attributes.get('http-equiv')?.trim().toLowerCase() !== 'refresh') return null;
  const content = (attributes.get('content') ?? '').slice(0, MAX_HREF);
  const match =
    /^\s*(?:(\d+)(?:\.[\d.]*)?|\.[\d.]*)(?:\s*[;,]\s*|\s+)(?:url\s*=\s*|(?!url\s*=))(?:"([^"]*)|'([^']*)|(\S.*))/is.exec(
      content,
    );
  if (match === null || Number(match[1] ?? 0) > MAX_DELAY_S) return null;
  return match[2] ?? match[3] ?? match[4] ?? null;
}
