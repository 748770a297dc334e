/** The rows of polling: state of a feed, of a host, of a round. Instants are epoch ms; what is missing is null. */
import type { UpdateHints } from './feed.ts';

/** What a feed last failed with. `detail` completes the message in the reader's language. */
export interface Problem {
  readonly code: ProblemCode;
  readonly detail: string | null;
  readonly at: number;
}

/** Why a poll, or a request to follow, failed. */
export type ProblemCode =
  | 'no-permission'
  | 'unreachable'
  | 'timeout'
  | 'too-large'
  | 'not-found'
  | 'gone'
  /** 401 */
  | 'login-needed'
  /** 403, for whatever reason. */
  | 'refused'
  /** A page that checks whether a person is asking. */
  | 'challenge'
  | 'rate-limited'
  | 'server-error'
  | 'http-error'
  | 'html'
  | 'empty'
  | 'not-a-feed'
  | 'broken-json'
  | 'sitemap'
  | 'redirected'
  /** Redirects without an end. */
  | 'redirect-loop'
  | 'no-feed-found'
  /** A fault of Newsline's own; the detail is for a bug report. */
  | 'internal'
  /** The disk, or what the browser grants of it, is full. */
  | 'storage-full';

/**
 * A document without entries, headlines or dates, with dates in the future, with characters that could not be read, or of
 * which only the beginning could be read.
 */
export type Remark =
  | 'no-entries'
  | 'no-titles'
  | 'no-dates'
  | 'future-dates'
  | 'bad-characters'
  | 'cut-short';

/** What decided when a feed is polled next, and whether a publisher's longer wait was capped. */
export interface NextReason {
  readonly code:
    | 'first'
    | 'interval'
    | 'usual'
    | 'busy'
    | 'quiet'
    | 'developing'
    | 'ttl'
    | 'update-period'
    | 'max-age'
    | 'skipped-hours'
    | 'retry-after'
    | 'host-waits'
    | 'failed'
    | 'gone';
  readonly isCapped: boolean;
}

/** The cost of a feed since it was followed. */
export interface Tally {
  readonly requests: number;
  /** Answered by "not modified" (RFC 9110 15.4.5). */
  readonly notModified: number;
  /** Sent again though nothing had changed. */
  readonly repeated: number;
  /** Bytes of documents received, as unpacked. */
  readonly bytes: number;
  readonly failures: number;
}

/** The address that a feed's requests are redirected to, and since when. */
export interface Moved {
  readonly url: string;
  readonly since: number;
  /** Whether the publisher says that it moved for good; rows from before version 8 do not know. */
  readonly isForGood?: boolean;
}

/** How a host stands, for all feeds on it. */
export interface HostRow {
  readonly host: string;
  /** When its last answer was in, or its time was out. */
  readonly answeredAt: number;
  /** Before this it is left alone, because it did not answer; or null. */
  readonly waitUntil: number | null;
}

/** How polling a feed stands; apart from `feeds`, because it changes every round. */
export interface PollStateRow {
  readonly feedId: string;
  /** When it is due; null: never again until the reader asks. */
  readonly nextPollAt: number | null;
  /** Set before a request and cleared with its result: what is left was interrupted. */
  readonly startedAt: number | null;
  readonly polledAt: number | null;
  /** The last round that was answered with news or "nothing new". */
  readonly succeededAt: number | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly bodyHash: string | null;
  /** What the last document says about how often to come; it holds as long as the document is unchanged. */
  readonly pace: UpdateHints;
  readonly nextReason: NextReason;
  /** Before this the server asks not to be asked, not even when the reader wants to (RFC 9110 10.2.3); or null. */
  readonly retryAt: number | null;
  /** The date of the newest article, and the mean time between two, ms. */
  readonly newestAt: number | null;
  readonly gapMs: number | null;
  readonly tally: Tally;
  readonly moved: Moved | null;
  readonly failures: number;
  readonly problem: Problem | null;
  /** What is odd about the last document, though it was read. */
  readonly remarks: readonly Remark[];
}

/** How the running or last round stands. */
export interface RoundRow {
  readonly name: 'last';
  readonly startedAt: number;
  /** null while it runs. */
  readonly endedAt: number | null;
  readonly total: number;
  readonly done: number;
}
