/** Splits an HTML page into tags and text by the tokenizer of the standard (WHATWG HTML 13.2.5), without building a tree. */
import { type HtmlAttributes, trackForeign } from './foreign-markup.ts';
import { decodeHtml } from './references.ts';

/** Receives tags and text in order of the page. */
export interface HtmlListener {
  /** A start tag of an HTML element, its name in lower case; elements of SVG and MathML are passed over. */
  readonly onOpen: (name: string, attributes: HtmlAttributes) => void;
  readonly onClose: (name: string) => void;
  /** Text as it stands; `decodeHtml` decodes it. What scripts and styles hold is no text. */
  readonly onText: (text: string) => void;
}

/**
 * Scans `source` in linear time; never throws. Scripting counts as switched off, as it is where no script is run: what
 * `noscript` holds is markup (13.2.6.4.5).
 */
export function scanHtml(source: string, listener: HtmlListener): void {
  const foreign = trackForeign();
  const commentEnd = nextOf(source, /--!?>/g);
  let at = 0;
  while (at < source.length) {
    const tag = nextTag(source, at);
    if (tag > at && !foreign.isCode()) listener.onText(source.slice(at, tag));
    const sign = source[tag + 1];
    if (tag >= source.length) return;
    if (source.startsWith('<!--', tag)) at = endOfComment(source, tag + 4, commentEnd);
    else if (foreign.isInside() && source.startsWith('<![CDATA[', tag))
      at = after(source, ']]>', tag);
    else if (sign === '!' || sign === '?') at = after(source, '>', tag);
    else if (sign === '/' && !isLetter(source.charCodeAt(tag + 2))) at = after(source, '>', tag);
    else {
      const read = readTag(source, sign === '/' ? tag + 2 : tag + 1);
      // A tag that the page ends in is none.
      if (read === null) return;
      at = read.end;
      if (sign === '/') {
        if (!foreign.close(read.name)) listener.onClose(read.name);
      } else if (!foreign.open(read)) at = openTag(source, read, listener);
    }
  }
}

