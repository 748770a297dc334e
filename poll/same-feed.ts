/** Tells whether two addresses bring the same feed, as RSS and Atom of one blog do, or http and https. */
import { stableLink } from '../feed/identity.ts';
import { plainAddress } from '../feed/publisher.ts';
import type { Entry, Feed } from '../model/feed.ts';

/** A feed with the address that it came from. */
export interface ReadFeed {
  readonly url: string;
  readonly feed: Feed;
}

/** How much of two feeds must be the same: between two requests an entry may have come. */
const SHARE = 0.8;
/** The shorter may be this much of the longer, where one format keeps more entries. */
const SHORTER = 0.5;

/** Whether two feeds have the same newest entries, by link or else guid, and about as many. */
export function isSameFeed(one: ReadFeed, other: ReadFeed): boolean {
  if (isSameAddress(one.url, other.url)) return true;
  const [short = [], long = []] = [keysOf(one.feed), keysOf(other.feed)].sort(
    (a, b) => a.length - b.length,
  );
  if (short.length === 0 || short.length < long.length * SHORTER) return false;
  const newest = new Set(long.slice(0, short.length));
  return short.filter(key => newest.has(key)).length >= short.length * SHARE;
}

/** Whether two addresses differ in nothing but scheme, "www." and a last slash. */
function isSameAddress(one: string, other: string): boolean {
  return (
    plainAddress(one) === plainAddress(other) && URL.parse(one)?.search === URL.parse(other)?.search
  );
}

function keysOf({ entries }: Feed): readonly string[] {
  return entries.flatMap(entry => keyOf(entry) ?? []);
}

function keyOf({ link, guid }: Entry): string | null {
  if (link === null) return guid;
  const stable = stableLink(link);
  return `${plainAddress(stable)}${URL.parse(stable)?.search ?? ''}`;
}
