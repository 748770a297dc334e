/**
 * Reads the view from the address: `#/`, `#/article/ID`, `#/story/ID`, `#/stories`, `#/alerts`, `#/search/WORDS`,
 * `#/saved`, `#/folder/NAME`, `#/source/FEEDID`, `#/access`; and for the page of settings `#/follow/ADDRESS` and `#/feed/ID`.
 */

import { useEffect, useState } from 'preact/hooks';
import { decodePart } from '../../model/decode-part.ts';

/** The views, and whether each needs an id or words to show anything. */
const VIEWS = {
  article: true,
  story: true,
  stories: false,
  alerts: false,
  search: false,
  saved: false,
  folder: false,
  source: true,
  follow: false,
  feed: true,
  access: false,
} as const;

/** A view; `what` is the id, the words or the address, '' where the view needs none. */
export interface Route {
  readonly view: keyof typeof VIEWS | 'front';
  readonly what: string;
}

const FRONT: Route = { view: 'front', what: '' };

/** The view in the address; updates when the address changes. An address that names no view becomes that of the front page. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeIn(location.hash) ?? FRONT);
  useEffect(() => {
    const read = () => {
      const found = routeIn(location.hash);
      if (found === null) history.replaceState(history.state, '', routeHref(FRONT));
      return found ?? FRONT;
    };
    const onChange = () => setRoute(read());
    read();
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return route;
}

/** The address of a view of this page. */
export function routeHref({ view, what }: Route): string {
  return view === 'front' ? '#/' : `#/${view}${what === '' ? '' : `/${encodeURIComponent(what)}`}`;
}

/** The view that `hash` names; null where it names none, or leaves out what the view needs. */
export function routeIn(hash: string): Route | null {
  if (/^#?\/?$/.test(hash)) return FRONT;
  const [, name = '', part = ''] = /^#\/(\w+)(?:\/(.*))?$/.exec(hash) ?? [];
  if (!isView(name)) return null;
  const what = decodePart(part);
  return VIEWS[name] && what.trim() === '' ? null : { view: name, what };
}

/** The address of a view that another page shows: the settings have the form to follow a source, and the page of a feed. */
export function otherPageOf(route: Route): string | null {
  return route.view === 'feed' || route.view === 'follow'
    ? `options.html${routeHref(route)}`
    : null;
}

function isView(name: string): name is keyof typeof VIEWS {
  return Object.hasOwn(VIEWS, name);
}
