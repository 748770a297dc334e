/** Every shape the database ever had, oldest first. Append-only: a released version is never edited. */

/** One version: its number and Dexie's description of the tables that change in it. */
export interface Migration {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    stores: {
      feeds: 'feedId, &url',
      pollStates: 'feedId, nextPollAt',
      articles: 'articleId, sortAt, [feedId+sortAt]',
      bodies: 'articleId',
      statuses: 'articleId, firstSeenAt, savedAt',
      outbox: 'alertId, [state+createdAt]',
      counters: 'name',
      settings: 'key',
    },
  },
];
