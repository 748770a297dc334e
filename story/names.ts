/** Finds the names of people, places and bodies in a text, by the capitals inside its sentences. Pure. */
import { fold } from '../words/tokens.ts';
import { calendarKind } from './calendar-words.ts';

const MAX_LENGTH = 60;
/** Shares of words with a capital: more is title case, where they mark nothing; many are marked where nouns are. */
const MAX_IN_HEADLINE = 0.5;
const MAX_IN_DECK = 0.7;
const MANY = 0.4;
const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}\p{Nd}’'-]*[\p{L}\p{M}\p{Nd}]`;
const LINK =
  'of the|of|de la|de los|del|de|della|di|da|dos|das|do|du|van der|van den|van|von der|von|zu|bin|ibn|ben|al|el';
const NAME = new RegExp(
  String.raw`(?<=[\p{Ll}\p{M}\p{Nd},;)]\s)${CAPITAL}(?:\s(?:(?:${LINK})\s)?${CAPITAL}){0,5}`,
  'gu',
);
/** Words that begin a clause with a capital in some styles, and name nobody. */
const FUNCTION_WORDS = new Set(
  (
    'the a an i he she it we they you but and or in on at as if this that these those there his her its our their for from with what who why how when ' +
    'le la les un une el los las lo der die das ein eine il gli'
  ).split(' '),
);
/** Titles, which need a name behind them, and outlets and platforms that are quoted everywhere. */
const NO_NAMES = new Set(
  (
    'mr mrs ms dr sir madam lord lady president vice prime minister deputy king queen prince princess pope senator governor mayor chief general captain ' +
    'judge professor secretary chancellor ambassador spokesman spokeswoman spokesperson tv ceo ' +
    'bbc cnn cnbc nbc cbs npr rfi rfa voa dw euronews politico axios bloomberg facebook twitter telegram instagram youtube whatsapp tiktok reddit linkedin x gmt utc est edt cet uhr'
  ).split(' '),
);
/** What makes a weekday a name. */
const NAMED_DAYS = /^(?:black|good|bloody|super|holy|palm|easter|ash|cyber|giving|red|white)$/;

/**
 * The names in `text`, each once, in its order.
 * @param language BCP 47 tag, or null. @param isHeadline Headlines of many papers capitalise nearly every word.
 */
export function namesIn(
  text: string,
  language: string | null,
  isHeadline: boolean,
): readonly string[] {
  const share = shareOfCapitals(text);
  if (share > (isHeadline ? MAX_IN_HEADLINE : MAX_IN_DECK)) return [];
  const found = [...text.matchAll(NAME)].flatMap(({ 0: run, index }) => {
    const isDated = /^\s\p{Nd}/u.test(text.slice(index + run.length, index + run.length + 2));
    return nameOf(run, isDated, language) ?? [];
  });
  // Where nouns have capitals too, as in German, only several of them in a row are a name.
  return [...new Set(found)].filter(name => share < MANY || name.includes(' '));
}

/**
 * The name in a run of capitals: without function words before it and days behind it; null where nothing is left.
 * @param isDated Whether a number follows, so that a month at its end is no surname.
 */
function nameOf(run: string, isDated: boolean, language: string | null): string | null {
  const words = run.replace(/['’]s$/u, '').split(' ');
  const kind = (word: string | undefined) => calendarKind(word ?? '', language);
  while (FUNCTION_WORDS.has(fold(words[0] ?? ''))) words.shift();
  while (words.length > 0) {
    const last = kind(words.at(-1));
    if (last === null || (last === 'month' && words.length > 1 && !isDated)) break;
    words.pop();
    if (words.length === 1 && NAMED_DAYS.test(fold(words[0] ?? ''))) return null;
  }
  if (words.some(word => kind(word) === 'weekday')) return null;
  if (words.every(word => kind(word) !== null || NO_NAMES.has(fold(word)))) return null;
  const name = words.join(' ').replace(/['’]s$/u, '');
  return name.length < 2 || name.length > MAX_LENGTH ? null : name;
}

/** The share of words with a capital among those inside the sentences of `text`. */
function shareOfCapitals(text: string): number {
  const inside = text.match(/(?<=[^.!?…:"“\s]\s)\p{L}{3,}/gu) ?? [];
  return inside.filter(word => /^\p{Lu}/u.test(word)).length / Math.max(1, inside.length);
}
