/** Light stemming: maps forms of one word to one stem, which need not be a word itself. */

/** Endings, removed one after another where enough is left. */
const LATIN = [
  /(?:'s|’s)$/,
  /ies$/,
  /(?<=[^s])s$/,
  /(?:[ct]?ione?|ing|er|ed|ly|al|amente|mente|aux)$/,
];
/** Korean particles after a noun. */
const KOREAN =
  /(?:에서는|에서|에게|으로|까지|부터|처럼|이라|라고|은|는|이|가|을|를|에|의|로|와|과|도|만)$/;
/** Arabic article, with the letters that are written together with it; plural and feminine endings. */
const ARABIC_START = /^(?:وال|بال|كال|فال|لل|ال)(?=.{3})/;
const ARABIC_END = /(?<=.{3})(?:ات|ون|ين|ها|ية|ة)$/;
const RUSSIAN_END =
  /(?<=.{3})(?:ами|ями|ого|его|ому|ему|ыми|ими|ах|ях|ов|ев|ей|ой|ий|ый|ая|яя|ое|ее|ую|юю|ам|ям|ом|ем|ы|и|а|я|о|е|у|ю|ь)$/;
const HEBREW_START = /^[והבלמכש](?=.{3})/;
/** In characters: shorter words are not stemmed, and a stem keeps at least `MIN_STEM`. */
const MIN_LENGTH = 4;
const MIN_STEM = 3;

/** The stem of a folded word (`fold`, words/tokens.ts). */
export function stem(word: string): string {
  if (/^[a-z'’]+$/.test(word)) return latin(word);
  if (/^\p{Script=Hangul}+$/u.test(word)) return word.length > 2 ? word.replace(KOREAN, '') : word;
  if (/^\p{Script=Arabic}+$/u.test(word))
    return word.replace(ARABIC_START, '').replace(ARABIC_END, '');
  if (/^\p{Script=Cyrillic}+$/u.test(word)) return word.replace(RUSSIAN_END, '');
  if (/^\p{Script=Hebrew}+$/u.test(word)) return word.replace(HEBREW_START, '');
  return word;
}

function latin(word: string): string {
  if (word.length < MIN_LENGTH) return word;
  let left = word;
  for (const ending of LATIN) {
    const cut = ending.source.startsWith('ies')
      ? left.replace(ending, 'y')
      : left.replace(ending, '');
    if (cut.length >= MIN_STEM) left = cut;
  }
  return left
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/[eoa]$/, '')
    .replace(/y$/, 'i');
}
