/** Measures how much of one text is contained in another, by shingles: runs of neighbouring words. */

/** Words in a shingle; twice as many letters in scripts without spaces. */
const SHINGLE = 4;
/** If words are longer than this on average, in characters, the script has no spaces between words. */
const MAX_MEAN_LENGTH = 12;

/** The distinct shingles of `text`. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const shingles = new Set<string>();
  const plain = text.toLowerCase().normalize('NFC');
  const words = plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const isSpaced = words.join('').length < words.length * MAX_MEAN_LENGTH;
  const units = isSpaced ? words : [...words.join('')];
  const length = isSpaced ? SHINGLE : 2 * SHINGLE;
  for (let at = 0; at + length <= units.length; at++)
    shingles.add(units.slice(at, at + length).join(isSpaced ? ' ' : ''));
  return shingles;
}

/** The share, 0 to 1, of `shingles` that `text` contains. */
export function shareOf(shingles: ReadonlySet<string>, text: string): number {
  if (shingles.size === 0) return 0;
  const present = shinglesOf(text);
  let found = 0;
  for (const shingle of shingles) if (present.has(shingle)) found++;
  return found / shingles.size;
}
