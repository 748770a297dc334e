/** Decides whether a changed article was really edited, or only its counters and times changed. Pure. */
import { fold } from '../words/tokens.ts';
import { withoutNoise } from './noise.ts';

/** The parts of an article that are compared; plain text, null where missing. */
export interface Version {
  readonly headline: string;
  readonly deck: string | null;
  readonly text: string | null;
}

/** Whether `after` differs from `before` in more than spaces, punctuation, counters and times of update. */
export function isEdit(before: Version, after: Version): boolean {
  return (['headline', 'deck', 'text'] as const).some(
    part => essence(before[part] ?? '') !== essence(after[part] ?? ''),
  );
}

/** The letters and numbers of a text, without counters and times of update. */
function essence(text: string): string {
  return fold(withoutNoise(text))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
