/**
 * Groups a stream of headlines into stories: each new one joins a story or begins one at once, and stories are mended from
 * time to time, when what came later shows how headlines belong together. Pure; instants are epoch ms.
 */
import { type Circumstances, contextWeight, LINKED } from './context-weights.ts';
import { featuresOf, type StoryHeadline } from './features.ts';
import { createMembership } from './membership.ts';
import { createRecent, KEPT_NEAR, keepNear, type Near } from './nearest.ts';
import { regroup } from './regroup.ts';
import { createWeights, likeness, type Numbered, type Vector } from './vectors.ts';

export interface Grouper {
  /** Takes a headline in. @returns Its number, counted from 0. */
  readonly add: (headline: StoryHeadline) => number;
  /** Takes in a headline whose story is known, by the number of one of its headlines; null begins one. */
  readonly restore: (headline: StoryHeadline, story: number | null) => number;
  /** The story of a headline, by the number of one of its headlines; it may change when stories are mended. */
  readonly storyOf: (headline: number) => number;
  /** Mends the stories of the newest headlines. @returns The first headline whose story may have changed. */
  readonly mend: () => number;
  /** How rare a stem is among the headlines of the window. */
  readonly rarity: (stem: string) => number;
  /** How many headlines came since stories were mended; may be set by who restores. */
  unmended: number;
}

export interface GrouperOptions {
  /** 0 joins readily, 1 joins only what is nearly the same. */
  readonly strictness?: number;
  /** Whether two headlines, by number, must not be one story, because the reader said so; null where none was parted. */
  readonly areApart?: ((a: number, b: number) => boolean) | null;
  /** Told when stories were mended in the course of `add`, with the first headline that may have changed. */
  readonly onMended?: (from: number) => void;
}

/** As it ships, see docs/notes/stories.md. */
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
const SOONEST = 3;
const LATEST = 150;
/** Less alike than this is not near. Of a story so many of the newest headlines are compared with. */
const NEAR = 0.06;
const COMPARED = 12;

interface Item extends Circumstances {
  readonly numbered: Numbered;
  readonly linked: readonly number[];
  /** null until it is looked for: what was restored is compared only where stories are mended. */
  near: Near[] | null;
}

export function createGrouper(options: GrouperOptions = {}): Grouper {
  const { strictness = STRICTNESS, areApart = null, onMended } = options;
  const asked = SPREAD ** (strictness - STRICTNESS);
  const weights = createWeights();
  const recent = createRecent(weights);
  const items = new Map<number, Item>();
  const stories = createMembership();
  let lastAt = 0;

  const takeIn = (headline: StoryHeadline): number => {
    const { title, summary, at, stage = null, outlet = null, linked = [] } = headline;
    const place = stories.size();
    lastAt = at ?? lastAt;
    const numbered = weights.learn(featuresOf(title, summary));
    items.set(place, { numbered, at: lastAt, stage, outlet, linked, near: null });
    return place;
  };
  const join = (place: number, story: number) => {
    stories.join(place, story);
    const item = items.get(place);
    if (item !== undefined) recent.put(place, item.numbered);
    forget(place - WINDOW);
  };

  const add = (headline: StoryHeadline): number => {
    const place = takeIn(headline);
    const item = items.get(place);
    if (item === undefined) return place;
    const vector = weights.vectorOf(item.numbered);
    item.near = nearOf(place, item, vector);
    for (const near of item.near)
      keepNear(items.get(near.place)?.near ?? [], { place, likeness: near.likeness });
    join(place, bestStory(place, item, item.near, vector) ?? place);
    grouper.unmended++;
    if (grouper.unmended >= Math.min(LATEST, Math.max(SOONEST, place * GROWTH))) {
      const from = mend();
      onMended?.(from);
    }
    return place;
  };

  const nearOf = (own: number, item: Item, vector: Vector): Near[] =>
    recent
      .near(vector, other => (other === own ? null : (items.get(other)?.numbered ?? null)))
      .map(near => ({
        ...near,
        likeness: near.likeness * contextWeight(item, items.get(near.place)),
      }))
      .filter(near => near.likeness >= NEAR)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, KEPT_NEAR);

  const bestStory = (
    place: number,
    item: Item,
    near: readonly Near[],
    vector: Vector,
  ): number | null => {
    let best: number | null = null;
    let most = LEAST_ALIKE * asked;
    const places = [...near.map(one => one.place), ...item.linked];
    for (const story of new Set(places.map(stories.of))) {
      const all = stories.members(story);
      const tie = item.linked.some(one => stories.of(one) === story) ? LINKED : 1;
      const members = all.slice(-COMPARED);
      let sum = 0;
      for (const member of members) {
        const other = items.get(member);
        if (other !== undefined)
          sum += likeness(vector, other.numbered, weights) * contextWeight(item, other);
      }
      const alike = (tie * sum) / Math.max(1, members.length);
      if (alike < most || isParted([place], all)) continue;
      most = alike;
      best = story;
    }
    return best;
  };

  const linkBetween = (a: number, b: number): number =>
    items.get(a)?.linked.includes(b) || items.get(b)?.linked.includes(a) ? LINKED : 1;

  const isParted = (some: readonly number[], others: readonly number[]): boolean =>
    areApart !== null && some.some(one => others.some(other => areApart(one, other)));

  /** What left the window is compared with no more; its story is known still. */
  const forget = (place: number) => {
    const item = items.get(place);
    if (item === undefined) return;
    weights.forget(item.numbered);
    recent.drop(place, item.numbered);
    items.delete(place);
    stories.forget(place);
  };

  const mend = (): number => {
    grouper.unmended = 0;
    const from = Math.max(0, stories.size() - MENDED);
    const fresh = Array.from({ length: stories.size() - from }, (_, index) =>
      items.get(from + index),
    );
    const vectors = new Map<number, Vector>();
    const vectorOf = (place: number): Vector => {
      const item = items.get(place);
      const known = vectors.get(place) ?? (item && weights.vectorOf(item.numbered)) ?? new Map();
      vectors.set(place, known);
      return known;
    };
    const near = fresh.map((item, index) => {
      if (item === undefined) return [];
      item.near ??= nearOf(from + index, item, vectorOf(from + index));
      return [...item.near, ...item.linked.map(other => ({ place: other, likeness: 0 }))];
    });
    const heads = regroup(from, near, vectorOf, LEAST_MENDED * asked, {
      factor: (a, b) => contextWeight(fresh[a], fresh[b]) * linkBetween(from + a, from + b),
      mayJoin: (some, others) =>
        !isParted(
          some.map(index => from + index),
          others.map(index => from + index),
        ),
    });
    stories.rearrange(from, heads, isParted);
    return from;
  };

  const grouper: Grouper = {
    add,
    restore: (headline, story) => {
      const place = takeIn(headline);
      join(place, story ?? place);
      return place;
    },
    storyOf: stories.of,
    mend,
    rarity: weights.rarityOf,
    unmended: 0,
  };
  return grouper;
}
