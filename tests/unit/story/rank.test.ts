import { expect, test } from 'vitest';
import { type RankCandidate, rankStories } from '../../../story/rank.ts';

const NOW = Date.UTC(2024, 6, 14, 12);
const HOUR = 3_600_000;

function story(name: string, said: Partial<RankCandidate> = {}) {
  return {
    name,
    feedId: name,
    outlets: 1,
    at: NOW - HOUR,
    breakingAt: null,
    hasPicture: false,
    isReadable: true,
    ...said,
  };
}
const order = (stories: readonly ReturnType<typeof story>[], perFeed = 2) =>
  rankStories(stories, NOW, perFeed).map(({ name }) => name);

test('what more outlets report comes first', () => {
  expect(
    order([story('one'), story('nine', { outlets: 9 }), story('three', { outlets: 3 })]),
  ).toEqual(['nine', 'three', 'one']);
});

test('among equals the newer comes first', () => {
  expect(order([story('old', { at: NOW - 3 * HOUR }), story('new')])).toEqual(['new', 'old']);
});

test('what many outlets reported a day ago gives way to what two report now', () => {
  expect(
    order([story('day', { outlets: 12, at: NOW - 24 * HOUR }), story('now', { outlets: 2 })]),
  ).toEqual(['now', 'day']);
});

test('breaking news of the last hours comes before what three outlets report, that of yesterday does not', () => {
  const three = story('three', { outlets: 3 });
  expect(order([three, story('flash', { breakingAt: NOW - HOUR })])).toEqual(['flash', 'three']);
  expect(order([three, story('flash', { breakingAt: NOW - 20 * HOUR })])).toEqual([
    'three',
    'flash',
  ]);
});

test('a language that the reader reads wins among equals, and not over what four outlets report', () => {
  const foreign = story('foreign', { isReadable: false });
  expect(order([foreign, story('own')])).toEqual(['own', 'foreign']);
  expect(order([story('own'), { ...foreign, outlets: 4 }])).toEqual(['foreign', 'own']);
});

test('one source does not fill the page while others have news', () => {
  const wire = ['a', 'b', 'c', 'd'].map(name => story(name, { feedId: 'wire', outlets: 3 }));
  expect(order([...wire, story('post'), story('ledger', { at: NOW - 2 * HOUR })])).toEqual([
    'a',
    'b',
    'post',
    'ledger',
    'c',
    'd',
  ]);
});

test('a clock that was set back makes nothing from the future weigh more than what is new', () => {
  expect(
    order([story('future', { at: NOW + 48 * HOUR }), story('two', { outlets: 2, at: NOW })]),
  ).toEqual(['two', 'future']);
});
