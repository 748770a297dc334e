/** Reads a feed document of any format: bytes in, Feed out. */

import type { Feed, FeedError, FeedErrorCode } from '../model/feed.ts';
import { readAtom } from './atom.ts';
import { decodeBytes } from './charset.ts';
import { completeJson } from './complete-json.ts';
import { isJsonFeed, readJsonFeed } from './json-feed.ts';
import { webLink } from './links.ts';
import { readRss } from './rss.ts';
import { readSitemap } from './sitemap.ts';
import { all, elements, first, parseXml, textOf, type XmlElement } from './xml.ts';

const NO_NEWS =
  'The document lists the pages of a site, not its news. Follow the address of the site instead.';

/** The feed that a document holds, or why it could not be read. */
export type ReadResult = { readonly feed: Feed } | { readonly error: FeedError };

/**
 * Reads a feed document.
 * @param bytes The body as received.
 * @param url The address it came from, for relative links; null where there is none.
 * @param contentType The HTTP header, or null.
 * @param isCut Whether the body ends too early: the entries that came whole are kept.
 */
export function readFeed(
  bytes: Uint8Array,
  url: string | null,
  contentType: string | null,
  isCut = false,
): ReadResult {
  return readFeedText(decodeBytes(bytes, contentType), url, isCut);
}

/** Reads a feed document that is already decoded. */
export function readFeedText(source: string, url: string | null, isCut = false): ReadResult {
  const start = source.search(/[^\s\ufeff\0]/);
  if (start < 0)
    return refuse('empty', 'The document is empty. The publisher sent nothing; try again later.');
  if (source[start] === '{' || source[start] === '[') {
    const whole = source.slice(start);
    return readJson(isCut ? completeJson(whole) : whole, url);
  }
  const root = findRoot(parseXml(source, url, null, isCut));
  if (root === null) return refuseXml(source);
  const own = url === null ? ownAddress(root) : null;
  if (own !== null) return readFeedText(source, own, isCut);
  if (root.space.startsWith('{')) {
    const again = findRoot(parseXml(source, url, root.space, isCut));
    if (again !== null) return readRoot(again);
  }
  return readRoot(root);
}

/** The address that a document gives for itself, used where its address is not known. */
function ownAddress(root: XmlElement): string | null {
  const channel = first(root, '', 'channel') ?? root;
  const self = [...all(channel, 'atom', 'link'), ...all(channel, '', 'link')]
    .filter(({ attributes }) => attributes.rel?.toLowerCase() === 'self')
    .map(({ attributes }) => attributes.href);
  const links = [...all(channel, '', 'link'), ...all(channel, 'atom', 'link')].map(
    link => link.attributes.href ?? textOf(link),
  );
  const candidates = [...self, ...links, textOf(first(channel, channel.space, 'id'))];
  for (const candidate of candidates) {
    const address = webLink(candidate, null);
    if (address !== null) return address;
  }
  return null;
}

function readRoot(root: XmlElement): ReadResult {
  if (root.name === 'urlset' || root.name === 'sitemapindex') {
    const feed = root.name === 'urlset' ? readSitemap(root) : null;
    return feed === null ? refuse('sitemap', NO_NEWS) : { feed };
  }
  return { feed: isAtom(root) ? readAtom(root) : readRss(root) };
}

function readJson(source: string, url: string | null): ReadResult {
  let document: unknown;
  try {
    document = JSON.parse(source);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    return refuse('broken-json', `The document starts like JSON and then breaks off (${detail}).`);
  }
  if (!isJsonFeed(document))
    return refuse('not-a-feed', 'The document is JSON, but not a JSON Feed: it has no items.');
  return { feed: readJsonFeed(document, url) };
}

/** The root element of a feed, also inside a wrapper or after junk. */
function findRoot(roots: readonly XmlElement[]): XmlElement | null {
  let level = roots;
  for (let depth = 0; depth < 4 && level.length > 0; depth++) {
    const found = level.find(isRoot);
    if (found !== undefined) return found;
    if (level.some(element => element.name === 'html')) return null;
    level = level.flatMap(elements);
  }
  return null;
}

function isRoot(element: XmlElement): boolean {
  if (isAtom(element)) return true;
  if (element.space === 'rdf' && element.name === 'rdf') return true;
  if (element.name === 'rss' || element.name === 'rdf') return true;
  if (element.name === 'urlset' || element.name === 'sitemapindex') return true;
  return element.name === 'channel' && element.space === '' && all(element, '', 'item').length > 0;
}

/** Atom with its namespace, or with none or a wrong one as some publishers send it. */
function isAtom({ name, space }: XmlElement): boolean {
  return name === 'feed' || (name === 'entry' && (space === 'atom' || space === ''));
}

function refuseXml(source: string): ReadResult {
  const head = source.slice(0, 4000);
  if (/<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]/i.test(head)) {
    return refuse(
      'html',
      'The address gives a web page, not a feed. Look on that page for its feed, or follow the site.',
    );
  }
  return refuse(
    'not-a-feed',
    'The document is no feed: it is neither RSS, Atom, JSON Feed nor a news sitemap. Check the address.',
  );
}

function refuse(code: FeedErrorCode, message: string): ReadResult {
  return { error: { code, message } };
}
