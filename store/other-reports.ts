/** Reads what the other sources of a story reported last. */
import type { ArticleRow } from '../model/article-rows.ts';
import type { Database } from './database.ts';
import { feedTitle } from './feed-title.ts';
import { isFollowed } from './followed-feeds.ts';
import { membersOf } from './story-members.ts';

/** An article of a story, and the name of its source. */
export interface OtherReport {
  readonly article: ArticleRow;
  readonly source: string;
}

/** The newest article of each other source that is followed, the newest first; `limit` at most. */
export async function otherReports(
  db: Database,
  storyId: string,
  feedId: string,
  limit: number,
): Promise<readonly OtherReport[]> {
  return db.transaction('r', [db.articles, db.feeds], async () => {
    const bySource = new Map<string, ArticleRow>();
    for (const article of await membersOf(db, storyId))
      if (article.feedId !== feedId && !bySource.has(article.feedId))
        bySource.set(article.feedId, article);
    const feeds = await db.feeds.toArray();
    return [...bySource.values()]
      .flatMap(article => {
        const feed = feeds.find(one => one.feedId === article.feedId);
        return feed !== undefined && isFollowed(feed) ? [{ article, source: feedTitle(feed) }] : [];
      })
      .slice(0, limit);
  });
}
