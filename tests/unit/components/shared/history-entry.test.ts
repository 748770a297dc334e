/** Which list an article belongs to, how far back the list lies, and what stands beside the article in it. */
import { describe, expect, test } from 'vitest';
import {
  besideIn,
  entryAfter,
  entryIn,
  entryInstead,
  type HistoryEntry,
  type LeftView,
  stateOf,
} from '../../../../components/shared/history-entry.ts';
import { type Route, routeHref } from '../../../../components/shared/use-route.ts';

const LIST = ['a', 'b', 'c', 'd'];
let made = 0;

/** Follows a link of `from` to the view of `what`. */
function follow(from: HistoryEntry, left: Route, to: Route, articleIds = LIST): HistoryEntry {
  const view: LeftView = {
    entry: from,
    route: left,
    href: routeHref(left),
    list: { name: 'The list', articleIds },
  };
  return entryAfter(view, to, `entry ${++made}`);
}
const route = (view: Route['view'], what = ''): Route => ({ view, what });
const START = entryAfter(null, route('folder', 'Money'), 'start');
const article = (what: string) => route('article', what);

describe('the list of an article', () => {
  test('is the one that it was opened from, one step back', () => {
    const { origin } = follow(START, route('folder', 'Money'), article('b'));
    expect(origin).toEqual({
      entryId: 'start',
      href: '#/folder/Money',
      name: 'The list',
      articleIds: LIST,
      readId: null,
      steps: 1,
    });
  });

  test('stays that of the first article where one leads to another, a step further back', () => {
    const first = follow(START, route('folder', 'Money'), article('b'));
    const second = follow(first, article('b'), article('related'), ['x', 'y']);
    const third = follow(second, article('related'), article('other'));
    expect(second.origin).toMatchObject({ entryId: 'start', steps: 2, readId: 'b' });
    expect(third.origin).toMatchObject({ entryId: 'start', steps: 3, readId: 'b' });
  });

  test('is the story where it was opened from one, and the story’s is the list before', () => {
    const story = follow(START, route('folder', 'Money'), route('story', 's'));
    expect(story.origin).toMatchObject({ entryId: 'start', steps: 1 });
    const own = follow(story, route('story', 's'), article('y'), ['x', 'y']);
    expect(own.origin).toMatchObject({ entryId: story.id, href: '#/story/s', steps: 1 });
    const other = follow(own, article('y'), route('story', 't'));
    expect(other.origin).toMatchObject({ href: '#/story/s', steps: 2 });
  });

  test('is none where it was opened from outside, and from there on', () => {
    const first = entryAfter(null, article('a'), 'first');
    expect(first.origin).toBeNull();
    expect(follow(first, article('a'), article('b')).origin).toBeNull();
  });

  test('is none for a list', () => {
    const first = follow(START, route('folder', 'Money'), article('b'));
    expect(follow(first, article('b'), route('saved')).origin).toBeNull();
  });

  test('names each article once, and of a long list the five hundred around the one opened', () => {
    const long = Array.from({ length: 3000 }, (_, index) => `n${Math.floor(index / 2)}`);
    const { origin } = follow(START, route('saved'), article('n1000'), long);
    expect(origin?.articleIds).toHaveLength(500);
    expect(new Set(origin?.articleIds).size).toBe(500);
    expect(origin?.articleIds).toContain('n1000');
    expect(origin?.articleIds).toContain('n800');
    expect(origin?.articleIds).toContain('n1200');
  });
});

describe('beside an article', () => {
  const opened = (articleId: string) =>
    follow(START, route('folder', 'Money'), article(articleId)).origin;

  test.each([
    ['a', [], ['b', 'c', 'd']],
    ['b', ['a'], ['c', 'd']],
    ['d', ['c', 'b', 'a'], []],
  ])('%s stand its neighbours in the list, the nearest first', (articleId, before, after) => {
    expect(besideIn(opened(articleId), articleId)).toEqual({ before, after });
  });

  test('that the list does not have stands the one that led to it', () => {
    const first = follow(START, route('folder', 'Money'), article('b'));
    const second = follow(first, article('b'), article('related'));
    expect(besideIn(second.origin, 'related')).toEqual({ before: ['b', 'a'], after: ['c', 'd'] });
  });

  test('stands nothing known without a list, or without a place in it', () => {
    expect(besideIn(null, 'a')).toBeNull();
    expect(besideIn(opened('from the ticker'), 'from the ticker')).toBeNull();
  });

  test('stand the same after the next was opened in its place', () => {
    const first = follow(START, route('folder', 'Money'), article('a'));
    const second = entryInstead(first, 'b', 'second');
    expect(second).toMatchObject({ id: 'second', origin: { steps: 1, readId: 'b' } });
    expect(besideIn(second.origin, 'b')).toEqual({ before: ['a'], after: ['c', 'd'] });
  });
});

describe('a kept entry', () => {
  const entry = follow(START, route('folder', 'Money'), article('b'));

  test('is read back whole from the state of the history', () => {
    expect(entryIn(structuredClone(stateOf(entry)))).toEqual(entry);
  });

  test.each([
    null,
    undefined,
    'text',
    [],
    {},
    { newsline: null },
    { newsline: { id: 7 } },
    { newsline: [] },
  ])('is none in %j', state => {
    expect(entryIn(state)).toBeNull();
  });

  test.each([
    { ...entry.origin, href: 'https://evil.example/' },
    { ...entry.origin, href: 7 },
    { ...entry.origin, steps: 0 },
    { ...entry.origin, steps: Number.NaN },
    { ...entry.origin, steps: Number.POSITIVE_INFINITY },
    { ...entry.origin, steps: 1.5 },
    { ...entry.origin, steps: '1' },
    { ...entry.origin, articleIds: 'abc' },
    { ...entry.origin, entryId: null },
    'a list',
  ])('leaves out a list that is not whole: %j', origin => {
    expect(entryIn({ newsline: { ...entry, origin } })).toEqual({ ...entry, origin: null });
  });
});
