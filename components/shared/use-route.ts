/**
 * Reads the view from the address: `#/`, `#/article/ID`, `#/story/ID`, `#/stories`, `#/alerts`, `#/search/WORDS`,
 * `#/saved`, `#/folder/NAME`, `#/follow/ADDRESS`, `#/feed/ID`, `#/access`.
 */

import { useEffect, useState } from 'preact/hooks';
import { decodePart } from '../../model/decode-part.ts';

const VIEWS = [
  'article',
  'story',
  'stories',
  'alerts',
  'search',
  'saved',
  'folder',
  'follow',
  'feed',
  'access',
] as const;

/** A view; `what` is the id, the words or the address, '' where the view needs none. */
export interface Route {
  readonly view: (typeof VIEWS)[number] | 'front';
  readonly what: string;
}

/** The view in the address; updates when the address changes. */
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
  const [, name, what = ''] = /^#\/(\w+)(?:\/(.*))?$/.exec(hash) ?? [];
  const view = VIEWS.find(one => one === name);
  return view === undefined ? { view: 'front', what: '' } : { view, what: decodePart(what) };
}
