/** Reads OPML (opml.org/spec2.opml), the exchange format for lists of feeds, also where it is malformed. */
import { type ListedFeed, type ListedFolder, MAX_LISTED } from '../model/feed-list.ts';
import { exactAddress } from './address.ts';
import { createLenientTags } from './lenient-tag.ts';
import { ownPrefix, readChoices, readFolder } from './opml-choices.ts';
import {
  type Attributes,
  addressIn,
  categoryOf,
  cut,
  inFolder,
  kindOf,
  nameIn,
  namesOf,
  OUTLINE_ATTRIBUTES,
} from './outline.ts';
import { decodeReferences } from './references.ts';
import { scanXml } from './scan-xml.ts';

/**
 * Why an outline gives no feed: its address is none, or too long; it names a page alone; it is a page that another reader
 * scrapes; it includes another list; the document ends inside it; its feed is listed before, in another folder.
 */
export type OutlineRefusal =
  | 'address'
  | 'too-long'
  | 'no-feed'
  | 'scraped'
  | 'list'
  | 'cut'
  | 'twice';

/** An outline that names something and gives no feed. */
export interface RefusedOutline {
  /** Its name; with its address, where that is at fault, or alone. */
  readonly name: string;
  readonly reason: OutlineRefusal;
}

/** What a document lists. */
export interface OpmlResult {
  readonly feeds: readonly ListedFeed[];
  /** The folders for whose feeds something was chosen. */
  readonly folders: readonly ListedFolder[];
  readonly refused: readonly RefusedOutline[];
  /** How many feeds it lists beyond the 5000 that are read. */
  readonly leftOut: number;
  /** Whether it breaks off before its end. */
  readonly isCut: boolean;
}

/** @returns null where the document is no OPML, such as a page or a feed. */
export function readOpml(source: string): OpmlResult | null {
  const text = readable(source);
  const listing = createListing();
  const readTag = createLenientTags(text, ['outline', 'body', 'head', 'opml'], OUTLINE_ATTRIBUTES);
  let isBroken = false;
  scanXml(text, { ...listing, onText: () => {} }, (_text, tag, declared, listener) => {
    const end = readTag(text, tag, declared, listener);
    isBroken = end >= text.length && !text.endsWith('>');
    return end;
  });
  return listing.end(isBroken);
}

/** Longer addresses are refused; a name of the reader's own is cut. */
const MAX_ADDRESS = 4000;
const MAX_OWN_NAME = 200;

/** The document with what would hide the rest of it mended: escaped as a whole, a comment or section that never ends. */
function readable(source: string): string {
  const text = source.replace(/^[\s\ufeff]+/, '').trimEnd();
  const opened = /^&lt;[?!a-z]/i.test(text) ? decodeReferences(text) : text;
  return withoutUnended(withoutUnended(opened, '<!--', '-->'), '<![CDATA[', ']]>');
}

function withoutUnended(text: string, start: string, end: string): string {
  const ended = text.lastIndexOf(end) + 1;
  const from = text.indexOf(start, ended);
  return from < 0 ? text : text.slice(0, from) + text.slice(from).replaceAll(start, '');
}

type MutableFeed = { -readonly [K in keyof ListedFeed]: ListedFeed[K] };

/** An outline that is open. */
interface OpenOutline {
  /** Its name; null for that of a feed, which is no folder. */
  readonly label: string | null;
  /** The folder that it stands in, and the one of the outlines in it. */
  readonly outer: string | null;
  readonly inner: string | null;
  /** The page that it names instead of a feed. */
  readonly page: string | null;
  /** How many outlines it holds, and the last feed among them. */
  children: number;
  feed: MutableFeed | null;
}

/** What may stand before the first outline of a list; any other element says that the document is something else. */
const BEFORE_OUTLINES = /^(?:xml|head|body|title|br|b)$/;

