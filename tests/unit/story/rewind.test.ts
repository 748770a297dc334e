import { expect, test } from 'vitest';
import { asOf, momentsOf, type StoryVersion } from '../../../story/rewind.ts';

const version = (seenAt: number, headline: string): StoryVersion => ({
  seenAt,
  headline,
  deck: null,
  text: null,
  kicker: null,
  stage: null,
});
const ARTICLES = [
  { versions: [version(10, 'Ferry aground'), version(30, 'Ferry aground, 84 safe')] },
  { versions: [version(20, 'Ministry orders checks')] },
];

test('a story rewinds to what had been seen by then, in the words of then', () => {
  expect(momentsOf(ARTICLES)).toEqual([10, 20, 30]);
  const headlines = (at: number) => asOf(ARTICLES, at).map(({ version: { headline } }) => headline);
  expect(headlines(9)).toEqual([]);
  expect(headlines(10)).toEqual(['Ferry aground']);
  expect(headlines(25)).toEqual(['Ferry aground', 'Ministry orders checks']);
  expect(headlines(Number.POSITIVE_INFINITY)[0]).toBe('Ferry aground, 84 safe');
});
