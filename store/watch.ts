/** Live queries: what is asked is asked again after each write that touches it, also one from another context. */
import Dexie, { liveQuery } from 'dexie';

/** Closer changes are told together; a round writes often, and asking anew for each write costs more than the write. */
const COALESCE_MS = 250;

/**
 * Calls `onValue` with what `query` gives, now and after each change; it is asked at most once in 250 ms.
 * @returns A function that ends it.
 */
export function watch<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (cause: unknown) => void,
): () => void {
  let askedAt = Number.NEGATIVE_INFINITY;
  let latest = 0;
  const subscription = liveQuery(async () => {
    latest++;
    const turn = latest;
    const waitMs = askedAt + COALESCE_MS - performance.now();
    // Dexie's own promise, so that what is read after the wait still belongs to this live query.
    if (waitMs > 0) await new Dexie.Promise(resolve => setTimeout(resolve, waitMs));
    // A later change began a turn of its own, which sees this one's change as well.
    if (turn !== latest) return null;
    askedAt = performance.now();
    return { value: await query() };
  }).subscribe({
    next: answer => {
      if (answer !== null) onValue(answer.value);
    },
    error: onError,
  });
  return () => subscription.unsubscribe();
}
