/** The kickers: labels before a headline. `breaking` and similar ones announce an event, the others report how it develops. */

/** All kickers. */
export const KICKERS = [
  'breaking',
  'urgent',
  'just-in',
  'update',
  'live',
  'analysis',
  'correction',
  'statement',
] as const;

/** One of the kickers. */
export type Kicker = (typeof KICKERS)[number];

/** Whether a kicker announces an event. */
export function isBreaking(kicker: Kicker | null): boolean {
  return kicker === 'breaking' || kicker === 'urgent' || kicker === 'just-in';
}
