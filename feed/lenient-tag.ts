/**
 * Reads start tags whose attribute values break XML's rules: a raw "<", ">", "&" or quote inside, or no quote at the end. For
 * OPML, whose writers often put titles into attributes without escaping them.
 */
import { decodeReferences } from './references.ts';
import { endsName, type TagReader, type XmlListener } from './scan-xml.ts';

/**
 * Makes a reader of start tags for one document; reading all of its tags takes linear time.
 * @param names Elements, in lower case, whose tags end a value that has no quote at its end.
 * @param attributes Attributes, in lower case, before whose name such a value ends.
 */
export function createLenientTags(
  source: string,
  names: readonly string[],
  attributes: readonly string[],
): TagReader {
  const limits: Limits = {
    nextTagAfter: createTagFinder(source, names),
    startsAttribute: new RegExp(`\\s(?:${attributes.join('|')})\\s{0,9}=\\s{0,9}$`, 'i'),
    followsValue: new RegExp(
      `\\s{0,99}(?:[/?]?\\s{0,9}>${NEXT}|(?!${OF_HTML})${NAME}\\s{0,9}(?:=|/?>${NEXT})|${TAG})`.replaceAll(
        'NAMES',
        names.join('|'),
      ),
      'iy',
    ),
  };
  return (_source, tag, declared, listener) => {
    let at = skip(source, tag + 1, code => !endsName(code));
    const name = source.slice(tag + 1, at);
    const found = new Map<string, string>();
    for (;;) {
      at = skipFiller(source, at);
      const end = endOfTag(source, at);
      if (end !== null) return told(listener, name, found, end);
      const from = at;
      at = skip(source, at, isName);
      const key = source.slice(from, at).toLowerCase();
      const sign = skip(source, at, isSpace);
      if (source[sign] !== '=') {
        if (!found.has(key)) found.set(key, '');
        continue;
      }
      const value = readValue(source, skip(source, sign + 1, isSpace), limits);
      at = value.end;
      if (!found.has(key)) found.set(key, decodeReferences(value.text, declared));
    }
  };
}

/** Where values end. */
interface Limits {
  /** The next tag that surely is one. */
  readonly nextTagAfter: (at: number) => number;
  /** Fits text that ends with the name and the sign of an attribute. */
  readonly startsAttribute: RegExp;
  /** Fits what follows the quote at the end of a value: an attribute, another tag, or the end of the tag and then one. */
  readonly followsValue: RegExp;
}

/** Another tag of the list, a comment, or the end of the document; and what stands between two tags. */
const TAG = '(?:</?(?:\\w{1,20}:)?(?:NAMES)[\\s/>]|<!--|$)';
const NEXT = `\\s{0,999}${TAG}`;
const NAME = '[^\\s=<>/"\']{1,60}';
/** Attributes of HTML within a value, which are none of the list. */
const OF_HTML = '(?:src|srcset|alt|href|class|style|width|height|border|target|rel|align)\\s{0,9}=';
/** Fits what may follow the end of a value as well: the end of a tag, and anything. */
const MAY_FOLLOW_VALUE = new RegExp(`\\s{0,99}(?:/?\\s{0,9}>|${NAME}\\s{0,9}(?:=|/?>))`, 'y');
/** How many quotes behind one that may be the end are looked at for a better one. */
const MAX_LOOK_AHEAD = 8;

const QUOTES = new Set([0x22, 0x27]);
/** The quote that ends a value, by the one that begins it; word processors make curved ones. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['”', '”'],
  ['‘', '’'],
]);

function isSpace(code: number): boolean {
  return code <= 0x20;
}

/** Whether a character belongs to the name of an attribute. */
function isName(code: number): boolean {
  return !endsName(code) && code !== 0x3d && !QUOTES.has(code);
}

function isUnquoted(code: number): boolean {
  return code > 0x20 && code !== 0x3c && code !== 0x3e && !QUOTES.has(code);
}

