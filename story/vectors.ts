/** Weighs the features of a stream of headlines by their rarity, and measures how alike two headlines are. */
import type { Features } from './features.ts';

/** Weight by number of the feature. */
export type Vector = ReadonlyMap<number, number>;

/** The numbers of a headline's features: first its words, from index `pieces` on its pieces. */
export interface Numbered {
  readonly features: Int32Array;
  readonly pieces: number;
}

/** Numbers the features of a stream and counts the headlines that have each. */
export interface Weights {
  readonly learn: (features: Features) => Numbered;
  /** Removes a headline that left the window. */
  readonly forget: (numbered: Numbered) => void;
  /** How many headlines of the window have a feature. */
  readonly count: (feature: number) => number;
  /** The weight of a feature before the vector is normalised: the logarithm of its inverse frequency. */
  readonly rarity: (feature: number) => number;
  /** How rare a stem is, whether or not it was learned. */
  readonly rarityOf: (stem: string) => number;
  /** A vector of length 1; words and pieces contribute half each. */
  readonly vectorOf: (numbered: Numbered) => Vector;
}

/** Added to the count of headlines: in a short stream a story's own words would otherwise look common. */
const SEEN_BEFORE = 20;
const HALF = Math.SQRT1_2;

/** Makes weights that no headline has been counted in yet. */
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

/** The likeness of `vector` (of length 1) and a headline, 0 to 1, without making a vector of the headline. */
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

/** The `maxFeatures` heaviest features of `vector`, normalised to length 1. */
export function scaled(vector: Vector, maxFeatures: number): Vector {
  const heaviest =
    vector.size <= maxFeatures
      ? [...vector]
      : [...vector].sort((a, b) => b[1] - a[1]).slice(0, maxFeatures);
  let square = 0;
  for (const [, weight] of heaviest) square += weight * weight;
  const by = square === 0 ? 0 : 1 / Math.sqrt(square);
  return new Map(heaviest.map(([feature, weight]) => [feature, weight * by]));
}
