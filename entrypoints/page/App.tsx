/** The app of the reader page and the new tab page: an article or a story where the address names one, else lists of news. */

import { lazily } from '../../components/lazily.tsx';
import type { PageSpeech } from '../../i18n/translate.ts';
import type { PageContext } from './mount.tsx';
import { useRoute } from './use-route.ts';

const ArticlePage = lazily(async () => (await import('./ArticlePage.tsx')).ArticlePage);
const StoryPage = lazily(async () => (await import('./StoryPage.tsx')).StoryPage);
const FrontPage = lazily(async () => (await import('./FrontPage.tsx')).FrontPage);

export interface AppProps extends PageContext<PageSpeech> {
  /** Gives the browser's own new tab back; null where this page is none. */
  readonly onLeave: (() => void) | null;
}

export function App(props: AppProps) {
  const route = useRoute();
  if (route.view === 'article') return <ArticlePage {...props} articleId={route.what} />;
  if (route.view === 'story') return <StoryPage {...props} key={route.what} storyId={route.what} />;
  return <FrontPage {...props} route={route} />;
}
