/** The rows that Newsline keeps. Instants are epoch ms; what is missing is null. */

import type { AlertLevel } from './alert-level.ts';
import type { Enclosure } from './feed.ts';
import type { Kicker } from './kicker.ts';
import type { Problem } from './poll-rows.ts';
import type { Stage } from './stage.ts';

/** A feed that the reader follows. */
export interface FeedRow {
  readonly feedId: string;
  readonly url: string;
  /** The publisher's name for it; the address's host until the first round. */
  readonly title: string;
  readonly siteLink: string | null;
  readonly language: string | null;
  readonly followedAt: number;
  /** The reader's own name for it; null shows the publisher's. */
  readonly customTitle: string | null;
  readonly folder: string | null;
  /** Minutes between rounds that the reader chose for this feed; null takes the setting. */
  readonly intervalMinutes: number | null;
  readonly isPaused: boolean;
  readonly alerts: boolean;
  /** What of it alerts; null leaves it to its folder, and to the settings. */
  readonly alertLevel: AlertLevel | null;
  /** The domain of its owner's own site, where the catalogue says it; null elsewhere. */
  readonly owner: string | null;
  /** Whether its headlines run through the ticker. */
  readonly inTicker: boolean;
  /** When the reader stopped following it; until it is removed for good, this can be undone. */
  readonly removedAt: number | null;
  /** The import that brought it, or null. */
  readonly importId: string | null;
  /** Hosts, other than its own, on which its articles stand; found in its first round. */
  readonly articleHosts: readonly string[];
  /** Whether the reader has answered the offer to load full articles from those hosts. */
  readonly isOfferAnswered: boolean;
}

/** A feed that a page named, while the reader chooses. */
export interface Candidate {
  readonly url: string;
  readonly title: string | null;
  /** How many entries it holds, and the newest headline; null where it could not be looked at. */
  readonly count: number | null;
  readonly newest: string | null;
}

/**
 * What the reader wants to follow, kept because the popup that asked closes when the browser's prompt opens.
 * `waiting` for access to the address, `looking` at it, `choosing` among several feeds, `asking` for access to the
 * feed's own host, `done`, or `failed`.
 */
export interface PendingFollowRow {
  readonly address: string;
  readonly wantedAt: number;
  readonly state: 'waiting' | 'looking' | 'choosing' | 'asking' | 'done' | 'failed';
  readonly candidates: readonly Candidate[];
  /** The site of a feed that came out of the catalogue, for when the feed is dead; or null. */
  readonly siteUrl: string | null;
  /** Whether the catalogue's feed was dead and its site was asked instead. */
  readonly isReplaced: boolean;
  /** The feed in question when `asking`; its name when `done`. */
  readonly title: string | null;
  readonly feedUrl: string | null;
  readonly problem: Problem | null;
}

/** A small row: lists load it whole, so the body is elsewhere. */
export interface ArticleRow {
  readonly articleId: string;
  readonly feedId: string;
  /** Plain text without kicker; '' where the publisher gives none and the deck has to stand for it. */
  readonly headline: string;
  readonly kicker: Kicker | null;
  /** How far its story is, as its label and its words tell; null where they tell nothing. */
  readonly stage: Stage | null;
  /** The story it belongs to: its own id until it is grouped, and as long as it is alone. */
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

/** What the reader did with an article; outlives it, so that one that returns is known to be old. */
export interface StatusRow {
  readonly articleId: string;
  readonly feedId: string;
  readonly read: 0 | 1;
  readonly savedAt: number | null;
  readonly firstSeenAt: number;
  readonly alertedAt: number | null;
}

/**
 * An article's own page, kept ahead of time for reading without a network: `wanted`, or `kept` until a page of ours takes
 * the text out of it.
 */
export interface RawPageRow {
  readonly articleId: string;
  readonly url: string;
  readonly wantedAt: number;
  readonly tries: number;
  readonly page: {
    readonly bytes: Uint8Array;
    readonly contentType: string | null;
    /** Where it was found in the end; links in it are relative to this. */
    readonly url: string;
  } | null;
}

/**
 * `unread`, `articles`, `breaking`: how many breaking ones came since the reader last looked; `unmended`: how many came since
 * stories were mended. Kept in the transactions that change them: counting rows is slow.
 */
export interface CounterRow {
  readonly name: CounterName;
  readonly value: number;
}

export type CounterName = 'unread' | 'articles' | 'breaking' | 'unmended';

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}
