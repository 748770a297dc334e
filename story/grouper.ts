/**
 * Groups a stream of headlines into stories: each new one joins a story or begins one at once, and stories are mended from
 * time to time, when what came later shows how headlines belong together. Pure; instants are epoch ms.
 */
import { featuresOf } from './features.ts';
import { averageLink, type Pair } from './link.ts';
import { createRecent, type Near } from './nearest.ts';
import { addTo, createWeights, likeness, type Numbered, scaled, type Vector } from './vectors.ts';

/** What is compared of an article. */
export interface StoryHeadline {
  readonly title: string;
  readonly summary: string | null;
  /** Epoch ms; null counts as the time of the last headline that had one. */
  readonly at: number | null;
}

export interface Grouper {
  /** Takes a headline in. @returns Its number, counted from 0. */
  readonly add: (headline: StoryHeadline) => number;
  /** The story of a headline, by the number of one of its headlines; it may change when stories are mended. */
  readonly storyOf: (headline: number) => number;
  /** Mends the stories of the newest headlines. */
  readonly mend: () => void;
}

export interface GrouperOptions {
  /** 0 joins readily, 1 joins only what is nearly the same. */
  readonly strictness: number;
}

/** As it ships: found on two sets of headlines, see docs/notes/stories.md. */
export const STRICTNESS = 0.5;
/** How alike a headline has to be to a story, on average over its headlines, to join it when it comes; and when mended. */
const LEAST_ALIKE = 0.148;
const LEAST_MENDED = 0.295;
/** How strictness moves what is asked for: four times from one end to the other. */
const SPREAD = 4;

/** Headlines that are compared with, at most. */
const WINDOW = 20_000;
/** The newest headlines whose stories are mended, and after how many new ones: a share of the stream, bounded. */
const MENDED = 400;
const GROWTH = 0.2;
const SOONEST = 10;
const LATEST = 150;
/** A vector is widened by so many of its nearest, each by this much of its likeness, and keeps so many features. */
const NEAREST = 8;
const WIDENED = 0.6;
const NEAR = 0.06;
const KEPT = 256;
/** Headlines of a story that a new one is compared with: the newest. */
const COMPARED = 12;
const KEPT_NEAR = 12;

const DAY_MS = 86_400_000;
/** Within a day time tells nothing; after five days nothing is the same story any more. */
const SAME_DAYS = 1;
const LAST_DAYS = 5;

interface Item {
  readonly numbered: Numbered;
  readonly at: number;
  story: number;
  near: Near[];
}

export function createGrouper(
  { strictness }: GrouperOptions = { strictness: STRICTNESS },
): Grouper {
  const asked = SPREAD ** (strictness - STRICTNESS);
  const weights = createWeights();
  const recent = createRecent(weights);
  const items: Item[] = [];
  /** The headlines of each story, the newest last. */
  const stories = new Map<number, number[]>();
  let lastAt = 0;
  let mendedAt = 0;

  const add = ({ title, summary, at }: StoryHeadline): number => {
    const place = items.length;
    lastAt = at ?? lastAt;
    const numbered = weights.learn(featuresOf(title, summary));
    const vector = weights.vectorOf(numbered);
    const item: Item = { numbered, at: lastAt, story: place, near: [] };
    item.near = recent
      .near(vector, other => items[other]?.numbered ?? null)
      .map(near => ({ ...near, likeness: near.likeness * timeFactor(item, items[near.place]) }))
      .filter(near => near.likeness >= NEAR)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, KEPT_NEAR);
    items.push(item);
    for (const near of item.near) tell(near.place, { place, likeness: near.likeness });
    item.story = bestStory(item, vector) ?? place;
    stories.set(item.story, [...(stories.get(item.story) ?? []), place]);
    recent.put(place, numbered);
    forget(place - WINDOW);
    if (place - mendedAt >= Math.min(LATEST, Math.max(SOONEST, place * GROWTH))) mend();
    return place;
  };

  /** Tells a headline of one that is near to it and came later. */
  const tell = (place: number, near: Near) => {
    const item = items[place];
    if (item === undefined) return;
    item.near.push(near);
    item.near.sort((a, b) => b.likeness - a.likeness);
    item.near.length = Math.min(item.near.length, KEPT_NEAR);
  };

  const bestStory = (item: Item, vector: Vector): number | null => {
    let best: number | null = null;
    let most = LEAST_ALIKE * asked;
    for (const story of new Set(item.near.flatMap(({ place }) => items[place]?.story ?? []))) {
      const members = (stories.get(story) ?? []).slice(-COMPARED);
      let sum = 0;
      for (const member of members) {
        const other = items[member];
        if (other !== undefined)
          sum += likeness(vector, other.numbered, weights) * timeFactor(item, other);
      }
      if (sum / members.length < most) continue;
      most = sum / members.length;
      best = story;
    }
    return best;
  };

  /** What left the window is compared with no more; its story is known still. */
  const forget = (place: number) => {
    const item = items[place];
    if (item === undefined) return;
    weights.forget(item.numbered);
    recent.drop(place, item.numbered);
    item.near = [];
    const members = stories.get(item.story);
    if (members !== undefined && (members.at(-1) ?? 0) <= place) stories.delete(item.story);
  };

  const mend = () => {
    mendedAt = items.length;
    const from = Math.max(0, items.length - MENDED);
    const fresh = items.slice(from);
    const vectors = new Map<number, Vector>();
    const vectorOf = (place: number): Vector => {
      const item = items[place];
      const known = vectors.get(place) ?? (item && weights.vectorOf(item.numbered)) ?? new Map();
      vectors.set(place, known);
      return known;
    };
    const wide = fresh.map((item, index) => {
      const sum = new Map(vectorOf(from + index));
      for (const { place, likeness: near } of item.near.slice(0, NEAREST))
        addTo(sum, vectorOf(place), WIDENED * near);
      return scaled(sum, KEPT);
    });
    const pairs = fresh.flatMap((item, index) =>
      item.near.flatMap(({ place }): Pair[] => (place < from ? [] : [[index, place - from]])),
    );
    const heads = averageLink(wide, pairs, LEAST_MENDED * asked, (a, b) =>
      timeFactor(fresh[a], fresh[b]),
    );
    take(from, heads);
  };

  /** Puts what was found into the stories; what was joined to a story from before the mended ones stays with it. */
  const take = (from: number, heads: readonly number[]) => {
    const before = new Map<number, number>();
    heads.forEach((head, index) => {
      const item = items[from + index];
      const members = stories.get(item?.story ?? -1) ?? [];
      const [oldest = from] = members;
      if (item !== undefined && oldest < from && !before.has(head)) before.set(head, item.story);
    });
    for (const story of new Set(items.slice(from).map(item => item.story))) {
      const left = (stories.get(story) ?? []).filter(place => place < from);
      if (left.length === 0) stories.delete(story);
      else stories.set(story, left);
    }
    heads.forEach((head, index) => {
      const item = items[from + index];
      if (item === undefined) return;
      item.story = before.get(head) ?? from + head;
      const members = stories.get(item.story);
      if (members === undefined) stories.set(item.story, [from + index]);
      else members.push(from + index);
    });
  };

  return { add, storyOf: headline => items[headline]?.story ?? headline, mend };
}

/** How much two headlines can belong together by the time between them, 0 to 1. */
function timeFactor(a: Item | undefined, b: Item | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const days = Math.abs(a.at - b.at) / DAY_MS;
  if (days <= SAME_DAYS) return 1;
  return Math.max(0, 1 - (days - SAME_DAYS) / (LAST_DAYS - SAME_DAYS));
}
