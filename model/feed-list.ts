/** A list of feeds as it is imported and exported, with what the reader chose for each feed and folder. */
import type { AlertLevel } from './alert-level.ts';
import { isAlertLevel } from './alert-settings.ts';
import { type FeedChange, type FeedRow, isFeedChange } from './feed-rows.ts';
import { isRecord } from './guards.ts';

/** Names of feeds and folders in a list are cut at this length, in UTF-16 units. */
export const MAX_LISTED_NAME = 500;
/** Feeds of a list, and its folders, at most. */
export const MAX_LISTED = 5000;

/** What the reader chose for a feed, beside its folder; what is left out is as it is for a new feed. */
export type FeedChoices = Pick<
  FeedChange,
  'customTitle' | 'intervalMinutes' | 'isPaused' | 'alerts' | 'alertLevel' | 'inTicker'
> &
  Partial<Pick<FeedRow, 'owner'>>;

/** A feed of a list. */
export interface ListedFeed {
  readonly url: string;
  readonly title: string | null;
  /** The names of the folders around it, joined by " / "; null at the top. */
  readonly folder: string | null;
  readonly choices?: FeedChoices;
}

/** What the reader chose for the feeds of a folder. */
export interface ListedFolder {
  /** As `ListedFeed.folder` names it. */
  readonly name: string;
  /** Whether its feeds run through the ticker. */
  readonly inTicker: boolean;
  /** Its own alert level, or null. */
  readonly alertLevel: AlertLevel | null;
}

/** Whether `value` is a feed of a list, its texts no longer than any honest list has them. */
export function isListedFeed(value: unknown): value is ListedFeed {
  if (!isRecord(value)) return false;
  const { url, title, folder, choices } = value;
  return (
    typeof url === 'string' &&
    url !== '' &&
    url.length <= 4000 &&
    (title === null || isListedName(title)) &&
    (folder === null || isListedName(folder)) &&
    (choices === undefined || isFeedChoices(choices))
  );
}

/** Whether `value` is a folder of a list. */
export function isListedFolder(value: unknown): value is ListedFolder {
  return (
    isRecord(value) &&
    isListedName(value.name) &&
    typeof value.inTicker === 'boolean' &&
    (value.alertLevel === null || isAlertLevel(value.alertLevel))
  );
}

/** Whether `value` holds choices for a feed: known fields alone, each with a value that it takes. */
export function isFeedChoices(value: unknown): value is FeedChoices {
  if (!isRecord(value)) return false;
  const { owner, ...change } = value;
  const isOwner = owner === undefined || owner === null || isShort(owner);
  return isOwner && isFeedChange(change) && change.folder === undefined;
}

function isListedName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= MAX_LISTED_NAME;
}

function isShort(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && value.length <= 100;
}
