/** Groups the newest headlines again, each expanded by its nearest ones, so that different wordings match. Pure. */
import { averageLinkage, type LinkageRule, type Pair } from './average-linkage.ts';
import type { Near } from './nearest.ts';
import { addTo, scaled, type Vector } from './vectors.ts';

/** Nearest headlines that a vector is expanded by, their weight, and the features that it keeps. */
const MAX_NEIGHBOURS = 8;
const NEIGHBOUR_WEIGHT = 0.6;
const MAX_FEATURES = 256;

/**
 * @param from The number of the first headline; `near` has a list for it and each one after it.
 * @returns For each of them the first of its group, counted from `from`.
 */
export function regroup(
  from: number,
  near: readonly (readonly Near[])[],
  vectorOf: (headline: number) => Vector,
  minLikeness: number,
  rule: LinkageRule,
): readonly number[] {
  const wide = near.map((list, index) => {
    const sum = new Map(vectorOf(from + index));
    for (const { headline, likeness } of list.slice(0, MAX_NEIGHBOURS))
      addTo(sum, vectorOf(headline), NEIGHBOUR_WEIGHT * likeness);
    return scaled(sum, MAX_FEATURES);
  });
  const pairs = near.flatMap((list, index) =>
    list.flatMap(({ headline }): Pair[] => (headline < from ? [] : [[index, headline - from]])),
  );
  return averageLinkage(wide, pairs, minLikeness, rule);
}
