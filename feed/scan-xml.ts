/** Splits XML source into tags and text in one pass; malformed source never fails. */
import { decodeReferences } from './references.ts';

/** Receives tags and text in order of the document. */
export interface XmlListener {
  /** A start tag, its name as written. Attribute names are lower case, values decoded. */
  readonly onOpen: (
    name: string,
    attributes: Readonly<Record<string, string>>,
    isEmpty: boolean,
  ) => void;
  readonly onClose: (name: string) => void;
  /** Text, decoded; text of a CDATA section as written. */
  readonly onText: (text: string) => void;
}

const MAX_ENTITIES = 200;
const MAX_ENTITY_LENGTH = 2000;

/** Reads the start tag at `tag`, whose "<" begins a name; tells the listener, and returns where the tag ends. */
export type TagReader = (
  source: string,
  tag: number,
  declared: ReadonlyMap<string, string> | null,
  listener: XmlListener,
) => number;

/**
 * Scans `source` in linear time; never throws.
 * @param readTag Reads the start tags; by default a quoted value ends at a "<" at the latest.
 */
export function scanXml(source: string, listener: XmlListener, readTag: TagReader = openTag): void {
  let declared: ReadonlyMap<string, string> | null = null;
  let hasSubset = false;
  let at = 0;
  const text = (from: number, to: number) => {
    if (to > from) listener.onText(decodeReferences(source.slice(from, to), declared));
  };
  while (at < source.length) {
    const tag = nextTag(source, at);
    text(at, tag);
    if (tag >= source.length) return;
    if (source.startsWith('<!--', tag)) at = after(source, '-->', tag + 4);
    else if (source.startsWith('<![CDATA[', tag)) {
      const end = endOfCdata(source, tag + 9);
      listener.onText(withoutInnerCdata(source.slice(tag + 9, end)));
      at = Math.min(source.length, end + 3);
    } else if (source.startsWith('<?', tag)) at = after(source, '?>', tag);
    else if (source.startsWith('<!', tag)) {
      at = endOfDeclaration(source, tag, !hasSubset);
      if (!hasSubset) declared = readEntities(source.slice(tag, at));
      hasSubset = true;
    } else if (source[tag + 1] === '/') {
      at = after(source, '>', tag);
      const end = source[at - 1] === '>' ? at - 1 : at;
      listener.onClose(source.slice(tag + 2, end).trim());
    } else at = readTag(source, tag, declared, listener);
  }
}

const CDATA = '<![CDATA[';

/**
 * Where the section that starts at `from` ends. Publishers wrap HTML that has sections of its own, which XML forbids:
 * if one opens inside and the next end but one comes before anything else opens, that one is meant.
 */
function endOfCdata(source: string, from: number): number {
  const end = source.indexOf(']]>', from);
  if (end < 0) return source.length;
  if (!source.slice(from, end).includes(CDATA)) return end;
  const next = source.indexOf(']]>', end + 3);
  return next < 0 || source.slice(end, next).includes(CDATA) ? end : next;
}

function withoutInnerCdata(text: string): string {
  return text.includes(CDATA) ? text.replaceAll(CDATA, '').replaceAll(']]>', '') : text;
}

/** Where the next tag starts: a "<" that opens none is text. */
function nextTag(source: string, from: number): number {
  for (let at = source.indexOf('<', from); at >= 0; at = source.indexOf('<', at + 1)) {
    const next = source.charCodeAt(at + 1);
    if (next === 0x21 || next === 0x3f) return at;
    if (startsName(next === 0x2f ? source.charCodeAt(at + 2) : next)) return at;
  }
  return source.length;
}

/** Letters, "_", ":" and everything from U+00C0 on (XML 1.0, 2.3, near enough). */
function startsName(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    code === 0x5f ||
    code === 0x3a ||
    code >= 0xc0
  );
}

/** White space, "/", ">" and "<" end a name. */
export function endsName(code: number): boolean {
  return code <= 0x20 || code === 0x2f || code === 0x3e || code === 0x3c;
}

function after(source: string, ending: string, from: number): number {
  const end = source.indexOf(ending, from);
  return end < 0 ? source.length : end + ending.length;
}

const ATTRIBUTE =
  /\s*(?:([^\s=<>/"']+)(?:\s*=\s*(?:"([^"<]*)"|'([^'<]*)'|([^\s"'<>]+)|["']([^\s"'<>]*)))?|(["'=/]+(?!\s*>)))/y;
const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};
const TAG_END = /\s*(\/?)\s*(>?)/y;

function openTag(
  source: string,
  tag: number,
  declared: ReadonlyMap<string, string> | null,
  listener: XmlListener,
): number {
  let at = tag + 1;
  while (at < source.length && !endsName(source.charCodeAt(at))) at++;
  const name = source.slice(tag + 1, at);
  if (source.charCodeAt(at) === 0x3e) {
    listener.onOpen(name, NO_ATTRIBUTES, false);
    return at + 1;
  }
  const attributes: Record<string, string> = {};
  ATTRIBUTE.lastIndex = at;
  for (let match = ATTRIBUTE.exec(source); match !== null; match = ATTRIBUTE.exec(source)) {
    at = ATTRIBUTE.lastIndex;
    const [, key, double, single, bare, open] = match;
    if (key === undefined) continue;
    const value = double ?? single ?? bare ?? open ?? '';
    const lower = key.toLowerCase();
    if (!Object.hasOwn(attributes, lower)) attributes[lower] = decodeReferences(value, declared);
  }
  TAG_END.lastIndex = at;
  const [, slash, end] = TAG_END.exec(source) ?? [];
  listener.onOpen(name, attributes, slash === '/');
  // A tag that breaks off at the next "<" counts as ended there.
  return end === '>' ? TAG_END.lastIndex : Math.max(at, TAG_END.lastIndex);
}

/** The end of a `<!DOCTYPE ...>`, past the internal subset in square brackets that only the first may have. */
function endOfDeclaration(source: string, from: number, mayHaveSubset: boolean): number {
  const end = after(source, '>', from);
  if (!mayHaveSubset || !source.slice(from, end).includes('[')) return end;
  const close = source.indexOf(']', from);
  return close < 0 ? end : after(source, '>', close);
}

/** The plain entities that a document declares; few and short, and never expanded inside each other. */
function readEntities(declaration: string): ReadonlyMap<string, string> | null {
  const found = [
    ...declaration.matchAll(/<!ENTITY\s+([A-Za-z][\w.-]*)\s+(?:"([^"]*)"|'([^']*)')\s*>/g),
  ].slice(0, MAX_ENTITIES);
  const short = found.map(
    ([, name = '', double, single]) =>
      [name, (double ?? single ?? '').slice(0, MAX_ENTITY_LENGTH)] as const,
  );
  return short.length === 0
    ? null
    : new Map(short.map(([name, value]) => [name, decodeReferences(value)]));
}
