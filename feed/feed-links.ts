/** Tells which links of a page lead to feeds, by their relation, type, address and words. */
import { primaryLanguage } from '../model/primary-language.ts';
import { collapse } from './markup.ts';
import { registrable } from './publisher.ts';

/** A feed that a page names. */
export interface FoundFeed {
  readonly url: string;
  /** The title that the page gives it, or null. */
  readonly title: string | null;
}

/** A link of a page, or of the Link header that came with it; attributes that it lacks are ''. */
export interface PageLink {
  /** Whether it stands in the text, for the reader to follow. */
  readonly isInText: boolean;
  /** Absolute, http or https. */
  readonly url: string;
  /** Relation types parted by white space. */
  readonly rel: string;
  readonly type: string;
  /** Its title, or its text. */
  readonly title: string;
  /** `hreflang` */
  readonly language: string;
}

/** What a page says of feeds, each part in the page's order, each address once. */
export interface SortedLinks {
  /** What it names as its feeds; feeds of comments and of other languages come last. */
  readonly named: readonly FoundFeed[];
  /** Links in its text that look like feeds. */
  readonly linked: readonly FoundFeed[];
  /** Links in its text that speak of feeds and may lead to a list of them. */
  readonly mentioned: readonly FoundFeed[];
}

const MAX_FOUND = 12;
const MAX_TITLE = 200;

/**
 * Sorts out the feeds among the links of a page.
 * @param address The page's own address.
 * @param language The page's own language, or ''.
 */
export function feedsAmong(
  links: readonly PageLink[],
  address: string,
  language: string,
): SortedLinks {
  const named = links.filter(link => !link.isInText && isNamed(link));
  const inText = links.filter(link => link.isInText && !isPlace(link.url, address));
  const linked = inText.filter(link => looksLikeFeed(link, address));
  const mentioned = inText.filter(
    link => !linked.includes(link) && isOneSite(link.url, address) && speaksOfFeeds(link.title),
  );
  const rank = (link: PageLink) =>
    isOfComments(link) ? 2 : Number(isOtherLanguage(link.language, language));
  return {
    named: found(named.toSorted((one, other) => rank(one) - rank(other))),
    linked: found(linked.toSorted((one, other) => rank(one) - rank(other))),
    mentioned: found(mentioned),
  };
}

function found(links: readonly PageLink[]): readonly FoundFeed[] {
  const seen = new Set<string>();
  return links
    .filter(({ url }) => !seen.has(url) && seen.add(url))
    .slice(0, MAX_FOUND)
    .map(({ url, title }) => ({ url, title: collapse(title.slice(0, MAX_TITLE)) || null }));
}

/** Types of feeds, and of XML that may be one. */
const FEED_TYPES = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  'application/x-rss+xml',
  'application/x-atom+xml',
  'application/x.atom+xml',
  'application/rss',
  'application/atom',
  'text/rss',
  'text/rss+xml',
  'text/atom+xml',
  'text/xml',
  'application/xml',
]);
/** The type of JSON Feed 1.0, and of anything else in JSON: WordPress names its programming interface so. */
const JSON_TYPE = 'application/json';

function isNamed({ rel, type, url }: PageLink): boolean {
  const relations = rel.toLowerCase().split(/\s+/);
  const isFeed = relations.includes('feed');
  if (!isFeed && !relations.includes('alternate')) return false;
  return isFeedType(type, url) || (isFeed && essence(type) === '');
}

function isFeedType(type: string, url: string): boolean {
  const name = essence(type);
  if (FEED_TYPES.has(name)) return true;
  if (name !== JSON_TYPE) return false;
  const { pathname, search } = new URL(url);
  return (
    !pathname.includes('/wp-json/') &&
    (FEED_PATH.test(pathname + search) || /\.json$/i.test(pathname))
  );
}

/** A media type without its parameters (RFC 9110 8.3.1); `text/xml+oembed` is another type than `text/xml`. */
function essence(type: string): string {
  return (type.split(';', 1)[0] ?? '').trim().toLowerCase();
}

const FEED_PATH =
  /(?:^|[/._?&=-])(?:rss2?|atom|feeds?|rdf)(?:[/._&=-]|$)|\.(?:rss2?|atom|rdf)(?:$|[?&])/i;
/** Hosts that only serve feeds, of a newspaper or for many. */
const FEED_HOST = /^(?:feeds?|rss)\d*\./i;
const PAGE_PATH = /\.(?:html?|aspx?|php|jsp)$/i;
const FEED_WORD = /(?:^|[^a-z])(?:rss|atom|feeds?|xml|flux)(?:[^a-z]|$)/i;

/** Whether a link in the text is one to a feed: by its type, by its path on this site, or by its host and words. */
function looksLikeFeed({ type, url, title }: PageLink, address: string): boolean {
  if (isFeedType(type, url)) return true;
  const { pathname, search, hostname } = new URL(url);
  if (FEED_HOST.test(hostname) && speaksOfFeeds(title)) return true;
  if (!isOneSite(url, address)) return false;
  const isFeed =
    FEED_PATH.test(pathname + search) || (/\.xml$/i.test(pathname) && speaksOfFeeds(title));
  return isFeed && (!PAGE_PATH.test(pathname) || FEED_PATH.test(search));
}

function speaksOfFeeds(words: string): boolean {
  return FEED_WORD.test(words.slice(0, MAX_TITLE));
}

/** Whether `url` is the page itself or a place in it. */
function isPlace(url: string, address: string): boolean {
  return url.split('#', 1)[0] === address.split('#', 1)[0];
}

function isOneSite(url: string, address: string): boolean {
  const [one, other] = [new URL(url), new URL(address)];
  if (one.host === other.host) return true;
  const domain = registrable(one.hostname);
  return domain !== null && domain === registrable(other.hostname);
}

const COMMENTS_ADDRESS =
  /(?:^|[/._?&=-])(?:comments?|comentarios|commentaires|kommentare)(?:[/._&=-]|$)/i;
/** What the feed of a blog's comments is called, in the languages of common blog software. */
const COMMENTS_TITLE =
  /\bcomments?\b|commentaires?\b|[ck]omm?ent(?:are?n?|arer|it|ar|arz\w*|ár\w*|ari)\b|coment[aá]ri|commenti\b|reacties\b|hozzászólás|σχόλια|коммент|коментар|yorum|التعليقات|تعليقات|دیدگاه|תגובות|コメント|评论|評論|留言|迴響|回响|댓글|bình luận|ความเห็น|ความคิดเห็น|មតិ(?!ព័ត៌មាន)|टिप्पणि|মন্তব্য/iu;

function isOfComments({ url, title }: PageLink): boolean {
  const { pathname, search } = new URL(url);
  return COMMENTS_ADDRESS.test(pathname + search) || COMMENTS_TITLE.test(title.slice(0, MAX_TITLE));
}

/** Whether both are known and are other languages, regions aside. */
function isOtherLanguage(one: string, other: string): boolean {
  const [mine, theirs] = [primaryLanguage(one), primaryLanguage(other)];
  return mine !== '' && theirs !== '' && mine !== theirs;
}
