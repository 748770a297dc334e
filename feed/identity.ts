/** Gives each entry a stable article id, made from its guid, else its link, else a hash of its text. */

import type { Entry } from '../model/feed.ts';
import { hashText } from './hash.ts';

/** Our id of a feed: letters and digits, the same on every machine for the same address. */
export function feedIdOf(url: string): string {
  return `f${hashText(url)}`;
}

/** The identity of an entry. */
export interface Identity {
  readonly articleId: string;
  /** Its former id, if its guid or link turned out to be shared by other entries; else null. */
  readonly formerId: string | null;
}

/** The ids of `entries`, in order. */
export function articleIdsOf(feedId: string, entries: readonly Entry[]): readonly string[] {
  return identify(feedId, entries).map(({ articleId }) => articleId);
}

/**
 * Identifies the entries of one document by guid, else by link, else by text. A guid or link that a feed repeats for
 * different entries is ignored, so every entry has an id of its own.
 */
export function identify(feedId: string, entries: readonly Entry[]): readonly Identity[] {
  const sharedGuids = shared(entries, guidOf);
  const linked = entries.filter(entry => {
    const guid = guidOf(entry);
    return guid === null || sharedGuids.has(guid);
  });
  const sharedLinks = shared(linked, linkOf);
  return entries.map(entry => {
    const keys = [guidOf(entry), linkOf(entry), textOf(entry)].filter(key => key !== null);
    const own = keys.find(key => !sharedGuids.has(key) && !sharedLinks.has(key)) ?? textOf(entry);
    const [first = own] = keys;
    const idOf = (key: string) => `${feedId}-${hashText(key)}`;
    return { articleId: idOf(own), formerId: first === own ? null : idOf(first) };
  });
}

/** The keys that entries with different links or titles have in common. */
function shared(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string | null,
): ReadonlySet<string> {
  const seen = new Map<string, string>();
  const found = new Set<string>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === null) continue;
    const said = `${entry.link === null ? '' : stableLink(entry.link)}\n${entry.title ?? ''}`;
    if ((seen.get(key) ?? said) !== said) found.add(key);
    seen.set(key, said);
  }
  return found;
}

function guidOf({ guid }: Entry): string | null {
  return guid === null ? null : `guid:${/^https?:/i.test(guid) ? stableLink(guid) : guid}`;
}

function linkOf({ link }: Entry): string | null {
  return link === null ? null : `link:${stableLink(link)}`;
}

function textOf({ title, summary, publishedAt }: Entry): string {
  return `text:${title ?? ''}\n${title === null ? (summary ?? '') : ''}\n${title === null ? '' : (publishedAt ?? '')}`;
}

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|at_\w+|ns_\w+|cmp|cmpid|ref_?src|ocid|xtor|wt_mc|_hs\w+|yclid|spm|ncid|smid)$/i;

/** `link` without tracking parameters, so that it stays the same every day. */
export function stableLink(link: string): string {
  const url = URL.parse(link);
  if (url === null) return link;
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  url.search = new URLSearchParams(kept).toString();
  if (/^#?(?:$|utm_|xtor|ref)/i.test(url.hash)) url.hash = '';
  url.protocol = 'https:';
  return url.href;
}
