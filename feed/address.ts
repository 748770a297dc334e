/** Reads the addresses that a person types or pastes: one, or several within a text. */
import { trimmed, withoutInvisible } from './around-address.ts';
import { beginsWithScheme, carriesLogin, oneAddress, type TypedAddress } from './one-address.ts';

/** The addresses of a text. Both lists are empty where the text is nothing but words. */
export interface AddressList {
  /** In the order of the text, each once. */
  readonly addresses: readonly TypedAddress[];
  /** Lines beside addresses that are none, and lines that look like an address that isn't read; each shortened. */
  readonly refused: readonly string[];
}

/** Longer texts are read so far. */
const MAX_TEXT = 400_000;
/** More addresses than this are refused: a list of that length is a file. */
const MAX_ADDRESSES = 500;
const SHOWN_LENGTH = 200;

/**
 * Reads the one address that a person typed; null where there is none or more than one.
 * @see readAddresses for what is understood.
 */
export function readAddress(typed: string): string | null {
  const { addresses, refused } = readAddresses(typed);
  return addresses.length === 1 && refused.length === 0 ? (addresses[0]?.url ?? null) : null;
}

/** Reads an address that a program wrote: nothing around it is taken for the punctuation of a text. */
export function exactAddress(address: string): string | null {
  return oneAddress(withoutInvisible(address))?.url ?? null;
}

/**
 * Reads every address of a text: one a line, or parted by blanks and commas, each perhaps in quotes or brackets, with
 * words around it where it has its scheme. A line that begins with a scheme and goes on in words is one address with
 * blanks.
 */
export function readAddresses(text: string): AddressList {
  const found = new Map<string, TypedAddress>();
  const failed: string[] = [];
  for (const line of linesOf(text)) {
    // The cells of a table are parted by tabs; an address fills its cell.
    const cells = line.trim().split('\t');
    const addresses = cells.flatMap(cell => addressesOfCell(cell, cells.length === 1));
    if (addresses.length > 0) failed.push(...line.split(/\s+/).filter(isRefusedPart));
    else if (line.trim() !== '') failed.push(line.trim());
    for (const address of addresses) {
      if (found.size < MAX_ADDRESSES || found.has(address.url)) {
        if (!found.has(address.url)) found.set(address.url, address);
      } else failed.push(address.url);
    }
  }
  const isTold = found.size > 0 || failed.some(looksLikeAddress);
  const refused = isTold ? failed.slice(0, MAX_ADDRESSES) : [];
  return {
    addresses: [...found.values()],
    refused: refused.map(line => line.slice(0, SHOWN_LENGTH)),
  };
}

/** Whether a refused line is an address with a user name and a password. */
export function hasLogin(refused: string): boolean {
  return refused
    .split(QUOTES)
    .flatMap(partsOf)
    .some(part => carriesLogin(trimmed(part)));
}

/** The match pattern of the host of `url`, by which access to it is looked up; patterns know no port. */
export function originPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

function linesOf(text: string): readonly string[] {
  const clean = withoutInvisible(text.slice(0, MAX_TEXT));
  return clean.replace(BROKEN_SCHEME, '://').split(LINE_END);
}

/** "https:// example.org" */
const BROKEN_SCHEME = /:\/\/[^\S\n\r]+/g;
const LINE_END = /[\n\r\v\f\u2028\u2029]+/;

/** Schemes of addresses that are never read, and names of mailboxes. */
const OTHER_ADDRESS =
  /:\/\/|^(?:about|blob|chrome|data|file|ftp|javascript|magnet|mailto|tel):\S|^\S+@\S+$/i;

function looksLikeAddress(line: string): boolean {
  return OTHER_ADDRESS.test(line);
}

/** Whether a part of a line beside addresses looks like one and is none. */
function isRefusedPart(part: string): boolean {
  return looksLikeAddress(trimmed(part)) && addressesOfCell(part, false).length === 0;
}

function addressesOfCell(cell: string, mayHaveBlanks: boolean): readonly TypedAddress[] {
  const chunks = cell.split(QUOTES).filter(chunk => HAS_SIGNS.test(chunk));
  const read = chunks.map(chunk => addressesOfChunk(chunk, mayHaveBlanks));
  const isAll = read.every(one => one.length > 0);
  return read.flat().filter(({ isSchemeTyped }) => isAll || isSchemeTyped);
}

