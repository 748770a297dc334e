/** Turns search results into headlines; for a match in the body, an excerpt replaces the deck. */
import type { FoundArticle } from '../../store/search.ts';
import type { Headline } from '../lists/headline.ts';
import { type HeadlineView, toHeadlines } from '../lists/to-headlines.ts';

/** The headlines of the articles in `found`, in the same order. */
export function resultHeadlines(
  found: readonly FoundArticle[],
  view: HeadlineView,
): readonly Headline[] {
  return toHeadlines(found, view).map((headline, index) => ({
    ...headline,
    deck: found[index]?.excerpt ?? headline.deck,
  }));
}
