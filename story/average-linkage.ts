/** Average-linkage clustering: joins groups of headlines by the average likeness between their members. Pure. */
import { addTo, dot, type Vector } from './vectors.ts';

/** Indices of two headlines that may belong together. */
export type Pair = readonly [number, number];

/** What decides, beside the vectors, which groups become one. */
export interface LinkageRule {
  /** Multiplies the likeness of two headlines, for instance by the time between them; groups are judged by their first. */
  readonly factor: (a: number, b: number) => number;
  /** Whether two groups, given as indices of their members, may become one. */
  readonly mayJoin: (some: readonly number[], others: readonly number[]) => boolean;
}

interface Group {
  readonly members: number[];
  readonly sum: Map<number, number>;
  readonly neighbours: Set<number>;
}

/**
 * Joins the two groups with the highest average likeness, again and again, until none reaches `minLikeness`.
 * @param pairs Only groups with a pair between them are compared.
 * @returns For each vector, the index of the first member of its group.
 */
export function averageLinkage(
  vectors: readonly Vector[],
  pairs: readonly Pair[],
  minLikeness: number,
  { factor, mayJoin }: LinkageRule,
): readonly number[] {
  const groups = new Map<number, Group>(
    vectors.map((vector, index) => [
      index,
      { members: [index], sum: new Map(vector), neighbours: new Set() },
    ]),
  );
  for (const [a, b] of pairs) {
    groups.get(a)?.neighbours.add(b);
    groups.get(b)?.neighbours.add(a);
  }
  const heap = createHeap();
  const consider = (a: number, b: number) => {
    const [one, other] = [groups.get(a), groups.get(b)];
    if (one === undefined || other === undefined) return;
    const likeness =
      (dot(one.sum, other.sum) / (one.members.length * other.members.length)) *
      factor(one.members[0] ?? a, other.members[0] ?? b);
    if (likeness >= minLikeness && mayJoin(one.members, other.members))
      heap.push({ likeness, a, b, sizes: one.members.length + other.members.length });
  };
  for (const [a, b] of pairs) consider(a, b);
  for (let best = heap.pop(); best !== null; best = heap.pop()) {
    const [into, from] = [groups.get(best.a), groups.get(best.b)];
    if (into === undefined || from === undefined) continue;
    // It was found before one of the two grew; a newer one is in the heap.
    if (into.members.length + from.members.length !== best.sizes) continue;
    into.members.push(...from.members);
    addTo(into.sum, from.sum, 1);
    groups.delete(best.b);
    for (const index of from.neighbours) {
      const neighbour = groups.get(index);
      neighbour?.neighbours.delete(best.b);
      if (index === best.a || neighbour === undefined) continue;
      neighbour.neighbours.add(best.a);
      into.neighbours.add(index);
    }
    into.neighbours.delete(best.b);
    for (const index of into.neighbours) consider(best.a, index);
  }
  const first = vectors.map((_, index) => index);
  for (const { members } of groups.values()) {
    const start = Math.min(...members);
    for (const member of members) first[member] = start;
  }
  return first;
}

interface Merge {
  readonly likeness: number;
  readonly a: number;
  readonly b: number;
  readonly sizes: number;
}

/** A binary heap; the pair with the highest likeness comes first. */
function createHeap() {
  const merges: Merge[] = [];
  const likenessAt = (index: number) => merges[index]?.likeness ?? -1;
  const swap = (x: number, y: number) => {
    const [one, other] = [merges[x], merges[y]];
    if (one === undefined || other === undefined) return;
    merges[x] = other;
    merges[y] = one;
  };
  return {
    push: (merge: Merge) => {
      merges.push(merge);
      let index = merges.length - 1;
      while (index > 0 && likenessAt((index - 1) >> 1) < likenessAt(index)) {
        swap(index, (index - 1) >> 1);
        index = (index - 1) >> 1;
      }
    },
    pop: (): Merge | null => {
      const [best] = merges;
      const last = merges.pop();
      if (best === undefined || last === undefined) return null;
      if (merges.length === 0) return best;
      merges[0] = last;
      for (let index = 0; ; ) {
        const left = 2 * index + 1;
        const larger = likenessAt(left + 1) > likenessAt(left) ? left + 1 : left;
        if (likenessAt(larger) <= likenessAt(index)) return best;
        swap(index, larger);
        index = larger;
      }
    },
  };
}
