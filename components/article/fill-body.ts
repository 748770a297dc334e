/** Puts the cleaned body of an article into the page: its fullest text, with pictures loaded without cookies. */
import { cleanHtml } from '../../article/clean.ts';
import { markDateline } from '../../article/mark-dateline.ts';
import type { PageI18n } from '../../i18n/translate.ts';
import type { ArticleDetail } from '../../store/article-detail.ts';
import { sitesBeside } from '../../store/feed-sites.ts';
import type { PageDesk } from '../shared/page-context.ts';
import { holdPictures } from './hold-pictures.ts';

/** Fills `holder` with the body. @returns false where there is no text. */
export function fillBody(
  holder: HTMLElement,
  { article, body, feed }: ArticleDetail,
  desk: PageDesk,
  i18n: PageI18n,
): boolean {
  const html = body?.fullText ?? body?.content ?? body?.summary ?? null;
  if (html === null && article.thumbnail === null) return false;
  const fragment = cleanHtml(html ?? '', article.link, window);
  if (fragment.querySelector('img, video') === null && article.thumbnail !== null)
    fragment.prepend(pictureOf(article.thumbnail, body?.credit ?? null, i18n));
  const pictures = holdPictures(fragment);
  markDateline(fragment);
  holder.replaceChildren(fragment);
  if (pictures.size > 0)
    void import('./show-pictures.ts').then(({ showPictures }) =>
      showPictures(pictures, feed === null ? [] : sitesBeside(feed), desk, i18n),
    );
  return html !== null;
}

/** The article's own picture, for a text that shows none, with who made it. */
function pictureOf(url: string, credit: string | null, { t }: PageI18n): HTMLElement {
  const figure = document.createElement('figure');
  const image = document.createElement('img');
  image.alt = '';
  image.setAttribute('src', url);
  figure.append(image);
  if (credit !== null) {
    const caption = document.createElement('figcaption');
    caption.textContent = t('article.credit', { name: credit });
    figure.append(caption);
  }
  return figure;
}
