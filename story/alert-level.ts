/** What the reader wants to be alerted of. Pure. */
import type { Judgement } from './urgency.ts';
import { isAtLeast } from './urgency.ts';

export const ALERT_LEVELS = ['off', 'flash', 'breaking', 'all', 'words'] as const;

export type AlertLevel = (typeof ALERT_LEVELS)[number];

/** Whether a story that was judged so alerts a reader who chose `level` where it came from. */
export function doesAlert(level: AlertLevel, { urgency, reasons }: Judgement): boolean {
  if (level === 'off') return false;
  if (level === 'all') return true;
  if (level === 'words') return reasons.includes('words');
  return isAtLeast(urgency, level === 'flash' ? 'flash' : 'urgent');
}
