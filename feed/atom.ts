/** Reads Atom 1.0 (RFC 4287) and 0.3 from a tree of elements. */

import type { Enclosure, Entry, Feed } from '../model/feed.ts';
import { parseDate } from './dates.ts';
import { resolveInMarkup, webLink } from './links.ts';
import { collapse, headlineText, innerMarkup, plainText } from './markup.ts';
import { readCredit, readEnclosures, readLength, readThumbnail } from './media.ts';
import { readPersons } from './people.ts';
import { readUpdateHints } from './update-hints.ts';
import { all, elements, first, textOf, type XmlElement } from './xml.ts';

/** Reads a `<feed>` element, or a lone `<entry>` document (RFC 4287 2). */
export function readAtom(root: XmlElement): Feed {
  const space = root.space;
  const subtitle = first(root, space, 'subtitle') ?? first(root, space, 'tagline');
  const entries = root.name === 'entry' ? [root] : all(root, space, 'entry');
  const logo = webLink(textOf(first(root, space, 'logo')), root.base);
  // RFC 4287 4.2.5: square and small.
  const icon = webLink(textOf(first(root, space, 'icon')), root.base);
  return {
    format: 'atom',
    title: title(first(root, space, 'title')),
    link: relatedLink(root, space, 'alternate'),
    description: subtitle === null ? null : plainText(markup(subtitle) ?? '') || null,
    language: root.language || textOf(first(root, 'dc', 'language')),
    image: logo ?? icon,
    icon: icon ?? logo,
    updatedAt: date(root, 'updated', 'modified'),
    updateHints: readUpdateHints(root),
    entries: entries.map(entry => readEntry(entry, root)),
  };
}

function readEntry(entry: XmlElement, root: XmlElement): Entry {
  const space = root.space;
  const content = first(entry, space, 'content');
  const text = markupOf(content);
  const source = first(entry, space, 'source');
  const enclosures = readEnclosures(entry, enclosureLinks(entry, space));
  const own = readPersons(entry, space, 'author');
  const inherited =
    own.author === null && source !== null ? readPersons(source, space, 'author') : own;
  const author =
    inherited.author === null && inherited.authorEmail === null
      ? readPersons(root, space, 'author')
      : inherited;
  return {
    guid: textOf(first(entry, space, 'id')),
    link:
      relatedLink(entry, space, 'alternate') ??
      webLink(content?.attributes.src, content?.base ?? entry.base) ??
      // Without a base only an id that is a web address itself resolves (RFC 4287 4.2.6 asks for an IRI).
      webLink(textOf(first(entry, space, 'id')), null),
    title: title(first(entry, space, 'title')) ?? mediaText(entry, 'title'),
    author: author.author ?? textOf(first(entry, 'dc', 'creator')),
    authorEmail: author.authorEmail,
    publishedAt:
      date(entry, 'published', 'issued', 'created') ??
      parseDate(textOf(first(entry, 'dc', 'date'))),
    updatedAt: date(entry, 'updated', 'modified'),
    // Beside a text the description of a picture is its caption.
    summary:
      markupOf(first(entry, space, 'summary')) ??
      (text === null ? mediaText(entry, 'description') : null),
    content: text,
    language: (content?.attributes['xml:lang'] ?? entry.language) || null,
    categories: categories(entry, space),
    enclosures,
    thumbnail: readThumbnail(entry, enclosures),
    comments: relatedLink(entry, space, 'replies'),
    commentCount: readLength(
      textOf(first(entry, 'thr', 'total') ?? first(entry, 'slash', 'comments')),
    ),
    credit: readCredit(entry),
  };
}

function date(parent: XmlElement, ...names: readonly string[]): number | null {
  for (const name of names) {
    const at = parseDate(textOf(first(parent, parent.space, name)));
    if (at !== null) return at;
  }
  return null;
}

