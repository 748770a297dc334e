/** Tells whether a story of some urgency alerts a reader who chose some level. Pure. */
import type { AlertLevel } from '../model/alert-level.ts';
import { isAtLeast, type Judgement } from '../story/urgency.ts';

/** @param level The level that holds for the story. */
export function doesAlert(level: AlertLevel, { urgency, reasons }: Judgement): boolean {
  if (level === 'off') return false;
  if (level === 'all') return true;
  if (level === 'words') return reasons.includes('words') || reasons.includes('place');
  // A single source whose label nothing confirms: the story alerts once a second source reports it.
  if (reasons.includes('alone')) return false;
  return isAtLeast(urgency, level === 'flash' ? 'flash' : 'urgent');
}
