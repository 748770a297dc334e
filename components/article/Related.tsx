/** Reads the related articles of the open article from the store. */
import type { PageI18n } from '../../i18n/translate.ts';
import type { ArticleDetail } from '../../store/article-detail.ts';
import { relatedArticles } from '../../store/related.ts';
import { useLive } from '../../store/use-live.ts';
import { toHeadlines } from '../lists/to-headlines.ts';
import type { PageContext } from '../shared/page-context.ts';
import { routeHref } from '../shared/use-route.ts';
import { RelatedNews } from './RelatedNews.tsx';

/** Related articles shown of each kind: of the same story, and of its background. */
const RELATED = 4;

/** Related News of the open article, live. */
export function Related({
  db,
  i18n,
  now,
  whole,
}: PageContext<PageI18n> & { whole: ArticleDetail }) {
  const { articleId, storyId } = whole.article;
  const live = useLive(`related ${articleId} ${storyId}`, () =>
    relatedArticles(db, whole.article, RELATED),
  );
  if (live.state !== 'ready') return null;
  const { sameStory, background } = live.value;
  return (
    <RelatedNews
      sameStory={toHeadlines(sameStory, { i18n, now })}
      background={toHeadlines(background, { i18n, now })}
      storyHref={routeHref({ view: 'story', what: storyId })}
      i18n={i18n}
      now={now}
    />
  );
}
