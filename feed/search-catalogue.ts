/** Searches the catalogue by words: names of sources and their domains first, then countries, languages and topics. Pure. */
import { type CatalogueEntry, TOPICS } from './catalogue.ts';

/** One source as it is searched. */
interface Indexed {
  readonly entry: CatalogueEntry;
  readonly name: string;
  readonly nameWords: readonly string[];
  readonly domainWords: readonly string[];
  /** The names of its country, language and topic. */
  readonly otherWords: readonly string[];
  /** 0 for a source of the reader's country and language, 1 where one of both is the reader's, 2 for all others. */
  readonly distance: number;
}

/** The catalogue, ready to be searched. */
export type CatalogueIndex = readonly Indexed[];

/** What an index takes from the reader. */
export interface Reader {
  /** The names of an entry's country, language and topic, in any number of languages. */
  readonly namesOf: (entry: CatalogueEntry) => readonly string[];
  /** Whether the country and the language of an entry are the reader's own. */
  readonly isOwnCountry: (country: string | null) => boolean;
  readonly isOwnLanguage: (language: string) => boolean;
}

/** Longer input is cut: nobody types so much to find a source. */
const MAX_LENGTH = 100;

/** Makes the index of `entries` for one reader. */
export function indexCatalogue(
  entries: readonly CatalogueEntry[],
  { namesOf, isOwnCountry, isOwnLanguage }: Reader,
): CatalogueIndex {
  return entries.map(entry => ({
    entry,
    name: plain(entry.name),
    nameWords: wordsOf(entry.name),
    domainWords: wordsOf(URL.parse(entry.siteUrl)?.hostname ?? '').filter(word => word !== 'www'),
    otherWords: namesOf(entry).flatMap(wordsOf),
    distance: Number(!isOwnCountry(entry.country)) + Number(!isOwnLanguage(entry.language)),
  }));
}

/**
 * The entries that match every word of `words`, the best first: by name before domain before country, language and
 * topic, then the reader's own. A word matches where one in the entry begins with it, without regard to accents and
 * case; in scripts other than Latin also within a name.
 */
export function searchCatalogue(index: CatalogueIndex, words: string): readonly CatalogueEntry[] {
  const typed = plain(words.slice(0, MAX_LENGTH)).trim();
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return [];
  const found = index.flatMap(indexed => {
    const rank = rankOf(indexed, typed, wanted);
    return rank === null ? [] : [{ ...indexed, rank }];
  });
  return found
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        a.distance - b.distance ||
        TOPICS.indexOf(a.entry.topic) - TOPICS.indexOf(b.entry.topic),
    )
    .map(({ entry }) => entry);
}

/** How well an entry matches, the least number the best; null where one of the words is missing. */
function rankOf(indexed: Indexed, typed: string, wanted: readonly string[]): number | null {
  if (indexed.name.startsWith(typed)) return 0;
  let rank = 1;
  for (const word of wanted) {
    if (isInName(indexed, word)) continue;
    if (indexed.domainWords.some(one => one.startsWith(word))) rank = Math.max(rank, 2);
    else if (indexed.otherWords.some(one => one.startsWith(word))) rank = 3;
    else return null;
  }
  return rank;
}

function isInName({ name, nameWords }: Indexed, word: string): boolean {
  // Chinese, Thai or Khmer leave no spaces between words, and Arabic or Hebrew write the article in front.
  if (/[^\p{Script=Latin}\p{N}]/u.test(word) && name.includes(word)) return true;
  return nameWords.some(one => one.startsWith(word));
}

function wordsOf(text: string): readonly string[] {
  return plain(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(word => word !== '');
}

/** Letters that no decomposition takes apart, and those that are written in two ways. */
const FOLDED: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ى: 'ي',
  ة: 'ه',
};

/** Lower case, without accents, Arabic and Hebrew points, and the marks that only part words. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670\u200b-\u200f]/g, '')
    .replace(/[øłđðþßæœıىة]/g, letter => FOLDED[letter] ?? letter);
}
