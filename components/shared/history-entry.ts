/** Defines what the page keeps with each entry of the tab's history: an id, the list that it was opened from, choices. */
import { isRecord, isWhole } from '../../model/guards.ts';
import type { Route } from './use-route.ts';

/** The list that an article or a story was opened from. */
export interface ListOrigin {
  /** The id of the list's own entry. */
  readonly entryId: string;
  /** The address of the list, from `#`. */
  readonly href: string;
  /** Its title as it was shown; null where it has none. */
  readonly name: string | null;
  /** Its articles, in the order in which they were shown. */
  readonly articleIds: readonly string[];
  /** The article of the list that was read last, where the one that is open now is none of the list. */
  readonly readId: string | null;
  /** How many entries of the history the list lies back. */
  readonly steps: number;
}

/** What is kept with one entry of the history. */
export interface HistoryEntry {
  readonly id: string;
  /** null for lists, and for what was opened from outside the page. */
  readonly origin: ListOrigin | null;
  /** What the reader chose in the view, by the name of the choice. */
  readonly choices: Readonly<Record<string, unknown>>;
}

/** A list as it is shown. */
export interface ShownList {
  readonly name: string | null;
  readonly articleIds: readonly string[];
}

/** The view that is left, with the list that it shows. */
export interface LeftView {
  readonly entry: HistoryEntry;
  readonly route: Route;
  readonly href: string;
  readonly list: ShownList;
}

/** Articles of a list that are kept at most. */
const MAX_LISTED = 500;
/** Characters of a list's title that are kept at most. */
const MAX_NAME = 120;
/** More steps back than any history has entries. */
const MAX_STEPS = 1000;
const KEY = 'newsline';

/** The entry in a `history.state`; null where this page did not write it. */
export function entryIn(state: unknown): HistoryEntry | null {
  const kept = isRecord(state) ? state[KEY] : null;
  if (!isRecord(kept) || typeof kept.id !== 'string') return null;
  return {
    id: kept.id,
    origin: originIn(kept.origin),
    choices: isRecord(kept.choices) ? kept.choices : {},
  };
}

/** The `history.state` that holds `entry`. */
export function stateOf(entry: HistoryEntry): Readonly<Record<string, HistoryEntry>> {
  return { [KEY]: entry };
}

/** The entry of a view that a link of `left` led to. */
export function entryAfter(left: LeftView | null, route: Route, id: string): HistoryEntry {
  return { id, origin: left === null ? null : originOf(left, route), choices: {} };
}

/** The entry of the article of the same list that is opened in the place of `entry`. */
export function entryInstead(entry: HistoryEntry, articleId: string, id: string): HistoryEntry {
  const { origin } = entry;
  const isListed = origin?.articleIds.includes(articleId) === true;
  return {
    id,
    origin: origin === null ? null : { ...origin, readId: isListed ? articleId : origin.readId },
    choices: {},
  };
}

/** The articles of a list on both sides of an open one, the nearest first. */
export interface Beside {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * The articles before and after `articleId` in its list. One that is not in the list itself, as related news, stands behind
 * the article that it was opened from. null where nothing tells its place.
 */
export function besideIn(origin: ListOrigin | null, articleId: string): Beside | null {
  if (origin === null) return null;
  const { articleIds, readId } = origin;
  const own = articleIds.indexOf(articleId);
  const at = own >= 0 || readId === null ? own : articleIds.indexOf(readId);
  if (at < 0) return null;
  return {
    before: articleIds.slice(0, own >= 0 ? at : at + 1).reverse(),
    after: articleIds.slice(at + 1),
  };
}

/** Whether a view is read and not looked through: it leads back to the list that it was opened from. */
export function isReading({ view }: Route): boolean {
  return view === 'article' || view === 'story';
}

function originOf(left: LeftView, route: Route): ListOrigin | null {
  if (!isReading(route)) return null;
  // The articles of a story are a list as well; from one article to another, the list stays.
  if (!isReading(left.route) || (left.route.view === 'story' && route.view === 'article'))
    return {
      entryId: left.entry.id,
      href: left.href,
      name: left.list.name?.slice(0, MAX_NAME) ?? null,
      articleIds: around(left.list.articleIds, route.what),
      readId: null,
      steps: 1,
    };
  const { origin } = left.entry;
  if (origin === null) return null;
  const isListed = left.route.view === 'article' && origin.articleIds.includes(left.route.what);
  return {
    ...origin,
    steps: origin.steps + 1,
    readId: isListed ? left.route.what : origin.readId,
  };
}

/** Each article once, and of a long list those around the one that is opened. */
function around(articleIds: readonly string[], opened: string): readonly string[] {
  const each = [...new Set(articleIds)];
  const start = Math.max(0, each.indexOf(opened) - MAX_LISTED / 2);
  return each.slice(start, start + MAX_LISTED);
}

function originIn(value: unknown): ListOrigin | null {
  if (!isRecord(value)) return null;
  const { entryId, href, name, articleIds, readId, steps } = value;
  if (typeof entryId !== 'string' || typeof href !== 'string' || !href.startsWith('#/'))
    return null;
  if (!Array.isArray(articleIds) || !isWhole(steps, 1, MAX_STEPS)) return null;
  return {
    entryId,
    href,
    name: typeof name === 'string' ? name : null,
    articleIds: articleIds.filter(one => typeof one === 'string'),
    readId: typeof readId === 'string' ? readId : null,
    steps,
  };
}
