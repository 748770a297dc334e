/** Chooses the starter sets that fit a reader, and puts them in order, by languages and time zone. Pure. */
import type { StarterSet } from '../../feed/starter-sets.ts';
import { likelyCountries, localesOf, namedCountries } from '../../i18n/home.ts';
import { primaryLanguage } from '../../model/primary-language.ts';

/** What the browser tells of the reader. */
export interface ReaderHints {
  /** BCP 47 tags, most wanted first. */
  readonly languages: readonly string[];
  /** A name of the IANA time zone database, or null. */
  readonly timeZone: string | null;
}

/** So many sets are offered at first. */
const SHOWN = 8;
/** Always among them, because they are what this newspaper was made for. */
const ALWAYS: readonly string[] = ['cambodia-en', 'cambodia-km'];

/**
 * Every set, those that fit first; the first eight of them are what is offered at once. For readers of Khmer and in
 * Cambodia, Cambodia stands first, in Khmer and then in English. Otherwise come sets of the reader's country in a language
 * that they read, then sets in their languages, in the order of these, then others of their country, then all the rest.
 */
export function orderSets(sets: readonly StarterSet[], hints: ReaderHints): readonly StarterSet[] {
  const reader = readHints(hints);
  const ordered = sets
    .map((set, index) => ({ set, distance: distanceOf(set, reader), index }))
    .sort((one, other) => one.distance - other.distance || one.index - other.index)
    .map(({ set }) => set);
  const first = ordered.slice(0, SHOWN);
  const missing = ordered.slice(SHOWN).filter(({ id }) => ALWAYS.includes(id));
  const chosen = [
    // Those that are always offered never make room for each other.
    ...dropLast(first, missing.length),
    ...missing,
  ];
  return [...chosen, ...ordered.filter(set => !chosen.includes(set))];
}

/** How many of the ordered sets are offered at once. */
export const SETS_AT_ONCE = SHOWN;

interface Reader {
  /** Languages without region, most wanted first. */
  readonly languages: readonly string[];
  /** Countries that the time zone or a tag names. */
  readonly countries: readonly string[];
  /** Countries that are only likely by the languages. */
  readonly likely: readonly string[];
}

function readHints({ languages, timeZone }: ReaderHints): Reader {
  const locales = localesOf(languages);
  return {
    languages: [...new Set(locales.map(({ language }) => language))],
    countries: namedCountries(locales, timeZone),
    likely: likelyCountries(locales.filter(({ region }) => region === undefined)),
  };
}

const NEVER = 1000;

/** How far a set is from the reader; the least comes first. */
function distanceOf({ id, language, countries }: StarterSet, reader: Reader): number {
  const isCambodian = reader.languages.includes('km') || reader.countries.includes('KH');
  if (isCambodian && id === 'cambodia-km') return -2;
  if (isCambodian && id === 'cambodia-en') return -1;
  const place = reader.languages.indexOf(primaryLanguage(language));
  const isAtHome = countries.some(country => reader.countries.includes(country));
  const isLikely = countries.some(country => reader.likely.includes(country));
  if (isAtHome && place >= 0) return place;
  // Who lives there mostly understands it. Sets in English are made for readers elsewhere too, and come later.
  if (isAtHome) return language === 'en' ? 15 : 12;
  if (place < 0) return NEVER;
  const strangeness = isLikely ? 0 : id === 'world' ? 1 : countries.length === 0 ? 3 : 4;
  return 10 * (place + 1) + strangeness;
}

function dropLast(sets: readonly StarterSet[], count: number): readonly StarterSet[] {
  const droppable = sets.filter(({ id }) => !ALWAYS.includes(id)).slice(-count);
  return count === 0 ? sets : sets.filter(set => !droppable.includes(set));
}
