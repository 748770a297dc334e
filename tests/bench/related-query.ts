/** Runs in a page: times finding what is related to articles. */
import { openDatabase } from '../../store/database.ts';
import { relatedArticles } from '../../store/related.ts';

const MOST = 4;

/** Milliseconds for each; throws where nothing is found at all, since then nothing was measured. */
export async function measure(articleIds: readonly string[]): Promise<readonly number[]> {
  const db = openDatabase();
  const times: number[] = [];
  let found = 0;
  for (const articleId of articleIds) {
    const article = await db.articles.get(articleId);
    if (article === undefined) throw new Error(`There is no article ${articleId}.`);
    const start = performance.now();
    const { sameStory, background } = await relatedArticles(db, article, MOST);
    times.push(performance.now() - start);
    found += sameStory.length + background.length;
  }
  db.close();
  if (found === 0) throw new Error('Nothing is related to anything.');
  return times;
}
