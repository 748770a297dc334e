/** Runs live queries: a query is repeated after each write to what it read, also one from another context. */
import { liveQuery } from 'dexie';

/** Changes closer together than this are answered by one query: a round writes often, and a query costs more than a write. */
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
    // Dexie calls the function again at each change of what it read. The first call reads; the next one only schedules the
    // next query, so that a hundred writes cost one query and not a hundred.
    const subscription = liveQuery(async () => {
      if (!isFirst) {
        timer ??= setTimeout(ask, Math.max(0, askedAt + COALESCE_MS - performance.now()));
        return;
      }
      isFirst = false;
      try {
        const value = await query();
        // Delivered here and not by the subscription, which drops results that a write overtook: all, under steady writes.
        if (!isOver) onValue(value);
      } catch (cause) {
        // Reported here as well: the subscription says nothing of a database that does not open.
        if (isOvertaken(cause)) throw cause;
        if (!isOver) onError(cause);
      }
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

/** Whether a reading was broken off because a write overtook it; the next one gives what it would have given. */
function isOvertaken(cause: unknown): boolean {
  return cause instanceof Error && cause.name === 'AbortError';
}
