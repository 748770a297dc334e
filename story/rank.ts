/** Ranks the stories of a front page: how many outlets report them, how new they are, and what is called breaking. Pure. */
import { HOUR_MS } from '../model/durations.ts';

/** What the rank needs to know about a story's newest article. Instants are epoch ms. */
export interface RankCandidate {
  readonly feedId: string;
  /** How many outlets report it. */
  readonly outlets: number;
  readonly at: number;
  readonly breakingAt: number | null;
  readonly hasPicture: boolean;
  /** Whether it is in a language that the reader reads. */
  readonly isReadable: boolean;
}

/** A story gives up the weight of one doubling of its outlets in this time. */
const HALF_MS = 5 * HOUR_MS;
const BREAKING_MS = 6 * HOUR_MS;

/**
 * The candidates by weight, the most important first; of one feed at most `perFeed` before the others had their turn. What has
 * been read keeps its place, so that a page does not change under its reader.
 * @param now Epoch ms.
 */
export function rankStories<Candidate extends RankCandidate>(
  candidates: readonly Candidate[],
  now: number,
  perFeed: number,
): readonly Candidate[] {
  const ranked = candidates
    .map(one => ({ one, weight: weightOf(one, now) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ one }) => one);
  const taken = new Map<string, number>();
  const first: Candidate[] = [];
  const later: Candidate[] = [];
  for (const one of ranked) {
    const count = taken.get(one.feedId) ?? 0;
    taken.set(one.feedId, count + 1);
    (count < perFeed ? first : later).push(one);
  }
  return [...first, ...later];
}

function weightOf(
  { outlets, at, breakingAt, hasPicture, isReadable }: RankCandidate,
  now: number,
): number {
  const isBreaking = breakingAt !== null && now - breakingAt < BREAKING_MS;
  return (
    Math.log2(Math.max(1, outlets)) +
    (isBreaking ? 2 : 0) +
    (isReadable ? 0.5 : 0) +
    (hasPicture ? 0.2 : 0) -
    Math.max(0, now - at) / HALF_MS
  );
}
