/** Which article an entry is, round after round: its guid, else its link, else a stable hash of what it says. */
import { hashText } from './hash.ts';
import type { Entry } from './model.ts';

/** Our id of a feed: letters and digits, the same on every machine for the same address. */
export function feedIdOf(url: string): string {
  return `f${hashText(url)}`;
}

/**
 * The ids of `entries`, in order. Where a feed repeats one guid for different links, the guid says nothing and the
 * link decides, so every entry keeps an id of its own.
 */
export function articleIdsOf(feedId: string, entries: readonly Entry[]): readonly string[] {
  const linksByGuid = new Map<string, Set<string>>();
  for (const { guid, link, title } of entries) {
    if (guid === null) continue;
    const links = linksByGuid.get(guid) ?? new Set();
    linksByGuid.set(guid, links.add(link === null ? `title:${title ?? ''}` : stableLink(link)));
  }
  return entries.map(entry => {
    const isShared = entry.guid !== null && (linksByGuid.get(entry.guid)?.size ?? 0) > 1;
    return `${feedId}-${hashText(identity(isShared ? { ...entry, guid: null } : entry))}`;
  });
}

function identity({ guid, link, title, summary, publishedAt }: Entry): string {
  if (guid !== null) return `guid:${/^https?:/i.test(guid) ? stableLink(guid) : guid}`;
  if (link !== null) return `link:${stableLink(link)}`;
  return `text:${title ?? ''}\n${title === null ? (summary ?? '') : ''}\n${title === null ? '' : (publishedAt ?? '')}`;
}

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|at_\w+|ns_\w+|cmp|cmpid|ref_?src|ocid|xtor|wt_mc|_hs\w+|yclid|spm|ncid|smid)$/i;

/** `link` without what only tells where a reader came from, so that it names the same article every day. */
export function stableLink(link: string): string {
  const url = URL.parse(link);
  if (url === null) return link;
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  url.search = new URLSearchParams(kept).toString();
  if (/^#?(?:$|utm_|xtor|ref)/i.test(url.hash)) url.hash = '';
  url.protocol = 'https:';
  return url.href;
}
