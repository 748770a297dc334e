/** Measures where the reader stands in a view, and returns to such a place as the view is drawn. */
import type { KeptPlace } from './kept-places.ts';

/** A link to an article in a list, whatever it looks like. */
const HEADLINE = 'main a[data-article]';

/** The headlines of the view in reading order, without those of the ticker. */
export function shownHeadlines(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(HEADLINE)];
}

/** The article of a headline; '' for anything else. */
export function articleOf(element: Element | null): string {
  return element instanceof HTMLElement && element.matches(HEADLINE)
    ? (element.dataset.article ?? '')
    : '';
}

/**
 * The place in the view that is drawn. @param openedId The headline that was just opened; '' for none. @param isList Whether
 * its headlines are what is looked through; an article is kept by its scroll position alone.
 */
export function measurePlace(openedId: string, isList: boolean): KeptPlace {
  const all = isList ? shownHeadlines() : [];
  const opened = all.find(link => articleOf(link) === openedId);
  const inFocus = opened ?? all.find(link => link === document.activeElement) ?? null;
  const anchor = [...(inFocus === null ? [] : [inFocus]), ...all].find(isInSight);
  return {
    scrollY,
    anchor:
      anchor === undefined
        ? null
        : { articleId: articleOf(anchor), top: anchor.getBoundingClientRect().top },
    focusId: inFocus === null ? null : articleOf(inFocus),
  };
}

/** How long the place is held while pictures and fonts still move it, in ms. */
const SETTLE_MS = 2500;
/** What the reader does to move elsewhere. */
const OWN_WILL = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** A return to a place, which goes on until the place is held or the reader moves. */
export interface Return {
  readonly stop: () => void;
  /** Whether the place was reached, or the reader moved before that: from then on the place is the one to keep. */
  readonly isOver: () => boolean;
}

/**
 * Returns to `place` as soon as the view that is about to be drawn has its headlines, and stays there while it settles or
 * until the reader moves. New headlines above do not matter: the one that was in sight is put where it was.
 * @param isFirst Whether no other view is still drawn, as after a reload.
 */
export function restorePlace(place: KeptPlace, isList: boolean, isFirst: boolean): Return {
  let anchor = place.anchor;
  let given: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isOver = false;

  const attempt = () => {
    const all = isList ? shownHeadlines() : [];
    if (anchor !== null && all.length === 0) return;
    const link = nearest(all, anchor?.articleId ?? null, place);
    const by = link === null || anchor === null ? null : topOf(link) - anchor.top;
    const target = by === null ? place.scrollY : scrollY + by;
    if (Math.abs(target - scrollY) >= 0.5) scrollTo({ top: target, behavior: 'instant' });
    giveFocus(all);
    if (by === null && anchor === null && scrollY < target - 1) return;
    isOver = true;
    timer ??= setTimeout(stop, SETTLE_MS);
  };
  const giveFocus = (all: readonly HTMLElement[]) => {
    if (place.focusId === null) return;
    const wanted = nearest(all, place.focusId, place);
    // A headline that is gone, as one that was taken out of a list, leaves the focus to what stands in its place.
    const link = wanted ?? all.find(isInSight) ?? null;
    const active = document.activeElement;
    const isFree = active === null || active === document.body || active === given;
    if (link === null || link === active || !isFree) return;
    given = link;
    link.focus({ preventScroll: true });
    if (link !== wanted || isInSight(link)) return;
    link.scrollIntoView({ block: 'center', behavior: 'instant' });
    anchor = { articleId: articleOf(link), top: topOf(link) };
  };
  const stop = () => {
    isOver = true;
    mutations.disconnect();
    sizes.disconnect();
    if (timer !== null) clearTimeout(timer);
    for (const name of OWN_WILL) removeEventListener(name, stop, true);
  };
  const mutations = new MutationObserver(attempt);
  const sizes = new ResizeObserver(attempt);
  for (const name of OWN_WILL) addEventListener(name, stop, { capture: true, passive: true });
  mutations.observe(document.body, { childList: true, subtree: true });
  sizes.observe(document.body);
  // Else only what changes is looked at: the view that is left is still drawn.
  if (isFirst) attempt();
  return { stop, isOver: () => isOver };
}

/** Of the links to an article, as a page may have several, the one that stands nearest to where it stood. */
function nearest(
  all: readonly HTMLElement[],
  articleId: string | null,
  { scrollY: before, anchor }: KeptPlace,
): HTMLElement | null {
  const wanted = before + (anchor?.top ?? 0);
  const away = (link: HTMLElement) => Math.abs(topOf(link) + scrollY - wanted);
  return all
    .filter(link => articleOf(link) === articleId)
    .reduce<HTMLElement | null>(
      (best, link) => (best === null || away(link) < away(best) ? link : best),
      null,
    );
}

function topOf(link: HTMLElement): number {
  return link.getBoundingClientRect().top;
}

function isInSight(link: HTMLElement): boolean {
  const { top, bottom } = link.getBoundingClientRect();
  return top >= 0 && bottom > top && bottom <= innerHeight;
}
