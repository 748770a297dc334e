import { describe, expect, test } from 'vitest';
import { isBreaking } from '../../../story/kicker.ts';
import { splitKicker } from '../../../story/kickers.ts';

describe('splitKicker', () => {
  test.each([
    ['BREAKING: Rain stops', 'breaking', 'Rain stops'],
    ['Breaking News: Rain stops', 'breaking', 'Rain stops'],
    ['breaking news - Rain stops', 'breaking', 'Rain stops'],
    ['BREAKING — Rain stops', 'breaking', 'Rain stops'],
    ['[BREAKING] Rain stops', 'breaking', 'Rain stops'],
    ['(Urgent) Rain stops', 'urgent', 'Rain stops'],
    ['URGENT | Rain stops', 'urgent', 'Rain stops'],
    ['JUST IN: Rain stops', 'just-in', 'Rain stops'],
    ['🔴 #BREAKING: Rain stops', 'breaking', 'Rain stops'],
    ['UPDATE: Rain stops', 'update', 'Rain stops'],
    ['UPDATE 2-Rain stops', 'update', 'Rain stops'],
    ['Update #3: Rain stops', 'update', 'Rain stops'],
    ['【BREAKING】Rain stops', 'breaking', 'Rain stops'],
    ['ព័ត៌មានបន្ទាន់៖ ភ្លៀងឈប់', 'breaking', 'ភ្លៀងឈប់'],
    ['ព័ត៌មានទាន់ហេតុការណ៍ ៖ ភ្លៀងឈប់', 'breaking', 'ភ្លៀងឈប់'],
    ['បន្ទាន់៖ ភ្លៀងឈប់', 'urgent', 'ភ្លៀងឈប់'],
    ['បច្ចុប្បន្នភាព៖ ភ្លៀងឈប់', 'update', 'ភ្លៀងឈប់'],
  ])('%s', (title, kicker, headline) => {
    expect(splitKicker(title)).toEqual({ kicker, headline });
  });

  test.each([
    'Breaking the ice at the summit',
    'Breaking-news culture: what it does to us',
    'Record: Rain stops',
    'UPDATE:',
    'Update on the bridge: it opens',
    '',
  ])('"%s" has no kicker', title => {
    expect(splitKicker(title)).toEqual({ kicker: null, headline: title });
  });
});

test('an update is no breaking news', () => {
  expect(isBreaking('update')).toBe(false);
  expect(isBreaking('just-in')).toBe(true);
});
