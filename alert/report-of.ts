/** Turns articles into the reports by which urgency is judged. */
import type { ArticleRow } from '../model/article-rows.ts';
import type { FeedRow } from '../model/feed-rows.ts';
import { isBreaking } from '../model/kicker.ts';
import type { Settings } from '../model/settings.ts';
import { asReport } from '../store/report.ts';
import { wordsMatcher } from '../story/edition.ts';
import type { UrgentReport, Worth } from '../story/urgency.ts';

/** Whether articles hold the alert words and places of the reader. */
export interface AlertTerms {
  readonly hasWords: (article: ArticleRow) => boolean;
  readonly isAtPlace: (article: ArticleRow) => boolean;
}

/** The terms of a reader who gave none. */
export const NO_TERMS: AlertTerms = {
  hasWords: () => false,
  isAtPlace: () => false,
};

/** Reads the terms from the settings. A place is looked for in the headline and in the deck, which may begin with a dateline. */
export function alertTerms({
  alertWords,
  alertPlaces,
}: Pick<Settings, 'alertWords' | 'alertPlaces'>): AlertTerms {
  const words = wordsMatcher(alertWords);
  const places = wordsMatcher(alertPlaces);
  return {
    hasWords: ({ headline }) => words?.({ headline }) === true,
    isAtPlace: ({ headline, deck }) => places?.({ headline: `${headline} ${deck ?? ''}` }) === true,
  };
}

/** What a report takes from its feed. */
export type ReportingFeed = Pick<FeedRow, 'alertLevel' | 'owner'>;

/** @param worth What the label of its feed is worth. @param feed Its feed; undefined where that is gone. */
export function reportOf(
  article: ArticleRow,
  worth: Worth,
  feed: ReportingFeed | undefined,
  terms: AlertTerms,
): UrgentReport {
  return {
    ...asReport(article, feed?.owner ?? null),
    ...worth,
    label: labelOf(article),
    isOwnFeed: feed?.alertLevel === 'breaking' || feed?.alertLevel === 'all',
    hasOwnWords: terms.hasWords(article),
    hasOwnPlace: terms.isAtPlace(article),
  };
}

/** Where the publisher labels an article as breaking; null where it does not. */
export function labelOf({
  kicker,
  isFiledBreaking,
}: Pick<ArticleRow, 'kicker' | 'isFiledBreaking'>): UrgentReport['label'] {
  if (isBreaking(kicker)) return 'kicker';
  return isFiledBreaking === true ? 'category' : null;
}
