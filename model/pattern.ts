/** A regular expression of the reader's, and the messages between a page and the worker that runs it. */

/** The source and the flags of a regular expression. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** What the page asks. */
export interface PatternQuestion {
  readonly pattern: Pattern;
  readonly texts: readonly string[];
}

/** What the worker answers: that it has started, which texts match, or why the expression is refused. */
export type PatternAnswer =
  | { readonly state: 'ready' }
  | { readonly state: 'done'; readonly hits: readonly boolean[] }
  | { readonly state: 'bad'; readonly detail: string };
