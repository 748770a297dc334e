/** The row of a counter, and the names of all counters. */

/**
 * A count of rows that is kept beside them, in the transactions that change them, because counting rows is slow: `unread`
 * and all `articles`; `breaking`: flashes since the reader's last visit; `unmended`: articles since stories were regrouped
 * (the name is older than the word).
 */
export interface CounterRow {
  readonly name: CounterName;
  readonly value: number;
}

/** One of the counters. */
export type CounterName = 'unread' | 'articles' | 'breaking' | 'unmended';
