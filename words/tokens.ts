/** Splits text of any script into words that can be compared. */

/** Scripts without spaces between words: segmenting is uncertain there, so pairs of letters are added. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const UNSPACED_RUN = new RegExp(`(?:${UNSPACED.source}\\p{M}*){2,}`, 'gu');
const MAX_LENGTH = 2000;

let segmenter: Intl.Segmenter | null = null;

/**
 * The words of `text`, folded; in scripts without spaces also each pair of neighbouring letters, because a segmenter is
 * not always right there.
 * @param maxLength Characters that are read.
 */
export function tokens(text: string, maxLength = MAX_LENGTH): readonly string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const folded = fold(text.slice(0, maxLength));
  const found: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(folded)) {
    if (isWordLike && (segment.length > 1 || UNSPACED.test(segment))) found.push(segment);
  }
  for (const [run] of folded.matchAll(UNSPACED_RUN)) found.push(...pairs(run));
  return found;
}

/** Lower case, compatibility forms normalised, accents and Arabic and Hebrew vowel signs removed. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(
      /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu,
      '',
    )
    .replace(/[\u200b\u200c\u00ad]/g, '')
    .normalize('NFC');
}

/** Pairs of neighbouring letters, each with its combining marks. */
function pairs(run: string): string[] {
  const letters = run.match(/\P{M}\p{M}*/gu) ?? [];
  return letters.slice(0, -1).map((letter, index) => `${letter}${letters[index + 1]}`);
}
