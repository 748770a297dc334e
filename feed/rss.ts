/** Reads RSS 0.9x, RSS 2.0 and RSS 1.0 (RDF) from a tree of elements. */

import type { Entry, Feed } from '../model/feed.ts';
import { webLink } from './links.ts';
import { headlineText, plainText } from './markup.ts';
import { readCredit, readEnclosures, readLength, readThumbnail } from './media.ts';
import { type Author, NOBODY, readAuthor, readPersons } from './people.ts';
import { atomEnclosures, atomLink, channelLink, itemLink } from './rss-links.ts';
import { date, headline, markup, type Path, text } from './rss-paths.ts';
import { readUpdateHints } from './update-hints.ts';
import { all, elements, first, textOf, type XmlElement } from './xml.ts';

/** Reads a `<rss>` or `<rdf:RDF>` element with its items, inside the channel or beside it. */
export function readRss(root: XmlElement): Feed {
  const channel = first(root, '', 'channel') ?? root;
  const holders = [channel, ...all(channel, '', 'items'), ...(channel === root ? [] : [root])];
  const items = holders.flatMap(holder => all(holder, '', 'item'));
  const link = channelLink(channel);
  const image = channelImage(root, channel, link);
  const language = text(channel, ['', 'language'], ['dc', 'language']) ?? channel.language ?? null;
  return {
    format: root.name === 'rdf' ? 'rdf' : 'rss',
    title: headline(channel, ['', 'title'], ['dc', 'title']),
    link,
    description: description(channel),
    language: language || null,
    image,
    icon: webLink(text(channel, ['atom', 'icon']), link ?? channel.base) ?? image,
    updatedAt: date(
      channel,
      ['', 'lastbuilddate'],
      ['atom', 'updated'],
      ['dcterms', 'modified'],
      ['', 'pubdate'],
      ['dc', 'date'],
    ),
    updateHints: readUpdateHints(channel),
    entries: items.map(item => readItem(item, hasOwnBase(root, channel) ? null : link, language)),
  };
}

const SUMMARIES: readonly Path[] = [
  ['', 'description'],
  ['atom', 'summary'],
  ['itunes', 'summary'],
  ['itunes', 'subtitle'],
  ['dc', 'description'],
  ['', 'summary'],
];
const CONTENTS: readonly Path[] = [
  ['content', 'encoded'],
  ['xhtml', 'body'],
  ['xhtml', 'div'],
  ['atom', 'content'],
  ['', 'fulltext'],
  ['yandex', 'full-text'],
  ['', 'body'],
  ['', 'content'],
];
const TITLES: readonly Path[] = [
  ['', 'title'],
  ['media', 'title'],
  ['dc', 'title'],
  ['atom', 'title'],
  ['itunes', 'title'],
];

