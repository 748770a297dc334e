/** Splits off the dateline, the place at the start of a news text ("PHNOM PENH: ..."). */

/** A text and its dateline. */
export interface DatedCopy {
  /** The place as published, without agency or date; null where there is none. */
  readonly dateline: string | null;
  readonly copy: string;
}

const SEPARATOR = String.raw`\s*(?:[:：៖]|\s[-–—]{1,2}|[—–])\s*`;
/** One to five words in capitals ("NEW YORK, N.Y."), then perhaps an agency or a date in brackets or after a comma. */
const CAPITALS = new RegExp(
  String.raw`^(\p{Lu}[\p{Lu}\p{M}'’.-]+(?:[ ,]+\p{Lu}[\p{Lu}\p{M}'’.-]*){0,4})(?:,\s*\p{Lu}\p{Ll}+)?(?:,\s*\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2})?(?:\s*\([^()]{2,30}\))?${SEPARATOR}(?=\S)`,
  'u',
);
/** Scripts without capitals: a short place, then the agency in brackets or the script's own separator. */
const UNCASED = /^([\p{Script=Khmer}\u200b ]{2,30}?)(?:\s*\([^()]{2,30}\))?\s*[៖:]\s*(?=\S)/u;

/** Splits the first words of `copy` (plain text) into dateline and the rest. */
export function splitDateline(copy: string): DatedCopy {
  const match = CAPITALS.exec(copy) ?? UNCASED.exec(copy);
  const dateline = match?.[1]?.trim() ?? null;
  if (match === null || dateline === null || LABELS.has(dateline)) return { dateline: null, copy };
  return { dateline, copy: copy.slice(match[0].length) };
}

/** Words in capitals at the start of a text that are not places. */
const LABELS = new Set([
  'BREAKING',
  'BREAKING NEWS',
  'UPDATE',
  'UPDATED',
  'URGENT',
  'JUST IN',
  'EXCLUSIVE',
  'WATCH',
  'LIVE',
  'NOTE',
  'OPINION',
  'ANALYSIS',
  'PHOTO',
  'PHOTOS',
  'VIDEO',
  'READ MORE',
  'FILE',
]);
