/** The features of a stream of headlines, what each weighs, and how alike two headlines are by them. */
import type { Features } from './features.ts';

/** Weight by number of the feature. */
export type Vector = ReadonlyMap<number, number>;

/** A headline's features by number: those of its words, then from `pieces` on those of its pieces. */
export interface Numbered {
  readonly features: Int32Array;
  readonly pieces: number;
}

/** Numbers the features of a stream and counts in how many headlines each stands. */
export interface Weights {
  readonly learn: (features: Features) => Numbered;
  /** Takes out what left the window. */
  readonly forget: (numbered: Numbered) => void;
  /** In how many headlines of the window a feature stands. */
  readonly count: (feature: number) => number;
  /** How rare a feature is: what it weighs before its vector is made to have the length 1. */
  readonly rarity: (feature: number) => number;
  /** How rare a stem is, whether or not it was learned. */
  readonly rarityOf: (stem: string) => number;
  /** Of length 1; words and pieces count half each. */
  readonly vectorOf: (numbered: Numbered) => Vector;
}

/** Headlines taken for seen before the first: in a short stream a story's own words would else look like everybody's. */
const SEEN_BEFORE = 20;
const HALF = Math.SQRT1_2;

export function createWeights(): Weights {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const counts: number[] = [];
  /** Numbers of features that stand nowhere any more, to be given anew, so that memory ends with the window. */
  const free: number[] = [];
  let headlines = 0;
  const learnOne = (name: string) => {
    let number = numbers.get(name);
    if (number === undefined) {
      number = free.pop() ?? counts.length;
      numbers.set(name, number);
      names[number] = name;
      counts[number] = 0;
    }
    counts[number] = (counts[number] ?? 0) + 1;
    return number;
  };
  const rarity = (feature: number) =>
    Math.log((headlines + 1 + SEEN_BEFORE) / Math.max(1, counts[feature] ?? 1));
  const part = (list: Int32Array, into: Map<number, number>) => {
    let square = 0;
    for (const feature of list) square += rarity(feature) ** 2;
    const scale = square === 0 ? 0 : HALF / Math.sqrt(square);
    for (const feature of list) into.set(feature, rarity(feature) * scale);
  };
  return {
    learn: ({ words, pieces }) => {
      headlines++;
      // Marked, so that the word "rive" and the piece "rive" are two.
      const features = [...words].map(word => learnOne(`w${word}`));
      const ofWords = features.length;
      for (const piece of pieces) features.push(learnOne(`p${piece}`));
      return { features: Int32Array.from(features), pieces: ofWords };
    },
    forget: ({ features }) => {
      headlines--;
      for (const feature of features) {
        const left = (counts[feature] ?? 1) - 1;
        counts[feature] = left;
        if (left > 0) continue;
        numbers.delete(names[feature] ?? '');
        free.push(feature);
      }
    },
    count: feature => counts[feature] ?? 0,
    rarity,
    rarityOf: stem => rarity(numbers.get(`w${stem}`) ?? -1),
    vectorOf: ({ features, pieces }) => {
      const vector = new Map<number, number>();
      part(features.subarray(0, pieces), vector);
      part(features.subarray(pieces), vector);
      return vector;
    },
  };
}

/** How alike `vector` (of length 1) and a headline are, 0 to 1; without a vector of the headline being made. */
export function likeness(vector: Vector, { features, pieces }: Numbered, weights: Weights): number {
  let sum = 0;
  let square = 0;
  let shared = 0;
  features.forEach((feature, at) => {
    if (at === pieces) {
      if (square > 0) sum += shared / Math.sqrt(square);
      square = 0;
      shared = 0;
    }
    const rarity = weights.rarity(feature);
    square += rarity * rarity;
    const other = vector.get(feature);
    if (other !== undefined) shared += other * rarity;
  });
  if (square > 0) sum += shared / Math.sqrt(square);
  return sum * HALF;
}

/** The likeness of two vectors of length 1, 0 to 1. */
export function dot(a: Vector, b: Vector): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [feature, weight] of few) {
    const other = many.get(feature);
    if (other !== undefined) sum += weight * other;
  }
  return sum;
}

/** Adds `times` times `vector` to `sum`. */
export function addTo(sum: Map<number, number>, vector: Vector, times: number): void {
  for (const [feature, weight] of vector)
    sum.set(feature, (sum.get(feature) ?? 0) + weight * times);
}

/** The `most` heaviest features of `vector`, made to have the length 1. */
export function scaled(vector: Vector, most: number): Vector {
  const heaviest =
    vector.size <= most ? [...vector] : [...vector].sort((a, b) => b[1] - a[1]).slice(0, most);
  let square = 0;
  for (const [, weight] of heaviest) square += weight * weight;
  const by = square === 0 ? 0 : 1 / Math.sqrt(square);
  return new Map(heaviest.map(([feature, weight]) => [feature, weight * by]));
}
