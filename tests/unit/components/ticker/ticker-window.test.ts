import { describe, expect, test } from 'vitest';
import {
  append,
  cutTail,
  dropLeading,
  EMPTY_WINDOW,
  isStale,
  prepend,
  type TickerWindow,
} from '../../../../components/ticker/ticker-window.ts';
import { headline, headlines } from '../../../fixtures/headlines.ts';

const shown = (window: TickerWindow) => window.cells.map(({ item }) => item.articleId).join(' ');

describe('the ticker’s window', () => {
  test('repeats the edition', () => {
    const items = headlines(3);
    const first = append(EMPTY_WINDOW, items, 4);
    expect(shown(first)).toBe('0 1 2 0');
    expect(shown(append(dropLeading(first, 2), items, 3))).toBe('2 0 1 2 0');
  });

  test('a repeat is marked, and is the first of its kind once the earlier one has left', () => {
    const window = append(EMPTY_WINDOW, headlines(2), 4);
    expect(window.cells.map(({ isRepeat }) => isRepeat)).toEqual([false, false, true, true]);
    expect(dropLeading(window, 1).cells.map(({ isRepeat }) => isRepeat)).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('a cell keeps its id for as long as it stands', () => {
    const window = append(EMPTY_WINDOW, headlines(3), 3);
    const later = append(dropLeading(window, 1), headlines(3), 1);
    expect(later.cells.map(({ cellId }) => cellId)).toEqual([1, 2, 3]);
  });

  test('news comes right behind what is in sight, then the round goes on', () => {
    const items = headlines(4);
    const window = append(EMPTY_WINDOW, items, 4);
    const withNews = [headline('new'), ...items];
    expect(isStale(window, withNews)).toBe(true);
    const next = append(cutTail(window, 2), withNews, 4);
    expect(shown(next)).toBe('0 1 new 2 3 0');
    expect(isStale(next, withNews)).toBe(false);
  });

  test('what is no longer in the edition does not come again', () => {
    const window = append(EMPTY_WINDOW, headlines(3), 3);
    expect(shown(append(cutTail(window, 1), headlines(3).slice(1), 3))).toBe('0 1 2 1');
  });

  test('an empty edition appends nothing', () => {
    expect(append(EMPTY_WINDOW, [], 5).cells).toEqual([]);
  });

  test('what stands before the first cell in the edition can come in before it, round and round', () => {
    const items = headlines(3);
    const first = append(EMPTY_WINDOW, items, 2);
    const before = prepend(first, items, 4);
    expect(shown(before)).toBe('2 0 1 2 0 1');
    expect(new Set(before.cells.map(({ cellId }) => cellId)).size).toBe(6);
    expect(before.cells.map(({ isRepeat }) => isRepeat)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
    ]);
    expect(shown(append(before, items, 2))).toBe('2 0 1 2 0 1 2 0');
  });

  test('of five thousand headlines goes on where it stands', () => {
    const items = headlines(5000);
    const window = append(EMPTY_WINDOW, items, 40);
    expect(
      shown(append(dropLeading(window, 30), items, 2))
        .split(' ')
        .slice(-2),
    ).toEqual(['40', '41']);
  });
});