function readItem(
  item: XmlElement,
  /** The channel's site; null where an xml:base says better. */
  channelAddress: string | null,
  channelLanguage: string | null,
): Entry {
  const guidElement = first(item, '', 'guid') ?? first(item, 'atom', 'id');
  const guid = textOf(guidElement) ?? item.attributes['rdf:about']?.trim() ?? null;
  // Only an xml:base outranks the channel's own address, the site that its items live on.
  const base = hasOwnBase(item) ? item.base : (channelAddress ?? item.base);
  const isPermalink = guidElement?.attributes.ispermalink?.trim().toLowerCase() !== 'false';
  const saysPermalink = guidElement?.attributes.ispermalink?.trim().toLowerCase() === 'true';
  const link =
    itemLink(item, base) ??
    (isPermalink && (saysPermalink || /^https?:\/\//i.test(guid ?? ''))
      ? webLink(guid, base)
      : null);
  const enclosures = readEnclosures(item, atomEnclosures(item));
  const group = first(item, 'media', 'group') ?? item;
  const content = markup(item, base, ...CONTENTS);
  return {
    guid: guid || null,
    link,
    title: headline(item, ...TITLES) ?? headline(group, ['media', 'title']),
    ...itemAuthor(item),
    publishedAt: date(
      item,
      ['', 'pubdate'],
      ['atom', 'published'],
      ['dcterms', 'issued'],
      ['dc', 'date'],
      ['dcterms', 'created'],
      ['', 'published'],
      ['', 'date'],
    ),
    updatedAt: date(
      item,
      ['atom', 'updated'],
      ['dcterms', 'modified'],
      ['', 'updated'],
      ['', 'lastbuilddate'],
    ),
    // Beside a text the description of a picture is its caption.
    summary:
      markup(item, base, ...SUMMARIES) ??
      (content === null ? markup(group, base, ['media', 'description']) : null),
    content,
    language:
      item.attributes['xml:lang'] ??
      text(item, ['dc', 'language'], ['', 'language']) ??
      (item.language || channelLanguage),
    categories: categories(item),
    enclosures,
    thumbnail: readThumbnail(item, enclosures),
    comments: webLink(text(item, ['', 'comments']), base) ?? atomLink(item, 'replies', base),
    commentCount: readLength(text(item, ['slash', 'comments'], ['thr', 'total'])),
    credit: readCredit(item),
  };
}

function description(channel: XmlElement): string | null {
  const html = markup(
    channel,
    null,
    ['', 'description'],
    ['itunes', 'summary'],
    ['itunes', 'subtitle'],
    ['dc', 'description'],
    ['', 'tagline'],
  );
  return html === null ? null : plainText(html) || null;
}

function itemAuthor(item: XmlElement): Author {
  const person = first(item, '', 'author');
  const given =
    person !== null && elements(person).length > 0
      ? readPersons(item, '', 'author')
      : readAuthor(text(item, ['', 'author'], ['', 'managingeditor']));
  const atom = readPersons(item, 'atom', 'author');
  const creators = [
    ...new Set(
      [...all(item, 'dc', 'creator'), ...all(item, 'dc', 'author')]
        .map(element => textOf(element))
        .filter(name => name !== null),
    ),
  ];
  const creator = creators.length === 0 ? NOBODY : readAuthor(creators.join(', '));
  const podcast = readAuthor(text(item, ['itunes', 'author']));
  const ranked = [given, atom, creator, podcast];
  return {
    author: ranked.find(({ author }) => author !== null)?.author ?? null,
    authorEmail: ranked.find(({ authorEmail }) => authorEmail !== null)?.authorEmail ?? null,
  };
}

function categories(item: XmlElement): readonly string[] {
  const found = elements(item).flatMap(({ space, name, attributes, children }) => {
    const path = `${space}:${name}`;
    if (path === 'itunes:category') return [attributes.text ?? ''];
    if (path === 'itunes:keywords') return children.join('').split(',');
    if (path === 'atom:category') return [attributes.label ?? attributes.term ?? ''];
    const isCategory = path === ':category' || path === 'dc:subject' || path === 'media:category';
    return isCategory ? [children.filter(child => typeof child === 'string').join('')] : [];
  });
  return [...new Set(found.map(headlineText).filter(category => category !== ''))];
}

function channelImage(root: XmlElement, channel: XmlElement, link: string | null): string | null {
  const base = link ?? channel.base;
  const image = first(channel, '', 'image') ?? first(root, '', 'image');
  const itunes = first(channel, 'itunes', 'image');
  return (
    webLink(
      image === null ? null : (textOf(first(image, '', 'url')) ?? image.attributes['rdf:resource']),
      base,
    ) ??
    webLink(itunes?.attributes.href ?? textOf(itunes), base) ??
    webLink(text(channel, ['atom', 'logo'], ['atom', 'icon']), base)
  );
}

/** Whether an xml:base was given at one of these. */
function hasOwnBase(...holders: readonly XmlElement[]): boolean {
  return holders.some(({ attributes }) => attributes['xml:base'] !== undefined);
}
