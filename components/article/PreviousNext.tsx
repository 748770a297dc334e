/** Draws the links to the next newer and the next older article. */
import './previous-next.css';
import type { PageI18n } from '../../i18n/translate.ts';
import type { ArticleRow } from '../../model/article-rows.ts';
import { neighbours } from '../../store/article-detail.ts';
import type { ListedArticle } from '../../store/articles.ts';
import { useLive } from '../../store/use-live.ts';
import { toHeadlines } from '../lists/to-headlines.ts';
import type { PageContext } from '../shared/page-context.ts';

/** The links to the articles before and after this one. */
export function PreviousNext({
  db,
  i18n,
  now,
  article,
}: PageContext<PageI18n> & { readonly article: ArticleRow }) {
  const live = useLive(`beside ${article.articleId}`, () => neighbours(db, article));
  if (live.state !== 'ready') return null;
  const { newer, older } = live.value;
  if (newer === null && older === null) return null;
  const side = (line: ListedArticle | null, key: 'newer' | 'older') => {
    const [item] = line === null ? [] : toHeadlines([line], { i18n, now });
    return (
      item !== undefined && (
        <a class={`turn-${key}`} href={item.href} rel={key === 'newer' ? 'prev' : 'next'}>
          <span class="quiet">{i18n.t(`article.${key}`)}</span>
          <span dir="auto" {...(item.language === null ? {} : { lang: item.language })}>
            {item.headline}
          </span>
        </a>
      )
    );
  };
  return (
    <nav class="turn" aria-label={i18n.t('article.turn')}>
      {side(newer, 'newer')}
      {side(older, 'older')}
    </nav>
  );
}
