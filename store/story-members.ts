/** Reads the articles of a story by index. */
import type { ArticleRow } from '../model/article-rows.ts';
import type { Database } from './database.ts';

/** Articles read of one story at most. */
const MAX_MEMBERS = 300;

/** The newest articles of a story, the newest first. */
export function membersOf(db: Database, storyId: string): PromiseLike<readonly ArticleRow[]> {
  return db.articles
    .where('[storyId+sortAt]')
    .between([storyId, -Infinity], [storyId, Infinity])
    .reverse()
    .limit(MAX_MEMBERS)
    .toArray();
}
