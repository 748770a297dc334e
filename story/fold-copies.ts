/** Folds reports that are one text, as agencies send it to many outlets, into the first of them. Pure. */
import { fold } from '../words/tokens.ts';
import { areOneText, shinglesOf } from './independent-sources.ts';

/** The words by which copies are told. */
export interface CopiedText {
  readonly headline: string;
  readonly deck: string | null;
}

/** A report with those that copy it, or that it copies, in their order. */
export interface FoldedReport<T> {
  readonly first: T;
  readonly copies: readonly T[];
}

/** `reports` in their order, without those that have the text of an earlier one, which that one has with it. */
export function foldCopies<T>(
  reports: readonly T[],
  textOf: (report: T) => CopiedText,
): readonly FoldedReport<T>[] {
  const folded: { first: T; copies: T[]; plain: string; shingles: ReadonlySet<string> }[] = [];
  for (const report of reports) {
    const text = textOf(report);
    const plain = fold(`${text.headline}\n${text.deck ?? ''}`).replace(
      /[^\p{L}\p{M}\p{N}\n]+/gu,
      ' ',
    );
    const shingles = shinglesOf(text);
    const same = folded.find(
      one => one.plain === plain || areOneText(one.shingles, shingles, COPY),
    );
    if (same === undefined) folded.push({ first: report, copies: [], plain, shingles });
    else same.copies.push(report);
  }
  return folded.map(({ first, copies }) => ({ first, copies }));
}

/** The share of their shingles that copies have in common; two reports of an event in their own words have fewer. */
const COPY = 0.75;
