/** The features by which headlines are compared for grouping: stems of words, and pieces of four characters. */
import type { Stage } from '../model/stage.ts';
import { stem } from '../words/stems.ts';
import { fold, tokens } from '../words/tokens.ts';

/** Characters of a piece; pieces match words with other endings, misspellings and scripts without spaces. */
const PIECE = 4;
/** Characters of a summary that count; further on it is often about something else. */
const SUMMARY = 240;

/** An article as grouping sees it. */
export interface StoryHeadline {
  readonly title: string;
  readonly summary: string | null;
  /** Epoch ms; null counts as the time of the last headline that had one. */
  readonly at: number | null;
  /** The stage that its headline gives; null or left out where it gives none. */
  readonly stage?: Stage | null;
  /** Its publisher; null or left out where unknown. */
  readonly outlet?: string | null;
  /** Numbers of the headlines that its article links to. */
  readonly linked?: readonly number[];
}

/** The features of one headline. */
export interface Features {
  readonly words: ReadonlySet<string>;
  readonly pieces: ReadonlySet<string>;
}

/**
 * The features of a headline: stems of all its words, and its pieces.
 * @param summary Its words are added to those of the headline; null where there is none.
 */
export function featuresOf(headline: string, summary: string | null): Features {
  const words = new Set<string>();
  const summaryWords = summary === null ? [] : tokens(summary.slice(0, SUMMARY));
  for (const word of [...tokens(headline), ...summaryWords]) words.add(stem(word));
  const pieces = new Set<string>();
  for (const word of fold(headline).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const edged = `_${word}_`;
    if (edged.length <= PIECE + 1) pieces.add(edged);
    for (let at = 0; at + PIECE <= edged.length; at++) pieces.add(edged.slice(at, at + PIECE));
  }
  return { words, pieces };
}
