/** What the label before a headline says: `breaking` and its peers announce an event, the others tell how far it is. */

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

export type Kicker = (typeof KICKERS)[number];

/** Whether a label announces an event, as against continuing one. */
export function isBreaking(kicker: Kicker | null): boolean {
  return kicker === 'breaking' || kicker === 'urgent' || kicker === 'just-in';
}
