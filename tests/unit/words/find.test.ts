import { describe, expect, test } from 'vitest';
import { marksIn, queryTerms, queryWords } from '../../../words/find.ts';

const marked = (text: string, query: string) =>
  marksIn(text, queryWords(query)).map(([from, to]) => text.slice(from, to));

describe('marksIn', () => {
  test.each([
    ['Earthquake in Nepal', 'earth', ['Earth']],
    ['Élections à São Paulo', 'elections sao', ['Élections', 'São']],
    ['An earthquake', 'quake', []],
    ['北京今日发布暴雨预警', '暴雨', ['暴雨']],
    ['បណ្ណាល័យចល័ត', 'បណ្ណាល័យ', ['បណ្ណាល័យ']],
    ['مُحَمَّد يفوز', 'محمد', ['مُحَمَّد']],
    ['storm after storm', 'storm', ['storm', 'storm']],
    ['😀 storm', 'storm', ['storm']],
    ['storms', 'storm storms', ['storm']],
  ])('%s, searched for %s', (text, query, marks) => {
    expect(marked(text, query)).toEqual(marks);
  });
});

test('words ask for their beginnings, scripts without spaces for pairs of letters', () => {
  expect(queryTerms('Storm pa')).toEqual([
    { word: 'storm', isWhole: false },
    { word: 'pa', isWhole: false },
  ]);
  expect(queryTerms('暴雨警')).toEqual([
    { word: '暴雨', isWhole: true },
    { word: '雨警', isWhole: true },
  ]);
  expect(queryTerms('a')).toEqual([]);
});
