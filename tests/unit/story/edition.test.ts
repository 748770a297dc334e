import { describe, expect, test } from 'vitest';
import {
  chooseEdition,
  type EditionCandidate,
  type EditionFilters,
  wordsMatcher,
} from '../../../story/edition.ts';

const HOUR_MS = 3_600_000;
const NOW = 1000 * HOUR_MS;
/** How often each order of feeds is expected where all are counted. */
const EACH = 1000;
const FILTERS: EditionFilters = {
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
const chosen = (filters: Partial<EditionFilters>, list = candidates, seed = 7) =>
  chooseEdition(list, { ...FILTERS, ...filters }, NOW, seed).map(({ articleId }) => articleId);
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

  test.each([
    [2, 2],
    [3, 6],
    [4, 24],
  ])('with %i feeds in turn has each of their %i orders equally often', (feeds, orders) => {
    const list = titled('a', 'b', 'c', 'd').slice(0, feeds);
    const ofFeeds = list.map(one => ({ ...one, feedId: one.headline }));
    const counts = new Map<string, number>();
    for (let seed = 0; seed < orders * EACH; seed++) {
      const order = chosen({ order: 'in-turn' }, ofFeeds, seed).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(orders);
    // Five standard deviations: chance alone leaves this range once in a million.
    const bound = 5 * Math.sqrt(EACH);
    expect([...counts.values()].filter(count => Math.abs(count - EACH) > bound)).toEqual([]);
  });

  test('is shuffled once: the same seed gives the same order', () => {
    expect(chosen({ order: 'in-turn' })).toEqual(chosen({ order: 'in-turn' }));
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
