/** Lengths of time in milliseconds. */

/** One second in ms. */
export const SECOND_MS = 1000;
/** One minute in ms. */
export const MINUTE_MS = 60_000;
/** One hour in ms. */
export const HOUR_MS = 3_600_000;
/** One day of 24 hours in ms. */
export const DAY_MS = 86_400_000;
/** Seven days in ms. */
export const WEEK_MS = 7 * DAY_MS;
