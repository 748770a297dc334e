/** What the label before a headline says: `breaking` and its peers announce an event, `update` continues one. */

export type Kicker = 'breaking' | 'urgent' | 'just-in' | 'update';

/** Whether a label announces an event, as against continuing one. */
export function isBreaking(kicker: Kicker | null): boolean {
  return kicker !== null && kicker !== 'update';
}