/** Where the next tag or comment starts: "<" before anything else is text (13.2.5.6), as "</" is at the end. */
function nextTag(source: string, from: number): number {
  for (let at = source.indexOf('<', from); at >= 0; at = source.indexOf('<', at + 1)) {
    const sign = source.charCodeAt(at + 1);
    if (isLetter(sign) || sign === 0x21 || sign === 0x3f) return at;
    if (sign === 0x2f && at + 2 < source.length) return at;
  }
  return source.length;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function after(source: string, ending: string, from: number): number {
  const end = source.indexOf(ending, from);
  return end < 0 ? source.length : end + ending.length;
}

/** Finds the end of the first match at or behind a place that only moves on; nothing is searched twice. */
function nextOf(source: string, pattern: RegExp): (from: number) => number {
  let start = -1;
  let end = -1;
  return from => {
    if (start < from) {
      pattern.lastIndex = from;
      const match = pattern.exec(source);
      start = match?.index ?? source.length;
      end = match === null ? source.length : pattern.lastIndex;
    }
    return end;
  };
}

/** 13.2.5.43 to 13.2.5.52; `<!-->` and `<!--->` are whole comments. */
function endOfComment(source: string, from: number, next: (from: number) => number): number {
  if (source[from] === '>') return from + 1;
  if (source.startsWith('->', from)) return from + 2;
  return next(from);
}

interface Tag {
  readonly name: string;
  readonly attributes: HtmlAttributes;
  readonly isSelfClosing: boolean;
  /** Behind its ">". */
  readonly end: number;
}

const NAME_END = /[\t\n\f\r />]/g;
const SPACE = /[\t\n\f\r ]*/y;
const BEFORE_ATTRIBUTE = /[\t\n\f\r /]*/y;
/** An attribute's name may begin with "=" (13.2.5.32). */
const ATTRIBUTE_NAME = /=?[^\t\n\f\r />=]*/y;
const UNQUOTED = /[^\t\n\f\r >]*/y;
const NO_ATTRIBUTES: HtmlAttributes = new Map();

/** Reads the tag whose name starts at `from` (13.2.5.8, 13.2.5.32 to 13.2.5.40); null where the page ends in it. */
function readTag(source: string, from: number): Tag | null {
  NAME_END.lastIndex = from;
  const nameEnd = NAME_END.exec(source)?.index ?? source.length;
  const name = source.slice(from, nameEnd).toLowerCase();
  if (source[nameEnd] === '>')
    return { name, attributes: NO_ATTRIBUTES, isSelfClosing: false, end: nameEnd + 1 };
  const attributes = new Map<string, string>();
  let lastEnd = nameEnd;
  let at = skip(BEFORE_ATTRIBUTE, source, nameEnd);
  while (at < source.length && source[at] !== '>') {
    const keyEnd = skip(ATTRIBUTE_NAME, source, at);
    const key = source.slice(at, keyEnd).toLowerCase();
    const value = readValue(source, skip(SPACE, source, keyEnd));
    if (!attributes.has(key)) attributes.set(key, decodeHtml(value?.text ?? '', true));
    lastEnd = value?.end ?? keyEnd;
    at = skip(BEFORE_ATTRIBUTE, source, lastEnd);
  }
  if (at >= source.length) return null;
  const isSelfClosing = at > lastEnd && source[at - 1] === '/';
  return { name, attributes, isSelfClosing, end: at + 1 };
}

/** The value that follows an attribute's name, if "=" stands at `at`; a missing closing quote takes the rest of the page. */
function readValue(source: string, at: number): { text: string; end: number } | null {
  if (source[at] !== '=') return null;
  const start = skip(SPACE, source, at + 1);
  const quote = source[start];
  if (quote === '"' || quote === "'") {
    const end = source.indexOf(quote, start + 1);
    return end < 0
      ? { text: '', end: source.length }
      : { text: source.slice(start + 1, end), end: end + 1 };
  }
  const end = skip(UNQUOTED, source, start);
  return { text: source.slice(start, end), end };
}

function skip(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : at;
}

/** Elements whose content is text up to their own end tag; in the first two references are decoded (13.2.5.2, 13.2.5.3). */
const TEXT_ELEMENTS = /^(?:title|textarea|script|style|xmp|iframe|noembed|noframes|plaintext)$/;

/** @returns Where to go on: behind the text of an element that holds nothing else. */
function openTag(source: string, { name, attributes, end }: Tag, listener: HtmlListener): number {
  listener.onOpen(name, attributes);
  if (!TEXT_ELEMENTS.test(name)) return end;
  const close = name === 'script' ? endOfScript(source, end) : endOfText(source, name, end);
  if (close > end && (name === 'title' || name === 'textarea'))
    listener.onText(source.slice(end, close));
  return close;
}

function endOfText(source: string, name: string, from: number): number {
  if (name === 'plaintext') return source.length;
  const ending = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi');
  ending.lastIndex = from;
  return ending.exec(source)?.index ?? source.length;
}

const IN_SCRIPT = /<!--|-->|<(\/?)script(?=[\t\n\f\r />])/gi;

/**
 * Where the end tag of a script stands (13.2.5.4, 13.2.5.15 to 13.2.5.31): behind "<!--" and "<script" its next one belongs to
 * that script, up to "-->".
 */
function endOfScript(source: string, from: number): number {
  let depth: 'plain' | 'escaped' | 'double' = 'plain';
  IN_SCRIPT.lastIndex = from;
  for (let match = IN_SCRIPT.exec(source); match !== null; match = IN_SCRIPT.exec(source)) {
    if (match[0] === '<!--') {
      if (depth === 'plain') depth = 'escaped';
      // Its hyphens may be those of "-->" too.
      IN_SCRIPT.lastIndex = match.index + 2;
    } else if (match[0] === '-->') depth = 'plain';
    else if (match[1] === '') depth = depth === 'plain' ? 'plain' : 'double';
    else if (depth === 'double') depth = 'escaped';
    else return match.index;
  }
  return source.length;
}
