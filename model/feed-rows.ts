/** The row of a feed, what pages read of it, and what the reader may change. Instants are epoch ms; missing is null. */
import type { AlertLevel } from './alert-level.ts';
import { isAlertLevel } from './alert-settings.ts';
import { isRecord } from './guards.ts';
import type { PollStateRow } from './poll-rows.ts';

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
  /** Its own alert level; null leaves it to its folder and the settings. */
  readonly alertLevel: AlertLevel | null;
  /** What all sources of its owner have in common: a key of the catalogue's, else the domain of its site; null where unknown. */
  readonly owner: string | null;
  /** Whether its headlines run through the ticker. */
  readonly inTicker: boolean;
  /** When the reader stopped following it; until it is removed for good, this can be undone. */
  readonly removedAt: number | null;
  /** The import that brought it, or null. */
  readonly importId: string | null;
  /** Hosts, other than its own, on which its articles stand; found in its first round. */
  readonly articleHosts: readonly string[];
  /** Hosts, other than its own, of its articles' pictures; rows from before know none until their next document. */
  readonly pictureHosts?: readonly string[];
  /** The picture that the document names for itself, or null; rows from before know none until their next document. */
  readonly icon?: string | null;
}

/** A followed feed with what the last round said of it, for the list of feeds. */
export type FollowedFeed = FeedRow &
  Pick<PollStateRow, 'polledAt' | 'nextPollAt' | 'problem' | 'remarks'>;

/** A followed feed with all of how polling stands, for its own page; `name` is what lists call it. */
export type FeedDetail = FeedRow & PollStateRow & { readonly name: string };

/** What the reader may change about a feed; what is left out stays as it is. */
export type FeedChange = Partial<
  Pick<
    FeedRow,
    'customTitle' | 'folder' | 'intervalMinutes' | 'isPaused' | 'alerts' | 'alertLevel' | 'inTicker'
  >
>;

const FEED_CHANGES: { readonly [K in keyof Required<FeedChange>]: (value: unknown) => boolean } = {
  customTitle: isNameOrNone,
  folder: isNameOrNone,
  intervalMinutes: value =>
    value === null || (typeof value === 'number' && value >= 1 && value <= 1440),
  isPaused: value => typeof value === 'boolean',
  alerts: value => typeof value === 'boolean',
  alertLevel: value => value === null || isAlertLevel(value),
  inTicker: value => typeof value === 'boolean',
};

/** Whether `value` is a change of a feed: known fields alone, each with a value that it takes. */
export function isFeedChange(value: unknown): value is FeedChange {
  return (
    isRecord(value) &&
    Object.entries(value).every(
      ([key, one]) =>
        Object.hasOwn(FEED_CHANGES, key) && FEED_CHANGES[key as keyof FeedChange](one),
    )
  );
}

function isNameOrNone(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value !== '' && value.length <= 200);
}
