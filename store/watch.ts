/** Live queries: what is asked is asked again after each write that touches it, also one from another context. */
import { liveQuery } from 'dexie';

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
  let stopAsking = () => {};
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isOver = false;
  const ask = () => {
    timer = null;
    stopAsking();
    const askedAt = performance.now();
    let isFirst = true;
    // Dexie calls the function anew at each change of what it read. The first call reads; the next one only tells that
    // it is time to ask again, so that a hundred writes cost one reading and not a hundred.
    const subscription = liveQuery(async () => {
      if (!isFirst) {
        timer ??= setTimeout(ask, Math.max(0, askedAt + COALESCE_MS - performance.now()));
        return;
      }
      isFirst = false;
      const value = await query();
      // Told here and not by the subscription, which drops what a write overtook: under steady writes that is all.
      if (!isOver) onValue(value);
    }).subscribe({ error: onError });
    stopAsking = () => subscription.unsubscribe();
  };
  ask();
  return () => {
    isOver = true;
    if (timer !== null) clearTimeout(timer);
    stopAsking();
  };
}
