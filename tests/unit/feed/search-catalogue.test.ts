import { describe, expect, test } from 'vitest';
import type { CatalogueEntry } from '../../../feed/catalogue.ts';
import { indexCatalogue, searchCatalogue } from '../../../feed/search-catalogue.ts';
import { nameOf } from '../../../i18n/names.ts';
import { CATALOGUE } from '../../fixtures/catalogue.ts';

const namesOf = ({ country, language, topic }: CatalogueEntry) => [
  nameOf('region', country ?? '001', 'en'),
  nameOf('region', country ?? '001', 'de'),
  nameOf('language', language, 'en'),
  topic,
];
const indexFor = (country: string, language: string) =>
  indexCatalogue(CATALOGUE.entries, {
    namesOf,
    isOwnCountry: one => one === country,
    isOwnLanguage: one => one === language,
  });
const american = indexFor('US', 'en');
const found = (words: string, index = american) =>
  searchCatalogue(index, words).map(({ name }) => name);

describe('a search of the catalogue', () => {
  test.each<[words: string, name: string]>([
    ['bangkok p', 'Bangkok Post'],
    ['post bangkok', 'Bangkok Post'],
    ['BANGKOK', 'Bangkok Post'],
    ['clarin', 'Clarín'],
    ['oslobodenje', 'Oslobođenje'],
    ['lequipe', 'L’Équipe'],
    ['l’equipe', 'L’Équipe'],
    ['switzerland nzz', 'NZZ'],
    ['조선', '조선일보'],
    ['新聞', '朝日新聞'],
    ['日新', '朝日新聞'],
    ['ไทยรัฐ', 'ไทยรัฐ'],
    ['សន្តិភាព', 'កោះសន្តិភាព'],
    ['شروق', 'الشروق'],
    ['الشروق', 'الشروق'],
    ['правда', 'Українська правда'],
    ['καθημερινη', 'Καθημερινή'],
    ['dinamalar', 'தினமலர்'],
    ['sozcu', 'Sözcü'],
  ])('for %j finds %j', (words, name) => {
    expect(found(words)).toContain(name);
  });

  test('finds by country in the languages given, by language and by topic, alone and together', () => {
    const ofThailand = CATALOGUE.entries.filter(({ country }) => country === 'TH').length;
    expect(found('thailand').length).toBeGreaterThanOrEqual(ofThailand);
    expect(found('kambodscha khmer')).toContain('DAP News');
    expect(found('cambodia english')).toContain('Khmer Times');
    expect(found('cambodia english')).not.toContain('កម្ពុជាថ្មី');
    expect(found('germany business')).toContain('Handelsblatt');
    expect(found('japan warnings').length).toBe(2);
  });

  test('puts names before domains, and both before countries', () => {
    expect(
      found('the guardian')
        .slice(0, 3)
        .every(name => name.startsWith('The Guardian')),
    ).toBe(true);
    // Mali, Malta and Malaysia begin alike, and so does a newspaper.
    expect(found('malay')[0]).toBe('Malay Mail');
    expect(found('france')[0]).toMatch(/^France 24/);
  });

  test('puts the reader’s own country and language first among equals', () => {
    expect(found('la republica', indexFor('PE', 'es'))[0]).toBe('La República');
    const first = (country: string, language: string) =>
      searchCatalogue(indexFor(country, language), 'abc news')[0]?.country;
    expect(first('AU', 'en')).toBe('AU');
    expect(first('AL', 'sq')).toBe('AL');
    expect(searchCatalogue(indexFor('KH', 'km'), 'dap')[0]?.language).toBe('km');
    expect(searchCatalogue(indexFor('KH', 'en'), 'dap')[0]?.language).toBe('en');
  });

  test.each(['', '   ', '—', '()', 'nothing like it', `${'zq '.repeat(10_000)}`, '\u200b'])(
    'for %j finds nothing',
    words => {
      expect(found(words)).toEqual([]);
    },
  );
});
