/** Names of the countries, languages and topics of catalogue entries, in the reader's language. */
import type { CatalogueEntry } from '../../feed/catalogue.ts';
import { namesIn } from '../../i18n/names.ts';
import type { FullI18n } from '../../i18n/translate.ts';

/** What lists and searches call the parts of an entry. */
export interface CatalogueNames {
  /** The name of a country by its code; of null, the name for sources of no single country. */
  readonly country: (country: string | null) => string;
  /** What stands beside the name of a source: its country where `withCountry`, its language, its topic. */
  readonly detail: (entry: CatalogueEntry, withCountry: boolean) => string;
  /** The names by which a source is found beside its own: in the reader's language, in English, and in its own. */
  readonly search: (entry: CatalogueEntry) => readonly string[];
}

/** The names in the language of `i18n`. */
export function catalogueNames({ t, language: { tag } }: FullI18n): CatalogueNames {
  const region = namesIn('region', tag);
  const language = namesIn('language', tag);
  const country = (code: string | null) =>
    code === null ? t('catalogue.international') : region(code);
  const spoken = [
    ...['en', tag].flatMap(one => [namesIn('region', one), namesIn('region', one, 'short')]),
  ];
  const spokenLanguages = ['en', tag].map(one => namesIn('language', one));
  const own = new Map<string, ReturnType<typeof ownNames>>();
  return {
    country,
    detail: (entry, withCountry) =>
      [
        ...(withCountry ? [country(entry.country)] : []),
        language(entry.language),
        ...(entry.topic === 'news' ? [] : [t(`catalogue.topic.${entry.topic}`)]),
      ].join(', '),
    search: ({ country: code, language: spokenThere, topic }) => {
      const names = own.get(spokenThere) ?? ownNames(spokenThere);
      own.set(spokenThere, names);
      return [
        t(`catalogue.topic.${topic}`),
        topic,
        ...[...spokenLanguages, names.language].map(name => name(spokenThere)),
        ...(code === null
          ? [t('catalogue.international'), 'international']
          : [...spoken, names.region].map(name => name(code))),
      ];
    },
  };
}

/** The names that a language has for countries and for itself. */
function ownNames(tag: string) {
  return { region: namesIn('region', tag), language: namesIn('language', tag) };
}
