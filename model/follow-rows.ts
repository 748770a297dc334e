/** The row of a request to follow an address. Instants are epoch ms; what is missing is null. */
import type { ListedFeed } from './feed-list.ts';
import type { Problem } from './poll-rows.ts';

/** One of several feeds that a page names, among which the reader chooses. */
export interface FeedCandidate {
  readonly url: string;
  readonly title: string | null;
  /** How many entries it holds, and the newest headline; null where it could not be read. */
  readonly count: number | null;
  readonly newest: string | null;
}

/**
 * A request of the reader's to follow an address, kept because the popup that asked closes when the browser's prompt opens.
 * It is `waiting` for access to the address, `looking` for feeds there, `choosing` among several, `asking` for access to
 * another site to which the way goes on, `listing` the feeds of an OPML document that stands there, `done`, or `failed`.
 */
export interface PendingFollowRow {
  readonly address: string;
  readonly wantedAt: number;
  readonly state: 'waiting' | 'looking' | 'choosing' | 'asking' | 'listing' | 'done' | 'failed';
  readonly candidates: readonly FeedCandidate[];
  /** The site of a feed that came out of the catalogue, for when the feed is dead; or null. */
  readonly siteUrl: string | null;
  /** The key of its owner that the catalogue gives, or null; rows of earlier versions have none. */
  readonly owner?: string | null;
  /** Whether the catalogue's feed was dead and its site was asked instead. */
  readonly isReplaced: boolean;
  /** What the feed in question is called, where that is known. */
  readonly title: string | null;
  /**
   * Where the way goes on from the address: the feed in question, or where the address redirects to. When `done`, the feed that
   * is followed.
   */
  readonly feedUrl: string | null;
  /**
   * The address that redirects to `feedUrl`, where that is one that has to be granted first. It is asked again then, because a
   * feed that is redirected for a while keeps its address (RFC 9110 15.4.3). Earlier rows have none.
   */
  readonly redirectedFrom?: string | null;
  readonly problem: Problem | null;
  /** The command that asked for it; rows from before version 7 have none. */
  readonly commandId?: string | null;
  /** Whether the reader typed the scheme; other addresses are tried on http as well. Earlier rows do not know. */
  readonly isSchemeTyped?: boolean;
  /** Addresses on the sites of the page's articles and pictures, asked for together with the feed; earlier rows have none. */
  readonly alongside?: readonly string[];
  /** How often a look was taken up again that a worker died over; earlier rows do not know. */
  readonly resumed?: number;
  /** The feeds of the OPML document when `listing`; earlier rows have none. */
  readonly list?: readonly ListedFeed[];
}

/** What the reader asks to follow. */
export interface WantedFollow {
  readonly address: string;
  readonly isSchemeTyped: boolean;
  /** The site and owner that the catalogue names; null for what was typed. */
  readonly siteUrl: string | null;
  readonly owner: string | null;
}
