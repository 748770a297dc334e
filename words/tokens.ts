/** Takes text apart into words that can be compared, in every script. */

/** Scripts that write without spaces between words: single words are not certain there, pairs of letters help. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const MAX_LENGTH = 2000;

let segmenter: Intl.Segmenter | null = null;

/**
 * The words of `text`, lower case, without marks of accent; in scripts without spaces also each pair of neighbouring
 * letters, since segmenters are not always right there.
 */
export function tokens(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const found: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text.slice(0, MAX_LENGTH))) {
    if (!isWordLike) continue;
    const word = fold(segment);
    if (word.length > 1 || UNSPACED.test(word)) found.push(word);
    if (UNSPACED.test(word)) found.push(...pairs(word));
  }
  return found;
}

/** Lower case, compatibility forms made plain, Latin, Greek and Cyrillic accents and Arabic vowel signs taken off. */
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

function pairs(word: string): string[] {
  const letters = [...word];
  return letters.slice(0, -1).map((letter, index) => `${letter}${letters[index + 1]}`);
}
