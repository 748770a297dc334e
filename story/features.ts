/** What is compared of a headline when stories are grouped: its words, and the pieces that its words are made of. */
import { stem } from '../words/stems.ts';
import { fold, tokens } from '../words/tokens.ts';

/** Characters of a piece; pieces hold where words differ in their endings, are misspelt, or have no spaces between them. */
const PIECE = 4;
/** Characters of a summary that count; what comes behind tells of other things. */
const SUMMARY = 240;

/** Told apart by a mark, so that the word "rive" and the piece "rive" are two. */
export interface Features {
  readonly words: ReadonlySet<string>;
  readonly pieces: ReadonlySet<string>;
}

/** @param text Plain text, a headline. */
export function featuresOf(text: string): Features {
  const words = new Set<string>();
  for (const word of tokens(text)) words.add(stem(word));
  const pieces = new Set<string>();
  for (const word of fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const edged = `_${word}_`;
    if (edged.length <= PIECE + 1) pieces.add(edged);
    for (let at = 0; at + PIECE <= edged.length; at++) pieces.add(edged.slice(at, at + PIECE));
  }
  return { words, pieces };
}

/** The words of a summary that are compared with less weight. */
export function summaryWords(summary: string | null): ReadonlySet<string> {
  return summary === null
    ? new Set()
    : new Set(tokens(summary.slice(0, SUMMARY)).map(word => stem(word)));
}
