/**
 * Groups a stream of headlines into stories: a new headline joins a story or begins one at once, and from time to time the
 * newest headlines are regrouped, because later ones show how they belong together. Pure; instants are epoch ms.
 */
import { type Circumstances, contextWeight, LINKED } from './context-weights.ts';
import { featuresOf, type StoryHeadline } from './features.ts';
import { createMembership } from './membership.ts';
import { createRecent, keepNear, MAX_NEAR, type Near } from './nearest.ts';
import { regroup } from './regroup.ts';
import { createWeights, likeness, type Numbered, type Vector } from './vectors.ts';

/** Groups headlines, which are numbered in the order in which they are added. */
export interface Grouper {
  /** Adds a headline. @returns Its number, counted from 0. */
  readonly add: (headline: StoryHeadline) => number;
  /** Adds a headline of a known story, given as the number of one of its headlines; null begins a story. */
  readonly restore: (headline: StoryHeadline, story: number | null) => number;
  /** The story of a headline, as the number of one of its headlines; regrouping may change it. */
  readonly storyOf: (headline: number) => number;
  /** Regroups the newest headlines. @returns The first headline whose story may have changed. */
  readonly regroupNewest: () => number;
  /** How rare a stem is among the headlines of the window. */
  readonly rarity: (stem: string) => number;
  /** Headlines added since the last regrouping; a caller that restores headlines sets it. */
  sinceRegrouped: number;
}

/** What a caller may choose. */
export interface GrouperOptions {
  /** 0 joins loosely, 1 joins only what is nearly the same. */
  readonly strictness?: number;
  /** Whether the reader separated two headlines, given by number; null where the reader separated none. */
  readonly areSeparated?: ((a: number, b: number) => boolean) | null;
  /** Called when `add` regrouped, with the first headline whose story may have changed. */
  readonly onRegrouped?: (from: number) => void;
}

/** The default; see docs/notes/stories.md. */
export const STRICTNESS = 0.5;
/** Average likeness to a story that a headline needs to join it on arrival, and when regrouped. */
const MIN_LIKENESS = 0.148;
const MIN_REGROUPED = 0.295;
/** The factor on both from strictness 0 to strictness 1. */
const SPREAD = 4;

/** Headlines that new ones are compared with. */
const WINDOW = 20_000;
/** How many of the newest headlines are regrouped, and after how many new ones: a share of the stream, within bounds. */
const REGROUPED = 400;
const GROWTH = 0.2;
const MIN_BETWEEN = 3;
const MAX_BETWEEN = 150;
/** Below this likeness a headline is not near; of a story at most this many of the newest headlines are compared. */
const MIN_NEAR = 0.06;
const MAX_COMPARED = 12;

interface Item extends Circumstances {
  readonly numbered: Numbered;
  readonly linked: readonly number[];
  /** null until computed: restored headlines are compared only when regrouped. */
  near: Near[] | null;
}

