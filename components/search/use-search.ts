/** Searches the articles, live. */
import type { Database } from '../../store/database.ts';
import { type FoundArticle, type SearchFilters, searchArticles } from '../../store/search.ts';
import { type Live, useLive } from '../../store/use-live.ts';

/** At most `limit` articles that contain `words`, live. */
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
