/** Shows what waits in the outbox: stored before, shown under an id made from the article, marked after. */
import { discardPending, markShown, pendingAlerts } from '../store/outbox.ts';
import { readSettings } from '../store/settings.ts';
import type { AlertDesk } from './desk.ts';

/** Firefox may drop notifications that follow each other faster. */
const GAP_MS = 1000;

/** Makes `drainOutbox` for one worker: calls follow each other, so that none shows what another is just showing. */
export function createDrain(desk: AlertDesk): () => Promise<number> {
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const mine = last.then(() => drainOutbox(desk));
    last = mine.catch(() => {});
    return mine;
  };
}

/**
 * Shows every pending alert, oldest first. Killed between showing and marking, the next call shows the same id again,
 * which replaces the notification that stands.
 * @returns How many were shown.
 */
export async function drainOutbox(desk: AlertDesk): Promise<number> {
  const { alerts } = await readSettings(desk.db);
  if (!alerts) {
    await discardPending(desk.db, desk.now());
    return 0;
  }
  const pending = await pendingAlerts(desk.db);
  for (const [index, one] of pending.entries()) {
    if (index > 0) await desk.pause(GAP_MS);
    await desk.notify(one);
    await markShown(desk.db, one.alert.alertId, desk.now());
  }
  return pending.length;
}
