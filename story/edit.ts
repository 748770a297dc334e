/** Tells an edit from noise: pure. */
import { fold } from '../words/tokens.ts';
import { withoutNoise } from './noise.ts';

/** What is compared of two versions of an article; plain text, null where there is none. */
export interface Version {
  readonly headline: string;
  readonly deck: string | null;
  readonly text: string | null;
}

/** Whether `after` says something else than `before`: spaces, marks, counters and "updated 3 min ago" say nothing. */
export function isEdit(before: Version, after: Version): boolean {
  return (['headline', 'deck', 'text'] as const).some(
    part => essence(before[part] ?? '') !== essence(after[part] ?? ''),
  );
}

/** The letters and numbers of a text, without noise. */
function essence(text: string): string {
  return fold(withoutNoise(text))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
