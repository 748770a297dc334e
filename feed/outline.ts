/** Reads what one `<outline>` of an OPML document says by its attributes, in the ways that writers of lists put it. */
import { MAX_LISTED_NAME } from '../model/feed-list.ts';
import { collapse, headlineText } from './markup.ts';

/** The attributes of an outline, by name in lower case. */
export type Attributes = Readonly<Record<string, string>>;

/** What an outline is. */
export type OutlineKind =
  | { readonly kind: 'feed'; readonly address: string }
  /** Another list, which it includes (OPML 2.0, "Inclusion"), or a page that another reader scrapes. */
  | { readonly kind: 'list' | 'scraped'; readonly address: string }
  /** A folder, or a line that names at most a page. */
  | { readonly kind: 'other'; readonly page: string | null };

/** The attributes that give the address of a feed, whatever the type of the outline. */
const FEED_ADDRESSES = ['xmlurl', 'xml_url', 'xml-url', 'feedurl', 'feed_url', 'rssurl'];

/** The attributes by whose names a value without an end quote is ended. */
export const OUTLINE_ATTRIBUTES = [
  ...[...FEED_ADDRESSES, 'text', 'title', 'type', 'htmlurl', 'url', 'version', 'language'],
  ...['description', 'category', 'created', 'iscomment', 'isbreakpoint', 'newsline:\\w+'],
];

/** What the outline is, by its type and the addresses that it has. */
export function kindOf(attributes: Attributes): OutlineKind {
  const type = attributes.type ?? '';
  const url = saying(attributes, ['url']);
  const feed = saying(attributes, FEED_ADDRESSES);
  const isList = /^include$/i.test(type) || isListAddress(url);
  if (feed === null && isList) return { kind: 'list', address: url ?? '' };
  const isFeed = type === '' || /^(?:rss|atom|feed|podcast|json)/i.test(type);
  const address = feed ?? (isFeed ? url : null);
  if (address === null) return { kind: 'other', page: saying(attributes, ['htmlurl']) ?? url };
  if (/xpath|dotnotation|dotpath|javascript/i.test(type)) return { kind: 'scraped', address };
  return { kind: 'feed', address };
}

/** The names of an outline. */
export interface OutlineNames {
  readonly title: string | null;
  /** The name that the reader gave it where that is another: `text` is what is shown (OPML 2.0, "Subscription lists"). */
  readonly text: string | null;
}

/**
 * The names of an outline; of several the first that says something.
 * @param prefix That of Newsline's own attributes, or null in a document of another program.
 */
export function namesOf(attributes: Attributes, prefix: string | null): OutlineNames {
  const title = nameIn(attributes.title, prefix);
  const text = nameIn(attributes.text, prefix);
  if (prefix !== null) {
    const published = nameIn(attributes[`${prefix}:title`], prefix);
    const shown = text ?? title;
    return { title: published ?? shown, text: published === null ? null : shown };
  }
  return { title: title ?? text, text: title === null || text === title ? null : text };
}

/** A name on one line and of bounded length; null where it says nothing. @param prefix As in `namesOf`. */
export function nameIn(value: string | undefined, prefix: string | null): string | null {
  if (value === undefined) return null;
  const source = value.slice(0, MAX_SOURCE);
  // Other programs escape names twice, or leave markup in them.
  const name = prefix === null ? headlineText(source) : collapse(source);
  return isSaying(name) ? cut(name, MAX_LISTED_NAME) : null;
}

/** An address as it is meant. @param prefix As in `namesOf`. */
export function addressIn(value: string, prefix: string | null): string {
  const line = value.replace(/[\t\r\n]+/g, '');
  return prefix === null ? line.replaceAll('&amp;', '&') : line;
}

/** The folder that some writers give as a category path ("/News/Asia,/Tech"): the first; null where there is none. */
export function categoryOf(attributes: Attributes, prefix: string | null): string | null {
  const [first = ''] = (attributes.category ?? '').slice(0, MAX_SOURCE).split(',', 1);
  return first
    .split('/')
    .map(part => nameIn(part, prefix))
    .filter(part => part !== null)
    .reduce<string | null>(inFolder, null);
}

/** The path of the folder `name` in the folder `outer`. */
export function inFolder(outer: string | null, name: string): string {
  return outer === null ? name : cut(`${outer} / ${name}`, MAX_LISTED_NAME);
}

/** `text` cut at `length`, never inside a character of two units. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}

/** Names are read from so much of an attribute at most. */
const MAX_SOURCE = 20_000;

function saying(attributes: Attributes, names: readonly string[]): string | null {
  for (const name of names) {
    const value = attributes[name]?.trim() ?? '';
    if (isSaying(value)) return value;
  }
  return null;
}

/** Whether a text holds more than blanks and characters that are not seen. */
function isSaying(text: string): boolean {
  return /[^\p{Z}\p{C}\u115f\u1160\u2800\u3164\uffa0]/u.test(text);
}

function isListAddress(url: string | null): boolean {
  return url !== null && /\.opml(?:[?#]|$)/i.test(url);
}
