/** What is found by the words typed, live. */
import type { Database } from '../../store/database.ts';
import { type FoundArticle, type SearchFilters, searchArticles } from '../../store/search.ts';
import { type Live, useLive } from '../../store/use-live.ts';

export function useSearch(
  db: Database,
  words: string,
  filters: SearchFilters,
  limit: number,
): Live<readonly FoundArticle[]> {
  return useLive(`found ${JSON.stringify(filters)} ${words}`, () =>
    searchArticles(db, words, limit, filters),
  );
}
