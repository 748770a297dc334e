/** A Preact hook that runs a live query. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { ALWAYS_SEEN, type Sight, USUAL_SHARE, watch } from './watch.ts';

/** What a query has given so far. */
export type Live<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'broken'; readonly detail: string };

/** Whether what is drawn is seen; the answers of live queries are brought up to date less often where it is not. */
export const SightContext = createContext<Sight>(ALWAYS_SEEN);

/**
 * @param key Names the query: with another key it is another query, which starts as loading.
 * @param share It takes at most one part in so many of the time.
 */
export function useLive<T>(key: string, query: () => Promise<T>, share = USUAL_SHARE): Live<T> {
  const [result, setResult] = useState<{ key: string; live: Live<T> }>({
    key,
    live: { state: 'loading' },
  });
  const sight = useContext(SightContext);
  useEffect(
    () =>
      watch(
        query,
        value => setResult({ key, live: { state: 'ready', value } }),
        cause =>
          setResult({
            key,
            live: {
              state: 'broken',
              detail: cause instanceof Error ? cause.message : String(cause),
            },
          }),
        { sight, share },
      ),
    [key, sight],
  );
  return result.key === key ? result.live : { state: 'loading' };
}
