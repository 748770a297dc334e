/** Brings the file of the catalogue up to date with the public lists that its sources were taken from. Pure. */
import { registrable } from '../feed/publisher.ts';
import { isRecord } from '../model/guards.ts';
import { ownerKeys } from './catalogue-owners.ts';

/** The parsed files of the public lists; null for one that is not at hand. */
export interface PublicLists {
  /** Feeds by topic, as in `kite_feeds.json`. */
  readonly topics: unknown;
  /** Feeds by ISO 3166-1 alpha-3 code, with the name and site of each. */
  readonly countries: unknown;
  /** Organizations with their domains and owners, as in `media_data.json`. */
  readonly owners: unknown;
}

/** One source as it stands in the file. */
export interface FileEntry {
  readonly name: string;
  readonly country?: string;
  readonly language: string;
  readonly topic: string;
  readonly site: string;
  readonly feed: string;
  readonly list: string;
}

/** The file, and the entries that no list names any more. */
export interface Refreshed {
  readonly text: string;
  readonly count: number;
  readonly lost: readonly FileEntry[];
}

/** Entries of this list stand in none of the public ones, and stay as they are. */
const BY_HAND = 'hand';

/**
 * Looks each entry up in the lists by its address without scheme: it takes the https address where a list gives one for
 * that feed or for another of the same host, and the id of its list; one that no list names is left out. The owners are
 * read anew.
 * @param entries The entries of the file as they are.
 * @param titles The `lists` of the file: title and date by id.
 */
export function refresh(
  entries: readonly FileEntry[],
  titles: object,
  lists: PublicLists,
): Refreshed {
  const feeds = feedsOf(lists);
  const secure = new Set(
    [...feeds.keys()].filter(url => url.startsWith('https:')).map(url => new URL(url).host),
  );
  const kept: FileEntry[] = [];
  const lost: FileEntry[] = [];
  for (const entry of entries) {
    if (entry.list === BY_HAND) {
      kept.push(entry);
      continue;
    }
    const found = variantsOf(entry.feed).find(url => feeds.has(url));
    if (found === undefined) {
      lost.push(entry);
      continue;
    }
    const list = feeds.get(found) ?? entry.list;
    const feed = secured(found, secure);
    const site = feed.startsWith('https:') ? secured(entry.site, sitesOf(feed)) : entry.site;
    kept.push({ ...entry, site: secured(site, secure), feed, list });
  }
  const domains = kept.flatMap(({ site }) => registrable(new URL(site).hostname) ?? []);
  return {
    text: textOf(kept, titles, ownerKeys(lists.owners, new Set(domains))),
    count: kept.length,
    lost,
  };
}

/** Every feed of the lists with the id of its list; the list by topic is the newer one, and wins. */
function feedsOf({ topics, countries }: PublicLists): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const sources of listsIn(countries)) {
    for (const source of sources)
      if (isRecord(source)) note(source.publication_rss_feed_uri, 'country');
  }
  const byTopic = isRecord(topics) && isRecord(topics.topics) ? topics.topics : topics;
  for (const topic of isRecord(byTopic) ? Object.values(byTopic) : [])
    if (isRecord(topic) && Array.isArray(topic.feeds))
      for (const url of topic.feeds) note(url, 'topic');
  return found;

  function note(url: unknown, list: string): void {
    const address = typeof url === 'string' ? URL.parse(url.trim()) : null;
    if (address !== null) found.set(address.href, list);
  }
}

function listsIn(value: unknown): readonly unknown[][] {
  return isRecord(value) ? Object.values(value).filter(Array.isArray) : [];
}

/** The ways in which lists write one address, the best first: https, with and without its last slash. */
function variantsOf(feed: string): readonly string[] {
  const { href } = new URL(feed);
  const rest = href.replace(/^https?:/, '');
  const other = rest.endsWith('/') ? rest.slice(0, -1) : `${rest}/`;
  return [`https:${rest}`, `https:${other}`, `http:${rest}`, `http:${other}`];
}

/** `url` with https, where its host is known to answer by it. */
function secured(url: string, secure: ReadonlySet<string>): string {
  return secure.has(new URL(url).host) ? url.replace(/^http:/, 'https:') : url;
}

/** The hosts of the site whose feed is read by https: the feed's own, with and without `www.`. */
function sitesOf(feed: string): ReadonlySet<string> {
  const bare = new URL(feed).host.replace(/^www\./, '');
  return new Set([bare, `www.${bare}`]);
}

function textOf(
  entries: readonly FileEntry[],
  titles: object,
  owners: ReadonlyMap<string, readonly string[]>,
): string {
  const sorted = [...entries].sort(
    (a, b) =>
      compare(a.country ?? '', b.country ?? '') ||
      compare(a.name, b.name) ||
      compare(a.feed, b.feed),
  );
  const lines = sorted.map(({ name, country, language, topic, site, feed, list }) =>
    JSON.stringify({ name, country, language, topic, site, feed, list }),
  );
  const ownerLines = [...owners].map(
    ([owner, domains]) => `${JSON.stringify(owner)}:${JSON.stringify(domains)}`,
  );
  return [
    `{"lists":${JSON.stringify(titles)},`,
    `"owners":{\n${ownerLines.join(',\n')}\n},`,
    `"entries":[\n${lines.join(',\n')}\n]}\n`,
  ].join('\n');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
