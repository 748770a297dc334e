/** Finds the addresses in RSS: site of the channel, page of an item, and Atom links inside RSS. */

import type { Enclosure } from '../model/feed.ts';
import { webLink } from './links.ts';
import { readLength } from './media.ts';
import { all, textOf, type XmlElement } from './xml.ts';

/** The site that a channel belongs to. */
export function channelLink(channel: XmlElement): string | null {
  for (const element of all(channel, '', 'link')) {
    const link = webLink(textOf(element) ?? element.attributes.href, channel.base);
    if (link !== null) return link;
  }
  return atomLink(channel, 'alternate', channel.base);
}

/** The page of an item. */
export function itemLink(item: XmlElement, base: string | null): string | null {
  for (const element of all(item, '', 'link')) {
    const link = webLink(textOf(element) ?? element.attributes.href, base);
    if (link !== null) return link;
  }
  return atomLink(item, 'alternate', base) ?? webLink(item.attributes['rdf:about'], base);
}

/** The Atom link of a relation (RFC 4287 4.2.7.2). */
export function atomLink(parent: XmlElement, relation: string, base: string | null): string | null {
  const found = all(parent, 'atom', 'link').find(
    link => (link.attributes.rel ?? 'alternate') === relation,
  );
  return webLink(found?.attributes.href, base);
}

/** The enclosures that an item gives as Atom links. */
export function atomEnclosures(item: XmlElement): readonly Enclosure[] {
  return all(item, 'atom', 'link').flatMap(({ attributes, base }) => {
    const url = attributes.rel === 'enclosure' ? webLink(attributes.href, base) : null;
    return url === null
      ? []
      : [{ url, type: attributes.type ?? null, length: readLength(attributes.length) }];
  });
}
