/** Names of the countries, languages and topics of catalogue entries, in the reader's language. */
import type { CatalogueEntry } from '../../feed/catalogue.ts';
import { nameOf } from '../../i18n/names.ts';
import type { FullI18n } from '../../i18n/translate.ts';

/** The name of a country by its code; of null, the name for sources of no single country. */
export function countryName(country: string | null, { t, language }: FullI18n): string {
  return country === null ? t('catalogue.international') : nameOf('region', country, language.tag);
}

/** What the lists of sources say of one beside its name: its country where `withCountry`, its language, its topic. */
export function detailOf(
  { country, language, topic }: CatalogueEntry,
  i18n: FullI18n,
  withCountry: boolean,
): string {
  return [
    ...(withCountry ? [countryName(country, i18n)] : []),
    nameOf('language', language, i18n.language.tag),
    ...(topic === 'news' ? [] : [i18n.t(`catalogue.topic.${topic}`)]),
  ].join(', ');
}

/** The names by which an entry is found beside its own, in the reader's language and in English. */
export function searchNames(entry: CatalogueEntry, i18n: FullI18n): readonly string[] {
  const { country, language, topic } = entry;
  const tags = ['en', i18n.language.tag];
  return [
    countryName(country, i18n),
    i18n.t(`catalogue.topic.${topic}`),
    ...tags.flatMap(tag => [
      ...(country === null ? [] : [nameOf('region', country, tag)]),
      nameOf('language', language, tag),
    ]),
  ];
}
