/** The row of a request to follow an address. Instants are epoch ms; what is missing is null. */
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
 * It is `waiting` for access to the address, `looking` for feeds there, `choosing` among several, `asking` for access to the
 * feed's own host, `done`, or `failed`.
 */
export interface PendingFollowRow {
  readonly address: string;
  readonly wantedAt: number;
  readonly state: 'waiting' | 'looking' | 'choosing' | 'asking' | 'done' | 'failed';
  readonly candidates: readonly FeedCandidate[];
  /** The site of a feed that came out of the catalogue, for when the feed is dead; or null. */
  readonly siteUrl: string | null;
  /** The key of its owner that the catalogue gives, or null; rows of earlier versions have none. */
  readonly owner?: string | null;
  /** Whether the catalogue's feed was dead and its site was asked instead. */
  readonly isReplaced: boolean;
  /** The feed in question when `asking`; its name when `done`. */
  readonly title: string | null;
  readonly feedUrl: string | null;
  readonly problem: Problem | null;
  /** The command that asked for it; rows from before version 7 have none. */
  readonly commandId?: string | null;
}
