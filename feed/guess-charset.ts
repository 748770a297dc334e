/** Guesses an undeclared or wrongly declared encoding by the most frequent letters of its languages. */

/** The letters of correctly decoded text in one encoding. */
interface Look {
  readonly label: string;
  /** The most frequent characters outside of ASCII in its languages. */
  readonly frequent: ReadonlySet<string>;
  /** The share of these among all characters outside of ASCII in ordinary text. */
  readonly expected: number;
  /** Whether words mix ASCII letters with others, as in languages of the Latin script. */
  readonly isLatin: boolean;
}

const HAN =
  '的一是不了在人有我他中大上和年到以地出会會时時国國来來为為说說对對后後新发發个個这這们們报報日月学學本成方市区區政府经經部长長美台記者表示公司';
const KANA =
  'あいうえおかがきくけこさしじすせそただちっつてでとどなにのはびまみめもやよらりるれろわをんアイウカキクコサシジスセタダチッテデトドナニネノハバパフブプマミムメャュョラリルレロワンー';

const LOOKS: readonly Look[] = [
  look('windows-1252', 'àáâãäåæçèéêëìíîïñòóôõöøùúûüÿœßÀÂÇÈÉÊÎÔÖÜÄÁÍÓÚÑÅØ‘’“”–—…«»€°·¿¡ª', 0.95),
  look('iso-8859-15', 'àáâãäåæçèéêëìíîïñòóôõöøùúûüÿœŒßÀÂÇÈÉÊÎÔÖÜÄÁÍÓÚÑÅØ€«»°·¿¡', 0.95),
  look('windows-1251', 'оеаинтсрвлкмдпуяыьгзбчйхжюшцщэфіїєґ«»—–ОНАПСВ', 0.95),
  look('koi8-r', 'оеаинтсрвлкмдпуяыьгзбчйхжюшцщэфОНАПСВ', 0.95),
  look('windows-1253', 'αοιτεσνηυρπκμλςγδωχθφβάέίόήύώΑΤΕΟΣ', 0.95),
  look('windows-1254', 'ıişğüöçİŞĞÜÖÇâ’‘“”', 0.95),
  look('windows-1255', 'יוהלאמרתבשנדקחעפכצטזגסםןךףץ', 0.95),
  look('windows-1256', 'اليمنرتوبةعدسفقحكهجىأشصطخزإءذضئغثظؤپچکگی،', 0.95),
  look('windows-874', 'านรอกเงมยลวดทสตปคบหพขจแใไชไธโณ่้ัิีึืุูำะ์็', 0.95),
  look('windows-1250', 'áéíóúýčďěňřšťůžąćęłńóśźżőűöüäôăîâșşţțČŠŽŘŁŚŻ„”“–', 0.95),
  look('iso-8859-2', 'áéíóúýčďěňřšťůžąćęłńóśźżőűöüäôăîâşţČŠŽŘŁŚŻ', 0.95),
  look('gb18030', `${HAN}，。、“”《》：`, 0.3),
  look('big5', `${HAN}，。、「」《》：`, 0.3),
  look('shift_jis', KANA, 0.55),
  look('euc-jp', KANA, 0.55),
  look(
    'euc-kr',
    '이다에는의가을고하지서한은기도사를로인대정시자리일해국보어스나라수과부전장원',
    0.4,
  ),
];

function look(label: string, frequent: string, expected: number): Look {
  return { label, frequent: new Set(frequent), expected, isLatin: frequent.includes('ö') };
}

const WORDS_START = 4000;
const SAMPLE = 6000;
/** With fewer characters outside of ASCII there is no guess. */
const FEWEST = 3;

/** How plausible the text of `bytes` in the encoding `label` is: from 0, also for invalid bytes, to 1. */
export function plausibility(bytes: Uint8Array, label: string): number {
  const known = LOOKS.find(one => one.label === label);
  return known === undefined ? 0 : score(sampleOf(bytes), known);
}

/** @returns The most plausible encoding and its plausibility; null where there is too little text. */
export function guessCharset(
  bytes: Uint8Array,
): { readonly label: string; readonly score: number } | null {
  // Its escapes are pure ASCII, which no other text contains.
  if (hasEscapes(bytes)) return { label: 'iso-2022-jp', score: 1 };
  const sample = sampleOf(bytes);
  if (sample.reduce((count, byte) => count + Number(byte >= 0x80), 0) < FEWEST) return null;
  let best = { label: 'windows-1252', score: 0 };
  for (const one of LOOKS) {
    const found = score(sample, one);
    if (found > best.score) best = { label: one.label, score: found };
  }
  return best;
}

function score(sample: Uint8Array, { label, frequent, expected, isLatin }: Look): number {
  const text = new TextDecoder(label).decode(sample);
  let beyond = 0;
  let hits = 0;
  let broken = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character < '\u0080') continue;
    beyond++;
    if (character === '\ufffd' || character < '\u00a0') broken++;
    else if (frequent.has(character) && (SIGN.test(character) || isMixed(text, at) === isLatin))
      hits++;
  }
  if (beyond === 0) return 0;
  // One character may be cut at either end of the sample; more that cannot be read prove the encoding wrong.
  const wrong = Math.max(0, broken - 2) / beyond;
  return Math.max(0, Math.min(1, hits / beyond / expected) - 5 * wrong);
}

const SIGN = /[^\p{L}\p{M}]/u;

/** Whether there is an ASCII letter in the same word within a few letters of `at`. */
function isMixed(text: string, at: number): boolean {
  for (const step of [-1, 1]) {
    for (let next = at + step; next >= 0 && Math.abs(next - at) < 5; next += step) {
      const character = text.charAt(next);
      if (/[a-z]/i.test(character)) return true;
      if (SIGN.test(character) || character === '') break;
    }
  }
  return false;
}

/** The part of the document that holds its first words, without a long head of ASCII. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex(byte => byte >= 0x80);
  const start = first < WORDS_START ? 0 : first;
  return bytes.subarray(start, start + SAMPLE);
}

function hasEscapes(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) {
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return true;
  }
  return false;
}
