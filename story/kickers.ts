/** Knows the label before a headline ("BREAKING: ...") and takes it off. */
import type { Kicker } from './kicker.ts';
import { KICKER_WORDS } from './kicker-words.ts';

/** A headline and what stood before it. */
export interface SplitHeadline {
  readonly kicker: Kicker | null;
  /** The headline without its label; never empty where `title` was not. */
  readonly headline: string;
}

const KICKER_BY_WORD: ReadonlyMap<string, Kicker> = new Map(
  Object.entries(KICKER_WORDS).flatMap(([kicker, words]) =>
    words.map(word => [fold(word), kicker as Kicker] as const),
  ),
);

const ORNAMENT = /^(?:[\s#*!•●▪■►▶\u200b]|\p{Extended_Pictographic}\ufe0f?)+/u;
const BRACKETED =
  /^[[({【（［「〔]\s*([^\])}】）］」〕]{2,40}?)\s*[\])}】）］」〕]\s*[:：៖|｜–—-]*\s*/u;
/** A dash parts only with a space beside it, or after a number as the agencies write ("UPDATE 2-Oil falls"). */
const PARTED =
  /^([^:：៖|｜–—[\](){}!»]{2,40}?)(?:\s*!*\s*[:：៖|｜»]|\s+[-–—]|[–—]|-(?=\s)|(?<=\d)-)\s*/u;

/** Splits `title` (plain text) into kicker and headline. */
export function splitKicker(title: string): SplitHeadline {
  const start = title.replace(ORNAMENT, '');
  for (const form of [BRACKETED, PARTED]) {
    const match = form.exec(start);
    const kicker = match === null ? null : kickerOf(match[1] ?? '');
    if (match === null || kicker === null) continue;
    const headline = start.slice(match[0].length).trim();
    if (headline !== '') return { kicker, headline };
  }
  return { kicker: null, headline: title };
}

function kickerOf(label: string): Kicker | null {
  return KICKER_BY_WORD.get(fold(label.replace(/[\s#]*\d{1,2}$/, ''))) ?? null;
}

function fold(label: string): string {
  return label
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u200b\u00ad]/g, '')
    .replace(/[\s_]+/g, ' ')
    .replace(/^[#\s]+|[!.\s]+$/g, '');
}
