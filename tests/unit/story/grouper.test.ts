/** Headlines are grouped into stories: in several scripts, over time, and with what regrouping corrects. */
import { expect, test } from 'vitest';
import type { StoryHeadline } from '../../../story/features.ts';
import { createGrouper } from '../../../story/grouper.ts';
import { readOwnStories } from '../../fixtures/stories/read-stories.ts';
import { scoresOf } from '../../fixtures/stories/scores.ts';
import { streamOf } from '../../fixtures/stories/stream.ts';

const DAY_MS = 86_400_000;
const NOW = 1_790_000_000_000;

function storiesOf(
  headlines: readonly (string | StoryHeadline)[],
  strictness?: number,
): readonly number[] {
  const grouper = createGrouper(strictness === undefined ? undefined : { strictness });
  for (const headline of headlines)
    grouper.add(
      typeof headline === 'string' ? { title: headline, summary: null, at: null } : headline,
    );
  grouper.regroupNewest();
  return headlines.map((_, place) => grouper.storyOf(place));
}

test('a ferry that runs aground is one story to its end, and the harvest is another', () => {
  const stories = storiesOf([
    'Rice Harvest Begins Early in Battambang',
    'Passenger Ferry Runs Aground Off Kep',
    'Passenger Ferry Aground Off Kep: All 84 Aboard Are Safe',
    'Ministry Orders Checks After Kep Ferry Runs Aground',
    'Museum Shows Coins Found by Farmers',
  ]);
  expect(new Set(stories.slice(1, 4)).size).toBe(1);
  expect(new Set([stories[0], stories[1], stories[4]]).size).toBe(3);
});

test('the set in six scripts that was written for Newsline comes out nearly whole', () => {
  const set = readOwnStories();
  expect(new Set(set.map(({ title }) => title)).size).toBe(set.length);
  const expected = set.map(({ story }) => story);
  const scores = scoresOf(storiesOf(set.map(({ title }) => title)), expected);
  expect(scores.precision).toBeGreaterThan(0.95);
  expect(scores.recall).toBeGreaterThan(0.9);
});

test('the same words a week later are another story', () => {
  const title = 'Central Bank Holds Interest Rate at Two Per Cent';
  const at = (days: number) => ({ title, summary: null, at: NOW + days * DAY_MS });
  const [first, hoursLater, weekLater] = storiesOf([at(0), at(0.2), at(7)]);
  expect(hoursLater).toBe(first);
  expect(weekLater).not.toBe(first);
});

test('a headline that differs joins by its summary', () => {
  const quake =
    'A quake of 5.8 struck Fars province; rescuers are on their way to Shiraz villages.';
  const [first, second, other] = storiesOf([
    { title: 'Quake Shakes Southern Iran', summary: quake, at: NOW },
    { title: 'Rescuers Reach Villages Near Shiraz', summary: quake, at: NOW },
    { title: 'Night Market Opens in Kampot', summary: 'Traders sell by lamplight.', at: NOW },
  ]);
  expect(second).toBe(first);
  expect(other).not.toBe(first);
});

test('strictness joins less and less', () => {
  const titles = readOwnStories().map(({ title }) => title);
  const counts = [0, 0.5, 1].map(strictness => new Set(storiesOf(titles, strictness)).size);
  expect(counts[0]).toBeLessThan(counts[1] ?? 0);
  expect(counts[1]).toBeLessThan(counts[2] ?? 0);
});

test('headlines without words, and the same one many times, harm nothing', () => {
  const stories = storiesOf(['', '…', '!!!', 'Storm Nears Coast', ...Array(60).fill('Live blog')]);
  expect(new Set(stories.slice(4)).size).toBe(1);
  expect(new Set(stories.slice(0, 5)).size).toBe(5);
});

test('a long stream keeps every headline in a story whose number is one of its own', () => {
  const grouper = createGrouper();
  const places = [...streamOf(1500)].map(headline => grouper.add(headline));
  const groups = new Map<number, number[]>();
  for (const place of places) {
    const story = grouper.storyOf(place);
    groups.set(story, [...(groups.get(story) ?? []), place]);
  }
  for (const [story, members] of groups) expect(members).toContain(story);
  const expected = places.map(place => Math.floor(place / 4));
  const scores = scoresOf(
    places.map(place => grouper.storyOf(place)),
    expected,
  );
  expect(scores.precision).toBeGreaterThan(0.95);
});

test('scores are those of a hand count', () => {
  // One story of two is split, and one of its headlines stands with another story.
  const scores = scoresOf([1, 2, 2, 3], ['a', 'a', 'b', 'c']);
  expect(scores.precision).toBeCloseTo((1 + 0.5 + 0.5 + 1) / 4);
  expect(scores.recall).toBeCloseTo((0.5 + 0.5 + 1 + 1) / 4);
  expect(scores.pairwiseF1).toBe(0);
  expect(scores.wrongMerges).toBeCloseTo(100 / 3);
});
