/** What only the store may do: name a table of the database, and read whether a feed is still followed. */
import { TABLES } from '../../store/database.ts';

const NAMES = Object.keys(TABLES).join('|');

/** Ways to a table: as a property of the database, by its name, in a transaction, or taken out of it. */
const TABLE_USES: readonly RegExp[] = [
  new RegExp(`\\b(?:db|database)\\s*[?!]?\\.\\s*(?:${NAMES}|transaction|tables?)\\b`),
  /\b(?:db|database)\s*(?:\?\.)?\[/,
  new RegExp(`\\{[^{}]*\\b(?:${NAMES})\\b[^{}]*\\}\\s*=\\s*(?:\\w+\\.)*(?:db|database)\\b`),
  new RegExp(`\\{[^{}]*\\b(?:${NAMES})\\b[^{}]*\\}\\s*:\\s*Database\\b`),
];

/** The files that know what it means that a feed was removed: its row, its change, its question, its history. */
const REMOVED_AT = [
  'model/feed-rows.ts',
  'store/feeds.ts',
  'store/followed-feeds.ts',
  'store/migrations.ts',
];

/** What `code`, the source of `path` without its comments, does that is the store's alone. */
export function archiveViolations(path: string, code: string): readonly string[] {
  const isStore = path.startsWith('store/');
  return [
    ...(!isStore && TABLE_USES.some(pattern => pattern.test(code))
      ? [`${path} touches a table`]
      : []),
    ...(!REMOVED_AT.includes(path) && /\bremovedAt\b/.test(code)
      ? [`${path} reads removedAt; store/followed-feeds.ts tells which feeds are followed`]
      : []),
  ];
}
