/** Loads something that a view needs before it can be drawn. */
import { useEffect, useState } from 'preact/hooks';

type Loading<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'loaded'; readonly value: T }
  | { readonly state: 'failed'; readonly cause: unknown };

/**
 * What `load` resolves to; null until then. It is loaded again when `key` changes.
 * @throws What `load` rejected with: the error boundary of the page says what to do.
 */
export function useLoaded<T>(key: unknown, load: () => Promise<T>): T | null {
  const [loading, setLoading] = useState<Loading<T>>({ state: 'loading' });
  useEffect(() => {
    let isOver = false;
    const settle = (result: Loading<T>) => {
      if (!isOver) setLoading(result);
    };
    void load().then(
      value => settle({ state: 'loaded', value }),
      cause => settle({ state: 'failed', cause }),
    );
    return () => {
      isOver = true;
    };
  }, [key]);
  if (loading.state === 'failed') throw loading.cause;
  return loading.state === 'loaded' ? loading.value : null;
}
