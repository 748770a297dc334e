/** How urgent news can be, the least first, and why. */

export const URGENCIES = ['routine', 'urgent', 'bulletin', 'flash'] as const;

export type Urgency = (typeof URGENCIES)[number];

/**
 * `label`, `category`: its publisher calls it breaking; `cried`: it does so too often to be believed; `alone`: nobody else
 * reports it, though many could, and nothing speaks for the label.
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
