/** A Preact hook that runs a live query. */
import { useEffect, useState } from 'preact/hooks';
import { watch } from './watch.ts';

/** What a query has given so far. */
export type Live<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'broken'; readonly detail: string };

/** @param key Names the query: with another key it is another query, which starts as loading. */
export function useLive<T>(key: string, query: () => Promise<T>): Live<T> {
  const [result, setResult] = useState<{ key: string; live: Live<T> }>({
    key,
    live: { state: 'loading' },
  });
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
      ),
    [key],
  );
  return result.key === key ? result.live : { state: 'loading' };
}
