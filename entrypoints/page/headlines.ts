/** From rows to what the views show. */
import type { Headline } from '../../components/headline.ts';
import type { Speech } from '../../i18n/translate.ts';
import type { ListedArticle } from '../../store/articles.ts';

/** @param page The page that shows an article: `reader.html`, or '' for this one. */
export function toHeadlines(
  listed: readonly ListedArticle[],
  speech: Speech,
  page: string,
): readonly Headline[] {
  return listed.map(({ article, source, isUnread, isSaved }) => ({
    articleId: article.articleId,
    feedId: article.feedId,
    headline: article.headline || article.deck || speech.t('list.untitled'),
    kicker: article.kicker,
    deck: article.deck,
    source,
    language: article.language,
    at: article.sortAt,
    firstSeenAt: article.firstSeenAt,
    isUnread,
    isSaved,
    href: `${page}#/article/${encodeURIComponent(article.articleId)}`,
  }));
}
