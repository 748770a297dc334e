/** The app of the reader page and the new tab page: an article where the address names one, else lists of news. */
import { ArticlePage } from './ArticlePage.tsx';
import { FrontPage } from './FrontPage.tsx';
import type { PageContext } from './mount.tsx';
import { useRoute } from './use-route.ts';

export function App(context: PageContext) {
  const route = useRoute();
  return route.view === 'article' ? (
    <ArticlePage {...context} articleId={route.what} />
  ) : (
    <FrontPage {...context} route={route} />
  );
}
