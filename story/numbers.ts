/** Finds the numbers of a text that say something of the event, each with what it counts. Pure. */
import { fold, UNSPACED } from '../words/tokens.ts';
import { calendarKind } from './calendar-words.ts';

/** A number in a text. */
export interface FoundNumber {
  /** Its value in western digits, without separators of thousands: equal where two texts name the same number. */
  readonly value: string;
  /** As published, with its sign or unit and what it counts: "$3 million", "86 people". */
  readonly text: string;
}

const CURRENCY = String.raw`(?:US\$|A\$|C\$|HK\$|[$€£¥₹₽₩₫₺₴₱₦฿៛])`;
const DIGITS = String.raw`\p{Nd}+(?:[.,'’\u00a0\u202f]\p{Nd}{3}(?!\p{Nd}))*(?:[.,]\p{Nd}+)?`;
const NUMBER = new RegExp(
  // No part of a name ("COVID-19", "G20"), of a date or a time.
  String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}][-.,:/’']?)(${CURRENCY}\s?)?(${DIGITS}(?:[-–]${DIGITS})?)`,
  'gu',
);
/** What may stand at a number without a space. */
const UNIT =
  /^(?:\s?[%٪]|\s?(?:bn|mn|tn|m|k|km\/h|km|kg|cm|mm|mph|kph|ft|ha|[KMG]Wh?)(?![\p{L}\p{M}])|\s?°\s?[CF]?|[€£¥]|元|円)/u;
