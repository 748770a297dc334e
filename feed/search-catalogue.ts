/** Searches the catalogue by words. */
import type { CatalogueEntry } from './catalogue.ts';

/**
 * The entries that match every word of `words`: a word of the name, country, language or topic begins with it.
 * @param namesOf The names of an entry's country, language and topic, in any number of languages.
 */
export function searchCatalogue(
  entries: readonly CatalogueEntry[],
  words: string,
  namesOf: (entry: CatalogueEntry) => readonly string[],
): readonly CatalogueEntry[] {
  const wanted = plain(words)
    .split(/\s+/)
    .filter(word => word !== '');
  if (wanted.length === 0) return [];
  return entries.filter(entry => {
    const said = [entry.name, entry.country ?? '', entry.language, ...namesOf(entry)];
    const known = said.flatMap(text => [plain(text), ...plain(text).split(/[\s:-]+/)]);
    return wanted.every(word => known.some(one => one.startsWith(word)));
  });
}

/** Lower case, without accents. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim();
}
