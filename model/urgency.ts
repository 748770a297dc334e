/** The grades of urgency, the lowest first, and the reasons for them. */

/** All grades, the lowest first. */
export const URGENCIES = ['routine', 'urgent', 'bulletin', 'flash'] as const;

/** One of the grades. */
export type Urgency = (typeof URGENCIES)[number];

/**
 * `label`, `category`: its publisher calls it breaking, in a kicker or a category; `cried`: the publisher over-labels, so the
 * label does not count (a stored value, older than the word); `alone`: one source alone reports it though many could, and
 * nothing confirms the label; `several`, `fast`: several independent sources, many within half an hour; `feed`, `words`,
 * `place`: the reader chose this feed, these words, this place.
 */
export type UrgencyReason =
  | 'label'
  | 'category'
  | 'cried'
  | 'alone'
  | 'several'
  | 'fast'
  | 'feed'
  | 'words'
  | 'place';
