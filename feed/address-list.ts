/** Reads a plain list of feed addresses, one on each line. */
import { type ListedFeed, MAX_LISTED } from '../model/feed-list.ts';
import { exactAddress } from './address.ts';
import type { OpmlResult, RefusedOutline } from './opml.ts';

/** An address with its scheme anywhere in a line. */
const ADDRESS = /\b(?:https?|feed):[^\s"'<>]+/i;

/**
 * Reads the first address of each line; blank lines and comments behind "#" are passed over.
 * @returns null where less than half of the lines have one: a text that is no list.
 */
export function readAddressList(text: string): OpmlResult | null {
  if (/^[\s\ufeff]*(?:[{[]|<(?!https?:))/i.test(text)) return null;
  const feeds = new Map<string, ListedFeed>();
  const refused: RefusedOutline[] = [];
  let found = 0;
  let missed = 0;
  for (const raw of text.split(/[\r\n]+/)) {
    const line = raw.trim().replace(/^[-*•]\s+/, '');
    if (line === '' || line.startsWith('#')) continue;
    const url = exactAddress(firstAddress(line));
    if (url === null) {
      missed++;
      if (refused.length < MAX_LISTED)
        refused.push({ name: line.slice(0, 200), reason: 'address' });
      continue;
    }
    found++;
    feeds.set(url, { url, title: null, folder: null });
  }
  if (found === 0 || missed > found) return null;
  const all = [...feeds.values()];
  return {
    feeds: all.slice(0, MAX_LISTED),
    folders: [],
    refused,
    leftOut: Math.max(0, all.length - MAX_LISTED),
    isCut: false,
  };
}

function firstAddress(line: string): string {
  const [first = ''] = line.split(/\s/, 1);
  const found = ADDRESS.exec(line);
  const address = found?.[0] ?? first;
  // In a table of values parted by commas the address ends at one.
  const isCell = line.slice(0, found?.index ?? 0).includes(',');
  return (isCell ? address.replace(/,.*/, '') : address).replace(/[,;|]+$/, '');
}
