/** Draws the way back from an article or a story to the list that it was opened from; Escape goes the same way. */
import './back-line.css';
import { ArrowLeft } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { PageI18n } from '../../i18n/translate.ts';
import type { ListOrigin } from '../shared/history-entry.ts';
import { Icon } from '../shared/Icon.tsx';
import { isPlainClick } from '../shared/plain-click.ts';
import { listOrigin, returnToList } from '../shared/track-places.ts';
import { routeHref, routeIn } from '../shared/use-route.ts';

interface BackLineProps {
  readonly i18n: PageI18n;
  /** Drawn at the end of the line. */
  readonly children?: ComponentChildren;
}

/** The link to the list; where there is none, as in a tab of its own, to all news. */
export function BackLine({ i18n, children }: BackLineProps) {
  const origin = listOrigin();
  useLayoutEffect(() => {
    document.addEventListener('keydown', onEscape);
    return () => document.removeEventListener('keydown', onEscape);
  }, []);
  return (
    <nav class="back-line" aria-label={i18n.t('article.list')}>
      <a
        class="back-link"
        href={origin?.href ?? routeHref({ view: 'front', what: '' })}
        onClick={event => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          returnToList();
        }}
      >
        <Icon icon={ArrowLeft} isMirrored />
        <bdi>{listName(origin, i18n)}</bdi>
      </a>
      {children}
    </nav>
  );
}

/** What takes Escape for itself while it has the focus, or while it is open. */
const IN_USE = 'input, textarea, select, [contenteditable], [role="menu"], details[open]';
const OPEN = 'dialog[open], [role="menu"], details[open] > nav';

function onEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(IN_USE) || document.querySelector(OPEN)) return;
  if (document.fullscreenElement != null) return;
  event.preventDefault();
  returnToList();
}

function listName(origin: ListOrigin | null, { t }: PageI18n): string {
  const route = origin === null ? null : routeIn(origin.href);
  switch (route?.view) {
    case 'saved':
      return t('list.saved');
    case 'stories':
      return t('story.list');
    case 'folder':
      return route.what || t('front.others');
    case 'search':
      return route.what.trim() || t('search.label');
    case undefined:
    case 'front':
      return t('article.back');
    default:
      return origin?.name ?? t('article.back');
  }
}
