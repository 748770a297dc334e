/** Average link: which headlines of a number belong together, by how alike their groups are on average. Pure. */
import { addTo, dot, type Vector } from './vectors.ts';

/** Two that may belong together, by place. */
export type Pair = readonly [number, number];

export interface LinkageRule {
  /** What the likeness of two is multiplied with, such as for the time between them; of groups their first members count. */
  readonly factor: (a: number, b: number) => number;
  /** Whether two groups, by their members' places, may be one. */
  readonly mayJoin: (some: readonly number[], others: readonly number[]) => boolean;
}

interface Group {
  readonly members: number[];
  readonly sum: Map<number, number>;
  readonly beside: Set<number>;
}

/**
 * Joins the two groups that are most alike on average, again and again, until none are as alike as `least`.
 * @param pairs Only groups with a pair between them are compared.
 * @returns For each vector the place of the first member of its group.
 */
export function averageLinkage(
  vectors: readonly Vector[],
  pairs: readonly Pair[],
  least: number,
  { factor, mayJoin }: LinkageRule,
): readonly number[] {
  const groups = new Map<number, Group>(
    vectors.map((vector, place) => [
      place,
      { members: [place], sum: new Map(vector), beside: new Set() },
    ]),
  );
  for (const [a, b] of pairs) {
    groups.get(a)?.beside.add(b);
    groups.get(b)?.beside.add(a);
  }
  const heap = createHeap();
  const offer = (a: number, b: number) => {
    const [one, other] = [groups.get(a), groups.get(b)];
    if (one === undefined || other === undefined) return;
    const likeness =
      (dot(one.sum, other.sum) / (one.members.length * other.members.length)) *
      factor(one.members[0] ?? a, other.members[0] ?? b);
    if (likeness >= least && mayJoin(one.members, other.members))
      heap.push({ likeness, a, b, sizes: one.members.length + other.members.length });
  };
  for (const [a, b] of pairs) offer(a, b);
  for (let best = heap.pop(); best !== null; best = heap.pop()) {
    const [into, from] = [groups.get(best.a), groups.get(best.b)];
    if (into === undefined || from === undefined) continue;
    // An offer from before one of them grew is out of date.
    if (into.members.length + from.members.length !== best.sizes) continue;
    into.members.push(...from.members);
    addTo(into.sum, from.sum, 1);
    groups.delete(best.b);
    for (const place of from.beside) {
      const neighbour = groups.get(place);
      neighbour?.beside.delete(best.b);
      if (place === best.a || neighbour === undefined) continue;
      neighbour.beside.add(best.a);
      into.beside.add(place);
    }
    into.beside.delete(best.b);
    for (const place of into.beside) offer(best.a, place);
  }
  const first = vectors.map((_, place) => place);
  for (const { members } of groups.values()) {
    const start = Math.min(...members);
    for (const member of members) first[member] = start;
  }
  return first;
}

interface Offer {
  readonly likeness: number;
  readonly a: number;
  readonly b: number;
  readonly sizes: number;
}

/** The most alike first. */
function createHeap() {
  const offers: Offer[] = [];
  const at = (place: number) => offers[place]?.likeness ?? -1;
  const swap = (x: number, y: number) => {
    const [one, other] = [offers[x], offers[y]];
    if (one === undefined || other === undefined) return;
    offers[x] = other;
    offers[y] = one;
  };
  return {
    push: (offer: Offer) => {
      offers.push(offer);
      let place = offers.length - 1;
      while (place > 0 && at((place - 1) >> 1) < at(place)) {
        swap(place, (place - 1) >> 1);
        place = (place - 1) >> 1;
      }
    },
    pop: (): Offer | null => {
      const [best] = offers;
      const last = offers.pop();
      if (best === undefined || last === undefined) return null;
      if (offers.length === 0) return best;
      offers[0] = last;
      for (let place = 0; ; ) {
        const left = 2 * place + 1;
        const larger = at(left + 1) > at(left) ? left + 1 : left;
        if (at(larger) <= at(place)) return best;
        swap(place, larger);
        place = larger;
      }
    },
  };
}
