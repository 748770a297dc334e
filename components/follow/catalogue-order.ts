/** Puts the countries of the catalogue, and the sources of a country, in the order that serves the reader. Pure. */
import { type CatalogueEntry, TOPICS } from '../../feed/catalogue.ts';
import type { Home } from '../../i18n/home.ts';
import type { FullI18n } from '../../i18n/translate.ts';
import { countryName } from './catalogue-names.ts';

/** Countries with entries; null stands for no single country. */
export interface Countries {
  /** The reader's own, the likeliest first. */
  readonly own: readonly (string | null)[];
  /** All others: the international sources, then by name. */
  readonly others: readonly (string | null)[];
}

/** The countries that have entries. */
export function countriesOf(
  entries: readonly CatalogueEntry[],
  home: Home,
  i18n: FullI18n,
): Countries {
  const all = [...new Set(entries.map(({ country }) => country))];
  const own = home.countries.filter(country => all.includes(country));
  const collator = new Intl.Collator(i18n.language.tag);
  const named = all
    .filter(country => country === null || !own.includes(country))
    .map(country => ({ country, name: countryName(country, i18n) }))
    .sort(
      (a, b) =>
        Number(b.country === null) - Number(a.country === null) || collator.compare(a.name, b.name),
    );
  return { own, others: named.map(({ country }) => country) };
}

/** The sources of `country`: those in the reader's languages first, by topic, then by name. */
export function inCountry(
  entries: readonly CatalogueEntry[],
  country: string | null,
  home: Home,
  i18n: FullI18n,
): readonly CatalogueEntry[] {
  const collator = new Intl.Collator(i18n.language.tag);
  return entries
    .filter(entry => entry.country === country)
    .sort(
      (a, b) =>
        strangeness(a, home) - strangeness(b, home) ||
        TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic) ||
        collator.compare(a.name, b.name),
    );
}

/** The place of an entry's language among the reader's own; those of others come last. */
function strangeness({ language }: CatalogueEntry, { languages }: Home): number {
  const at = languages.indexOf(language.split('-')[0] ?? '');
  return at < 0 ? languages.length : at;
}
