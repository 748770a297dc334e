/** Tells which countries and languages are a reader's own, by the language tags of the browser and of the pages. */

/** The reader's own countries and languages, the likeliest first. */
export interface Home {
  /** ISO 3166-1 alpha-2 codes. */
  readonly countries: readonly string[];
  /** Languages without region or script: "pt" for "pt-BR". */
  readonly languages: readonly string[];
}

/**
 * What `tags` say, BCP 47 tags in the reader's order. A region that a tag names comes before one that its language only
 * makes likely, as Cambodia for "km". What is no tag says nothing.
 */
export function homeOf(tags: readonly string[]): Home {
  const locales = tags.flatMap(readTag);
  const countries = [...locales, ...locales.map(locale => locale.maximize())].flatMap(
    ({ region }) => (region === undefined ? [] : [region]),
  );
  return {
    countries: [...new Set(countries)],
    languages: [...new Set(locales.map(({ language }) => language))],
  };
}

function readTag(tag: string): readonly Intl.Locale[] {
  try {
    return [new Intl.Locale(tag)];
  } catch {
    // A setting of the browser may hold anything; it then says nothing about the reader.
    return [];
  }
}
