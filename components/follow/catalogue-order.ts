/** Puts the countries of the catalogue, and the sources of a country, in the order that serves the reader. Pure. */
import { type CatalogueEntry, TOPICS } from '../../feed/catalogue.ts';
import type { Home } from '../../i18n/home.ts';
import { primaryLanguage } from '../../model/primary-language.ts';

/** Countries with entries; null stands for no single country. */
export interface Countries {
  /** The reader's own, the likeliest first. */
  readonly own: readonly (string | null)[];
  /** All others: the international sources, then by name. */
  readonly others: readonly (string | null)[];
}

/** The countries that have entries. @param nameOf What the reader calls a country. @param tag The reader's language. */
export function countriesOf(
  entries: readonly CatalogueEntry[],
  home: Home,
  nameOf: (country: string | null) => string,
  tag: string,
): Countries {
  const all = [...new Set(entries.map(({ country }) => country))];
  const own = home.countries.filter(country => all.includes(country));
  const collator = new Intl.Collator(tag);
  const named = all
    .filter(country => country === null || !own.includes(country))
    .map(country => ({ country, name: nameOf(country) }))
    .sort(
      (a, b) =>
        Number(b.country === null) - Number(a.country === null) || collator.compare(a.name, b.name),
    );
  return { own, others: named.map(({ country }) => country) };
}

/** The sources of `country`: those in the reader's languages first, by topic, then by name. @param tag As above. */
export function inCountry(
  entries: readonly CatalogueEntry[],
  country: string | null,
  home: Home,
  tag: string,
): readonly CatalogueEntry[] {
  const collator = new Intl.Collator(tag);
  return entries
    .filter(entry => entry.country === country)
    .sort(
      (a, b) =>
        strangeness(a, home) - strangeness(b, home) ||
        TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic) ||
        collator.compare(a.name, b.name),
    );
}

/** Whether `language`, a BCP 47 tag, is one of the reader's. */
export function isOwnLanguage(language: string, { languages }: Home): boolean {
  return languages.includes(primaryLanguage(language));
}

/** The place of an entry's language among the reader's own; those of others come last. */
function strangeness({ language }: CatalogueEntry, { languages }: Home): number {
  const at = languages.indexOf(primaryLanguage(language));
  return at < 0 ? languages.length : at;
}
