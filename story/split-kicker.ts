/** Splits a title into its kicker ("BREAKING: ...") and the headline. */
import type { Kicker } from '../model/kicker.ts';
import { plainLabel, type StageWords } from './stage-words.ts';

/** A headline and its kicker. */
export interface SplitHeadline {
  readonly kicker: Kicker | null;
  /** The headline without its label; never empty where `title` was not. */
  readonly headline: string;
}

const ORNAMENT = /^(?:[\s#*!+•●▪■►▶\u200b]|\p{Extended_Pictographic}\ufe0f?)+/u;
const BRACKETED =
  /^[[({【（［「〔]\s*([^\])}】）］」〕]{2,40}?)\s*[\])}】）］」〕]\s*[:：៖|｜–—-]*\s*/u;
/** A dash ends a label only beside a space, or after a number as agencies write ("UPDATE 2-Oil falls"). */
const SEPARATED =
  /^([^:：៖|｜–—[\](){}!»]{2,40}?)(?:\s*!*\s*[:：៖|｜»]|\s*!+\s|\s*\+{2,}\s|\s+[-–—]|[–—]|-(?=\s)|(?<=\d)-)\s*/u;

/** The number that agencies give updates: "UPDATE 2". */
const NUMBER = /[\s#]*\d{1,2}$/;

/** Splits `title` (plain text) into kicker and headline. */
export function splitKicker(title: string, labels: StageWords['labels']): SplitHeadline {
  const start = title.replace(ORNAMENT, '');
  for (const form of [BRACKETED, SEPARATED]) {
    const match = form.exec(start);
    const kicker =
      match === null ? null : labels.get(plainLabel((match[1] ?? '').replace(NUMBER, '')));
    if (match === null || kicker == null) continue;
    const headline = start.slice(match[0].length).trim();
    if (headline !== '') return { kicker, headline };
  }
  return { kicker: null, headline: title };
}
