/** Selects which headline the ticker shows next where it shows one at a time. Pure. */
import type { Headline } from '../lists/headline.ts';

/** The headline in sight, and where the ticker is in its edition. */
export interface Turn {
  readonly shown: Headline;
  /** The headline of the edition behind which it goes on; null at its beginning. */
  readonly roundId: string | null;
  /** The ids of the edition in its order, but for those that are news. */
  readonly known: readonly string[];
}

/** The beginning of an edition; null where it is empty. */
export function firstTurn(items: readonly Headline[]): Turn | null {
  const [shown] = items;
  if (shown === undefined) return null;
  const known = items.map(({ articleId }) => articleId);
  return { shown, roundId: shown.articleId, known };
}

/** The next headline by itself: what is new in the edition first, then on from where the ticker was. */
export function nextTurn(turn: Turn, items: readonly Headline[]): Turn {
  const known = new Set(turn.known);
  const news = items.find(({ articleId }) => !known.has(articleId));
  const at = placeOf(turn.roundId, turn, items);
  if (news === undefined) return turnTo(turn, items, at + 1);
  return { shown: news, roundId: items[at]?.articleId ?? null, known: knownIn(items, turn, news) };
}

/** The headline beside the one in sight, as the reader steps; the ticker goes on from there. */
export function steppedTurn(turn: Turn, items: readonly Headline[], by: 1 | -1): Turn {
  const at = placeOf(turn.shown.articleId, turn, items);
  const isGone = items[at]?.articleId !== turn.shown.articleId;
  return turnTo(turn, items, at + (isGone && by === -1 ? 0 : by));
}

/** Where a headline stands, or where it has left the edition, the one before it; -1 where that has left as well. */
function placeOf(articleId: string | null, { known }: Turn, items: readonly Headline[]): number {
  const places = new Map(items.map((item, place) => [item.articleId, place]));
  const before = articleId === null ? [] : known.slice(0, known.indexOf(articleId) + 1);
  return places.get(before.findLast(id => places.has(id)) ?? '') ?? -1;
}

function turnTo(turn: Turn, items: readonly Headline[], at: number): Turn {
  const shown = items[(at + items.length) % items.length];
  if (shown === undefined) return turn;
  return { shown, roundId: shown.articleId, known: knownIn(items, turn, shown) };
}

/** What is no news once `shown` is in sight; ids that have left the edition are forgotten. */
function knownIn(items: readonly Headline[], { known }: Turn, shown: Headline): readonly string[] {
  const seen = new Set([...known, shown.articleId]);
  return items.flatMap(({ articleId }) => (seen.has(articleId) ? articleId : []));
}
