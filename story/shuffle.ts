/** Puts a list into a random order that depends on a seed alone. */

/**
 * A new list in an order in which every arrangement is equally likely over all seeds (drawn one by one, as Fisher and Yates do).
 * @param seed Its lower 32 bits count; the same seed gives the same order.
 */
export function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const left = [...list];
  const random = createRandom(seed);
  return list.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}

/** Numbers from 0 up to 1; all bits of each depend on all bits of the seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
