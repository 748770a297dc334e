/** The ways to the article that came after this one, and to the one before. */
import '../../components/turn.css';
import type { PageSpeech } from '../../i18n/translate.ts';
import type { ListedArticle } from '../../store/articles.ts';
import type { ArticleRow } from '../../store/tables.ts';
import { useLive } from '../../store/use-live.ts';
import { neighbours } from '../../store/whole-article.ts';
import { toHeadlines } from './headlines.ts';
import type { PageContext } from './mount.tsx';

export function Turn({
  db,
  speech,
  article,
}: PageContext<PageSpeech> & { readonly article: ArticleRow }) {
  const live = useLive(`beside ${article.articleId}`, () => neighbours(db, article));
  if (live.state !== 'ready') return null;
  const { newer, older } = live.value;
  if (newer === null && older === null) return null;
  const side = (line: ListedArticle | null, key: 'newer' | 'older') => {
    const [item] = line === null ? [] : toHeadlines([line], speech, '');
    return (
      item !== undefined && (
        <a class={`turn-${key}`} href={item.href} rel={key === 'newer' ? 'prev' : 'next'}>
          <span class="quiet">{speech.t(`article.${key}`)}</span>
          <span dir="auto" {...(item.language === null ? {} : { lang: item.language })}>
            {item.headline}
          </span>
        </a>
      )
    );
  };
  return (
    <nav class="turn" aria-label={speech.t('article.turn')}>
      {side(newer, 'newer')}
      {side(older, 'older')}
    </nav>
  );
}
