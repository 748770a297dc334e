/** Indexes articles for search: a segment of 250 articles at a time, each in one transaction. */
import { tokens } from '../words/tokens.ts';
import type { Database } from './database.ts';
import type { TermRow } from './search-rows.ts';
import { searchableText } from './searchable-text.ts';

/** Articles a segment: with fewer, a word is looked up in too many rows; with more, too many wait to be indexed. */
export const SEGMENT_SIZE = 250;
/** Words that begin with the same so many characters stand in one row. */
export const START_LENGTH = 3;

/**
 * Indexes one segment, if as many articles wait.
 * @returns How many were indexed; 0 where fewer wait, which a search reads by itself.
 */
export async function indexArticles(db: Database): Promise<number> {
  const waiting = await db.unindexed.limit(SEGMENT_SIZE).primaryKeys();
  if (waiting.length < SEGMENT_SIZE) return 0;
  const [articles, bodies] = await Promise.all([
    db.articles.bulkGet(waiting),
    db.bodies.bulkGet(waiting),
  ]);
  const texts = waiting.flatMap((articleId, index) => {
    const article = articles[index];
    return article === undefined
      ? []
      : [{ articleId, text: searchableText(article, bodies[index] ?? null) }];
  });
  const starts = wordsByStart(texts.map(({ text }) => text));
  await db.transaction('rw', db.segments, db.terms, db.unindexed, async ({ idbtrans }) => {
    const segment = await db.segments.add({ articleIds: texts.map(({ articleId }) => articleId) });
    // Not through Dexie, which would send the key of each row to every open page. The new segment alone repeats a search.
    const terms = idbtrans.objectStore(db.terms.name);
    for (const [start, words] of starts)
      terms.put({ start, segment, words: [...words] } satisfies TermRow);
    const unindexed = idbtrans.objectStore(db.unindexed.name);
    for (const articleId of waiting) unindexed.delete(articleId);
  });
  return waiting.length;
}

function wordsByStart(texts: readonly string[]): ReadonlyMap<string, Map<string, number[]>> {
  const starts = new Map<string, Map<string, number[]>>();
  texts.forEach((text, index) => {
    for (const word of new Set(tokens(text, text.length))) {
      const start = word.slice(0, START_LENGTH);
      const words = starts.get(start) ?? new Map<string, number[]>();
      starts.set(start, words);
      const indexes = words.get(word);
      if (indexes === undefined) words.set(word, [index]);
      else indexes.push(index);
    }
  });
  return starts;
}

/**
 * Deletes segments of which less than half is still kept, and queues what is left of them again, so that the index is never
 * much larger than the archive.
 */
export async function tidyIndex(db: Database): Promise<void> {
  for (const segment of await db.segments.toCollection().primaryKeys()) {
    await db.transaction('rw', db.segments, db.terms, db.unindexed, db.articles, async () => {
      const ids = (await db.segments.get(segment))?.articleIds ?? [];
      const kept = await db.articles
        .where('articleId')
        .anyOf([...ids])
        .primaryKeys();
      if (kept.length * 2 >= ids.length) return;
      await db.unindexed.bulkPut(kept.map(articleId => ({ articleId })));
      await db.terms.where('segment').equals(segment).delete();
      await db.segments.delete(segment);
    });
  }
}
