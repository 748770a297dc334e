/** Chooses what stands in the ticker, and in which order: an edition. Pure; instants are epoch ms. */
import type { TickerOrder } from '../model/settings.ts';
import { findWord } from '../words/find.ts';
import { fold } from '../words/tokens.ts';

/** What an edition needs to know of an article. */
export interface EditionCandidate {
  readonly articleId: string;
  readonly feedId: string;
  readonly headline: string;
  readonly at: number;
  readonly isBreaking: boolean;
}

/** What the reader wants to see in the ticker; null sets no bound. */
export interface EditionFilters {
  readonly order: TickerOrder;
  readonly maxPerFeed: number | null;
  readonly maxAgeHours: number | null;
  /** Only what it fits is shown; null shows all. */
  readonly show: EditionFilter | null;
  /** What it fits is left out; it outranks `show`. */
  readonly hide: EditionFilter | null;
}

export type EditionFilter = (candidate: EditionCandidate) => boolean;

const HOUR_MS = 3_600_000;

/**
 * @param candidates The newest first.
 * @param seed Shuffles the feeds of the order `in-turn`; the same seed gives the same edition.
 */
export function chooseEdition<T extends EditionCandidate>(
  candidates: readonly T[],
  wishes: EditionFilters,
  now: number,
  seed: number,
): readonly T[] {
  const oldest = wishes.maxAgeHours === null ? 0 : now - wishes.maxAgeHours * HOUR_MS;
  const perFeed = new Map<string, number>();
  const kept = candidates.filter(candidate => {
    const { at, feedId } = candidate;
    if (at < oldest) return false;
    if (wishes.show?.(candidate) === false || wishes.hide?.(candidate) === true) return false;
    const count = (perFeed.get(feedId) ?? 0) + 1;
    perFeed.set(feedId, count);
    return wishes.maxPerFeed === null || count <= wishes.maxPerFeed;
  });
  return inOrder(kept, wishes.order, seed);
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

/** Fits headlines that hold one of the words or phrases in `list`, which commas part; null where there is none. */
export function wordsMatcher(
  list: string,
): ((candidate: Pick<EditionCandidate, 'headline'>) => boolean) | null {
  const wanted = phrases(list);
  if (wanted.length === 0) return null;
  return ({ headline }) => {
    const text = fold(headline);
    return wanted.some(phrase => findWord(text, phrase) >= 0);
  };
}

/** The phrases of a list, folded so that case and accents don't count. */
function phrases(list: string): readonly string[] {
  return list
    .split(/[,\n،、，]/)
    .map(phrase => fold(phrase).trim())
    .filter(phrase => phrase !== '');
}

/** Fisher and Yates, with a small generator of its own. */
function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const mixed = [...list];
  let state = seed | 1;
  for (let last = mixed.length - 1; last > 0; last--) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    const other = state % (last + 1);
    const moved = mixed[last];
    const swapped = mixed[other];
    if (moved === undefined || swapped === undefined) continue;
    mixed[last] = swapped;
    mixed[other] = moved;
  }
  return mixed;
}
