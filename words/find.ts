/** Finds a reader's words in a text: by the beginning of words, in every script, ignoring case and accents. Pure. */
import { fold, tokens, UNSPACED } from './tokens.ts';

/** Scripts with spaces between words: a match has to begin where a word begins. */
const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;

/** Where `phrase` begins in `text` at or after `from`, both folded: at a word's beginning, or anywhere in scripts without spaces; else -1. */
export function findWord(text: string, phrase: string, from = 0): number {
  for (let at = text.indexOf(phrase, from); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (at === 0 || !SPACED.test(text.charAt(at - 1)) || !SPACED.test(phrase.charAt(0))) return at;
  }
  return -1;
}

/** The words of a query, folded; a text has to contain each. */
export function queryWords(query: string): readonly string[] {
  return fold(query.slice(0, 200))
    .split(/[\s\p{P}\p{S}]+/u)
    .filter(word => word !== '');
}

/** A term of the search index: the beginning of a word, or a pair of letters in scripts without spaces. */
export interface Term {
  readonly word: string;
  readonly isWhole: boolean;
}

/** The index terms that every matching text has; single letters are too common and give none. */
export function queryTerms(query: string): readonly Term[] {
  return queryWords(query).flatMap(word => {
    const parts = [...new Set(tokens(word))];
    const [only = ''] = parts;
    if (parts.length <= 1)
      return only.length < 2 && !UNSPACED.test(only) ? [] : [{ word: only, isWhole: false }];
    // Words that a segmenter makes out of a part of a text need not be those that it makes out of the whole.
    const pairs = parts.filter(part => isPair(part));
    return (pairs.length > 0 ? pairs : parts).map(part => ({
      word: part,
      isWhole: pairs.length > 0,
    }));
  });
}

function isPair(part: string): boolean {
  return UNSPACED.test(part) && (part.match(/\P{M}/gu) ?? []).length === 2;
}

/** The ranges of `text` that match the folded `words`: from and to, in order, without overlap. */
export function marksIn(
  text: string,
  words: readonly string[],
): readonly (readonly [number, number])[] {
  let folded = '';
  /** For each index in the folded text, its index in `text`. */
  const origins: number[] = [];
  for (const { segment, index } of new Intl.Segmenter().segment(text)) {
    const one = fold(segment);
    for (let at = 0; at < one.length; at++) origins.push(index);
    folded += one;
  }
  origins.push(text.length);
  const found: [number, number][] = [];
  for (const word of words) {
    for (let at = findWord(folded, word); at >= 0; at = findWord(folded, word, at + word.length))
      found.push([origins[at] ?? 0, endOf(origins, at + word.length)]);
  }
  found.sort(([a], [b]) => a - b);
  return found.filter(
    ([from], index) => from >= Math.max(0, ...found.slice(0, index).map(([, to]) => to)),
  );
}

/** The end in `text` of the letter before `index` in the folded text. */
function endOf(origins: readonly number[], index: number): number {
  const last = origins[index - 1];
  let next = index;
  while (origins[next] === last) next++;
  return origins[next] ?? 0;
}
