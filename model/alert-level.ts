/** What the reader wants to be alerted of. */

export const ALERT_LEVELS = ['off', 'flash', 'breaking', 'all', 'words'] as const;

export type AlertLevel = (typeof ALERT_LEVELS)[number];
