/** Live queries: what is asked is asked again after each write that touches it, also one from another context. */
import { liveQuery } from 'dexie';

/** Closer changes are told together; a round writes often. */
const COALESCE_MS = 250;

/**
 * Calls `onValue` with what `query` gives, now and after each change, at most once in 250 ms.
 * @returns A function that ends it.
 */
export function watch<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (cause: unknown) => void,
): () => void {
  let latest: { readonly value: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const flush = () => {
    timer = null;
    if (latest === null) return;
    onValue(latest.value);
    latest = null;
    timer = setTimeout(flush, COALESCE_MS);
  };
  const subscription = liveQuery(query).subscribe({
    next: value => {
      latest = { value };
      if (timer === null) flush();
    },
    error: onError,
  });
  return () => {
    subscription.unsubscribe();
    if (timer !== null) clearTimeout(timer);
  };
}
