/** From what a search found to what the views show: where only the text holds the words, its place stands for the deck. */
import type { FoundArticle } from '../../store/search.ts';
import type { Headline } from '../lists/headline.ts';
import { type HeadlineView, toHeadlines } from '../lists/to-headlines.ts';

export function resultHeadlines(
  found: readonly FoundArticle[],
  view: HeadlineView,
): readonly Headline[] {
  return toHeadlines(found, view).map((headline, index) => ({
    ...headline,
    deck: found[index]?.excerpt ?? headline.deck,
  }));
}