/** A Text construct as plain text (RFC 4287 3.1): escaped HTML loses its markup, plain text keeps its "<". */
function title(element: XmlElement | null): string | null {
  if (element === null) return null;
  const type = typeOf(element);
  if (type === 'text' && elements(element).length === 0) {
    const text = textOf(element) ?? '';
    // Many publishers send HTML as text; a closing tag or a reference gives it away, a lone "<" does not.
    return (/<\/[a-z][^<>]*>|&#?\w+;/i.test(text) ? headlineText(text) : collapse(text)) || null;
  }
  if (type === 'xhtml') return collapse(textOf(element) ?? '') || null;
  return plainText(markup(element) ?? '') || null;
}

function markupOf(element: XmlElement | null): string | null {
  const html = element === null ? null : markup(element);
  return html === null || element === null ? null : resolveInMarkup(html, element.base);
}

/** A Text or Content construct as HTML (RFC 4287 3.1, 4.1.3.3). */
function markup(element: XmlElement): string | null {
  const type = typeOf(element);
  if (type === 'xhtml') {
    const children = elements(element);
    const [only] = children;
    const holder = children.length === 1 && only?.name === 'div' ? only : element;
    return innerMarkup(holder) || null;
  }
  const html = innerMarkup(element);
  if (html === '') return null;
  if (type === 'base64') return decodeBase64(html) ?? html;
  return html;
}

function typeOf(element: XmlElement): 'text' | 'html' | 'xhtml' | 'base64' {
  const type = (element.attributes.type ?? 'text').trim().toLowerCase();
  const mode = element.attributes.mode?.trim().toLowerCase();
  if (mode === 'base64') return 'base64';
  if (type === 'xhtml' || type === 'application/xhtml+xml')
    return elements(element).length > 0 ? 'xhtml' : 'html';
  if (type === 'html' || type === 'text/html' || mode === 'escaped') return 'html';
  if (type === 'text' || type.startsWith('text/') || /[+/]xml$/.test(type)) return 'text';
  return type.includes('/') ? 'base64' : 'text';
}

function decodeBase64(text: string): string | null {
  const packed = text.replace(/\s+/g, '');
  if (!/^[a-z0-9+/]+={0,2}$/i.test(packed) || packed.length % 4 === 1) return null;
  const bytes = Uint8Array.from(atob(packed), character => character.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}

/** The link of a relation (RFC 4287 4.2.7.2: none said means alternate), HTML before other types. */
function relatedLink(parent: XmlElement, space: string, relation: string): string | null {
  const links = all(parent, space, 'link').filter(link => relationsOf(link).includes(relation));
  const ranked = [
    ...links.filter(({ attributes }) => /html/i.test(attributes.type ?? 'html')),
    ...links,
  ];
  for (const element of ranked) {
    const link = webLink(element.attributes.href ?? textOf(element), element.base);
    if (link !== null) return link;
  }
  return null;
}

/** The relations of a link by their short names; IANA's are addresses too (RFC 4287 4.2.7.2). */
function relationsOf({ attributes }: XmlElement): readonly string[] {
  const said = attributes.rel?.trim().toLowerCase() || 'alternate';
  return said
    .split(/\s+/)
    .map(one => one.replace(/^http:\/\/www\.iana\.org\/assignments\/relation\//, ''));
}

function enclosureLinks(entry: XmlElement, space: string): readonly Enclosure[] {
  return all(entry, space, 'link').flatMap(link => {
    const { attributes, base } = link;
    const url = relationsOf(link).includes('enclosure') ? webLink(attributes.href, base) : null;
    return url === null
      ? []
      : [{ url, type: attributes.type ?? null, length: readLength(attributes.length) }];
  });
}

function categories(entry: XmlElement, space: string): readonly string[] {
  const own = all(entry, space, 'category').map(
    element => element.attributes.label ?? element.attributes.term ?? textOf(element) ?? '',
  );
  const subjects = all(entry, 'dc', 'subject').map(element => textOf(element) ?? '');
  return [...new Set([...own, ...subjects].map(headlineText).filter(category => category !== ''))];
}

function mediaText(entry: XmlElement, name: string): string | null {
  const group = first(entry, 'media', 'group');
  const found =
    textOf(first(entry, 'media', name)) ??
    (group === null ? null : textOf(first(group, 'media', name)));
  return found;
}
