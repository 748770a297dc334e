/** From what a search found to what the views show: where only the text holds the words, its place stands for the deck. */
import type { Headline } from '../../components/headline.ts';
import type { Speech } from '../../i18n/translate.ts';
import type { FoundArticle } from '../../store/search.ts';
import { toHeadlines } from './headlines.ts';

/** @param page The page that shows an article: `reader.html`, or '' for this one. */
export function foundHeadlines(
  found: readonly FoundArticle[],
  speech: Speech,
  page: string,
): readonly Headline[] {
  return toHeadlines(found, speech, page).map((headline, index) => ({
    ...headline,
    deck: found[index]?.excerpt ?? headline.deck,
  }));
}
