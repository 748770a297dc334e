/** What is found by the words typed; the search itself is loaded with the first letter. */
import { useEffect, useState } from 'preact/hooks';
import type { ListedArticle } from '../../store/articles.ts';
import type { Database } from '../../store/database.ts';
import type { searchArticles } from '../../store/search.ts';
import { type Live, useLive } from '../../store/use-live.ts';

/** @returns As loading while nothing is typed, too. */
export function useSearch(
  db: Database,
  words: string,
  limit: number,
): Live<readonly ListedArticle[]> {
  const [loaded, setLoaded] = useState<{ search: typeof searchArticles } | null>(null);
  const isWanted = words.trim() !== '';
  useEffect(() => {
    if (isWanted)
      void import('../../store/search.ts').then(({ searchArticles: search }) =>
        setLoaded({ search }),
      );
  }, [isWanted]);
  const live = useLive(
    `found ${loaded === null} ${words}`,
    async () => loaded?.search(db, words, limit) ?? [],
  );
  return loaded === null ? { state: 'loading' } : live;
}
