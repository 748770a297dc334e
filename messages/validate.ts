/** Validates messages: whatever is not exactly a command with its input is refused. */

import { isAlertLevel } from '../model/alert-settings.ts';
import { isListedFeed, isListedFolder, MAX_LISTED } from '../model/feed-list.ts';
import { isFeedChange } from '../model/feed-rows.ts';
import type { WantedFollow } from '../model/follow-rows.ts';
import { isRecord } from '../model/guards.ts';
import { isSettingChange } from '../model/setting-change.ts';
import { VISITED_PAGES } from '../model/visited-page.ts';
import type { CommandName, Input } from './protocol.ts';

type Fields = Readonly<Record<string, unknown>>;

const MAX_ITEMS = MAX_LISTED;

const MAX_HTML = 2_000_000;

/** For each command the check of its input. */
const READERS: { readonly [K in CommandName]: (fields: Fields) => Input<K> | null } = {
  wantFollows: ({ follows }) => (isList(follows, isWantedFollow) ? { follows } : null),
  advanceFollows: () => ({}),
  resumeFollow: ({ address }) => (isText(address, 4000) ? { address } : null),
  refuseFollow: ({ address, url }) =>
    isText(address, 4000) && isText(url, 4000) ? { address, url } : null,
  chooseFeed: ({ address, feedUrl }) =>
    isText(address, 4000) && isText(feedUrl, 4000) ? { address, feedUrl } : null,
  dropFollow: ({ address }) => (isText(address, 4000) ? { address } : null),
  follow: ({ url }) => (isText(url, 4000) ? { url } : null),
  importFeeds: ({ feeds, folders = [] }) =>
    isList(feeds, isListedFeed) && isList(folders, isListedFolder) ? { feeds, folders } : null,
  cancelImport: ({ importId }) => (isText(importId, 100) ? { importId } : null),
  editFeed: ({ feedId, change }) =>
    isText(feedId, 100) && isFeedChange(change) ? { feedId, change } : null,
  moveFeed: ({ feedId }) => (isText(feedId, 100) ? { feedId } : null),
  unfollow: ({ feedId }) => (isText(feedId, 100) ? { feedId } : null),
  undoUnfollow: ({ feedId }) => (isText(feedId, 100) ? { feedId } : null),
  pollRefused: () => ({}),
  pollNow: ({ feedId }) => (feedId === null || isText(feedId, 100) ? { feedId } : null),
  markRead: ({ articleIds, read }) =>
    isList(articleIds, isId) && typeof read === 'boolean' ? { articleIds, read } : null,
  followStory: ({ storyId, followed }) =>
    isId(storyId) && typeof followed === 'boolean' ? { storyId, followed } : null,
  muteStory: ({ storyId, muted }) =>
    isId(storyId) && typeof muted === 'boolean' ? { storyId, muted } : null,
  setStoryLevel: ({ storyId, level }) =>
    isId(storyId) && (level === null || isAlertLevel(level)) ? { storyId, level } : null,
  separateArticle: ({ articleId }) => (isId(articleId) ? { articleId } : null),
  rejoinArticle: ({ articleId, storyId }) =>
    isId(articleId) && isId(storyId) ? { articleId, storyId } : null,
  save: ({ articleId, saved }) =>
    isText(articleId, 200) && typeof saved === 'boolean' ? { articleId, saved } : null,
  keepFullText: ({ articleId, html }) =>
    isText(articleId, 200) && isText(html, MAX_HTML) ? { articleId, html } : null,
  openArticle: ({ articleId }) => (isText(articleId, 200) ? { articleId } : null),
  noteVisit: ({ page }) => {
    const known = VISITED_PAGES.find(one => one === page);
    return known === undefined ? null : { page: known };
  },
  openStrip: () => ({}),
  testAlert: () => ({}),
  changeSetting: ({ key, change }) =>
    isText(key, 100) && isSettingChange(change) ? { key, change } : null,
  setSetting: ({ key, value }) => (isText(key, 100) ? { key, value } : null),
};

function isWantedFollow(value: unknown): value is WantedFollow {
  if (!isRecord(value)) return false;
  const { address, isSchemeTyped, siteUrl, owner } = value;
  return (
    isText(address, 4000) &&
    typeof isSchemeTyped === 'boolean' &&
    (siteUrl === null || isText(siteUrl, 4000)) &&
    (owner === null || isText(owner, 100))
  );
}

/** Whether `name` is a command. */
export function isCommand(name: unknown): name is CommandName {
  return typeof name === 'string' && Object.hasOwn(READERS, name);
}

/** The input of command `name`, or null where `value` is none. */
export function readInput<K extends CommandName>(name: K, value: unknown): Input<K> | null {
  return isRecord(value) ? READERS[name](value) : null;
}

/** Whether `value` is the id of a command. */
export function isCommandId(value: unknown): value is string {
  return isText(value, 100);
}

function isText(value: unknown, maxLength: number): value is string {
  return typeof value === 'string' && value !== '' && value.length <= maxLength;
}

function isId(value: unknown): value is string {
  return isText(value, 200);
}

function isList<T>(value: unknown, isItem: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && value.length <= MAX_ITEMS && value.every(isItem);
}
