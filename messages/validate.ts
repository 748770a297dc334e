/** Takes messages apart at the edge: what is not exactly a command with its input is refused. */
import type { CommandName, Input } from './protocol.ts';

type Fields = Readonly<Record<string, unknown>>;

const MAX_IDS = 5000;

/** For each command the check of its input. */
const READERS: { readonly [K in CommandName]: (fields: Fields) => Input<K> | null } = {
  follow: ({ url }) => (isText(url, 4000) ? { url } : null),
  unfollow: ({ feedId }) => (isText(feedId, 100) ? { feedId } : null),
  pollNow: ({ feedId }) => (feedId === null || isText(feedId, 100) ? { feedId } : null),
  markRead: ({ articleIds, read }) =>
    isTexts(articleIds) && typeof read === 'boolean' ? { articleIds, read } : null,
  openArticle: ({ articleId }) => (isText(articleId, 200) ? { articleId } : null),
  setSetting: ({ key, value }) => (isText(key, 100) ? { key, value } : null),
};

/** Whether `name` is a command. */
export function isCommand(name: unknown): name is CommandName {
  return typeof name === 'string' && Object.hasOwn(READERS, name);
}

/** The input of command `name`, or null where `value` is none. */
export function readInput<K extends CommandName>(name: K, value: unknown): Input<K> | null {
  return isFields(value) ? READERS[name](value) : null;
}

/** Whether `value` is an object with fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown, maxLength: number): value is string {
  return typeof value === 'string' && value !== '' && value.length <= maxLength;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= MAX_IDS && value.every(item => isText(item, 200));
}
