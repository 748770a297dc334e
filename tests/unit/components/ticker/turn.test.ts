import { describe, expect, test } from 'vitest';
import type { Headline } from '../../../../components/lists/headline.ts';
import { firstTurn, nextTurn, steppedTurn, type Turn } from '../../../../components/ticker/turn.ts';
import { headline, headlines } from '../../../fixtures/headlines.ts';

function begin(items: readonly Headline[]): Turn {
  const turn = firstTurn(items);
  if (turn === null) throw new Error('There is no headline.');
  return turn;
}

/** The ids that `count` turns show. */
function shown(from: Turn, items: readonly Headline[], count: number): string {
  const ids: string[] = [];
  let turn = from;
  for (let at = 0; at < count; at++) {
    turn = nextTurn(turn, items);
    ids.push(turn.shown.articleId);
  }
  return ids.join(' ');
}

describe('one headline after the other', () => {
  test('goes round the edition', () => {
    const items = headlines(3);
    expect(shown(begin(items), items, 5)).toBe('1 2 0 1 2');
    expect(shown(begin(headlines(1)), headlines(1), 2)).toBe('0 0');
    expect(firstTurn([])).toBeNull();
  });

  test('news comes next, all of it, then the round goes on from where it was', () => {
    const items = headlines(4);
    const turn = nextTurn(begin(items), items);
    const newer = [headline('x'), headline('y'), ...items];
    expect(shown(turn, newer, 6)).toBe('x y 2 3 x y');
  });

  test('what left the edition is skipped, and what took its place is next', () => {
    const items = headlines(5);
    const turn = nextTurn(nextTurn(begin(items), items), items);
    expect(turn.shown.articleId).toBe('2');
    const without = (...gone: string[]) =>
      items.filter(({ articleId }) => !gone.includes(articleId));
    expect(shown(turn, without('2'), 2)).toBe('3 4');
    expect(shown(turn, without('3'), 2)).toBe('4 0');
    expect(shown(turn, without('2', '3', '4'), 2)).toBe('0 1');
    expect(shown(turn, [headline('x'), ...without('2')], 3)).toBe('x 3 4');
    expect(nextTurn(turn, []).shown.articleId).toBe('2');
  });

  test('a story whose newest article is another one is news', () => {
    const items = headlines(3);
    const turn = nextTurn(begin(items), items);
    expect(shown(turn, [headline('1b'), headline('0'), headline('2')], 3)).toBe('1b 2 1b');
  });

  test('what has left and comes back is news again', () => {
    const items = headlines(3);
    const without = nextTurn(begin(items), items.slice(0, 2));
    expect(shown(without, items, 1)).toBe('2');
  });

  test('a step by hand goes to the neighbour in the edition, and the round goes on from there', () => {
    const items = headlines(4);
    const back = steppedTurn(begin(items), items, -1);
    expect(back.shown.articleId).toBe('3');
    expect(steppedTurn(back, items, 1).shown.articleId).toBe('0');
    expect(shown(steppedTurn(back, items, -1), items, 2)).toBe('3 0');
  });

  test('a step from a headline that has left goes to the one after or before it', () => {
    const items = headlines(5);
    const turn = nextTurn(nextTurn(begin(items), items), items);
    const left = items.filter(({ articleId }) => articleId !== '2');
    expect(steppedTurn(turn, left, 1).shown.articleId).toBe('3');
    expect(steppedTurn(turn, left, -1).shown.articleId).toBe('1');
    expect(steppedTurn(turn, [], 1)).toBe(turn);
  });
});
