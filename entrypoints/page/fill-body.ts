/** Puts an article's body into its place: the fullest text there is, cleaned now, its pictures loaded without cookies. */
import { cleanHtml } from '../../article/clean.ts';
import { markDateline } from '../../article/mark-dateline.ts';
import type { Speech } from '../../i18n/translate.ts';
import type { PollDesk } from '../../poll/desk.ts';
import type { WholeArticle } from '../../store/articles.ts';
import { holdPictures } from './hold-pictures.ts';

/** @returns false where there is no text. */
export function fillBody(
  place: HTMLElement,
  { article, body }: WholeArticle,
  desk: PollDesk,
  speech: Speech,
): boolean {
  const html = body?.fullText ?? body?.content ?? body?.summary ?? null;
  if (html === null) return false;
  const fragment = cleanHtml(html, article.link, window);
  const pictures = holdPictures(fragment);
  markDateline(fragment);
  place.replaceChildren(fragment);
  if (pictures.size > 0)
    void import('./show-pictures.ts').then(({ showPictures }) =>
      showPictures(pictures, desk, speech),
    );
  return true;
}
