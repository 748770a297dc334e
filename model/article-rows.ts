/** The rows of an article: list row, body, status, kept page. Instants are epoch ms; what is missing is null. */
import type { Enclosure } from './feed.ts';
import type { Kicker } from './kicker.ts';
import type { Stage } from './stage.ts';

/** A small row: lists load it whole, so the body is elsewhere. */
export interface ArticleRow {
  readonly articleId: string;
  readonly feedId: string;
  /** Plain text without kicker; '' where the publisher gives none and the deck has to stand for it. */
  readonly headline: string;
  readonly kicker: Kicker | null;
  /** The stage of the story by this article's kicker and words; null where they do not say. */
  readonly stage: Stage | null;
  /** Its story: its own id until it is grouped, and as long as it is alone. */
  readonly storyId: string;
  /** Whether its publisher files it under breaking news; rows of before version 6 do not say. */
  readonly isFiledBreaking?: boolean;
  /** When its publisher last rewrote it, or null. */
  readonly editedAt: number | null;
  /** Plain text, at most 300 characters. */
  readonly deck: string | null;
  readonly link: string | null;
  readonly byline: string | null;
  readonly language: string | null;
  readonly thumbnail: string | null;
  readonly publishedAt: number | null;
  readonly updatedAt: number | null;
  readonly firstSeenAt: number;
  /** What lists are ordered by: when published, but never later than first seen. */
  readonly sortAt: number;
  /** Tells whether the body changed, without loading it. */
  readonly bodyHash: string;
}

/** What only the reader page needs of an article. */
export interface BodyRow {
  readonly articleId: string;
  /** HTML as published; hostile until cleaned where it is shown. */
  readonly summary: string | null;
  /** HTML as published; hostile until cleaned where it is shown. */
  readonly content: string | null;
  readonly categories: readonly string[];
  readonly enclosures: readonly Enclosure[];
  /** Who made the picture. */
  readonly credit: string | null;
  readonly comments: string | null;
  readonly commentCount: number | null;
  /** The text extracted from the article's page, cleaned HTML; null until it was loaded. */
  readonly fullText: string | null;
}

/** What the reader did with an article; outlives the article, so that one that returns is known to be old. */
export interface StatusRow {
  readonly articleId: string;
  readonly feedId: string;
  readonly read: 0 | 1;
  readonly savedAt: number | null;
  readonly firstSeenAt: number;
  readonly alertedAt: number | null;
}

/**
 * The web page of an article, requested or fetched ahead of time for reading offline, until a page of ours extracts the
 * text.
 */
export interface RawPageRow {
  readonly articleId: string;
  readonly url: string;
  readonly wantedAt: number;
  readonly tries: number;
  readonly page: {
    readonly bytes: Uint8Array;
    readonly contentType: string | null;
    /** Its address after redirects; links in it are relative to this. */
    readonly url: string;
  } | null;
}
