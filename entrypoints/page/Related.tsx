/** Related News of the open article. */
import { RelatedNews } from '../../components/RelatedNews.tsx';
import type { PageSpeech } from '../../i18n/translate.ts';
import { relatedArticles } from '../../store/related.ts';
import { useLive } from '../../store/use-live.ts';
import type { WholeArticle } from '../../store/whole-article.ts';
import { toHeadlines } from './headlines.ts';
import type { PageContext } from './mount.tsx';
import { routeHref } from './use-route.ts';

/** Related articles shown of each kind: of the same story, and of its background. */
const RELATED = 4;

export function Related({
  db,
  speech,
  now,
  whole,
}: PageContext<PageSpeech> & { whole: WholeArticle }) {
  const { articleId, storyId } = whole.article;
  const live = useLive(`related ${articleId} ${storyId}`, () =>
    relatedArticles(db, whole.article, RELATED),
  );
  if (live.state !== 'ready') return null;
  const { sameStory, background } = live.value;
  return (
    <RelatedNews
      sameStory={toHeadlines(sameStory, speech, '')}
      background={toHeadlines(background, speech, '')}
      storyHref={routeHref({ view: 'story', what: storyId })}
      speech={speech}
      now={now}
    />
  );
}
