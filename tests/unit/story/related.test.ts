import { describe, expect, test } from 'vitest';
import { related } from '../../../story/related.ts';

const article = (
  articleId: string,
  headline: string,
  feedId = 'f',
  deck: string | null = null,
) => ({ articleId, headline, feedId, deck });
const OTHERS = [
  article('rice', 'Rice harvest begins in the north', 'a'),
  article('ferry1', 'Ferry runs aground off Kep', 'f'),
  article('ferry2', 'All passengers of stranded Kep ferry safe', 'b'),
  article('school', 'School year begins in the south', 'b'),
  article('bank', 'Bank lowers rates in the capital', 'c'),
];

describe('related', () => {
  test('finds the same story, other outlets before the same one', () => {
    const found = related(
      article(
        'x',
        'Kep ferry operator explains grounding',
        'f',
        'The ferry ran aground on Monday.',
      ),
      OTHERS,
      5,
    );
    expect(found.map(({ articleId }) => articleId)).toEqual(['ferry2', 'ferry1']);
  });

  test('words that everybody uses relate nothing', () => {
    expect(related(article('x', 'In the', 'z'), OTHERS, 5)).toEqual([]);
  });

  test('an article is not related to itself', () => {
    expect(
      related(OTHERS[1] ?? article('', ''), OTHERS, 5).map(({ articleId }) => articleId),
    ).not.toContain('ferry1');
  });

  test('works without spaces between words', () => {
    const others = [article('a', 'ភ្លៀងធ្លាក់ខ្លាំងនៅភ្នំពេញ', 'a'), article('b', 'តម្លៃស្រូវឡើងថ្លៃ', 'b')];
    expect(
      related(article('x', 'ទឹកជំនន់ក្រោយភ្លៀងធ្លាក់ខ្លាំង', 'z'), others, 5).map(
        ({ articleId }) => articleId,
      ),
    ).toEqual(['a']);
  });
});
