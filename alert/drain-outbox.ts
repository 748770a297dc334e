/** Shows the alerts of the outbox: each is stored before, shown under an id made from its story, and marked after. */
import type { AlertReason } from '../model/alert-rows.ts';
import type { Settings } from '../model/settings.ts';
import { shownToday } from '../store/alert-log.ts';
import {
  alertsIn,
  markShown,
  markWithdrawn,
  type PendingAlert,
  settleAlerts,
} from '../store/outbox.ts';
import { readSettings } from '../store/settings.ts';
import type { AlertDesk } from './desk.ts';
import { type AlertRules, planAlerts, silenceOf } from './plan.ts';

/** Firefox may drop notifications that follow each other faster. */
const GAP_MS = 1000;

/** Makes `drainOutbox` for one worker: calls run one after another, so that no alert is shown twice. */
export function createDrain(desk: AlertDesk): () => Promise<number> {
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const mine = last.then(() => drainOutbox(desk));
    last = mine.catch(() => {});
    return mine;
  };
}

/**
 * Shows the pending alerts that may be shown now, the most urgent first, and the digest of what was held back. Ended between
 * showing and marking, the next call shows the same id again, which replaces the notification that stands.
 * @returns How many were shown.
 * @throws What the browser threw where it refused to show or to withdraw one; the next call tries that one again.
 */
export async function drainOutbox(desk: AlertDesk): Promise<number> {
  const { db } = desk;
  const refusals: unknown[] = [];
  for (const { alert } of await alertsIn(db, 'withdrawn')) {
    try {
      if (desk.hasNotifications()) await desk.withdraw(alert.alertId);
      await markWithdrawn(db, alert.alertId);
    } catch (cause) {
      // It is withdrawn by the next call, and keeps none of the others from being shown.
      refusals.push(cause);
    }
  }
  const settings = await readSettings(db);
  const pending = await alertsIn(db, 'pending');
  const silent = silentFor(desk, settings);
  if (silent !== null) {
    await settleAlerts(db, pending, 'dropped', () => silent, desk.now());
    if (refusals.length > 0) throw refusals[0];
    return 0;
  }
  const rules: AlertRules = {
    perDay: settings.alertsPerDay,
    gapMinutes: settings.alertGapMinutes,
    quiet: settings.quietHours,
    undisturbedUntil: settings.undisturbedUntil,
  };
  const now = desk.now();
  const clock = desk.wallClock(now);
  const waiting = pending.map(({ alert }) => alert);
  const plan = planAlerts(waiting, await shownToday(db, now), rules, now, clock);
  const reasons = new Map(plan.hold);
  const held = pending.filter(({ alert }) => reasons.has(alert.alertId));
  await settleAlerts(db, held, 'held', alertId => reasons.get(alertId) ?? null, now);
  let shown = 0;
  for (const alertId of plan.show) {
    const one = pending.find(({ alert }) => alert.alertId === alertId);
    if (one === undefined) continue;
    if (shown > 0) await desk.pause(GAP_MS);
    try {
      await desk.notify(one);
    } catch (cause) {
      // It stays pending for the next call, and keeps none of the others back.
      refusals.push(cause);
      continue;
    }
    await markShown(db, one, desk.now());
    shown++;
  }
  shown += await showDigest(desk, rules, shown > 0);
  if (refusals.length > 0) throw refusals[0];
  return shown;
}

/** Why no alert is shown at all; null where they are. */
function silentFor(desk: AlertDesk, { alerts }: Settings): AlertReason | null {
  if (!desk.hasNotifications()) return 'unsupported';
  return alerts === true ? null : 'switched-off';
}

/** Shows all that was held back in one notification, as soon as neither quiet hours nor "do not disturb" hold. */
async function showDigest(
  desk: AlertDesk,
  rules: AlertRules,
  isAfterOthers: boolean,
): Promise<number> {
  const { db } = desk;
  const now = desk.now();
  if (silenceOf(rules, now, desk.wallClock(now)) !== null) return 0;
  const held: readonly PendingAlert[] = await alertsIn(db, 'held');
  if (held.length === 0) return 0;
  const today = (await shownToday(db, now)).length;
  if (today >= rules.perDay && !isAfterOthers) return 0;
  if (isAfterOthers) await desk.pause(GAP_MS);
  await desk.notifyDigest(held);
  await settleAlerts(db, held, 'told', () => null, desk.now());
  return 1;
}
