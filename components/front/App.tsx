/** Draws the head of the page and below it the view that the route names, for the reader page and the new tab. */
import { useLayoutEffect } from 'preact/hooks';
import type { PageI18n } from '../../i18n/translate.ts';
import { useLastVisit } from '../lists/use-last-visit.ts';
import { lazy } from '../shared/lazy.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { trackPlaces } from '../shared/track-places.ts';
import { otherPageOf, useRoute } from '../shared/use-route.ts';
import { ElsewherePage } from './ElsewherePage.tsx';
import { PageHead } from './PageHead.tsx';

const ArticlePage = lazy(async () => (await import('../article/ArticlePage.tsx')).ArticlePage);
const StoryPage = lazy(async () => (await import('../story/StoryPage.tsx')).StoryPage);
const FrontPage = lazy(async () => (await import('./FrontPage.tsx')).FrontPage);

interface AppProps extends PageContext<PageI18n> {
  /** Returns the new tab to the browser's own page; null where this page is no new tab. */
  readonly onLeave: (() => void) | null;
}

/** An article, a story, the front page or one of its lists, by the route. */
export function App(props: AppProps) {
  useLayoutEffect(trackPlaces, []);
  const route = useRoute();
  const isReading = route.view === 'article' || route.view === 'story';
  // One visit a page: who comes back from an article is still told what is new since the day before.
  const since = useLastVisit(props, 'newtab', !isReading);
  const elsewhere = otherPageOf(route);
  if (elsewhere !== null) return <ElsewherePage href={elsewhere} i18n={props.i18n} />;
  return (
    <>
      <PageHead {...props} route={route} since={since ?? null} />
      {route.view === 'article' ? (
        <ArticlePage {...props} articleId={route.what} />
      ) : route.view === 'story' ? (
        <StoryPage {...props} key={route.what} storyId={route.what} />
      ) : (
        <FrontPage {...props} route={route} since={since} />
      )}
    </>
  );
}
