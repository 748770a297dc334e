import { describe, expect, test } from 'vitest';
import { excerpt, shorten, shortenStart } from '../../../words/shorten.ts';

const KHMER = 'ទឹក\u200bទន្លេ\u200bមេគង្គ\u200bឡើង';

describe('shorten', () => {
  test.each([
    ['The river rose', 14, 'The river rose'],
    ['The river rose', 13, 'The river…'],
    ['The river rose', 9, 'The river…'],
    ['The river rose', 8, 'The rive…'],
    ['A thunderstorm', 8, 'A thunde…'],
    ['two  spaces', 5, 'two…'],
    [' leading space', 10, ' leading…'],
    [KHMER, 12, 'ទឹក\u200bទន្លេ…'],
    ['河水上涨了', 3, '河水上…'],
    ['', 3, ''],
  ])('"%s" to %i', (text, length, short) => {
    expect(shorten(text, length)).toBe(short);
  });
});

describe('shortenStart', () => {
  test.each([
    ['The river rose', 14, 'The river rose'],
    ['The river rose', 13, '…river rose'],
    ['The river rose', 10, '…river rose'],
    ['The river rose', 7, '…rose'],
    ['thunderstorms came to', 16, '…erstorms came to'],
    ['trailing space ', 9, '…space '],
    ['河水上涨了', 3, '…上涨了'],
  ])('"%s" to %i', (text, length, short) => {
    expect(shortenStart(text, length)).toBe(short);
  });
});

describe('excerpt', () => {
  const text = 'One two three four five six';
  test.each([
    ['one', 0, 8, 9, 'One two…'],
    ['four', 14, 8, 11, '… three four…'],
    ['six', 24, 9, 20, '… five six'],
  ])('around "%s"', (_, at, before, length, expected) => {
    expect(excerpt(text, at, before, length)).toBe(expected);
  });

  test('holds the word that it is around also where no spaces separate words', () => {
    const long = `${'水'.repeat(500)}河${'山'.repeat(500)}`;
    expect(excerpt(long, 500, 60, 220)).toBe(`… ${'水'.repeat(60)}河${'山'.repeat(159)}…`);
  });
});

test('no length parts a surrogate pair', () => {
  const text = '🌊a🌊🌊bc🌊';
  for (let length = 1; length < text.length; length++)
    for (const short of [
      shorten(text, length),
      shortenStart(text, length),
      excerpt(text, length, 1, 3),
    ])
      expect(short.isWellFormed(), `${length}: ${short}`).toBe(true);
});
