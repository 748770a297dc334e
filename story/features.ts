/** What is compared of a headline when stories are grouped: its words, and the pieces that its words are made of. */
import type { Stage } from '../model/stage.ts';
import { stem } from '../words/stems.ts';
import { fold, tokens } from '../words/tokens.ts';

/** Characters of a piece; pieces hold where words differ in their endings, are misspelt, or have no spaces between them. */
const PIECE = 4;
/** Characters of a summary that count; what comes behind tells of other things. */
const SUMMARY = 240;

/** What is compared of an article. */
export interface StoryHeadline {
  readonly title: string;
  readonly summary: string | null;
  /** Epoch ms; null counts as the time of the last headline that had one. */
  readonly at: number | null;
  /** How far its story is, as it says itself; null or left out where it says nothing. */
  readonly stage?: Stage | null;
  /** Who published it; null or left out where that is not known. */
  readonly outlet?: string | null;
  /** The headlines, by number, that its article links to. */
  readonly linked?: readonly number[];
}

export interface Features {
  readonly words: ReadonlySet<string>;
  readonly pieces: ReadonlySet<string>;
}

/** @param summary Adds words that the headline has no room for; null where there is none. */
export function featuresOf(headline: string, summary: string | null): Features {
  const words = new Set<string>();
  const said = summary === null ? [] : tokens(summary.slice(0, SUMMARY));
  for (const word of [...tokens(headline), ...said]) words.add(stem(word));
  const pieces = new Set<string>();
  for (const word of fold(headline).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const edged = `_${word}_`;
    if (edged.length <= PIECE + 1) pieces.add(edged);
    for (let at = 0; at + PIECE <= edged.length; at++) pieces.add(edged.slice(at, at + PIECE));
  }
  return { words, pieces };
}
