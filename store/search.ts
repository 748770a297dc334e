/**
 * Finds articles by words in their headlines and texts, the newest first: through the index, and by reading those that are not
 * indexed yet.
 */

import type { ArticleRow } from '../model/article-rows.ts';
import { findWord, queryTerms, queryWords, type Term } from '../words/find.ts';
import { excerpt } from '../words/shorten.ts';
import { fold } from '../words/tokens.ts';
import { type ListedArticle, listed } from './articles.ts';
import type { Database } from './database.ts';
import { followedFeeds } from './followed-feeds.ts';
import { START_LENGTH } from './index-articles.ts';
import type { SegmentRow } from './search-rows.ts';
import { searchableText } from './searchable-text.ts';

/** What narrows a search; null and false set no bound. `since` is epoch ms. */
export interface SearchFilters {
  readonly feedId: string | null;
  readonly since: number | null;
  readonly isSaved: boolean;
}

/** Filters that let every article through. */
export const NO_FILTERS: SearchFilters = { feedId: null, since: null, isSaved: false };

/** An article that was found; `excerpt` is the text around the words, where headline and deck do not hold them; else null. */
export interface FoundArticle extends ListedArticle {
  readonly excerpt: string | null;
}

/** Articles that are not indexed yet are read up to this number; there are fewer than a segment as a rule. */
const MAX_WAITING = 2000;
/** Articles that are loaded and checked together. */
const BATCH = 300;
/** Articles of the newest among which a word of many articles is looked for first. */
const NEWEST = 3000;
const EXCERPT_BEFORE = 60;
const EXCERPT_LENGTH = 220;

/** The newest `limit` articles that hold every word of `query`, each by its beginning. */
export async function searchArticles(
  db: Database,
  query: string,
  limit: number,
  filters: SearchFilters = NO_FILTERS,
): Promise<readonly FoundArticle[]> {
  const words = queryWords(query);
  if (words.length === 0) return [];
  const feeds = await followedFeeds(db);
  const followed = new Set(feeds.map(({ feedId }) => feedId));
  const passes = ({ feedId, sortAt }: ArticleRow) =>
    followed.has(feedId) &&
    (filters.feedId === null || feedId === filters.feedId) &&
    (filters.since === null || sortAt >= filters.since);
  const terms = queryTerms(query);
  // In a transaction, whose results Dexie does not cache: the index is not written through Dexie.
  const wanted = await db.transaction('r', db.unindexed, db.segments, db.terms, async () => {
    const waiting = await db.unindexed.limit(MAX_WAITING).primaryKeys();
    return new Set([...waiting, ...(await indexed(db, terms))]);
  });
  const hits: Hit[] = [];
  for await (const some of newestFirst(db, wanted, filters)) {
    hits.push(...(await verified(db, some, words, passes, filters.isSaved)));
    if (hits.length >= limit) break;
  }
  const newest = hits.sort((x, y) => y.article.sortAt - x.article.sortAt).slice(0, limit);
  const lines = await listed(
    db,
    newest.map(({ article }) => article),
    feeds,
  );
  return lines.map((line, index) => ({ ...line, excerpt: newest[index]?.excerpt ?? null }));
}

/** The articles that held all terms when they were indexed. */
async function indexed(db: Database, terms: readonly Term[]): Promise<readonly string[]> {
  const perTerm = await Promise.all(terms.map(term => indexesOf(db, term)));
  const [first] = perTerm;
  const segments: readonly SegmentRow[] = await db.segments.toArray();
  return segments.flatMap(({ segment = 0, articleIds }) =>
    // Without a term, as for a single letter, every article is a candidate.
    first === undefined
      ? articleIds
      : [...(first.get(segment) ?? [])]
          .filter(index => perTerm.every(one => one.get(segment)?.has(index)))
          .flatMap(index => articleIds[index] ?? []),
  );
}

/**
 * A few articles are checked all at once. Many are put in order by the index of time, without loading rows: first the newest,
 * which is enough for frequent words, then all.
 */
async function* newestFirst(
  db: Database,
  wanted: ReadonlySet<string>,
  { feedId }: SearchFilters,
): AsyncGenerator<readonly string[]> {
  if (wanted.size <= BATCH) {
    yield [...wanted];
    return;
  }
  const inTime = () =>
    (feedId === null
      ? db.articles.orderBy('sortAt')
      : db.articles.where('[feedId+sortAt]').between([feedId, -Infinity], [feedId, Infinity])
    ).reverse();
  const newest = await inTime().limit(NEWEST).primaryKeys();
  yield* inBatches(newest.filter(articleId => wanted.has(articleId)));
  const seen = new Set(newest);
  const all = await inTime().primaryKeys();
  yield* inBatches(all.filter(articleId => wanted.has(articleId) && !seen.has(articleId)));
}

function* inBatches(articleIds: readonly string[]): Generator<readonly string[]> {
  for (let from = 0; from < articleIds.length; from += BATCH)
    yield articleIds.slice(from, from + BATCH);
}

/** The articles that hold a term: their indexes, by segment. */
async function indexesOf(
  db: Database,
  { word, isWhole }: Term,
): Promise<ReadonlyMap<number, ReadonlySet<number>>> {
  const start = word.slice(0, START_LENGTH);
  // A term shorter than a start is found in the rows of all starts that begin with it.
  const last = isWhole || word.length >= START_LENGTH ? start : `${start}\uffff`;
  const rows = await db.terms
    .where('[start+segment]')
    .between([start, -Infinity], [last, Infinity])
    .toArray();
  const bySegment = new Map<number, Set<number>>();
  for (const { segment, words } of rows) {
    for (const [known, indexes] of words) {
      if (isWhole ? known !== word : !known.startsWith(word)) continue;
      const set = bySegment.get(segment) ?? new Set();
      bySegment.set(segment, set);
      for (const index of indexes) set.add(index);
    }
  }
  return bySegment;
}

interface Hit {
  readonly article: ArticleRow;
  readonly excerpt: string | null;
}

/** Those of `articleIds` that still hold the words: an article may have changed since it was indexed. */
async function verified(
  db: Database,
  articleIds: readonly string[],
  words: readonly string[],
  passes: (article: ArticleRow) => boolean,
  isSaved: boolean,
): Promise<readonly Hit[]> {
  const articles = await db.articles.bulkGet([...articleIds]);
  const passing = articles.filter(article => article !== undefined && passes(article));
  const kept = passing.filter(article => article !== undefined);
  const ids = kept.map(({ articleId }) => articleId);
  const [bodies, statuses] = await Promise.all([
    db.bodies.bulkGet(ids),
    isSaved ? db.statuses.bulkGet(ids) : [],
  ]);
  return kept.flatMap((article, index): readonly Hit[] => {
    if (isSaved && statuses[index]?.savedAt == null) return [];
    const shown = fold(`${article.headline}\n${article.deck ?? ''}`);
    const hidden = words.filter(word => findWord(shown, word) < 0);
    if (hidden.length === 0) return [{ article, excerpt: null }];
    const text = searchableText(article, bodies[index] ?? null);
    const folded = fold(text);
    if (hidden.some(word => findWord(folded, word) < 0)) return [];
    return [{ article, excerpt: excerptOf(text, findWord(folded, hidden[0] ?? '')) }];
  });
}

/** The text around the character `at`; folding shifts characters a little, and an excerpt is long enough for that. */
function excerptOf(text: string, at: number): string {
  return excerpt(text.replaceAll('\n', ' '), at, EXCERPT_BEFORE, EXCERPT_LENGTH);
}
