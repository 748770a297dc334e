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
  const wanted = localesOf(languages);
  const chosen = localesOf([shown]).filter(
    ({ language }) => !wanted.some(locale => locale.language === language),
  );
  const countries = [
    ...likelyCountries(chosen),
    ...namedCountries(wanted, timeZone),
    ...likelyCountries(wanted),
  ];
  return {
    countries: [...new Set(countries)],
    languages: [...new Set([...chosen, ...wanted].map(({ language }) => language))],
  };
}

/** The locales of BCP 47 tags. A setting of the browser may hold anything; what is no tag says nothing of the reader. */
export function localesOf(tags: readonly string[]): readonly Intl.Locale[] {
  return tags.flatMap(tag => {
    try {
      return [new Intl.Locale(tag)];
    } catch {
      return [];
    }
  });
}

/** The countries that a time zone and tags name, ISO 3166-1 alpha-2. @param timeZone A name of the IANA database, or null. */
export function namedCountries(
  locales: readonly Intl.Locale[],
  timeZone: string | null,
): readonly string[] {
  const home = timeZone === null ? null : countryOfTimeZone(timeZone);
  // Browsers say "en-US" all over the world, where nobody chose it.
  const named = locales.filter(({ baseName }) => baseName !== 'en-US');
  return [...(home === null ? [] : [home]), ...named.flatMap(({ region }) => region ?? [])];
}

/** The likeliest country of each language, ISO 3166-1 alpha-2. English is written everywhere, and its own tells nothing. */
export function likelyCountries(locales: readonly Intl.Locale[]): readonly string[] {
  return locales
    .filter(({ language }) => language !== 'en')
    .flatMap(locale => locale.maximize().region ?? []);
}
