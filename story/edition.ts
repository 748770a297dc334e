/** Chooses the edition: which headlines run through the ticker, and in which order. Pure; instants are epoch ms. */
import { HOUR_MS } from '../model/durations.ts';
import type { TickerOrder } from '../model/settings.ts';
import { findWord } from '../words/find.ts';
import { fold } from '../words/tokens.ts';
import { shuffled } from './shuffle.ts';

/** What an edition needs to know of an article. */
export interface EditionCandidate {
  readonly articleId: string;
  readonly feedId: string;
  readonly headline: string;
  readonly at: number;
  readonly isBreaking: boolean;
}

/** What the reader wants to see in the ticker; null means no limit. */
export interface EditionFilters {
  readonly order: TickerOrder;
  readonly maxPerFeed: number | null;
  readonly maxAgeHours: number | null;
  /** Only matching articles are shown; null shows all. */
  readonly show: EditionFilter | null;
  /** Matching articles are left out, even where `show` matches too. */
  readonly hide: EditionFilter | null;
}

/** Whether an article matches the words or the expression that the reader typed. */
export type EditionFilter = (article: EditionCandidate) => boolean;

/**
 * The articles of an edition, in its order: those that pass the filters, at most `maxPerFeed` of each feed.
 * @param articles The newest first.
 * @param seed Shuffles the feeds of the order `in-turn`; the same seed gives the same edition.
 */
export function chooseEdition<T extends EditionCandidate>(
  articles: readonly T[],
  filters: EditionFilters,
  now: number,
  seed: number,
): readonly T[] {
  const oldest = filters.maxAgeHours === null ? 0 : now - filters.maxAgeHours * HOUR_MS;
  const perFeed = new Map<string, number>();
  const kept = articles.filter(article => {
    const { at, feedId } = article;
    if (at < oldest) return false;
    if (filters.show?.(article) === false || filters.hide?.(article) === true) return false;
    const count = (perFeed.get(feedId) ?? 0) + 1;
    perFeed.set(feedId, count);
    return filters.maxPerFeed === null || count <= filters.maxPerFeed;
  });
  return inOrder(kept, filters.order, seed);
}

function inOrder<T extends EditionCandidate>(
  kept: readonly T[],
  order: TickerOrder,
  seed: number,
): readonly T[] {
  if (order === 'newest') return kept;
  if (order === 'breaking-first')
    return [...kept.filter(one => one.isBreaking), ...kept.filter(one => !one.isBreaking)];
  const feeds = new Map<string, T[]>();
  for (const one of kept) {
    const list = feeds.get(one.feedId);
    if (list === undefined) feeds.set(one.feedId, [one]);
    else list.push(one);
  }
  if (order === 'by-feed') return [...feeds.values()].flat();
  const turns = shuffled([...feeds.values()], seed);
  const longest = Math.max(0, ...turns.map(list => list.length));
  return Array.from({ length: longest }, (_, turn) =>
    turns.flatMap(list => list[turn] ?? []),
  ).flat();
}

/** A filter for headlines with one of the words or phrases in `list`, separated by commas; null where it has none. */
export function wordsMatcher(
  list: string,
): ((article: Pick<EditionCandidate, 'headline'>) => boolean) | null {
  const searched = phrases(list);
  if (searched.length === 0) return null;
  return ({ headline }) => {
    const text = fold(headline);
    return searched.some(phrase => findWord(text, phrase) >= 0);
  };
}

/** The phrases of a list, folded so that case and accents don't count. */
function phrases(list: string): readonly string[] {
  return list
    .split(/[,\n،、，]/)
    .map(phrase => fold(phrase).trim())
    .filter(phrase => phrase !== '');
}
