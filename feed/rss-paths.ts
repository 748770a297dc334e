/** Reads a value of an RSS element from the first of several paths that is not empty. */
import { parseDate } from './dates.ts';
import { resolveInMarkup } from './links.ts';
import { headlineText, innerMarkup } from './markup.ts';
import { all, textOf, type XmlElement } from './xml.ts';

/** An element's namespace and name. */
export type Path = readonly [space: string, name: string];

/** The first text at `paths`, trimmed. */
export function text(parent: XmlElement, ...paths: readonly Path[]): string | null {
  for (const [space, name] of paths) {
    for (const element of all(parent, space, name)) {
      const found = textOf(element);
      if (found !== null) return found;
    }
  }
  return null;
}

/** The same as plain text without markup. */
export function headline(parent: XmlElement, ...paths: readonly Path[]): string | null {
  const raw = text(parent, ...paths);
  return raw === null ? null : headlineText(raw) || null;
}

/** The first date at `paths` that can be read, epoch ms. */
export function date(parent: XmlElement, ...paths: readonly Path[]): number | null {
  for (const path of paths) {
    const at = parseDate(text(parent, path));
    if (at !== null) return at;
  }
  return null;
}

/** The first HTML at `paths`, its relative addresses resolved against `base`. */
export function markup(
  parent: XmlElement,
  base: string | null,
  ...paths: readonly Path[]
): string | null {
  for (const [space, name] of paths) {
    for (const element of all(parent, space, name)) {
      const html = innerMarkup(element);
      if (html !== '')
        return resolveInMarkup(html, element.attributes['xml:base'] ? element.base : base);
    }
  }
  return null;
}