/** Collects the feeds of a document from its tags. */
function createListing() {
  const feeds = new Map<string, MutableFeed>();
  const folders = new Map<string, ListedFolder>();
  const refused: RefusedOutline[] = [];
  const opened: OpenOutline[] = [];
  let isOpml: boolean | null = null;
  let isEnded = true;
  let prefix: string | null = null;
  let leftOut = 0;
  let last: { readonly url: string; readonly name: string } | null = null;

  const refuse = (name: string, reason: OutlineRefusal) => {
    if (refused.length < MAX_LISTED) refused.push({ name: name.slice(0, 200), reason });
  };

  const addFeed = (
    attributes: Attributes,
    typed: string,
    folder: string | null,
  ): MutableFeed | null => {
    const { title, text } = namesOf(attributes, prefix);
    const address = addressIn(typed, prefix);
    const name = text ?? title ?? address;
    const url = exactAddress(address);
    const place = folder ?? categoryOf(attributes, prefix);
    const known = url === null ? undefined : feeds.get(url);
    if (url === null)
      refuse(withAddress(name, address), address.length > MAX_ADDRESS ? 'too-long' : 'address');
    else if (known !== undefined && known.folder !== place) refuse(name, 'twice');
    else if (known === undefined && feeds.size >= MAX_LISTED) leftOut++;
    else if (known === undefined) {
      const feed = { url, title, folder: place, ...choicesIn(attributes, prefix, text) };
      feeds.set(url, feed);
      last = { url, name };
      return feed;
    }
    return null;
  };

  const openOutline = (attributes: Attributes, isEmpty: boolean) => {
    const around = opened.at(-1);
    const outer = around?.inner ?? null;
    const what = kindOf(attributes);
    const label = nameIn(attributes.title, prefix) ?? nameIn(attributes.text, prefix);
    const isFolder = what.kind === 'other' && label !== null;
    const inner = isFolder ? inFolder(outer, label) : outer;
    if (what.kind === 'list' || what.kind === 'scraped') refuse(label ?? what.address, what.kind);
    const feed = what.kind === 'feed' ? addFeed(attributes, what.address, outer) : null;
    if (around !== undefined) {
      around.children++;
      around.feed = feed;
    }
    if (isFolder && inner !== null && prefix !== null) {
      const folder = readFolder(attributes, prefix, inner);
      if (folder !== null && folders.size < MAX_LISTED) folders.set(inner, folder);
    }
    const page = what.kind === 'other' ? what.page : null;
    const outline = { label: isFolder ? label : null, outer, inner, page, children: 0, feed: null };
    if (isEmpty) endOutline(outline);
    else opened.push(outline);
  };

  const endOutline = ({ label, outer, page, children, feed }: OpenOutline) => {
    if (children === 0 && page !== null) refuse(label ?? page, 'no-feed');
    // Thunderbird puts each feed into a folder of the feed's own name, which says nothing.
    if (prefix === null && children === 1 && feed?.title === label) feed.folder = outer;
  };

  const endAll = () => {
    for (let outline = opened.pop(); outline !== undefined; outline = opened.pop())
      endOutline(outline);
  };

  return {
    onOpen: (rawName: string, attributes: Attributes, isEmpty: boolean) => {
      const name = localName(rawName);
      last = null;
      if (isOpml === null && (name === 'opml' || name === 'outline')) isOpml = true;
      else if (!BEFORE_OUTLINES.test(name)) isOpml ??= false;
      if (isOpml !== true) return;
      if (name === 'outline') openOutline(attributes, isEmpty);
      if (name !== 'opml') return;
      isEnded = isEmpty;
      prefix = ownPrefix(attributes);
    },
    onClose: (rawName: string) => {
      const name = localName(rawName);
      const outline = name === 'outline' ? opened.pop() : undefined;
      if (outline !== undefined) endOutline(outline);
      if (name !== 'body' && name !== 'opml') return;
      endAll();
      isEnded = true;
    },
    /** @param isBroken Whether the document ends inside a tag. */
    end: (isBroken: boolean): OpmlResult | null => {
      const isCut = isBroken || !isEnded || opened.length > 0;
      endAll();
      if (isBroken && last !== null) {
        feeds.delete(last.url);
        refuse(last.name, 'cut');
      }
      const read = { feeds: [...feeds.values()], folders: [...folders.values()] };
      return isOpml === true ? { ...read, refused, leftOut, isCut } : null;
    },
  };
}

function withAddress(name: string, address: string): string {
  return name === address ? name : `${cut(name, 80)} (${cut(address, 110)})`;
}

function localName(rawName: string): string {
  return rawName.slice(rawName.indexOf(':') + 1).toLowerCase();
}

function choicesIn(
  attributes: Attributes,
  prefix: string | null,
  ownName: string | null,
): Pick<ListedFeed, 'choices'> {
  const choices = {
    ...(prefix === null ? {} : readChoices(attributes, prefix)),
    ...(ownName === null ? {} : { customTitle: cut(ownName, MAX_OWN_NAME) }),
  };
  return Object.keys(choices).length === 0 ? {} : { choices };
}
