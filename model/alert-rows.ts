/** The rows of alerts. Instants are epoch ms; what is missing is null. */

import type { Stage } from './stage.ts';
import type { Urgency, UrgencyReason } from './urgency.ts';

/**
 * An alert on its way, one a story: its id is made from the story, so that showing it again replaces it. `pending` until it
 * was shown; `held` for the digest, `told` when the digest told of it; `withdrawn` until it is taken from the desktop, because
 * its story turned out to be another one's; `dropped` where the reader wants none, or no second one.
 */
export interface OutboxRow {
  readonly alertId: string;
  readonly storyId: string;
  /** What is new of the story. */
  readonly articleId: string;
  readonly state: 'pending' | 'shown' | 'held' | 'told' | 'withdrawn' | 'dropped';
  readonly createdAt: number;
  /** When it was first shown. */
  readonly shownAt: number | null;
  readonly stage: Stage | null;
  readonly urgency: Urgency;
  readonly reasons: readonly UrgencyReason[];
  /** Independent publishers, and the minutes from the first to the newest of them. */
  readonly witnesses: number;
  readonly minutes: number;
  /** Whether it takes the place of what stands there. */
  readonly isUpdate: boolean;
}

/** What became of an alert, and why. */
export type AlertOutcome = 'shown' | 'updated' | 'held' | 'told' | 'withdrawn' | 'dropped';

export type AlertReason =
  | UrgencyReason
  | 'level'
  | 'merged'
  | 'muted'
  | 'switched-off'
  | 'quiet-hours'
  | 'do-not-disturb'
  | 'daily-limit'
  | 'pile'
  | 'stale';

export interface AlertLogRow {
  /** Counts up; the database gives it. */
  readonly entry?: number;
  readonly at: number;
  readonly outcome: AlertOutcome;
  readonly storyId: string;
  readonly articleId: string;
  readonly headline: string;
  readonly urgency: Urgency;
  readonly reasons: readonly AlertReason[];
}
