/** Reads attached media and pictures: RSS enclosures, Media RSS, iTunes and Atom enclosure links. */

import type { Enclosure } from '../model/feed.ts';
import { webLink } from './links.ts';
import { headlineText } from './markup.ts';
import { mediaKind, saysNothing } from './media-kind.ts';
import { all, elements, first, textOf, type XmlElement } from './xml.ts';

/** Reads a count of bytes; anything but digits is null. */
export function readLength(text: string | undefined | null): number | null {
  return text && /^\s*\d{1,15}\s*$/.test(text) ? Number(text) : null;
}

/** The enclosures of `item`, each address once. */
export function readEnclosures(
  item: XmlElement,
  links: readonly Enclosure[],
): readonly Enclosure[] {
  const found: Enclosure[] = [];
  for (const element of all(item, '', 'enclosure')) {
    const url = webLink(element.attributes.url ?? element.attributes.href, element.base);
    if (url !== null) {
      found.push({
        url,
        type: element.attributes.type?.trim() || null,
        length: readLength(element.attributes.length),
      });
    }
  }
  for (const element of mediaContents(item)) {
    const url = webLink(element.attributes.url, element.base);
    if (url !== null)
      found.push({
        url,
        type: mediaType(element),
        length: readLength(element.attributes.filesize),
      });
  }
  const seen = new Set<string>();
  return [...found, ...links].filter(({ url }) => !seen.has(url) && seen.add(url));
}

/** The thumbnail of `item`, or null. */
export function readThumbnail(item: XmlElement, enclosures: readonly Enclosure[]): string | null {
  for (const holder of mediaHolders(item)) {
    const thumbnail = first(holder, 'media', 'thumbnail');
    const url = webLink(thumbnail?.attributes.url ?? textOf(thumbnail), item.base);
    if (url !== null) return url;
  }
  const pictured = enclosures.find(enclosure => mediaKind(enclosure) === 'image');
  if (pictured !== undefined) return pictured.url;
  const itunes = first(item, 'itunes', 'image');
  const own = first(item, '', 'image');
  return (
    webLink(itunes?.attributes.href ?? textOf(itunes), item.base) ??
    webLink(
      own === null ? null : (textOf(first(own, '', 'url')) ?? own.attributes.href ?? textOf(own)),
      item.base,
    )
  );
}

/** The makers of the picture (Media RSS `media:credit`), joined. */
export function readCredit(item: XmlElement): string | null {
  const names = mediaHolders(item)
    .flatMap(holder => all(holder, 'media', 'credit'))
    .map(credit => headlineText(textOf(credit) ?? ''))
    .filter(name => name !== '');
  return [...new Set(names)].join(', ') || null;
}

/** The item and the Media RSS groups and contents in it. */
function mediaHolders(item: XmlElement): readonly XmlElement[] {
  const holders = [item];
  for (const group of all(item, 'media', 'group')) holders.push(group);
  for (const content of mediaContents(item)) holders.push(content);
  return holders;
}

function mediaContents(item: XmlElement): readonly XmlElement[] {
  return elements(item).flatMap(child => {
    if (child.space !== 'media') return [];
    if (child.name === 'group') return all(child, 'media', 'content');
    return child.name === 'content' ? [child] : [];
  });
}

/** The declared type; where that tells nothing the declared medium ("image"), which tells pictures from sound. */
function mediaType({ attributes }: XmlElement): string | null {
  const type = attributes.type?.trim() || null;
  return (saysNothing(type) ? attributes.medium?.trim() : null) || type;
}
