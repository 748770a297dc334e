/** The parts of a date, put together. */

const MINUTE_MS = 60_000;

/** The time of day as digits; what is missing is 0. */
export interface Clock {
  readonly hour?: string | undefined;
  readonly minute?: string | undefined;
  readonly second?: string | undefined;
  readonly fraction?: string | undefined;
}

/** @returns Epoch ms, or null where the parts make no date. */
export function instant(
  year: number,
  month: number,
  day: number,
  clock: Clock,
  zoneMinutes: number,
): number | null {
  const hour = Number(clock.hour ?? 0);
  const minute = Number(clock.minute ?? 0);
  const second = Math.min(59, Number(clock.second ?? 0));
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 24 || minute > 59) return null;
  const at = Date.UTC(
    year,
    month - 1,
    day,
    hour,
    minute,
    second,
    Number(`0.${clock.fraction ?? 0}`) * 1000,
  );
  return Number.isNaN(at) ? null : Math.floor(at - zoneMinutes * MINUTE_MS);
}
