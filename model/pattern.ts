/** A regular expression of the reader's, and the messages between a page and the worker that runs it. */

export interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** What the page asks. */
export interface PatternQuestion {
  readonly pattern: Pattern;
  readonly texts: readonly string[];
}

export type PatternAnswer =
  | { readonly state: 'ready' }
  | { readonly state: 'done'; readonly hits: readonly boolean[] }
  | { readonly state: 'bad'; readonly detail: string };
