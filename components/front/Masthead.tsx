/** Draws the head of every large page in one row: the name, the day, the ways to all lists, search, following and settings. */
import './masthead.css';
import { Menu, Plus, Search, Settings } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { PageI18n } from '../../i18n/translate.ts';
import { SearchField } from '../search/SearchField.tsx';
import { Icon } from '../shared/Icon.tsx';
import { IconLink } from '../shared/IconButton.tsx';
import { listInstead } from '../shared/track-places.ts';
import { type Route, routeHref } from '../shared/use-route.ts';
import { Mark } from './Mark.tsx';

interface MastheadProps {
  readonly route: Route;
  readonly i18n: PageI18n;
  readonly now: number;
}

/** The lists that the masthead leads to. */
const LISTS = [
  ['front', 'page.front'],
  ['stories', 'story.list'],
  ['saved', 'list.saved'],
] as const;

/** The masthead; on narrow pages the lists are a menu, and the search opens its own row. */
export function Masthead({ route, i18n, now }: MastheadProps) {
  const { t } = i18n;
  const isSearching = route.view === 'search';
  const search = (words: string) => {
    // Typing replaces the address, so that "back" leaves the search at once.
    const href = routeHref(
      words.trim() === '' ? { view: 'front', what: '' } : { view: 'search', what: words },
    );
    if (isSearching) listInstead(href);
    else location.hash = href;
  };
  const lists = LISTS.map(([view, text]) => (
    <a
      key={view}
      href={routeHref({ view, what: '' })}
      aria-current={route.view === view ? 'page' : undefined}
    >
      {t(text)}
    </a>
  ));
  return (
    <header class={isSearching ? 'masthead page is-searching' : 'masthead page'}>
      <a class="masthead-name" href="#/" aria-label={t('app.name')}>
        <Mark class="masthead-mark" />
        <span class="wordmark" lang="en" aria-hidden="true">
          {t('app.name')}
        </span>
      </a>
      <span class="masthead-day">{i18n.day(now)}</span>
      <nav class="masthead-lists" aria-label={t('app.name')}>
        {lists}
      </nav>
      <div class="masthead-tools">
        <SearchField value={isSearching ? route.what : ''} i18n={i18n} onSearch={search} />
        <IconLink
          class="masthead-search"
          icon={Search}
          label={t('search.label')}
          href={routeHref({ view: 'search', what: ' ' })}
        />
        <IconLink icon={Plus} label={t('follow.button')} href="options.html#/follow" />
        <IconLink icon={Settings} label={t('page.options')} href="options.html" />
        <ListsMenu key={`${route.view} ${route.what}`} label={t('page.menu')}>
          {lists}
        </ListsMenu>
      </div>
    </header>
  );
}

/** The lists as a menu, for narrow pages; a click beside it closes it, and so does Escape. */
function ListsMenu({
  label,
  children,
}: {
  readonly label: string;
  readonly children: readonly preact.JSX.Element[];
}) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const element = menu.current;
      if (element === null || !element.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        element.querySelector('summary')?.focus();
      } else if (event.target instanceof Node && element.contains(event.target)) return;
      element.open = false;
    };
    addEventListener('pointerdown', close);
    addEventListener('keydown', close);
    return () => {
      removeEventListener('pointerdown', close);
      removeEventListener('keydown', close);
    };
  }, []);
  return (
    <details ref={menu} class="masthead-menu">
      <summary class="tool" aria-label={label} title={label}>
        <Icon icon={Menu} />
      </summary>
      <nav aria-label={label}>{children}</nav>
    </details>
  );
}
