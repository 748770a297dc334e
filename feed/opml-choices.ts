/**
 * Reads and writes the attributes of an OPML document by which Newsline carries what the reader chose. They stand in a namespace
 * of their own, so other readers ignore them (OPML 2.0, "Extending OPML").
 */

import {
  type FeedChoices,
  isFeedChoices,
  isListedFolder,
  type ListedFolder,
} from '../model/feed-list.ts';
import type { FeedRow } from '../model/feed-rows.ts';

/** The namespace of the attributes. */
export const OPML_NAMESPACE = 'https://newsline.invalid/opml';
/** The prefix under which they are written. */
export const OPML_PREFIX = 'newsline';

/** The attributes of one outline, by name in lower case. */
type Attributes = Readonly<Record<string, string>>;

/** The prefix that a document binds to the namespace, in lower case; null where it binds none. */
export function ownPrefix(attributes: Attributes): string | null {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('xmlns:') && value.trim() === OPML_NAMESPACE) return name.slice(6);
  }
  return null;
}

/** What an outline says was chosen for its feed; a value that its field does not take is passed over. */
export function readChoices(attributes: Attributes, prefix: string): FeedChoices {
  const own = (name: keyof FeedChoices) => attributes[`${prefix}:${name.toLowerCase()}`]?.trim();
  const read = {
    intervalMinutes: wholeOf(own('intervalMinutes')),
    isPaused: flagOf(own('isPaused')),
    alerts: flagOf(own('alerts')),
    alertLevel: own('alertLevel'),
    inTicker: flagOf(own('inTicker')),
    owner: own('owner'),
  };
  const valid = Object.fromEntries(
    Object.entries(read).filter(
      ([name, value]) => isFeedChoices({ [name]: value }) && value != null,
    ),
  );
  return isFeedChoices(valid) ? valid : {};
}

/** What an outline says was chosen for the folder `name`; null where it says nothing. */
export function readFolder(
  attributes: Attributes,
  prefix: string,
  name: string,
): ListedFolder | null {
  const level = attributes[`${prefix}:alertlevel`]?.trim();
  const inTicker = flagOf(attributes[`${prefix}:inticker`]?.trim());
  const folder = { name, inTicker: inTicker ?? true, alertLevel: level ?? null };
  const valid = isListedFolder(folder) ? folder : { ...folder, alertLevel: null };
  return valid.inTicker && valid.alertLevel === null ? null : valid;
}

/** What was chosen for a feed, as attributes; what is as for a new feed is left out. */
export function choicesOf(
  feed: Pick<
    FeedRow,
    'intervalMinutes' | 'isPaused' | 'alerts' | 'alertLevel' | 'inTicker' | 'owner'
  >,
): Attributes {
  return own({
    intervalMinutes: feed.intervalMinutes,
    isPaused: feed.isPaused || null,
    alerts: feed.alerts ? null : false,
    alertLevel: feed.alertLevel,
    inTicker: feed.inTicker ? null : false,
    owner: feed.owner,
  });
}

/** What was chosen for a folder, as attributes. */
export function folderChoicesOf({ inTicker, alertLevel }: ListedFolder): Attributes {
  return own({ inTicker: inTicker ? null : false, alertLevel });
}

function own(values: Readonly<Record<string, string | number | boolean | null>>): Attributes {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === null ? [] : [[`${OPML_PREFIX}:${name}`, String(value)]],
    ),
  );
}

function flagOf(text: string | undefined): boolean | null {
  return text === 'true' ? true : text === 'false' ? false : null;
}

function wholeOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : null;
}
