/** How much the time between two headlines lets them be one story. */

const DAY_MS = 86_400_000;
/** Within a day time tells nothing; after five days nothing is the same story any more. */
const SAME_DAYS = 1;
export const LAST_DAYS = 5;

/** 0 to 1; 0 where an instant, epoch ms, is not known. */
export function timeFactor(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const days = Math.abs(a - b) / DAY_MS;
  if (days <= SAME_DAYS) return 1;
  return Math.max(0, 1 - (days - SAME_DAYS) / (LAST_DAYS - SAME_DAYS));
}
