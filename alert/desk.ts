/** Declares what alerting needs from outside: database, clock, notifications. The background provides it, tests provide fakes. */
import type { WallClock } from '../model/quiet-hours.ts';
import type { Database } from '../store/database.ts';
import type { PendingAlert } from '../store/outbox.ts';

/** The desk of alerts. */
export interface AlertDesk {
  readonly db: Database;
  /** Epoch ms. */
  readonly now: () => number;
  /** What the reader's own clock says at an instant. */
  readonly wallClock: (at: number) => WallClock;
  /** Whether this browser has notifications. */
  readonly hasNotifications: () => boolean;
  /** Shows a desktop notification under the alert's id; one that stands under this id is replaced. */
  readonly notify: (pending: PendingAlert) => Promise<void>;
  /** Takes a notification from the desktop, where it stands. */
  readonly withdraw: (alertId: string) => Promise<void>;
  /** Shows one notification for several stories that were held back; one that stands is replaced. */
  readonly notifyDigest: (held: readonly PendingAlert[]) => Promise<void>;
  /** Waits; some systems swallow notifications that come in quick succession. */
  readonly pause: (ms: number) => Promise<void>;
}
