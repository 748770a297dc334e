/** Tells whether two addresses bring the same feed, as RSS and Atom of one blog do, or http and https. */
import { stableLink } from '../feed/identity.ts';
import { plainAddress } from '../feed/publisher.ts';
import type { Entry, Feed } from '../model/feed.ts';

/** What a feed is known by. */
export interface Fingerprint {
  /** The address that it came from. */
  readonly url: string;
  /** Its entries in order, by link or else guid. */
  readonly keys: readonly string[];
}

/** Of a long feed the beginning is enough. */
const MAX_KEYS = 200;

/** The fingerprint of the feed that came from `url`. */
export function fingerprintOf(url: string, { entries }: Feed): Fingerprint {
  return { url, keys: entries.slice(0, MAX_KEYS).flatMap(entry => keyOf(entry) ?? []) };
}

/** How much of two feeds must be the same: between two requests an entry may have come. */
const SHARE = 0.8;
/** The shorter may be this much of the longer, where one format keeps more entries. */
const SHORTER = 0.5;

/** Whether two feeds have the same newest entries, and about as many. */
export function isSameFeed(one: Fingerprint, other: Fingerprint): boolean {
  if (isSameAddress(one.url, other.url)) return true;
  const [short = [], long = []] = [one.keys, other.keys].sort((a, b) => a.length - b.length);
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

function keyOf({ link, guid }: Entry): string | null {
  if (link === null) return guid;
  const stable = stableLink(link);
  return `${plainAddress(stable)}${URL.parse(stable)?.search ?? ''}`;
}
