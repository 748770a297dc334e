/** The rows of the outbox and of the log of alerts. Instants are epoch ms; what is missing is null. */

import type { Stage } from './stage.ts';
import type { Urgency, UrgencyReason } from './urgency.ts';

/**
 * An alert, one a story: its id is made from the story's, so that showing it again replaces it. `pending` until it is shown;
 * `held` for the digest, `told` once a digest named it; `withdrawn` until it is removed from the desktop, because its story
 * was merged into another; `dropped` where the reader wants no alert, or there is another one already.
 */
export interface OutboxRow {
  readonly alertId: string;
  readonly storyId: string;
  /** The newest article that the alert is about. */
  readonly articleId: string;
  readonly state: 'pending' | 'shown' | 'held' | 'told' | 'withdrawn' | 'dropped';
  readonly createdAt: number;
  /** When it was first shown. */
  readonly shownAt: number | null;
  readonly stage: Stage | null;
  readonly urgency: Urgency;
  readonly reasons: readonly UrgencyReason[];
  /** Independent sources (the column is older than the word), and the minutes from the first to the newest of them. */
  readonly witnesses: number;
  readonly minutes: number;
  /** Whether it replaces a notification that stands. */
  readonly isUpdate: boolean;
}

/** What became of an alert, and why. */
export type AlertOutcome = 'shown' | 'updated' | 'held' | 'told' | 'withdrawn' | 'dropped';

/** Why an alert was shown, held back or dropped. */
export type AlertReason =
  | UrgencyReason
  | 'level'
  | 'merged'
  | 'muted'
  | 'switched-off'
  | 'unsupported'
  | 'quiet-hours'
  | 'do-not-disturb'
  | 'daily-limit'
  | 'pile'
  | 'stale';

/** A line of the log of alerts. */
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
