/** The app of the reader page and the new tab page: an article where the address names one, else the front page. */
import { ArticlePage } from './ArticlePage.tsx';
import { FrontPage } from './FrontPage.tsx';
import type { PageContext } from './mount.tsx';
import { useRoute } from './use-route.ts';

export function App(context: PageContext) {
  const articleId = useRoute();
  return articleId === null ? (
    <FrontPage {...context} />
  ) : (
    <ArticlePage {...context} articleId={articleId} />
  );
}
