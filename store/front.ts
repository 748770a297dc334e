/** Reads what the front page shows: the newest stories of all feeds, followed stories, and the newest of each folder. */
import { newestArticles } from './articles.ts';
import type { Database } from './database.ts';
import { followedFeeds } from './followed-feeds.ts';
import {
  intoStories,
  type ListedStory,
  markedStories,
  newestStories,
  tablesOfLines,
} from './story-lines.ts';

/** The newest stories of one folder. */
export interface FrontFolder {
  /** null for feeds without a folder. */
  readonly name: string | null;
  readonly lines: readonly ListedStory[];
}

/** What the front page shows. */
export interface Front {
  readonly newest: readonly ListedStory[];
  /** What the reader follows, whatever its age. */
  readonly followed: readonly ListedStory[];
  /** By name, what is in no folder last; empty where no feed is in one. */
  readonly folders: readonly FrontFolder[];
}

/** The newest articles that are read first; a folder that has too few among them gets a query of its own. */
const NEWEST = 200;
/** Folders that get a query of their own at most. */
const MAX_FOLDERS = 24;

/**
 * Reads the front page in one transaction, which waits only once for a round that is writing.
 * @param inFolder Stories a folder at most.
 */
export async function frontPage(db: Database, inFolder: number): Promise<Front> {
  return db.transaction('r', tablesOfLines(db), async () => readFront(db, inFolder));
}

async function readFront(db: Database, inFolder: number): Promise<Front> {
  const articles = await newestArticles(db, NEWEST);
  const [newest, followed] = await Promise.all([
    intoStories(db, articles),
    markedStories(db, 'followedAt'),
  ]);
  const feeds = await followedFeeds(db);
  const names = [...new Set(feeds.map(({ folder }) => folder))].sort(byName);
  if (names.every(name => name === null)) return { newest, followed, folders: [] };
  const ofFolder = new Map(
    names.map(name => [name, articles.filter(({ folder }) => folder === name)]),
  );
  const queried = new Set(
    names.filter(name => (ofFolder.get(name)?.length ?? 0) < inFolder).slice(0, MAX_FOLDERS),
  );
  const folders = await Promise.all(
    names.map(async name => {
      const lines = queried.has(name)
        ? await newestStories(db, inFolder, ({ folder }) => folder === name)
        : await intoStories(db, ofFolder.get(name) ?? []);
      return { name, lines: lines.slice(0, inFolder) };
    }),
  );
  return { newest, followed, folders: folders.filter(({ lines }) => lines.length > 0) };
}

function byName(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.localeCompare(b);
}
