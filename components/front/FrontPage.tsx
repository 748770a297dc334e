/** Draws the view of the route below the head of the page, and the foot of the page. */
import './front-page.css';
import type { PageI18n } from '../../i18n/translate.ts';
import { countFollowed } from '../../store/followed-feeds.ts';
import { useLive } from '../../store/use-live.ts';
import { lazy } from '../shared/lazy.tsx';
import type { PageContext } from '../shared/page-context.ts';
import type { Route } from '../shared/use-route.ts';
import { FrontNews } from './FrontNews.tsx';
import { ViewButtons } from './ViewButtons.tsx';

const FirstRun = lazy(async () => (await import('../first-run/FirstRunLoader.tsx')).FirstRunLoader);
const Keys = lazy(async () => (await import('../lists/Keys.tsx')).Keys);
const SearchResults = lazy(async () => (await import('../search/SearchResults.tsx')).SearchResults);
const AlertQuestion = lazy(async () => (await import('../alerts/AlertQuestion.tsx')).AlertQuestion);
const AlertLog = lazy(async () => (await import('../alerts/AlertLog.tsx')).AlertLog);
const AccessPage = lazy(async () => (await import('../follow/AccessPage.tsx')).AccessPage);
const StoriesPage = lazy(async () => (await import('../story/StoriesPage.tsx')).StoriesPage);
const HeadlinesPage = lazy(async () => (await import('../lists/HeadlinesPage.tsx')).HeadlinesPage);
const SourcePage = lazy(async () => (await import('../lists/SourcePage.tsx')).SourcePage);

interface FrontPageProps extends PageContext<PageI18n> {
  readonly route: Route;
  /** The reader's last visit, epoch ms; null where there was none, undefined until it is known. */
  readonly since: number | null | undefined;
  /** Returns the new tab to the browser's own page; null where this page is no new tab. */
  readonly onLeave: (() => void) | null;
}

/** The front page, or one of its views: a folder, saved articles, search results, stories or the alert log. */
export function FrontPage(props: FrontPageProps) {
  const { db, i18n, route, onLeave } = props;
  const { t } = i18n;
  const feedCount = useLive('feeds', () => countFollowed(db));
  const isFirstRun = feedCount.state === 'ready' && feedCount.value === 0;
  const asksAlerts = feedCount.state === 'ready' && props.settings.alerts === null;
  return (
    <>
      <main id="news" class="front page" tabIndex={-1}>
        {route.view === 'front' && <h1 class="unseen">{t('page.front')}</h1>}
        {isFirstRun && route.view === 'front' ? (
          <FirstRun {...props} />
        ) : (
          <>
            {route.view === 'front' && asksAlerts && <AlertQuestion {...props} />}
            {route.view === 'front' && <FrontNews {...props} />}
            {route.view === 'access' && <AccessPage {...props} />}
            {route.view === 'stories' && <StoriesPage {...props} />}
            {route.view === 'alerts' && <AlertLog {...props} />}
            {(route.view === 'saved' || route.view === 'folder') && (
              <HeadlinesPage {...props} key={`${route.view} ${route.what}`} />
            )}
            {route.view === 'source' && (
              <SourcePage {...props} key={route.what} feedId={route.what} />
            )}
            {route.view === 'search' && <SearchResults {...props} words={route.what} />}
          </>
        )}
      </main>
      <footer class="page-foot page">
        <ViewButtons command={props.command} i18n={i18n} hasPanel />
        <Keys {...props} hasButton />
        {onLeave !== null && (
          <button type="button" class="button button-quiet" onClick={onLeave}>
            {t('front.own-tab')}
          </button>
        )}
      </footer>
    </>
  );
}
