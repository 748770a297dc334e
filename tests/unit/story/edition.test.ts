import { describe, expect, test } from 'vitest';
import {
  chooseEdition,
  type EditionCandidate,
  type EditionFilters,
  wordsMatcher,
} from '../../../story/edition.ts';

const HOUR_MS = 3_600_000;
const NOW = 1000 * HOUR_MS;
const WISHES: EditionFilters = {
  order: 'newest',
  maxPerFeed: null,
  maxAgeHours: null,
  show: null,
  hide: null,
};
/** a1 is the newest of feed a; every article is an hour older than the one before it. */
const candidates: readonly EditionCandidate[] = ['a1', 'a2', 'b1', 'a3', 'c1', 'b2'].map(
  (articleId, index) => ({
    articleId,
    feedId: articleId.charAt(0),
    headline: `Headline ${articleId}`,
    at: NOW - index * HOUR_MS,
    isBreaking: articleId === 'a3',
  }),
);
const chosen = (wishes: Partial<EditionFilters>, list = candidates, seed = 7) =>
  chooseEdition(list, { ...WISHES, ...wishes }, NOW, seed).map(({ articleId }) => articleId);
const titled = (...headlines: string[]) =>
  headlines.map((headline, index) => ({
    articleId: headline,
    feedId: 'f',
    headline,
    at: NOW - index,
    isBreaking: false,
  }));

describe('an edition', () => {
  test('is by default everything, the newest first', () => {
    expect(chosen({})).toEqual(['a1', 'a2', 'b1', 'a3', 'c1', 'b2']);
  });

  test('takes at most n of a feed and nothing older than n hours', () => {
    expect(chosen({ maxPerFeed: 1 })).toEqual(['a1', 'b1', 'c1']);
    expect(chosen({ maxAgeHours: 2 })).toEqual(['a1', 'a2', 'b1']);
  });

  test('has its order: by feed, breaking first, or one from each feed in turn', () => {
    expect(chosen({ order: 'by-feed' })).toEqual(['a1', 'a2', 'a3', 'b1', 'b2', 'c1']);
    expect(chosen({ order: 'breaking-first' })[0]).toBe('a3');
    const turns = chosen({ order: 'in-turn' });
    expect(turns.slice(0, 3).sort()).toEqual(['a1', 'b1', 'c1']);
    expect(turns.slice(3, 5).sort()).toEqual(['a2', 'b2']);
    expect(turns[5]).toBe('a3');
  });

  test('is shuffled once: the same seed gives the same, another one another', () => {
    expect(chosen({ order: 'in-turn' })).toEqual(chosen({ order: 'in-turn' }));
    const orders = new Set(
      [1, 20, 300, 4000, 50_000].map(seed => chosen({ order: 'in-turn' }, candidates, seed).join()),
    );
    expect(orders.size).toBeGreaterThan(1);
  });

  test('shows or hides by words, whatever their case and accents, at the beginning of words', () => {
    const list = titled('Élections à Paris', 'Gazette de sport', 'Transport strike', 'ព័ត៌មានកីឡាថ្មី');
    expect(chosen({ show: wordsMatcher('elections, SPORT') }, list)).toEqual([
      'Élections à Paris',
      'Gazette de sport',
    ]);
    expect(chosen({ hide: wordsMatcher('sport') }, list)).not.toContain('Gazette de sport');
    expect(chosen({ hide: wordsMatcher('sport') }, list)).toContain('Transport strike');
    expect(chosen({ show: wordsMatcher('កីឡា') }, list)).toEqual(['ព័ត៌មានកីឡាថ្មី']);
    expect(chosen({ show: wordsMatcher('paris'), hide: wordsMatcher('élections') }, list)).toEqual(
      [],
    );
    expect(chosen({ show: wordsMatcher(' , ') }, list)).toHaveLength(4);
  });

  test('of nothing is nothing', () => {
    for (const order of ['newest', 'by-feed', 'breaking-first', 'in-turn'] as const)
      expect(chosen({ order }, [])).toEqual([]);
  });
});
