/** Turns XML source, sound or broken, into a light tree with namespaces, xml:base and xml:lang resolved. */
import { decodeHTMLStrict } from 'entities/decode';
import { Parser } from 'htmlparser2';
import { resolveLink } from './links.ts';
import { namespaceOf } from './namespaces.ts';

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

/** Deeper elements are read as if they stood at this depth; hostile nesting must not exhaust the stack. */
const MAX_DEPTH = 200;

/**
 * Reads `source` as far as it goes: unclosed, cut-off and wrongly nested tags never throw.
 * @param base The document's own address, or null.
 * @returns The document's top-level elements in order.
 */
export function parseXml(source: string, base: string | null): readonly XmlElement[] {
  const root: XmlElement = {
    space: '',
    name: '',
    attributes: {},
    children: [],
    base,
    language: null,
  };
  const stack: XmlElement[] = [root];
  const scopes: ReadonlyMap<string, string>[] = [new Map()];
  let inCdata = false;
  let excess = 0;

  const parser = new Parser(
    {
      onopentag(rawName, rawAttributes) {
        if (stack.length > MAX_DEPTH) {
          excess++;
          return;
        }
        const parent = stack[stack.length - 1] ?? root;
        const outer = scopes[scopes.length - 1] ?? new Map();
        const { attributes, scope } = readAttributes(rawAttributes, outer);
        const { space, name } = resolveName(rawName, scope);
        const ownBase = attributes['xml:base'];
        const element: XmlElement = {
          space,
          name,
          attributes,
          children: [],
          base:
            ownBase === undefined
              ? parent.base
              : (resolveLink(ownBase, parent.base) ?? parent.base),
          language: attributes['xml:lang'] ?? parent.language,
        };
        parent.children.push(element);
        stack.push(element);
        scopes.push(scope);
      },
      ontext(data) {
        const parent = stack[stack.length - 1] ?? root;
        parent.children.push(inCdata || !data.includes('&') ? data : decodeHTMLStrict(data));
      },
      oncdatastart() {
        inCdata = true;
      },
      oncdataend() {
        inCdata = false;
      },
      onclosetag() {
        if (excess > 0) {
          excess--;
          return;
        }
        if (stack.length > 1) {
          stack.pop();
          scopes.pop();
        }
      },
    },
    { xmlMode: true, decodeEntities: false, lowerCaseTags: false, lowerCaseAttributeNames: false },
  );
  parser.end(source);
  return elements(root);
}

/** The element children of `parent`. */
export function elements(parent: XmlElement): readonly XmlElement[] {
  return parent.children.filter(child => typeof child !== 'string');
}

/** The children of `parent` with this namespace and name. */
export function all(parent: XmlElement, space: string, name: string): readonly XmlElement[] {
  return elements(parent).filter(child => child.name === name && child.space === space);
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

function readAttributes(
  raw: Record<string, string>,
  outer: ReadonlyMap<string, string>,
): { attributes: Record<string, string>; scope: ReadonlyMap<string, string> } {
  const attributes: Record<string, string> = {};
  let scope = outer;
  for (const rawName in raw) {
    const value = raw[rawName] ?? '';
    const name = rawName.toLowerCase();
    attributes[name] = value.includes('&') ? decodeHTMLStrict(value) : value;
    if (name === 'xmlns' || name.startsWith('xmlns:')) {
      const inner = new Map(scope);
      inner.set(name === 'xmlns' ? '' : name.slice(6), namespaceOf(value.trim()));
      scope = inner;
    }
  }
  return { attributes, scope };
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
