/** Opens the database; the one place that knows Dexie's constructor. */
import Dexie, { type Table } from 'dexie';
import { MIGRATIONS } from './migrations.ts';
import type { HostRow, PollStateRow, RoundRow } from './poll-tables.ts';
import type { SegmentRow, TermRow, UnindexedRow } from './search-tables.ts';
import type {
  ArticleRow,
  BodyRow,
  CounterRow,
  FeedRow,
  OutboxRow,
  PendingFollowRow,
  RawPageRow,
  SettingRow,
  StatusRow,
} from './tables.ts';

/** Newsline's tables, typed. */
export type Database = Dexie & {
  readonly feeds: Table<FeedRow, string>;
  readonly pollStates: Table<PollStateRow, string>;
  readonly articles: Table<ArticleRow, string>;
  readonly bodies: Table<BodyRow, string>;
  readonly statuses: Table<StatusRow, string>;
  readonly outbox: Table<OutboxRow, string>;
  readonly counters: Table<CounterRow, string>;
  readonly settings: Table<SettingRow, string>;
  readonly pendingFollows: Table<PendingFollowRow, string>;
  readonly rounds: Table<RoundRow, string>;
  readonly hosts: Table<HostRow, string>;
  readonly rawPages: Table<RawPageRow, string>;
  readonly terms: Table<TermRow, [string, number]>;
  readonly segments: Table<SegmentRow, number>;
  readonly unindexed: Table<UnindexedRow, string>;
};

export const DATABASE_NAME = 'newsline';

/** Declares the database under `name`; it opens at its first use. */
export function openDatabase(name: string = DATABASE_NAME): Database {
  const database = new Dexie(name);
  for (const { version, stores, defaults, filled = [] } of MIGRATIONS) {
    database
      .version(version)
      .stores({ ...stores })
      .upgrade(async transaction => {
        for (const [table, fields] of Object.entries(defaults)) {
          await transaction
            .table(table)
            .toCollection()
            .modify((row: Record<string, unknown>) => {
              for (const [field, value] of Object.entries(fields)) row[field] ??= value;
            });
        }
        for (const table of filled) {
          const articleIds = await transaction.table('articles').toCollection().primaryKeys();
          await transaction.table(table).bulkPut(articleIds.map(articleId => ({ articleId })));
        }
      });
  }
  // Dexie adds the tables that the versions name; the type lists the same ones, and a test compares the two.
  return database as Database;
}

/** The tables that change when a feed brings something or goes: one transaction over all of them. */
export function tablesOfFeeds(db: Database): readonly Table[] {
  const { feeds, pollStates, articles, bodies, statuses, outbox, counters, unindexed, rawPages } =
    db;
  return [feeds, pollStates, articles, bodies, statuses, outbox, counters, unindexed, rawPages];
}
