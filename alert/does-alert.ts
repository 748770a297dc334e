/** Whether a story alerts a reader. Pure. */
import type { AlertLevel } from '../model/alert-level.ts';
import { isAtLeast, type Judgement } from '../story/urgency.ts';

/** Whether a story that was judged so alerts a reader who chose `level` where it came from. */
export function doesAlert(level: AlertLevel, { urgency, reasons }: Judgement): boolean {
  if (level === 'off') return false;
  if (level === 'all') return true;
  if (level === 'words') return reasons.includes('words') || reasons.includes('place');
  // It is shown where feeds are read; a second publisher, and it alerts.
  if (reasons.includes('alone')) return false;
  return isAtLeast(urgency, level === 'flash' ? 'flash' : 'urgent');
}
