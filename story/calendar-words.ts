/** Knows the names of weekdays, months and relative days in many languages, as Intl has them. Pure. */
import { DAY_MS } from '../model/durations.ts';
import { fold } from '../words/tokens.ts';

/** What a word says of a date. */
export type CalendarKind = 'weekday' | 'month' | 'relative';

/** Languages whose full names are always known: those of Newsline, and those that capitalise or that many feeds are in. */
const LANGUAGES = [
  ...[
    'en',
    'fr',
    'es',
    'ar',
    'km',
    'zh',
    'de',
    'pt',
    'it',
    'nl',
    'pl',
    'cs',
    'sv',
    'da',
    'nb',
    'fi',
    'hu',
  ],
  ...[
    'ro',
    'el',
    'ru',
    'uk',
    'tr',
    'fa',
    'he',
    'hi',
    'id',
    'ms',
    'vi',
    'th',
    'ja',
    'ko',
    'tl',
    'sw',
  ],
];
/** Languages whose short names ("Mon", "Sept") are always known too. */
const SHORT_LANGUAGES = ['en', 'fr', 'es'];
/** A Sunday, and the first day of a year of twelve whole months. */
const SUNDAY = Date.UTC(2023, 0, 1);
/** What Intl does not list, and Khmer, which Chromium's Intl lacks. */
const OTHERS: Readonly<Record<CalendarKind, string>> = {
  weekday: 'tues thur thurs weekend អាទិត្យ ចន្ទ អង្គារ ពុធ ព្រហស្បតិ៍ សុក្រ សៅរ៍',
  month: 'sept មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ',
  relative: 'today yesterday tomorrow tonight midnight noon ម្សិលមិញ ស្អែក',
};

type Words = ReadonlyMap<string, CalendarKind>;

/** Feeds name fewer languages than this; the tags that are made up are not kept beyond it. */
const MAX_KNOWN = 300;

/** The names that are known in every text. */
let common: Words | null = null;
/** Those that a language has itself, as they are asked for. */
const known = new Map<string, Words>();

/** What a word says of a date; null where it says nothing. @param language BCP 47 tag of its text, or null. */
export function calendarKind(word: string, language: string | null): CalendarKind | null {
  const plain = plainWord(word);
  const own = language?.split(/[-_]/)[0]?.toLowerCase() ?? '';
  common ??= commonWords();
  return wordsOf(own).get(plain) ?? common.get(plain) ?? null;
}

function plainWord(word: string): string {
  return fold(word).replace(/['’]s$|[.,]+$/gu, '');
}

function commonWords(): Words {
  const words = new Map<string, CalendarKind>();
  for (const kind of ['relative', 'month', 'weekday'] as const)
    addNames(words, OTHERS[kind].split(' '), kind);
  for (const tag of LANGUAGES) addLongNames(words, tag);
  for (const tag of SHORT_LANGUAGES) addShortNames(words, tag);
  return words;
}

function wordsOf(language: string): Words {
  let words = known.get(language);
  if (words === undefined) {
    words = ownWords(language);
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(language, words);
  }
  return words;
}

/** None where Intl does not have the language: it would give the names of another one. */
function ownWords(language: string): Words {
  const words = new Map<string, CalendarKind>();
  if (!isLanguage(language) || Intl.DateTimeFormat.supportedLocalesOf(language).length === 0)
    return words;
  addLongNames(words, language);
  addShortNames(words, language);
  return words;
}

function addLongNames(words: Map<string, CalendarKind>, tag: string): void {
  addNames(words, relativeDays(tag), 'relative');
  addNames(words, monthsOf(tag, 'long'), 'month');
  addNames(words, weekdaysOf(tag, 'long'), 'weekday');
}

function addShortNames(words: Map<string, CalendarKind>, tag: string): void {
  addNames(words, monthsOf(tag, 'short'), 'month');
  addNames(words, weekdaysOf(tag, 'short'), 'weekday');
}

function addNames(
  words: Map<string, CalendarKind>,
  names: readonly string[],
  kind: CalendarKind,
): void {
  for (const name of names) {
    const plain = plainWord(name);
    if (plain.length > 1 && !/\p{N}/u.test(plain)) words.set(plain, kind);
  }
}

function isLanguage(tag: string): boolean {
  return /^[a-z]{2,3}$/.test(tag);
}

function weekdaysOf(tag: string, style: 'long' | 'short'): readonly string[] {
  const format = new Intl.DateTimeFormat(tag, { weekday: style, timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => format.format(SUNDAY + day * DAY_MS)).flatMap(whole);
}

/** The months, also in the form that they have beside a day. */
function monthsOf(tag: string, style: 'long' | 'short'): readonly string[] {
  const alone = new Intl.DateTimeFormat(tag, { month: style, timeZone: 'UTC' });
  const dated = new Intl.DateTimeFormat(tag, { month: style, day: 'numeric', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => Date.UTC(2023, month, 15)).flatMap(at => [
    alone.format(at),
    ...dated.formatToParts(at).flatMap(({ type, value }) => (type === 'month' ? value : [])),
  ]);
}

function relativeDays(tag: string): readonly string[] {
  const format = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  return [-1, 0, 1].map(days => format.format(days, 'day'));
}

/** A name of several words ("segunda-feira", "thứ hai") counts as a whole, and by its first word where a hyphen joins them. */
function whole(name: string): readonly string[] {
  const [first = ''] = name.split('-');
  return first.length > 3 ? [name, first] : [name];
}
