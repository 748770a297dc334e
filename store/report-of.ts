/** From an article as it is kept to a report that urgency is judged by. */
import { publisherOf } from '../feed/publisher.ts';
import type { Matcher } from '../story/edition.ts';
import { isBreaking } from '../story/kicker.ts';
import type { UrgentReport } from '../story/urgency.ts';
import type { ArticleRow } from './tables.ts';

/** @param weight How much the label of its feed weighs, 0 to 1. @param matches Fits headlines with the reader's own words. */
export function reportOf(
  article: ArticleRow,
  weight: number,
  matches: Matcher | null,
): UrgentReport {
  const { headline, deck, byline, kicker, sortAt: at } = article;
  const isCalledBreaking = isBreaking(kicker);
  return {
    outlet: publisherOf(article),
    ...{ at, headline, deck, byline, kicker, weight },
    hasOwnWords: matches?.({ ...article, at, isBreaking: isCalledBreaking }) === true,
  };
}
