/** A parsed feed document, in one shape for every format. Instants are epoch ms; what is missing is null. */

/** `rss` is RSS 0.9x and 2.0, `rdf` RSS 1.0, `json` JSON Feed, `sitemap` a news sitemap. */
export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json' | 'sitemap';

/** Attached media; `length` in bytes. */
export interface Enclosure {
  readonly url: string;
  readonly type: string | null;
  readonly length: number | null;
}

/** One element of a feed as parsed: an RSS item, an Atom entry, a JSON Feed item. */
export interface Entry {
  /** The publisher's id, verbatim. */
  readonly guid: string | null;
  /** Absolute address of the article's page. */
  readonly link: string | null;
  /** Plain text, no markup. */
  readonly title: string | null;
  readonly author: string | null;
  readonly authorEmail: string | null;
  readonly publishedAt: number | null;
  readonly updatedAt: number | null;
  /** HTML as published, addresses in it made absolute; not cleaned. */
  readonly summary: string | null;
  /** HTML as published, addresses in it made absolute; not cleaned. */
  readonly content: string | null;
  /** BCP 47 tag as published. */
  readonly language: string | null;
  readonly categories: readonly string[];
  readonly enclosures: readonly Enclosure[];
  readonly thumbnail: string | null;
  /** Who made the picture. */
  readonly credit: string | null;
  /** Absolute address of the page with comments. */
  readonly comments: string | null;
  readonly commentCount: number | null;
}

/** How often a publisher asks readers to come. */
export interface UpdateHints {
  /** RSS 2.0 `ttl`: minutes the publisher asks readers to wait. */
  readonly ttlMinutes: number | null;
  /** Minutes between two updates (RSS 1.0 syndication module: `updatePeriod` by `updateFrequency`). */
  readonly updateMinutes: number | null;
  /** Hours of the day, 0-23 UTC, in which readers need not ask (RSS 2.0 `skipHours`). */
  readonly skipHours: readonly number[];
  /** Days of the week, 0 is Sunday, UTC (RSS 2.0 `skipDays`). */
  readonly skipDays: readonly number[];
}

/** What a document says that asks for nothing. */
export const NO_UPDATE_HINTS: UpdateHints = {
  ttlMinutes: null,
  updateMinutes: null,
  skipHours: [],
  skipDays: [],
};

/** A whole feed document as parsed. */
export interface Feed {
  readonly format: FeedFormat;
  /** Plain text, no markup. */
  readonly title: string | null;
  /** The site the feed belongs to. */
  readonly link: string | null;
  /** Plain text. */
  readonly description: string | null;
  readonly language: string | null;
  readonly image: string | null;
  /** The picture of it that is meant to be drawn smallest: its icon, else its image. */
  readonly icon: string | null;
  readonly updatedAt: number | null;
  readonly updateHints: UpdateHints;
  readonly entries: readonly Entry[];
}

/** Why a document could not be read as a feed. */
export type FeedErrorCode = 'empty' | 'not-a-feed' | 'html' | 'broken-json' | 'sitemap';

/** The refusal of a document, with a message for the person who attached it. */
export interface FeedError {
  readonly code: FeedErrorCode;
  readonly message: string;
}
