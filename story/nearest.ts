/** Finds the headlines most like a new one through an index of their features. */
import { likeness, type Numbered, type Vector, type Weights } from './vectors.ts';

/** The number of a headline, and its likeness, 0 to 1. */
export interface Near {
  readonly headline: number;
  readonly likeness: number;
}

/** Headlines visited for each feature; features in more than `MAX_COUNT` headlines are too common to lead anywhere. */
const MAX_VISITED = 40;
const MAX_COUNT = 400;
/** Headlines that are compared in full: those that share most. */
const MAX_COMPARED = 24;

/** The nearest headlines that are kept for each headline. */
export const MAX_NEAR = 12;

/** Adds a later headline to the nearest ones of another. */
export function keepNear(list: Near[], near: Near): void {
  list.push(near);
  list.sort((a, b) => b.likeness - a.likeness);
  list.length = Math.min(list.length, MAX_NEAR);
}

/** The headlines of the window, by feature. */
export interface Recent {
  readonly put: (headline: number, numbered: Numbered) => void;
  readonly drop: (headline: number, numbered: Numbered) => void;
  /** @param of The features of a headline; null where it must not be compared. */
  readonly near: (vector: Vector, of: (headline: number) => Numbered | null) => readonly Near[];
}

/** Makes an empty window of headlines. @param weights Weighs the features by which headlines are compared. */
export function createRecent(weights: Weights): Recent {
  /** The headlines that have a feature, newest last. */
  const headlinesOf = new Map<number, number[]>();
  return {
    put: (headline, { features }) => {
      for (const feature of features) {
        const known = headlinesOf.get(feature);
        if (known === undefined) headlinesOf.set(feature, [headline]);
        else {
          known.push(headline);
          // Older ones of a feature are never looked at.
          if (known.length > 2 * MAX_VISITED) known.splice(0, known.length - MAX_VISITED);
        }
      }
    },
    drop: (headline, { features }) => {
      for (const feature of features) {
        const known = headlinesOf.get(feature);
        if (known === undefined) continue;
        while ((known[0] ?? Number.POSITIVE_INFINITY) <= headline) known.shift();
        if (known.length === 0) headlinesOf.delete(feature);
      }
    },
    near: (vector, of) => {
      const shared = new Map<number, number>();
      for (const [feature, weight] of vector) {
        if (weights.count(feature) > MAX_COUNT) continue;
        const known = headlinesOf.get(feature) ?? [];
        for (let at = known.length - 1; at >= Math.max(0, known.length - MAX_VISITED); at--) {
          const headline = known[at] ?? 0;
          shared.set(headline, (shared.get(headline) ?? 0) + weight * weight);
        }
      }
      return [...shared]
        .sort((a, b) => b[1] - a[1])
        .slice(0, MAX_COMPARED)
        .flatMap(([headline]) => {
          const other = of(headline);
          return other === null ? [] : [{ headline, likeness: likeness(vector, other, weights) }];
        });
    },
  };
}
