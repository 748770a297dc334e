/** Computes which headlines the ticker holds: a window of cells that moves through a repeating edition. Pure. */
import type { Headline } from '../lists/headline.ts';

/** A headline in the strip. Several cells may hold the same headline; `cellId` is unique. */
interface Cell {
  readonly cellId: number;
  readonly item: Headline;
  /** Whether the headline stands in an earlier cell as well; a repeat is hidden from screen readers. */
  readonly isRepeat: boolean;
}

/** The cells that are in the strip, and the edition that they were taken from. */
export interface TickerWindow {
  readonly cells: readonly Cell[];
  /** The ids of the edition that the window was last filled from, in its order. */
  readonly edition: readonly string[];
  readonly nextCellId: number;
}

/** A window without cells. */
export const EMPTY_WINDOW: TickerWindow = { cells: [], edition: [], nextCellId: 0 };

/** Drops the `count` cells that have left the strip. */
export function dropLeading(window: TickerWindow, count: number): TickerWindow {
  return count === 0 ? window : { ...window, cells: markRepeats(window.cells.slice(count)) };
}

/** Keeps the first `count` cells, those in sight, so that news can follow right behind them. */
export function cutTail(window: TickerWindow, count: number): TickerWindow {
  return { ...window, cells: window.cells.slice(0, count) };
}

/** Appends `count` cells: what is new in `items`, then the headlines after the last cell, repeating the edition. */
export function append(
  window: TickerWindow,
  items: readonly Headline[],
  count: number,
): TickerWindow {
  if (items.length === 0 || count <= 0)
    return { ...window, edition: items.map(({ articleId }) => articleId) };
  const known = new Set(window.edition);
  const shown = new Set(window.cells.map(({ item }) => item.articleId));
  const news =
    window.edition.length === 0
      ? []
      : items.filter(({ articleId }) => !known.has(articleId) && !shown.has(articleId));
  const isNews = new Set(news);
  const places = placesOf(items);
  const last = window.cells.findLast(
    ({ item }) => places.has(item.articleId) && known.has(item.articleId),
  );
  const from = (places.get(last?.item.articleId ?? '') ?? -1) + 1;
  const turn = [...items.slice(from), ...items.slice(0, from)].filter(item => !isNews.has(item));
  const round = [...news, ...turn];
  const cells = Array.from({ length: count }, (_, index) => ({
    cellId: window.nextCellId + index,
    item: round[index % round.length] ?? round[0],
    isRepeat: false,
  })).filter((cell): cell is Cell => cell.item !== undefined);
  return {
    cells: markRepeats([...window.cells, ...cells]),
    edition: items.map(({ articleId }) => articleId),
    nextCellId: window.nextCellId + count,
  };
}

/** Puts `count` cells before the first one: those before it in the edition, which repeats. */
export function prepend(
  window: TickerWindow,
  items: readonly Headline[],
  count: number,
): TickerWindow {
  const [first] = window.cells;
  const at = placesOf(items).get(first?.item.articleId ?? '') ?? 0;
  const cells = Array.from({ length: count }, (_, index) => {
    const position = at - count + index;
    const item = items[((position % items.length) + items.length) % items.length];
    return item === undefined ? [] : [{ cellId: window.nextCellId + index, item, isRepeat: false }];
  }).flat();
  return {
    ...window,
    cells: markRepeats([...cells, ...window.cells]),
    nextCellId: window.nextCellId + count,
  };
}

function placesOf(items: readonly Headline[]): ReadonlyMap<string, number> {
  return new Map(items.map(({ articleId }, index) => [articleId, index]));
}

/** Whether the edition changed since the window was filled. */
export function isStale(window: TickerWindow, items: readonly Headline[]): boolean {
  return (
    items.length !== window.edition.length ||
    items.some(({ articleId }, index) => articleId !== window.edition[index])
  );
}

function markRepeats(cells: readonly Cell[]): readonly Cell[] {
  const seen = new Set<string>();
  return cells.map(cell => {
    const isRepeat = seen.has(cell.item.articleId);
    seen.add(cell.item.articleId);
    return cell.isRepeat === isRepeat ? cell : { ...cell, isRepeat };
  });
}
