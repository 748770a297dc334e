/** Follows the reader through the history of the tab: notes the place in each view that is left, and returns to it. */
import {
  entryAfter,
  entryIn,
  entryInstead,
  type HistoryEntry,
  type LeftView,
  type ListOrigin,
  type ShownList,
  stateOf,
} from './history-entry.ts';
import { keepPlace, keptPlace } from './kept-places.ts';
import {
  articleOf,
  measurePlace,
  type Return,
  restorePlace,
  shownHeadlines,
} from './restore-place.ts';
import { type Route, routeHref, routeIn } from './use-route.ts';

interface View {
  readonly entry: HistoryEntry;
  readonly route: Route;
  readonly href: string;
}

/**
 * Keeps the place of every view of this page until the function that it returns is called. It has to begin before anything
 * else listens to the address, because it measures what is still drawn.
 */
export function trackPlaces(): () => void {
  history.scrollRestoration = 'manual';
  let returning: Return | null = null;
  const arrive = (left: LeftView | null): View => {
    const found = routeIn(location.hash);
    const route = found ?? FRONT;
    const known = entryIn(history.state);
    const entry = known ?? entryAfter(left, route, crypto.randomUUID());
    if (known === null) history.replaceState(stateOf(entry), '');
    const place = known === null ? null : keptPlace(entry.id);
    returning = place === null ? null : restorePlace(place, hasList(route), left === null);
    if (place === null && left !== null) scrollTo({ top: 0, behavior: 'instant' });
    return { entry, route, href: found === null ? routeHref(FRONT) : location.hash || '#/' };
  };
  let current = arrive(null);
  const keep = (openedId: string) => {
    if (returning !== null && !returning.isOver()) return;
    keepPlace(current.entry.id, measurePlace(openedId, hasList(current.route)));
  };
  const onHashChange = () => {
    const route = routeIn(location.hash);
    keep(route?.view === 'article' ? route.what : '');
    returning?.stop();
    current = arrive({ ...current, list: hasList(current.route) ? shownList() : NO_LIST });
  };
  const onLeave = () => keep('');
  const onHide = () => {
    if (document.hidden) keep('');
  };
  addEventListener('hashchange', onHashChange);
  addEventListener('pagehide', onLeave);
  document.addEventListener('visibilitychange', onHide);
  document.addEventListener('click', onSameAddress);
  return () => {
    returning?.stop();
    removeEventListener('hashchange', onHashChange);
    removeEventListener('pagehide', onLeave);
    document.removeEventListener('visibilitychange', onHide);
    document.removeEventListener('click', onSameAddress);
  };
}

/** The list that the view of the present entry was opened from; null for none. */
export function listOrigin(): ListOrigin | null {
  return entryIn(history.state)?.origin ?? null;
}

/** Returns to the list that the view was opened from, where the reader left it; without one, opens the front page. */
export function returnToList(): void {
  const origin = listOrigin();
  if (origin === null) location.hash = routeHref(FRONT);
  else history.go(-origin.steps);
}

/** Opens another article of the same list in the place of the one that is open; the list will have it in focus. */
export function readInstead(articleId: string): void {
  const present = entryIn(history.state) ?? entryAfter(null, ARTICLE, crypto.randomUUID());
  const entry = entryInstead(present, articleId, crypto.randomUUID());
  const { origin } = entry;
  const place = origin === null ? null : keptPlace(origin.entryId);
  if (origin !== null && place !== null && origin.readId !== null)
    keepPlace(origin.entryId, { ...place, focusId: origin.readId });
  replaceEntry(entry, routeHref({ view: 'article', what: articleId }));
}

/** Opens the list at `href` in the place of the present one, as a search whose words change; what was chosen stays. */
export function listInstead(href: string): void {
  const choices = entryIn(history.state)?.choices ?? {};
  replaceEntry({ id: crypto.randomUUID(), origin: null, choices }, href);
}

const FRONT: Route = { view: 'front', what: '' };
const NO_LIST: ShownList = { name: null, articleIds: [] };
const ARTICLE: Route = { view: 'article', what: '' };

function replaceEntry(entry: HistoryEntry, href: string): void {
  history.replaceState(stateOf(entry), '', href);
  // The browser tells nobody that an entry was replaced.
  dispatchEvent(new Event('hashchange'));
}

/** Whether headlines of the view are looked through: those of a story are, the related news of an article are not. */
function hasList({ view }: Route): boolean {
  return view !== 'article';
}

function shownList(): ShownList {
  const heading =
    document.querySelector('main [data-list-name]') ?? document.querySelector('main h1, main h2');
  const title = heading?.textContent?.trim() ?? '';
  return { name: title === '' ? null : title, articleIds: shownHeadlines().map(articleOf) };
}

/** A link to the view that is open leads to its beginning; followed, it would lose what is kept with the entry. */
function onSameAddress(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (link === null || event.defaultPrevented || !isPlain || link.target !== '') return;
  if (link.href !== location.href || !link.hash.startsWith('#/')) return;
  event.preventDefault();
  scrollTo({ top: 0, behavior: 'instant' });
}
