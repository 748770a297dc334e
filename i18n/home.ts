/** Tells which countries and languages are a reader's own, by the languages of the browser and its time zone. */
import { countryOfTimeZone } from './time-zones.ts';

/** What the browser and the settings say of the reader. */
export interface ReaderSigns {
  /** BCP 47 tags, most wanted first (`navigator.languages`). */
  readonly languages: readonly string[];
  /** A name of the IANA time zone database, or null. */
  readonly timeZone: string | null;
  /** The tag of the language that the pages speak. */
  readonly shown: string;
}

/** The reader's own countries and languages, the likeliest first. */
export interface Home {
  /** ISO 3166-1 alpha-2 codes. */
  readonly countries: readonly string[];
  /** Languages without region or script: "pt" for "pt-BR". */
  readonly languages: readonly string[];
}

/**
 * A language that the reader chose, where the browser names it not at all, says most; then the time zone, the regions
 * of the tags, and the countries that a language makes likely, as Cambodia for "km". What is no tag says nothing.
 */
export function homeOf({ languages, timeZone, shown }: ReaderSigns): Home {
  const wanted = languages.flatMap(readTag);
  const chosen = readTag(shown).filter(
    ({ language }) => !wanted.some(locale => locale.language === language),
  );
  // Browsers say "en-US" all over the world, where nobody chose it.
  const named = wanted.filter(({ baseName }) => baseName !== 'en-US');
  const countries = [
    ...likelyOf(chosen),
    timeZone === null ? null : countryOfTimeZone(timeZone),
    ...named.map(({ region }) => region ?? null),
    ...likelyOf(wanted),
  ].filter(country => country !== null);
  return {
    countries: [...new Set(countries)],
    languages: [...new Set([...chosen, ...wanted].map(({ language }) => language))],
  };
}

/** The likeliest country of each language. English is written everywhere, and its own tells nothing. */
function likelyOf(locales: readonly Intl.Locale[]): readonly (string | null)[] {
  return locales
    .filter(({ language }) => language !== 'en')
    .map(locale => locale.maximize().region ?? null);
}

function readTag(tag: string): readonly Intl.Locale[] {
  try {
    return [new Intl.Locale(tag)];
  } catch {
    // A setting of the browser may hold anything; it then says nothing about the reader.
    return [];
  }
}
