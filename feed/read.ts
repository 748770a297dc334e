/** The front door of this floor: bytes in, Feed out, whatever the format. */
import { readAtom } from './atom.ts';
import { decodeBytes } from './charset.ts';
import { isJsonFeed, readJsonFeed } from './json-feed.ts';
import type { Feed, FeedError, FeedErrorCode } from './model.ts';
import { readRss } from './rss.ts';
import { all, elements, parseXml, type XmlElement } from './xml.ts';

export type ReadResult = { readonly feed: Feed } | { readonly error: FeedError };

/**
 * Reads a feed document.
 * @param bytes The body as it came.
 * @param url The address it came from, for relative links; null where there is none.
 * @param contentType The HTTP header, or null.
 */
export function readFeed(
  bytes: Uint8Array,
  url: string | null,
  contentType: string | null,
): ReadResult {
  return readFeedText(decodeBytes(bytes, contentType), url);
}

/** Reads a feed document that is text already. */
export function readFeedText(source: string, url: string | null): ReadResult {
  const start = source.search(/[^\s\ufeff\0]/);
  if (start < 0)
    return refuse('empty', 'The document is empty. The publisher sent nothing; try again later.');
  if (source[start] === '{' || source[start] === '[') return readJson(source.slice(start), url);
  const root = findRoot(parseXml(source, url));
  if (root === null) return refuseXml(source);
  if (root.space.startsWith('{')) {
    const again = findRoot(parseXml(source, url, root.space));
    if (again !== null) return readRoot(again);
  }
  return readRoot(root);
}

function readRoot(root: XmlElement): ReadResult {
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

/** The element a feed starts with, also where junk or a wrapper stands before it. */
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
    'The document is no feed: it is neither RSS, Atom nor JSON Feed. Check the address.',
  );
}

function refuse(code: FeedErrorCode, message: string): ReadResult {
  return { error: { code, message } };
}