/** Makes a grouper without headlines. */
export function createGrouper(options: GrouperOptions = {}): Grouper {
  const { strictness = STRICTNESS, areSeparated = null, onRegrouped } = options;
  const scale = SPREAD ** (strictness - STRICTNESS);
  const weights = createWeights();
  const recent = createRecent(weights);
  const items = new Map<number, Item>();
  const stories = createMembership();
  let lastAt = 0;

  const takeIn = (headline: StoryHeadline): number => {
    const { title, summary, at, stage = null, outlet = null, linked = [] } = headline;
    const number = stories.size();
    lastAt = at ?? lastAt;
    const numbered = weights.learn(featuresOf(title, summary));
    items.set(number, { numbered, at: lastAt, stage, outlet, linked, near: null });
    return number;
  };
  const join = (number: number, story: number) => {
    stories.join(number, story);
    const item = items.get(number);
    if (item !== undefined) recent.put(number, item.numbered);
    forget(number - WINDOW);
  };

  const add = (headline: StoryHeadline): number => {
    const number = takeIn(headline);
    const item = items.get(number);
    if (item === undefined) return number;
    const vector = weights.vectorOf(item.numbered);
    item.near = nearOf(number, item, vector);
    for (const near of item.near)
      keepNear(items.get(near.headline)?.near ?? [], { headline: number, likeness: near.likeness });
    join(number, bestStory(number, item, item.near, vector) ?? number);
    grouper.sinceRegrouped++;
    if (grouper.sinceRegrouped >= Math.min(MAX_BETWEEN, Math.max(MIN_BETWEEN, number * GROWTH))) {
      const from = regroupNewest();
      onRegrouped?.(from);
    }
    return number;
  };

  const nearOf = (own: number, item: Item, vector: Vector): Near[] =>
    recent
      .near(vector, other => (other === own ? null : (items.get(other)?.numbered ?? null)))
      .map(near => ({
        ...near,
        likeness: near.likeness * contextWeight(item, items.get(near.headline)),
      }))
      .filter(near => near.likeness >= MIN_NEAR)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, MAX_NEAR);

  const bestStory = (
    number: number,
    item: Item,
    near: readonly Near[],
    vector: Vector,
  ): number | null => {
    let best: number | null = null;
    let highest = MIN_LIKENESS * scale;
    const numbers = [...near.map(one => one.headline), ...item.linked];
    for (const story of new Set(numbers.map(stories.of))) {
      const allMembers = stories.members(story);
      const factor = item.linked.some(one => stories.of(one) === story) ? LINKED : 1;
      const members = allMembers.slice(-MAX_COMPARED);
      let sum = 0;
      for (const member of members) {
        const other = items.get(member);
        if (other !== undefined)
          sum += likeness(vector, other.numbered, weights) * contextWeight(item, other);
      }
      const alike = (factor * sum) / Math.max(1, members.length);
      if (alike < highest || isSeparated([number], allMembers)) continue;
      highest = alike;
      best = story;
    }
    return best;
  };

  const linkFactor = (a: number, b: number): number =>
    items.get(a)?.linked.includes(b) || items.get(b)?.linked.includes(a) ? LINKED : 1;

  const isSeparated = (some: readonly number[], others: readonly number[]): boolean =>
    areSeparated !== null && some.some(one => others.some(other => areSeparated(one, other)));

  /** Stops comparing with a headline that left the window; its story stays known. */
  const forget = (number: number) => {
    const item = items.get(number);
    if (item === undefined) return;
    weights.forget(item.numbered);
    recent.drop(number, item.numbered);
    items.delete(number);
    stories.forget(number);
  };

  const regroupNewest = (): number => {
    grouper.sinceRegrouped = 0;
    const from = Math.max(0, stories.size() - REGROUPED);
    const fresh = Array.from({ length: stories.size() - from }, (_, index) =>
      items.get(from + index),
    );
    const vectors = new Map<number, Vector>();
    const vectorOf = (number: number): Vector => {
      const item = items.get(number);
      const known = vectors.get(number) ?? (item && weights.vectorOf(item.numbered)) ?? new Map();
      vectors.set(number, known);
      return known;
    };
    const near = fresh.map((item, index) => {
      if (item === undefined) return [];
      item.near ??= nearOf(from + index, item, vectorOf(from + index));
      return [...item.near, ...item.linked.map(other => ({ headline: other, likeness: 0 }))];
    });
    const firsts = regroup(from, near, vectorOf, MIN_REGROUPED * scale, {
      factor: (a, b) => contextWeight(fresh[a], fresh[b]) * linkFactor(from + a, from + b),
      mayJoin: (some, others) =>
        !isSeparated(
          some.map(index => from + index),
          others.map(index => from + index),
        ),
    });
    stories.rearrange(from, firsts, isSeparated);
    return from;
  };

  const grouper: Grouper = {
    add,
    restore: (headline, story) => {
      const number = takeIn(headline);
      join(number, story ?? number);
      return number;
    },
    storyOf: stories.of,
    regroupNewest,
    rarity: weights.rarityOf,
    sinceRegrouped: 0,
  };
  return grouper;
}
