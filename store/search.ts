/** Finds articles by words in their headlines and texts, newest first: through the index, and by hand where it is behind. */
import { findWord, queryTerms, queryWords, type Term } from '../words/find.ts';
import { fold } from '../words/tokens.ts';
import { type ListedArticle, listed } from './articles.ts';
import type { Database } from './database.ts';
import { START_LENGTH } from './index-articles.ts';
import type { SegmentRow } from './search-tables.ts';
import { searchableText } from './searchable-text.ts';
import type { ArticleRow } from './tables.ts';

/** What narrows a search; null and false set no bound. `since` is epoch ms. */
export interface SearchFilters {
  readonly feedId: string | null;
  readonly since: number | null;
  readonly isSaved: boolean;
}

export const NO_FILTERS: SearchFilters = { feedId: null, since: null, isSaved: false };

/** A line of what was found; `excerpt` is the place in its text where headline and deck do not hold the words. */
export interface FoundArticle extends ListedArticle {
  readonly excerpt: string | null;
}

/** Articles that wait to be learned are gone through up to this number; they are a segment's worth as a rule. */
const MOST_WAITING = 2000;
/** How many times more candidates than lines are looked at, since newly learned is not always newly published. */
const SPARE = 3;
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
  const feeds = await db.feeds.toArray();
  const followed = new Set(feeds.flatMap(feed => (feed.removedAt === null ? feed.feedId : [])));
  const passes = ({ feedId, sortAt }: ArticleRow) =>
    followed.has(feedId) &&
    (filters.feedId === null || feedId === filters.feedId) &&
    (filters.since === null || sortAt >= filters.since);
  const hits = new Map<string, Hit>();
  const look = async (articleIds: readonly string[]) => {
    for (const hit of await verified(db, articleIds, words, passes, filters.isSaved))
      hits.set(hit.article.articleId, hit);
  };
  await look(await db.unindexed.limit(MOST_WAITING).primaryKeys());
  for await (const articleIds of candidates(db, queryTerms(query))) {
    await look(articleIds.filter(articleId => !hits.has(articleId)));
    if (hits.size >= limit * SPARE) break;
  }
  const newest = [...hits.values()]
    .sort((a, b) => b.article.sortAt - a.article.sortAt)
    .slice(0, limit);
  const lines = await listed(
    db,
    newest.map(({ article }) => article),
    feeds,
  );
  return lines.map((line, index) => ({ ...line, excerpt: newest[index]?.excerpt ?? null }));
}

/** The articles of each segment that hold all terms, the segment learned last first. */
async function* candidates(
  db: Database,
  terms: readonly Term[],
): AsyncGenerator<readonly string[]> {
  const places = await Promise.all(terms.map(term => placesOf(db, term)));
  const [first] = places;
  const segments: readonly SegmentRow[] = await db.segments.reverse().toArray();
  for (const { segment = 0, articleIds } of segments) {
    // Without a term to ask for, such as a single letter, every article is one that may hold it.
    const fitting =
      first === undefined
        ? articleIds
        : [...(first.get(segment) ?? [])]
            .filter(place => places.every(of => of.get(segment)?.has(place)))
            .flatMap(place => articleIds[place] ?? []);
    if (fitting.length > 0) yield fitting;
  }
}

/** Where a term stands: places by segment. */
async function placesOf(
  db: Database,
  { word, isWhole }: Term,
): Promise<ReadonlyMap<number, ReadonlySet<number>>> {
  const start = word.slice(0, START_LENGTH);
  // A short beginning stands in rows of its own and in those of all longer ones.
  const last = isWhole || word.length >= START_LENGTH ? start : `${start}\uffff`;
  const rows = await db.terms
    .where('[start+segment]')
    .between([start, -Infinity], [last, Infinity])
    .toArray();
  const bySegment = new Map<number, Set<number>>();
  for (const { segment, words } of rows) {
    for (const [known, places] of words) {
      if (isWhole ? known !== word : !known.startsWith(word)) continue;
      const set = bySegment.get(segment) ?? new Set();
      bySegment.set(segment, set);
      for (const place of places) set.add(place);
    }
  }
  return bySegment;
}

interface Hit {
  readonly article: ArticleRow;
  readonly excerpt: string | null;
}

/** Those of `articleIds` that still hold the words: an article may have changed since it was learned. */
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

/** The text around the place `at`; folding moves places a little, and an excerpt is long enough for that. */
function excerptOf(text: string, at: number): string {
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, at - EXCERPT_BEFORE)) + 1);
  const cut = text.slice(from, from + EXCERPT_LENGTH);
  return `${from > 0 ? '… ' : ''}${cut.replaceAll('\n', ' ').trim()}…`;
}
