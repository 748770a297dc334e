/** Opens the database and types its tables. */
import Dexie, { type Table, type Transaction } from 'dexie';
import type { AlertLogRow, OutboxRow } from '../model/alert-rows.ts';
import type { ArticleRow, BodyRow, RawPageRow, StatusRow } from '../model/article-rows.ts';
import type { CommandRow } from '../model/command-rows.ts';
import type { CounterRow } from '../model/counter-rows.ts';
import type { FeedRow } from '../model/feed-rows.ts';
import type { PendingFollowRow } from '../model/follow-rows.ts';
import type { SiteIconRow } from '../model/icon-rows.ts';
import type { HostRow, PollStateRow, RoundRow } from '../model/poll-rows.ts';
import type { SettingRow } from '../model/settings.ts';
import type {
  RevisionRow,
  SeparationRow,
  StoryRow,
  TopicRow,
  UngroupedRow,
} from '../model/story-rows.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';
import type { SegmentRow, TermRow, UnindexedRow } from './search-rows.ts';

/** Newsline's tables, each with its row and its key. */
export interface Tables {
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
  readonly stories: Table<StoryRow, string>;
  readonly ungrouped: Table<UngroupedRow, string>;
  readonly partings: Table<SeparationRow, string>;
  readonly topics: Table<TopicRow, string>;
  readonly revisions: Table<RevisionRow, number>;
  readonly alertLog: Table<AlertLogRow, number>;
  readonly commands: Table<CommandRow, string>;
  readonly siteIcons: Table<SiteIconRow, string>;
}

/** The database: what opens it, and its tables. */
export type Database = Dexie & Tables;

/** The names of the tables; one that is missing here, or too many, does not compile. */
export const TABLES = {
  feeds: true,
  pollStates: true,
  articles: true,
  bodies: true,
  statuses: true,
  outbox: true,
  counters: true,
  settings: true,
  pendingFollows: true,
  rounds: true,
  hosts: true,
  rawPages: true,
  terms: true,
  segments: true,
  unindexed: true,
  stories: true,
  ungrouped: true,
  partings: true,
  topics: true,
  revisions: true,
  alertLog: true,
  commands: true,
  siteIcons: true,
} as const satisfies Readonly<Record<keyof Tables, true>>;

/** The name of the database in the browser. */
export const DATABASE_NAME = 'newsline';

/** Declares the database under `name`; it opens with the first query. */
export function openDatabase(name: string = DATABASE_NAME): Database {
  const database = new Dexie(name);
  for (const migration of MIGRATIONS) {
    database
      .version(migration.version)
      .stores({ ...migration.stores })
      .upgrade(transaction => upgrade(transaction, migration));
  }
  // Dexie adds the tables that the versions name; a test compares them with `TABLES`.
  return database as Database;
}

/** What can keep a page from its database: an older connection that is still open, or an update of the extension. */
export type Obstacle = 'blocked' | 'outdated';

/**
 * Calls `onObstacle` when opening waits for another connection that has an older version, and when a newer version of the
 * extension upgrades the database. Dexie closes the connection in the second case.
 * @returns A function that ends it.
 */
export function watchObstacles(
  database: Database,
  onObstacle: (obstacle: Obstacle) => void,
): () => void {
  const onBlocked = () => onObstacle('blocked');
  // Deleting the database, which has no new version, is no update.
  const onVersion = ({ newVersion }: IDBVersionChangeEvent) => {
    if (newVersion !== null && newVersion > 0) onObstacle('outdated');
  };
  database.on('blocked', onBlocked);
  database.on('versionchange', onVersion);
  return () => {
    database.on('blocked').unsubscribe(onBlocked);
    database.on('versionchange').unsubscribe(onVersion);
  };
}

/** The tables that change when a feed brings articles or is removed, for one transaction over all of them. */
export function tablesOfFeeds(db: Database): readonly Table[] {
  return [
    ...[db.feeds, db.pollStates, db.articles, db.bodies, db.statuses, db.outbox, db.counters],
    ...[db.unindexed, db.rawPages, db.stories, db.ungrouped, db.partings, db.topics, db.revisions],
  ];
}

/** Brings the rows of the version before to those of `migration`. */
async function upgrade(
  transaction: Transaction,
  { defaults, copied = {}, filled = {}, settled = {} }: Migration,
): Promise<void> {
  for (const table of new Set([...Object.keys(defaults), ...Object.keys(copied)])) {
    await transaction
      .table(table)
      .toCollection()
      .modify((row: Record<string, unknown>) => {
        for (const [field, value] of Object.entries(defaults[table] ?? {})) row[field] ??= value;
        for (const [field, other] of Object.entries(copied[table] ?? {})) row[field] ??= row[other];
      });
  }
  for (const [table, fields] of Object.entries(filled)) {
    const articleIds = await transaction.table('articles').toCollection().primaryKeys();
    await transaction.table(table).bulkPut(articleIds.map(articleId => ({ articleId, ...fields })));
  }
  const settings = Object.entries(settled);
  if (settings.length === 0 || (await transaction.table('feeds').count()) === 0) return;
  for (const [key, value] of settings) {
    const isChosen = (await transaction.table('settings').get(key)) !== undefined;
    if (!isChosen) await transaction.table('settings').put({ key, value });
  }
}
