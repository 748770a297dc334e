/** The hours in which the reader wants to hear of nothing. Pure. */

/** By the clock on the wall: minutes after midnight, and the days (0 is Sunday) on which it begins. */
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
