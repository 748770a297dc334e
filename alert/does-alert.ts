/** Decides whether a story of a given urgency raises an alert at the level that the reader chose. Pure. */
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
