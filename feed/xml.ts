/** Parses XML, also malformed, into a tree of elements with namespaces, xml:base and xml:lang resolved. */
import { resolveLink } from './links.ts';
import { namespaceOf } from './namespaces.ts';
import { scanXml } from './scan-xml.ts';

/** One element. Names are lower case; `space` is the short name of its namespace, '' for the feed's own. */
export interface XmlElement {
  readonly space: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
  /** The address that relative links in it are resolved against (XML Base). */
  readonly base: string | null;
  /** xml:lang, inherited; '' undoes an inherited one (XML 1.0, 2.12). */
  readonly language: string | null;
}

/** Deeper elements become siblings at this depth; hostile nesting must not exhaust the stack. */
const MAX_DEPTH = 200;

/**
 * Reads `source` as far as it goes: unclosed, cut-off and wrongly nested tags never throw.
 * @param base The document's own address, or null.
 * @param ownSpace A namespace that counts as the feed's own, whatever it is.
 * @param isCut Whether `source` ends too early: an entry that is still open then is left out.
 * @returns The document's top-level elements in order.
 */
export function parseXml(
  source: string,
  base: string | null,
  ownSpace: string | null = null,
  isCut = false,
): readonly XmlElement[] {
  const root: XmlElement = {
    space: '',
    name: '',
    attributes: {},
    children: [],
    base,
    language: null,
  };
  const open: OpenElement[] = [{ element: root, rawName: '', scope: new Map() }];
  const innermost = () =>
    open[open.length - 1] ?? { element: root, rawName: '', scope: new Map<string, string>() };
  scanXml(source, {
    onOpen: (rawName, attributes, isEmpty) => {
      const implied = impliedEnd(open, rawName.toLowerCase());
      if (implied > 0) open.length = implied;
      const { element: parent, scope: outer } = innermost();
      const scope = innerScope(attributes, outer, ownSpace);
      const { space, name } = resolveName(rawName, scope);
      const ownBase = attributes['xml:base'];
      const element: XmlElement = {
        space,
        name,
        attributes,
        children: [],
        base:
          ownBase === undefined ? parent.base : (resolveLink(ownBase, parent.base) ?? parent.base),
        language: attributes['xml:lang'] ?? parent.language,
      };
      parent.children.push(element);
      if (!isEmpty && open.length < MAX_DEPTH)
        open.push({ element, rawName: rawName.toLowerCase(), scope });
    },
    onText: text => {
      innermost().element.children.push(text);
    },
    onClose: rawName => {
      const index = open.findLastIndex(one => one.rawName === rawName.toLowerCase());
      if (index > 0) open.length = index;
    },
  });
  if (isCut) dropOpenEntry(open);
  return elements(root);
}

/** What a feed, a sitemap or an index of sitemaps is made of. */
const ENTRIES = new Set(['item', 'entry', 'url', 'sitemap']);

function dropOpenEntry(open: readonly OpenElement[]): void {
  const index = open.findIndex(({ element }, depth) => depth > 1 && ENTRIES.has(element.name));
  if (index > 0) open[index - 1]?.element.children.pop();
}

/** An element that is still open, with the namespaces valid in it. */
interface OpenElement {
  readonly element: XmlElement;
  readonly rawName: string;
  readonly scope: ReadonlyMap<string, string>;
}

/** Elements that contain a value and no other elements of a feed. */
const LEAVES = new Set(['title', 'link', 'guid', 'pubdate']);
const MEMBERS = new Set([
  'title',
  'link',
  'guid',
  'pubdate',
  'description',
  'author',
  'category',
  'comments',
  'enclosure',
  'item',
  'content:encoded',
  'dc:creator',
  'dc:date',
]);

/** How many elements of `open` stay open when an element starts that they cannot contain; 0 where all stay. */
function impliedEnd(open: readonly OpenElement[], rawName: string): number {
  const isEntry = rawName === 'item' || rawName === 'entry';
  if (isEntry) {
    const outer = open.findLastIndex(one => one.rawName === rawName);
    if (outer > 0) return outer;
  }
  const last = open.length - 1;
  return MEMBERS.has(rawName) && LEAVES.has(open[last]?.rawName ?? '') ? last : 0;
}

/** The element children of `parent`. */
export function elements(parent: XmlElement): readonly XmlElement[] {
  return parent.children.filter(child => typeof child !== 'string');
}

const NONE: readonly XmlElement[] = [];

/** The children of `parent` with this namespace and name. */
export function all(parent: XmlElement, space: string, name: string): readonly XmlElement[] {
  let found: XmlElement[] | null = null;
  for (const child of parent.children) {
    if (typeof child === 'string' || child.name !== name || child.space !== space) continue;
    if (found === null) found = [child];
    else found.push(child);
  }
  return found ?? NONE;
}

/** The first child of `parent` with this namespace and name, or null. */
export function first(parent: XmlElement, space: string, name: string): XmlElement | null {
  for (const child of parent.children) {
    if (typeof child !== 'string' && child.name === name && child.space === space) return child;
  }
  return null;
}

/** The text in `element` and below, trimmed; null where there is none. */
export function textOf(element: XmlElement | null): string | null {
  if (element === null) return null;
  const text = rawText(element).trim();
  return text === '' ? null : text;
}

function rawText(element: XmlElement): string {
  let text = '';
  for (const child of element.children) text += typeof child === 'string' ? child : rawText(child);
  return text;
}

function innerScope(
  attributes: Readonly<Record<string, string>>,
  outer: ReadonlyMap<string, string>,
  ownSpace: string | null,
): ReadonlyMap<string, string> {
  let scope: Map<string, string> | null = null;
  for (const name in attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    scope ??= new Map(outer);
    const space = namespaceOf((attributes[name] ?? '').trim());
    scope.set(name.slice(6), space === ownSpace ? '' : space);
  }
  return scope ?? outer;
}

function resolveName(
  rawName: string,
  scope: ReadonlyMap<string, string>,
): { space: string; name: string } {
  const lower = rawName.toLowerCase();
  const colon = lower.indexOf(':');
  if (colon < 0) return { space: scope.get('') ?? '', name: lower };
  const prefix = lower.slice(0, colon);
  return { space: scope.get(prefix) ?? prefix, name: lower.slice(colon + 1) };
}
