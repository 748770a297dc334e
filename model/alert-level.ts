/** The levels of alerts among which the reader chooses. */

/**
 * `off`: nothing; `flash`: the highest urgency alone; `breaking`: urgent and above; `all`: every article; `words`: what holds
 * the reader's alert words or places.
 */
export const ALERT_LEVELS = ['off', 'flash', 'breaking', 'all', 'words'] as const;

/** One of the levels. */
export type AlertLevel = (typeof ALERT_LEVELS)[number];
