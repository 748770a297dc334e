/** What alerting needs from outside; the roof hands it down, tests hand down fakes. */
import type { Database } from '../store/database.ts';
import type { PendingAlert } from '../store/outbox.ts';

export interface AlertDesk {
  readonly db: Database;
  /** Epoch ms. */
  readonly now: () => number;
  /** Shows a desktop notification under the alert's id; one that stands under this id is replaced. */
  readonly notify: (pending: PendingAlert) => Promise<void>;
  /** Waits; some systems swallow notifications that come in quick succession. */
  readonly pause: (ms: number) => Promise<void>;
}