// Loops and no patterns: a pattern that repeats over megabytes exhausts its stack.
function skip(source: string, from: number, isSkipped: (code: number) => boolean): number {
  let at = from;
  while (at < source.length && isSkipped(source.charCodeAt(at))) at++;
  return at;
}

const TAG_END = /(\/?)\s{0,9}>/y;

/** Past what says nothing between attributes: white space, stray quotes and signs, a "/" that does not end the tag. */
function skipFiller(source: string, from: number): number {
  let at = from;
  for (;;) {
    at = skip(source, at, code => isSpace(code) || code === 0x3d || QUOTES.has(code));
    TAG_END.lastIndex = at;
    if (source[at] !== '/' || TAG_END.test(source)) return at;
    at++;
  }
}

/** Where the tag ends if it ends at `at`; one that breaks off at the next "<" ends there. */
function endOfTag(source: string, at: number): { at: number; isEmpty: boolean } | null {
  if (at >= source.length || source[at] === '<') return { at, isEmpty: false };
  TAG_END.lastIndex = at;
  const match = TAG_END.exec(source);
  return match === null ? null : { at: TAG_END.lastIndex, isEmpty: match[1] === '/' };
}

function told(
  listener: XmlListener,
  name: string,
  attributes: ReadonlyMap<string, string>,
  end: { at: number; isEmpty: boolean },
): number {
  listener.onOpen(name, Object.fromEntries(attributes), end.isEmpty);
  return end.at;
}

/** How far before a quote the name of an attribute is looked for. */
const LOOK_BACK = 60;

/**
 * The value that begins at `from`. It ends at the first quote that an attribute or the end of the tag follows. One without
 * such a quote ends before the next attribute, else before the next tag.
 */
function readValue(
  source: string,
  from: number,
  { nextTagAfter, startsAttribute, followsValue }: Limits,
): { text: string; end: number } {
  const quote = CLOSING.get(source[from] ?? '');
  if (quote === undefined) {
    const end = skip(source, from, isUnquoted);
    return { text: source.slice(from, end), end };
  }
  const start = from + 1;
  const limit = nextTagAfter(start);
  let possible: number | null = null;
  let tries = 0;
  for (let at = source.indexOf(quote, start); at >= 0 && at < limit; ) {
    const before = source.slice(Math.max(start, at - LOOK_BACK), at);
    const attribute = startsAttribute.exec(before);
    if (possible !== null && (attribute !== null || tries > MAX_LOOK_AHEAD)) break;
    if (attribute !== null) {
      const end = at - before.length + attribute.index;
      return { text: source.slice(start, end), end };
    }
    if (fits(followsValue, source, at + 1)) return { text: source.slice(start, at), end: at + 1 };
    if (possible === null && fits(MAY_FOLLOW_VALUE, source, at + 1)) possible = at;
    if (possible !== null) tries++;
    at = source.indexOf(quote, at + 1);
  }
  if (possible !== null) return { text: source.slice(start, possible), end: possible + 1 };
  // Up to the last ">" before the next tag.
  const rest = source.slice(start, limit);
  const close = rest.lastIndexOf('>');
  const length = close < 0 ? rest.length : close - Number(rest[close - 1] === '/');
  return { text: rest.slice(0, length).trimEnd(), end: start + length };
}

function fits(pattern: RegExp, source: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(source);
}

/** How far before a "<" is looked for what shows that it opens a tag. */
const BEFORE_TAG = 200;

/** Finds the next tag of the elements `names` that stands behind the end of another tag or in a line of its own. */
function createTagFinder(source: string, names: readonly string[]): (at: number) => number {
  const tags = new RegExp(`</?(?:${names.join('|')})(?=[\\s/>])`, 'gi');
  let known = -1;
  return at => {
    if (known >= at) return known;
    tags.lastIndex = at;
    for (let match = tags.exec(source); match !== null; match = tags.exec(source)) {
      known = match.index;
      const before = source.slice(Math.max(0, known - BEFORE_TAG), known);
      const kept = before.trimEnd();
      if (kept.endsWith('>') || /[\n\r]/.test(before.slice(kept.length))) return known;
    }
    known = source.length;
    return known;
  };
}
