/** The app of the reader page and the new tab page: an article or a story where the address names one, else lists of news. */
import type { PageI18n } from '../../i18n/translate.ts';
import { lazy } from '../shared/lazy.tsx';
import type { PageContext } from '../shared/page-context.ts';
import { useRoute } from '../shared/use-route.ts';

const ArticlePage = lazy(async () => (await import('../article/ArticlePage.tsx')).ArticlePage);
const StoryPage = lazy(async () => (await import('../story/StoryPage.tsx')).StoryPage);
const FrontPage = lazy(async () => (await import('./FrontPage.tsx')).FrontPage);

export interface AppProps extends PageContext<PageI18n> {
  /** Gives the browser's own new tab back; null where this page is none. */
  readonly onLeave: (() => void) | null;
}

export function App(props: AppProps) {
  const route = useRoute();
  if (route.view === 'article') return <ArticlePage {...props} articleId={route.what} />;
  if (route.view === 'story') return <StoryPage {...props} key={route.what} storyId={route.what} />;
  return <FrontPage {...props} route={route} />;
}
