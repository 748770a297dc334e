/** From an article as it is kept to a report that urgency is judged by. */
import { publisherOf } from '../feed/publisher.ts';
import type { ArticleRow } from '../model/article-rows.ts';
import type { FeedRow } from '../model/feed-rows.ts';
import { isBreaking } from '../model/kicker.ts';
import type { Settings } from '../model/settings.ts';
import { wordsMatcher } from '../story/edition.ts';
import type { UrgentReport, Worth } from '../story/urgency.ts';

/** What the reader asked to be told of: words, and places. */
export interface Wishes {
  readonly hasWords: (article: ArticleRow) => boolean;
  readonly isAtPlace: (article: ArticleRow) => boolean;
}

export const NO_WISHES: Wishes = {
  hasWords: () => false,
  isAtPlace: () => false,
};

/** A place stands in a headline, or in the copy below it, whose dateline it may be. */
export function wishesOf({
  alertWords,
  alertPlaces,
}: Pick<Settings, 'alertWords' | 'alertPlaces'>): Wishes {
  const words = wordsMatcher(alertWords);
  const places = wordsMatcher(alertPlaces);
  return {
    hasWords: ({ headline }) => words?.({ headline }) === true,
    isAtPlace: ({ headline, deck }) => places?.({ headline: `${headline} ${deck ?? ''}` }) === true,
  };
}

export type ReportingFeed = Pick<FeedRow, 'alertLevel' | 'owner'>;

export function reportOf(
  article: ArticleRow,
  worth: Worth,
  feed: ReportingFeed | undefined,
  wishes: Wishes,
): UrgentReport {
  const { headline, deck, byline, sortAt: at } = article;
  return {
    outlet: publisherOf(article),
    owner: feed?.owner ?? null,
    ...{ at, headline, deck, byline, ...worth },
    label: labelOf(article),
    isOwnFeed: feed?.alertLevel === 'breaking' || feed?.alertLevel === 'all',
    hasOwnWords: wishes.hasWords(article),
    hasOwnPlace: wishes.isAtPlace(article),
  };
}

/** Where the publisher of an article calls it breaking; null where nowhere. */
export function labelOf({
  kicker,
  isFiledBreaking,
}: Pick<ArticleRow, 'kicker' | 'isFiledBreaking'>): UrgentReport['label'] {
  if (isBreaking(kicker)) return 'kicker';
  return isFiledBreaking === true ? 'category' : null;
}
