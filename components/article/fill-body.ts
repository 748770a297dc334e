/** Puts the cleaned body of an article into the page: its fullest text, with pictures loaded without cookies. */
import { cleanHtml } from '../../article/clean.ts';
import { markDateline } from '../../article/mark-dateline.ts';
import type { PageI18n } from '../../i18n/translate.ts';
import type { ArticleDetail } from '../../store/article-detail.ts';
import { sitesBeside } from '../../store/feed-sites.ts';
import type { PageDesk } from '../shared/page-context.ts';
import { holdPictures, isCounter } from './hold-pictures.ts';
import { markLead } from './lead-figure.ts';
import { nameEmbeds } from './name-embeds.ts';
import { setTables } from './set-tables.ts';
import { wrapLooseWords } from './wrap-loose-words.ts';

/** Longer quotations, in characters, are set like the text around them. */
const LONG_QUOTE = 280;

/** Fills `holder` with the body, once it is known which pictures may be shown. @returns false where there is no text. */
export async function fillBody(
  holder: HTMLElement,
  { article, body, feed }: ArticleDetail,
  desk: PageDesk,
  i18n: PageI18n,
): Promise<boolean> {
  const html = bodyHtml(body);
  if (html === null && article.thumbnail === null) return false;
  const fragment = cleanHtml(html ?? '', article.link, window);
  if (!showsPictures(fragment) && article.thumbnail !== null)
    fragment.prepend(pictureOf(article.thumbnail, body?.credit ?? null, i18n));
  wrapLooseWords(fragment);
  markDateline(fragment);
  markLead(fragment);
  for (const quote of fragment.querySelectorAll('blockquote'))
    quote.classList.toggle('is-long-quote', (quote.textContent ?? '').length > LONG_QUOTE);
  nameEmbeds(fragment, i18n);
  setTables(fragment, i18n);
  // Code that does not fit scrolls, by keys as well.
  for (const code of fragment.querySelectorAll('pre')) code.tabIndex = 0;
  const pictures = holdPictures(fragment);
  if (pictures.length === 0) {
    holder.replaceChildren(fragment);
    return html !== null;
  }
  const { preparePictures } = await import('./show-pictures.ts');
  const beside = feed === null ? [] : sitesBeside(feed);
  const load = await preparePictures(pictures, beside, desk, i18n);
  holder.replaceChildren(fragment);
  if (holder.isConnected) load();
  return html !== null;
}

/** The fullest text that there is, HTML as published; null where there is none. */
export function bodyHtml(body: ArticleDetail['body']): string | null {
  return body?.fullText ?? body?.content ?? body?.summary ?? null;
}

function showsPictures(body: DocumentFragment): boolean {
  const images = [...body.querySelectorAll('img')];
  const isSeen = images.some(image => !isCounter(image.getAttribute('src') ?? ''));
  return isSeen || body.querySelector('video') !== null;
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
    const maker = document.createElement('span');
    maker.className = 'credit';
    maker.textContent = t('article.credit', { name: credit });
    caption.append(maker);
    figure.append(caption);
  }
  return figure;
}
