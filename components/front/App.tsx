/** Draws the page that the route names, for the reader page and the new tab. */
import type { PageI18n } from '../../i18n/translate.ts';
import { lazy } from '../shared/lazy.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { useRoute } from '../shared/use-route.ts';

const ArticlePage = lazy(async () => (await import('../article/ArticlePage.tsx')).ArticlePage);
const StoryPage = lazy(async () => (await import('../story/StoryPage.tsx')).StoryPage);
const FrontPage = lazy(async () => (await import('./FrontPage.tsx')).FrontPage);

interface AppProps extends PageContext<PageI18n> {
  /** Returns the new tab to the browser's own page; null where this page is no new tab. */
  readonly onLeave: (() => void) | null;
}

/** An article, a story or the front page, by the route. */
export function App(props: AppProps) {
  const route = useRoute();
  if (route.view === 'article') return <ArticlePage {...props} articleId={route.what} />;
  if (route.view === 'story') return <StoryPage {...props} key={route.what} storyId={route.what} />;
  return <FrontPage {...props} route={route} />;
}
