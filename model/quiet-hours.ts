/** Quiet hours, in which no alert is shown, and whether an instant lies in them. Pure. */
import { DAY_MS } from './durations.ts';

/** By the reader's clock: minutes after midnight, and the days (0 is Sunday) on which they begin. */
export interface QuietHours {
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly days: readonly number[];
}

/** The day (0 is Sunday) and minutes after midnight where the reader is. */
export interface WallClock {
  readonly day: number;
  readonly minute: number;
}

/** "Do not disturb" lasts no longer: a later end was set by a clock that was wrong. */
const MAX_UNDISTURBED_MS = DAY_MS;

/** @param until When it ends, epoch ms; null where the reader may be disturbed. */
export function isUndisturbed(until: number | null, now: number): until is number {
  return until !== null && now < until && until - now <= MAX_UNDISTURBED_MS;
}

/** Whether quiet hours hold at a time of the reader's clock. */
export function isQuiet(
  { fromMinute, toMinute, days }: QuietHours,
  { day, minute }: WallClock,
): boolean {
  if (fromMinute <= toMinute)
    return days.includes(day) && minute >= fromMinute && minute < toMinute;
  // Through midnight: the morning belongs to the day before.
  return (
    (days.includes(day) && minute >= fromMinute) ||
    (days.includes((day + 6) % 7) && minute < toMinute)
  );
}
