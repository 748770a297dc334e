/** Finds the headlines of a window that are most like a new one, without looking at all of them. */
import { likeness, type Numbered, type Vector, type Weights } from './vectors.ts';

/** A headline by its number, and how alike it is, 0 to 1. */
export interface Near {
  readonly place: number;
  readonly likeness: number;
}

/** How many headlines of a feature are looked at, and in how many it may stand to lead to them. */
const VISITED_PAGES = 40;
const COMMON = 400;
/** How many of those that share most are compared. */
const CANDIDATES = 24;

/** How many of the nearest are remembered of a headline. */
export const KEPT_NEAR = 12;

/** Puts one that came later among the nearest of a headline. */
export function keepNear(list: Near[], near: Near): void {
  list.push(near);
  list.sort((a, b) => b.likeness - a.likeness);
  list.length = Math.min(list.length, KEPT_NEAR);
}

/** The headlines that are compared with. */
export interface Recent {
  readonly put: (place: number, numbered: Numbered) => void;
  readonly drop: (place: number, numbered: Numbered) => void;
  /** @param of The headline that a number stands for; null where it is not to be compared. */
  readonly near: (vector: Vector, of: (place: number) => Numbered | null) => readonly Near[];
}

export function createRecent(weights: Weights): Recent {
  /** The headlines in which a feature stands, the newest last. */
  const places = new Map<number, number[]>();
  return {
    put: (place, { features }) => {
      for (const feature of features) {
        const known = places.get(feature);
        if (known === undefined) places.set(feature, [place]);
        else {
          known.push(place);
          // Older ones of a feature are never looked at.
          if (known.length > 2 * VISITED_PAGES) known.splice(0, known.length - VISITED_PAGES);
        }
      }
    },
    drop: (place, { features }) => {
      for (const feature of features) {
        const known = places.get(feature);
        if (known === undefined) continue;
        while ((known[0] ?? Number.POSITIVE_INFINITY) <= place) known.shift();
        if (known.length === 0) places.delete(feature);
      }
    },
    near: (vector, of) => {
      const shared = new Map<number, number>();
      for (const [feature, weight] of vector) {
        if (weights.count(feature) > COMMON) continue;
        const known = places.get(feature) ?? [];
        for (let at = known.length - 1; at >= Math.max(0, known.length - VISITED_PAGES); at--) {
          const place = known[at] ?? 0;
          shared.set(place, (shared.get(place) ?? 0) + weight * weight);
        }
      }
      return [...shared]
        .sort((a, b) => b[1] - a[1])
        .slice(0, CANDIDATES)
        .flatMap(([place]) => {
          const other = of(place);
          return other === null ? [] : [{ place, likeness: likeness(vector, other, weights) }];
        });
    },
  };
}
