/** The rows of the search index: segments of articles, and for each segment its words with the articles that hold them. */

/** Articles that were indexed together; the words name each by its index in this list. */
export interface SegmentRow {
  /** Counts up; the database gives it. */
  readonly segment?: number;
  readonly articleIds: readonly string[];
}

/** All words of one segment with the same first letters: few rows are read for a word, and few written for an article. */
export interface TermRow {
  /** The first letters of the words. */
  readonly start: string;
  readonly segment: number;
  readonly words: readonly (readonly [word: string, indexes: readonly number[]])[];
}

/** An article that is not indexed yet. */
export interface UnindexedRow {
  readonly articleId: string;
}
