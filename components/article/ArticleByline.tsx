/** Draws the line below the headline of an article: source, author, times, minutes. */
import './article-byline.css';
import type { PageI18n } from '../../i18n/translate.ts';
import { SourceName } from '../lists/SourceName.tsx';
import type { ShownArticle } from './shown-article.ts';

interface ArticleBylineProps {
  readonly article: ShownArticle;
  readonly i18n: PageI18n;
  readonly now: number;
}

/** Source, author and times; a time within a day is told by the hour, and every one in full by its tooltip. */
export function ArticleByline({ article, i18n, now }: ArticleBylineProps) {
  const { t } = i18n;
  const { byline, publishedAt, updatedAt, minutes } = article;
  const instant = (text: 'article.published' | 'article.updated', at: number) => (
    <time dateTime={new Date(at).toISOString()} title={i18n.dateTime(at)}>
      {t(text, { time: i18n.since(at, now) })}
    </time>
  );
  return (
    <p class="article-byline">
      <SourceName feedId={article.feedId} name={article.source} href={article.sourceHref} />
      {byline !== null && <bdi>{t('article.by', { name: byline })}</bdi>}
      {publishedAt !== null && instant('article.published', publishedAt)}
      {updatedAt !== null && updatedAt !== publishedAt && instant('article.updated', updatedAt)}
      {minutes > 0 && <span>{t('article.minutes', { count: minutes })}</span>}
    </p>
  );
}
