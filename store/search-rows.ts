/** The rows of the search index: articles in segments, and for each segment the words with the places they stand in. */

/** Articles that were learned together; a place in the list is how the words name them. */
export interface SegmentRow {
  /** Counts up; the database gives it. */
  readonly segment?: number;
  readonly articleIds: readonly string[];
}

/** All words of one segment that begin alike: few rows are read for a word, and few are written for an article. */
export interface TermRow {
  /** The first letters of the words. */
  readonly start: string;
  readonly segment: number;
  readonly words: readonly (readonly [word: string, places: readonly number[]])[];
}

/** An article that search has still to learn. */
export interface UnindexedRow {
  readonly articleId: string;
}
