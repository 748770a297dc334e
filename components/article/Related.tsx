/** Reads what belongs to the open article from the store: its story so far, related news, else more of its source. */
import type { ComponentChildren } from 'preact';
import type { PageI18n } from '../../i18n/translate.ts';
import { moreOfSource, newestOfStory } from '../../store/around-article.ts';
import type { ArticleDetail } from '../../store/article-detail.ts';
import { feedTitle } from '../../store/feed-title.ts';
import { relatedArticles } from '../../store/related.ts';
import { useLive } from '../../store/use-live.ts';
import { toHeadlines } from '../lists/to-headlines.ts';
import { usePictures } from '../lists/use-pictures.ts';
import type { PageContext } from '../shared/page-context.ts';
import { routeHref } from '../shared/use-route.ts';
import { RelatedNews } from './RelatedNews.tsx';
import { StorySoFar } from './StorySoFar.tsx';

/** Articles of the story that are shown, the newest. */
const STORY_LINES = 5;
/** Related articles that are read, more than are shown, so that enough have a picture. */
const READ = 12;

interface RelatedProps extends PageContext<PageI18n> {
  readonly whole: ArticleDetail;
  /** Drawn below it, and with it. */
  readonly children?: ComponentChildren;
}

/** The story so far and the related news of the open article, live. */
export function Related({ db, i18n, now, desk, whole, children }: RelatedProps) {
  const { article, feed, story } = whole;
  const { articleId, storyId } = article;
  const live = useLive(`related ${articleId} ${storyId}`, async () => {
    const lines = await newestOfStory(db, storyId, STORY_LINES);
    const { sameStory, background } = await relatedArticles(db, article, READ);
    const shown = new Set(lines.map(line => line.article.articleId));
    const others = sameStory.filter(line => !shown.has(line.article.articleId));
    // Each article once, unless there is nothing else: then those of the story, with their pictures.
    const related = others.length + background.length > 0 ? [...others, ...background] : sameStory;
    const more = related.length === 0 ? await moreOfSource(db, article, READ) : [];
    return { lines, related, more };
  });
  const found = live.state === 'ready' ? live.value : { lines: [], related: [], more: [] };
  const view = { i18n, now };
  const isMore = found.related.length === 0;
  const items = toHeadlines(isMore ? found.more : found.related, view);
  const pictures = usePictures(
    desk,
    items.map(({ thumbnail }) => thumbnail),
  );
  if (live.state !== 'ready' || pictures === null) return null;
  return (
    <>
      <StorySoFar
        items={toHeadlines(found.lines, view)}
        articleId={articleId}
        size={{ count: story.count, outlets: story.outlets.length }}
        storyHref={routeHref({ view: 'story', what: storyId })}
        i18n={i18n}
        now={now}
      />
      <RelatedNews
        items={items}
        title={
          isMore
            ? i18n.t('article.more-from', { source: feedTitle(feed ?? undefined) })
            : i18n.t('article.related')
        }
        pictures={{ desk, shown: pictures }}
        i18n={i18n}
        now={now}
      />
      {children}
    </>
  );
}