/** Quotes and pointed brackets, which stand in no address. */
const QUOTES = /["<>“”„«»「」『』【】]+/;
const HAS_SIGNS = /[\p{L}\p{N}]/u;

function addressesOfChunk(line: string, mayHaveBlanks: boolean): readonly TypedAddress[] {
  const parts = partsOf(line);
  const read = parts.map(readPart);
  // Addresses that are never read make no words of those beside them.
  const own = read.filter(
    (one, index) => one.length > 0 || !looksLikeAddress(trimmed(parts[index] ?? '')),
  );
  if (own.length > 0 && own.every(one => one.length > 0)) return own.flat();
  const starts = parts.flatMap((part, index) =>
    beginsWithScheme(trimmed(part)) && (read[index] ?? []).length > 0 ? [index] : [],
  );
  const [start] = starts;
  if (start === undefined) return hostsOf(line, read) ?? wholeLine(parts);
  if (starts.length > 1 || !mayHaveBlanks || LIST_ITEM.test(parts[start] ?? ''))
    return starts.flatMap(index => read[index] ?? []);
  const after = read.slice(start + 1);
  if (after.every(one => one.length > 0)) return read.slice(start).flat();
  const [first = '', ...others] = parts.slice(start);
  const next = others.findIndex(part => looksLikeAddress(trimmed(part)));
  const words = others.slice(0, next === -1 ? undefined : next);
  const remark = words.findIndex(part => REMARK.test(part));
  const isRemark = remark !== -1 && !PATH.test(words.slice(remark).join(' '));
  return wholeLine([first, ...words.slice(0, isRemark ? remark : undefined)]);
}

/**
 * Hosts without a scheme among words: one that has a place of its own ("Example News - example.org"), or several. One
 * within words is a word with a dot.
 */
function hostsOf(
  line: string,
  read: readonly (readonly TypedAddress[])[],
): readonly TypedAddress[] | null {
  const hosts = read.filter(one => one.length > 0);
  const places = line.split(PLACES).map(place => partsOf(place).map(readPart));
  const own = places.filter(place => place.length > 0 && place.every(one => one.length > 0));
  if (hosts.length < 2 && own.length === 0) return null;
  return hosts.flat();
}

const PLACES = /\s[-–—|]+\s|:\s|\s(?=\()/;

/** How a remark begins: "https://example.org/feed - Example News", "(in English)". */
const REMARK = /^[-–—|#(*:]/;
/** A comma behind an address parts it from what follows. */
const LIST_ITEM = /[,;，、；،؛]$/;
/** What a path has and a remark has not. */
const PATH = /[/?=&]|\.\w{2,5}$/;

/** Parts of a line as one address with blanks in it. */
function wholeLine(parts: readonly string[]): readonly TypedAddress[] {
  const text = trimmed(parts.join(' '));
  const one = beginsWithScheme(text) ? oneAddress(text) : null;
  return one === null ? [] : [one];
}

/** A part of a line: an address, or several with commas between them. */
function readPart(part: string): readonly TypedAddress[] {
  const text = trimmed(part);
  // Words are most of what is pasted by mistake; they need no parser.
  if (!/[.:。．｡：%@]|localhost/i.test(text)) return [];
  const pieces = text.split(/[,;|，、；،؛]+/).map(piece => oneAddress(trimmed(piece)));
  const several = pieces.flatMap(one => (one === null ? [] : [one]));
  const one = oneAddress(text);
  const isList = several.length === pieces.length && !(beginsWithScheme(text) && one !== null);
  if (isList) return several;
  return one === null ? [] : [one];
}

const BULLET = /^\s*(?:[-–—*+•·‣▪◦○●]|\(?\d{1,3}[.)])\s+/;
const NEXT_SCHEME = /(?<=[([{'‘“«,;|，、；،؛])(?=(?:https?|feed|itpc|podcasts?|rss):)/gi;

/** The parts of a line between blanks and signs that no address has. */
function partsOf(line: string): readonly string[] {
  return line
    .replace(BULLET, '')
    .replace(NEXT_SCHEME, ' ')
    .replace(/&amp;/g, '&')
    .split(/\s+/)
    .filter(part => HAS_SIGNS.test(part) || REMARK.test(part));
}
