/** Plans which alerts are shown now, which wait, and which are held for the digest, and why. Pure; instants are epoch ms. */
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../model/durations.ts';
import { isQuiet, isUndisturbed, type QuietHours, type WallClock } from '../model/quiet-hours.ts';
import { URGENCIES, type Urgency } from '../model/urgency.ts';

/** An alert that waits. */
export interface Waiting {
  readonly alertId: string;
  readonly urgency: Urgency;
  readonly createdAt: number;
  /** Whether it replaces a notification that stands, which is no new disturbance. */
  readonly isUpdate: boolean;
}

/** The reader's settings of how often, and when never. */
export interface AlertRules {
  readonly perDay: number;
  readonly gapMinutes: number;
  readonly quiet: QuietHours | null;
  /** Epoch ms until which nothing is shown, or null. */
  readonly undisturbedUntil: number | null;
}

/** Why an alert is held for the digest. */
export type HoldReason = 'quiet-hours' | 'do-not-disturb' | 'daily-limit' | 'pile' | 'stale';

/** What is done with the alerts that wait; those in neither list wait on. */
export interface AlertPlan {
  /** In this order. */
  readonly show: readonly string[];
  readonly hold: readonly (readonly [alertId: string, reason: HoldReason])[];
}

/** So many new alerts at once, as after a sleep, are a pile: one is shown, the others go into the digest. */
const PILE = 4;
/** An alert that waited longer is no news any more; it goes into the digest. */
const STALE_MS = 6 * HOUR_MS;

/** @param shownAt When alerts were shown in the last day; updates do not count. @param clock The reader's clock at `now`. */
export function planAlerts(
  waiting: readonly Waiting[],
  shownAt: readonly number[],
  rules: AlertRules,
  now: number,
  clock: WallClock,
): AlertPlan {
  const silence = silenceOf(rules, now, clock);
  if (silence !== null)
    return { show: [], hold: waiting.map(({ alertId }) => [alertId, silence] as const) };
  const hold: (readonly [string, HoldReason])[] = [];
  const show: string[] = [];
  const fresh: Waiting[] = [];
  for (const one of waiting) {
    if (now - one.createdAt > STALE_MS) hold.push([one.alertId, 'stale']);
    else if (one.isUpdate) show.push(one.alertId);
    else fresh.push(one);
  }
  fresh.sort(
    (a, b) =>
      URGENCIES.indexOf(b.urgency) - URGENCIES.indexOf(a.urgency) || a.createdAt - b.createdAt,
  );
  // A clock that was set back must not silence what comes now.
  const recent = shownAt.filter(at => at <= now && now - at < DAY_MS);
  let left = Math.max(0, rules.perDay - recent.length);
  let lastAt = Math.max(0, ...recent);
  const isPile = fresh.length >= PILE;
  for (const [index, one] of fresh.entries()) {
    if (left === 0) hold.push([one.alertId, 'daily-limit']);
    else if (isPile && index > 0) hold.push([one.alertId, 'pile']);
    else if (one.urgency === 'flash' || now - lastAt >= rules.gapMinutes * MINUTE_MS) {
      show.push(one.alertId);
      left--;
      lastAt = now;
    }
  }
  return { show, hold };
}

/** Why nothing may be shown now; null where it may. */
export function silenceOf(
  { quiet, undisturbedUntil }: Pick<AlertRules, 'quiet' | 'undisturbedUntil'>,
  now: number,
  clock: WallClock,
): 'quiet-hours' | 'do-not-disturb' | null {
  if (isUndisturbed(undisturbedUntil, now)) return 'do-not-disturb';
  return quiet !== null && isQuiet(quiet, clock) ? 'quiet-hours' : null;
}