/** A clock or a date behind a number, before it, or as a whole. */
const CLOCK =
  /^\s?(?:[:h]\p{Nd}|[ap]\.?m(?![\p{L}])|uhr|o['’]clock|gmt|utc|hrs(?!\p{L})|h(?!\p{L})|[年月日号號时時点點분시일월년]|[/:]\p{Nd}|[-–.]\p{Nd})/iu;
const BEFORE_DATE =
  /(?:ថ្ងៃ(?:ទី)?|ទី|ឆ្នាំ|ម៉ោង|ខែ|วันที่|เวลา|ปี|พ\.ศ\.|ngày|tháng|năm|(?<!\p{L})(?:at|kl\.?|um|a las|à|в|v|o|pukul|jam|saat)|(?<!\p{L})(?:day|jour|día|tag|part|episode|no\.?|nr\.?|n°|№|#|vol\.?|chapter|season|page))[\s\u200b]*$/iu;
/** "In 2 days", "the last 24 hours": when, and not what. */
const BEFORE_SPAN =
  /(?<!\p{L})(?:in|last|past|next|within|every|since|coming|previous|dans|depuis|derni[eè]re?s|prochaine?s|en|desde|[uú]ltim[ao]s|pr[oó]xim[ao]s|vor|letzten|n[aä]chsten|seit|через|последние|за)\s$/iu;
const SPAN =
  /^\s?(?:sec|min|hour|day|week|month|heure|jour|semaine|mois|hora|d[ií]a|semana|mes|stunde|tag|woche|monat|час|дн|ден|недел|месяц|minut|segundo|second)\p{L}*/iu;
const WORD = /^[\s\u00a0]([\p{L}][\p{L}\p{M}’'-]*)/u;
/** Words that a counted thing comes after. */
const BEFORE_NOUN =
  /^(?:million|billion|trillion|thousand|hundred|dozen|crore|lakh|per|more|other|additional|new|young|local|police|millions?|milliards?|millones|mil|millionen|milliarden|milh[oõ]es|milioni|miljoen|миллион\p{L}*|млн|млрд|тыс|juta|triệu|مليون|مليار|ألف)$/iu;
/** Short words that stand behind a number and name nothing. */
const STOP = new Set(
  (
    'of in on at to from for and or as by with after before since over under off out up is are was were be has have had will would the an than ' +
    'that this it its his her not but who which while when where during into about against between amid following so far there here now then also still ago ' +
    'de des du en au aux et ou par pour sur dans le la les un une qui que dont est sont ont avec après avant contre ' +
    'del al por para con sobre el los las una es son como tras desde entre contra ' +
    'im am auf aus bei der die das den dem und oder von vom zu zum zur mit nach für um ist sind war wird wurden ' +
    'da do dos das em no na nos nas il lo gli di che nel della van het een met op voor di dan yang pada untuk ' +
    'и в на с из по за от до к у о не как что и та що із від до ve ile için bir في من على إلى عن أو مع بعد قبل'
  ).split(' '),
);
const IN_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve|zéro un deux trois quatre cinq six sept huit neuf dix onze douze|' +
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce|null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf';
const VALUES: ReadonlyMap<string, string> = new Map(
  IN_WORDS.split('|').flatMap(list =>
    list.split(' ').map((word, value) => [fold(word), String(value)] as const),
  ),
);

let segmenter: Intl.Segmenter | null = null;

/** The numbers in `text`, in its order, without dates, times and counts of days to them. @param language BCP 47 tag, or null. */
export function numbersIn(text: string, language: string | null): readonly FoundNumber[] {
  return [...text.matchAll(NUMBER)].flatMap(match => {
    const [whole, currency = '', digits = ''] = match;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const behind = text.slice(match.index + whole.length, match.index + whole.length + 60);
    const [unit = ''] = UNIT.exec(behind) ?? [];
    if (unit === '' && currency === '' && isDate(digits, before, behind, language)) return [];
    if (unit === '' && /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(behind))
      return [];
    const counted = countedIn(behind.slice(unit.length), language);
    return [{ value: plainValue(digits), text: `${whole}${unit}${counted}`.trim() }];
  });
}

/** The values of all numbers in `text`, dates and those in words too: what a reader of it has seen. */
export function valuesIn(text: string): readonly string[] {
  const digits = [...text.matchAll(NUMBER)].map(([, , found = '']) => plainValue(found));
  const words = (text.match(/\p{L}{2,8}/gu) ?? []).flatMap(word => VALUES.get(fold(word)) ?? []);
  return [...digits, ...words];
}

function isDate(digits: string, before: string, behind: string, language: string | null): boolean {
  if (CLOCK.test(behind) || BEFORE_DATE.test(before)) return true;
  if (BEFORE_SPAN.test(before) && SPAN.test(behind)) return true;
  // Years.
  if (/^(?:19|20|25)\d\d(?:[-–]\d{2,4})?$/.test(westernDigits(digits))) return true;
  const next = /^[\s.]*(?:de\s|of\s)?([\p{L}\p{M}]+)/u.exec(behind)?.[1];
  const previous = /([\p{L}\p{M}]+)[\s.]*$/u.exec(before)?.[1];
  return [next, previous].some(word => word !== undefined && calendarKind(word, language) !== null);
}

/** What is counted: the next word, or two where the first only goes before it; '' where the text does not say. */
function countedIn(behind: string, language: string | null): string {
  if (UNSPACED.test(behind.trimStart().charAt(0))) {
    // What publishers send as a language may be no tag, and the scripts are told apart without it.
    segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
    const [first] = segmenter.segment(behind.trimStart().slice(0, 24));
    return first?.isWordLike === true ? `${/^\s/.test(behind) ? ' ' : ''}${first.segment}` : '';
  }
  const first = WORD.exec(behind)?.[1];
  if (first === undefined || isEmpty(first, language)) return '';
  const second = WORD.exec(behind.slice(first.length + 1))?.[1];
  // "86 Cambodian soldiers": in English a capital marks what goes before the noun.
  const isOrigin =
    (language ?? 'en').startsWith('en') && /^\p{Lu}/u.test(first) && /^\p{Ll}/u.test(second ?? '');
  const goesOn = BEFORE_NOUN.test(first) || isOrigin;
  return goesOn && second !== undefined && !isEmpty(second, language)
    ? ` ${first} ${second}`
    : ` ${first}`;
}

function isEmpty(word: string, language: string | null): boolean {
  return (
    word.length < 2 ||
    STOP.has(fold(word)) ||
    STOP.has(word.toLowerCase()) ||
    calendarKind(word, language) !== null
  );
}

function plainValue(digits: string): string {
  return westernDigits(digits).replace(/[.,'’\u00a0\u202f](?=\d{3}(?!\d))/g, '');
}

/** Every script writes its ten digits in a row, zero first. */
function westernDigits(digits: string): string {
  return digits.replace(/\p{Nd}/gu, digit => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String((code - zero) % 10);
  });
}
