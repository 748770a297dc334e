/** Groups headlines anew, each widened by those nearest to it, so that two that tell of one thing in other words meet. Pure. */
import { averageLinkage, type LinkageRule, type Pair } from './average-linkage.ts';
import type { Near } from './nearest.ts';
import { addTo, scaled, type Vector } from './vectors.ts';

/** A vector is widened by so many of its nearest, each by this much of its likeness, and keeps so many features. */
const NEAREST = 8;
const WIDENED = 0.6;
const KEPT = 256;

/**
 * @param from The number of the first headline; `near` has a list for it and each one after it.
 * @returns For each of them the first of its group, counted from `from`.
 */
export function regroup(
  from: number,
  near: readonly (readonly Near[])[],
  vectorOf: (headline: number) => Vector,
  least: number,
  rule: LinkageRule,
): readonly number[] {
  const wide = near.map((list, index) => {
    const sum = new Map(vectorOf(from + index));
    for (const { place, likeness } of list.slice(0, NEAREST))
      addTo(sum, vectorOf(place), WIDENED * likeness);
    return scaled(sum, KEPT);
  });
  const pairs = near.flatMap((list, index) =>
    list.flatMap(({ place }): Pair[] => (place < from ? [] : [[index, place - from]])),
  );
  return averageLinkage(wide, pairs, least, rule);
}
