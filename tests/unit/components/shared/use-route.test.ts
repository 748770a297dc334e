/** Which view an address names, and that every view's address leads back to it. */
import { describe, expect, test } from 'vitest';
import {
  otherPageOf,
  type Route,
  routeHref,
  routeIn,
} from '../../../../components/shared/use-route.ts';

const FRONT = { view: 'front', what: '' };

describe('an address', () => {
  test.each(['', '#', '#/', '/'])('%j is the front page', hash => {
    expect(routeIn(hash)).toEqual(FRONT);
  });

  test.each([
    ['#/article/a%2Fb', 'article', 'a/b'],
    ['#/article/tag:x.example,2026:1/2', 'article', 'tag:x.example,2026:1/2'],
    ['#/story/s', 'story', 's'],
    ['#/source/f', 'source', 'f'],
    ['#/feed/f', 'feed', 'f'],
    ['#/follow/https%3A%2F%2Fx.example', 'follow', 'https://x.example'],
    ['#/follow', 'follow', ''],
    ['#/folder/Money%20%26%20more', 'folder', 'Money & more'],
    ['#/folder', 'folder', ''],
    ['#/folder/%E1%9E%80', 'folder', 'ក'],
    ['#/search/100%', 'search', '100%'],
    ['#/search/%20', 'search', ' '],
    ['#/saved', 'saved', ''],
    ['#/saved/', 'saved', ''],
    ['#/stories', 'stories', ''],
    ['#/alerts', 'alerts', ''],
    ['#/access', 'access', ''],
  ])('%s names a view', (hash, view, what) => {
    expect(routeIn(hash)).toEqual({ view, what });
  });

  test.each([
    '#/nonsense',
    '#/Article/a',
    '#/article',
    '#/article/',
    '#/article/%20',
    '#/story/',
    '#/source',
    '#/feed',
    '#/constructor/a',
    '#/__proto__/a',
    '#/toString',
    '#//article/a',
    '#article/a',
    '#news',
    '#/ article/a',
    '#/article\n/a',
    `#/${'x'.repeat(100_000)}`,
  ])('%j names none', hash => {
    expect(routeIn(hash)).toBeNull();
  });

  test.each([
    FRONT,
    { view: 'article', what: 'https://x.example/?a=1#b' },
    { view: 'folder', what: 'A/B %41' },
    { view: 'source', what: '#/' },
    { view: 'search', what: 'ក ខ' },
    { view: 'saved', what: '' },
  ] as Route[])('of $view $what leads back to it', route => {
    expect(routeIn(routeHref(route))).toEqual(route);
  });
});

test('the form to follow and the page of a feed are those of the settings, all else is here', () => {
  expect(otherPageOf({ view: 'feed', what: 'a b' })).toBe('options.html#/feed/a%20b');
  expect(otherPageOf({ view: 'follow', what: 'https://x.example/f' })).toBe(
    'options.html#/follow/https%3A%2F%2Fx.example%2Ff',
  );
  expect(otherPageOf({ view: 'follow', what: '' })).toBe('options.html#/follow');
  expect(otherPageOf({ view: 'source', what: 'f' })).toBeNull();
});
