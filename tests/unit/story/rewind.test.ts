import { expect, test } from 'vitest';
import { newFacts } from '../../../story/development.ts';
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

test('what is new in an article are numbers and names that none before it had', () => {
  const facts = newFacts([
    {
      headline: 'Ferry With 84 Aboard Runs Aground',
      deck: 'Boats are on their way to it off Kep.',
    },
    { headline: 'All 84 Brought Ashore', deck: 'The harbour chief, Sok Rithy, counted 6 bruised.' },
    { headline: 'Checks Ordered', deck: 'Off Kep, says Sok Rithy, nothing sails.' },
  ]);
  expect(facts).toEqual([[], ['6', 'Sok Rithy'], []]);
});
