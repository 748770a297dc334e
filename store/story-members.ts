/** The articles of a story, by index. */
import type { ArticleRow } from '../model/article-rows.ts';
import type { Database } from './database.ts';

/** Of a larger story the newest articles are looked at. */
const MOST_MEMBERS = 300;

/** The newest articles of a story, the newest first. */
export function membersOf(db: Database, storyId: string): PromiseLike<readonly ArticleRow[]> {
  return db.articles
    .where('[storyId+sortAt]')
    .between([storyId, -Infinity], [storyId, Infinity])
    .reverse()
    .limit(MOST_MEMBERS)
    .toArray();
}
