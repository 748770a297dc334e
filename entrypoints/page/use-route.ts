/** Which view the address names: `#/`, `#/article/ID`, `#/search/WORDS`, `#/saved`, `#/follow/ADDRESS`. */
import { useEffect, useState } from 'preact/hooks';

/** A view; `what` is the id, the words or the address, '' where the view needs none. */
export interface Route {
  readonly view: 'front' | 'article' | 'search' | 'saved' | 'follow';
  readonly what: string;
}

/** The view in the address; live. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeIn(location.hash));
  useEffect(() => {
    const onChange = () => setRoute(routeIn(location.hash));
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return route;
}

/** The address of a view of this page. */
export function routeHref({ view, what }: Route): string {
  return view === 'front' ? '#/' : `#/${view}${what === '' ? '' : `/${encodeURIComponent(what)}`}`;
}

function routeIn(hash: string): Route {
  const [, view, what = ''] = /^#\/(article|search|saved|follow)(?:\/(.*))?$/.exec(hash) ?? [];
  if (view === 'article' || view === 'search' || view === 'saved' || view === 'follow')
    return { view, what: decode(what) };
  return { view: 'front', what: '' };
}

function decode(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
