/** What the front page is made of: the newest articles of all, and of each folder. */
import { type ListedArticle, newestArticles } from './articles.ts';
import type { Database } from './database.ts';

export interface FrontFolder {
  /** null for feeds without a folder. */
  readonly name: string | null;
  readonly lines: readonly ListedArticle[];
}

export interface Front {
  readonly newest: readonly ListedArticle[];
  /** By name, what is in no folder last; empty where no feed is in one. */
  readonly folders: readonly FrontFolder[];
}

/** So many of the newest are looked at; a folder that has too few among them is asked for its own. */
const NEWEST = 200;
/** Folders that are asked for their own at most. */
const MOST_ASKED = 24;

/** @param inFolder Articles of a folder. */
export async function frontPage(db: Database, inFolder: number): Promise<Front> {
  const newest = await newestArticles(db, NEWEST);
  const feeds = (await db.feeds.toArray()).filter(({ removedAt }) => removedAt === null);
  const names = [...new Set(feeds.map(({ folder }) => folder))].sort(byName);
  if (names.every(name => name === null)) return { newest, folders: [] };
  const asked = new Set(
    names
      .filter(name => newest.filter(({ folder }) => folder === name).length < inFolder)
      .slice(0, MOST_ASKED),
  );
  const folders = await Promise.all(
    names.map(async name => ({
      name,
      lines: asked.has(name)
        ? await newestArticles(db, inFolder, ({ folder }) => folder === name)
        : newest.filter(({ folder }) => folder === name).slice(0, inFolder),
    })),
  );
  return { newest, folders: folders.filter(({ lines }) => lines.length > 0) };
}

function byName(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.localeCompare(b);
}
