/** Reads what stands around an open article: the newest of its story, and of its source. */
import type { ArticleRow } from '../model/article-rows.ts';
import { type ListedArticle, listed, newestOfFeed } from './articles.ts';
import type { Database } from './database.ts';
import { followedFeeds } from './followed-feeds.ts';
import { membersOf } from './story-members.ts';

/** The newest `most` articles of a story by followed feeds, the newest first; none where it has one article only. */
export async function newestOfStory(
  db: Database,
  storyId: string,
  most: number,
): Promise<readonly ListedArticle[]> {
  const [members, feeds] = await Promise.all([membersOf(db, storyId), followedFeeds(db)]);
  const followed = new Set(feeds.map(({ feedId }) => feedId));
  const rows = members.filter(({ feedId }) => followed.has(feedId));
  return rows.length < 2 ? [] : listed(db, rows.slice(0, most), feeds);
}

/** The newest `most` articles of the source of `article` without it and the others of its story. */
export async function moreOfSource(
  db: Database,
  { articleId, feedId, storyId }: Pick<ArticleRow, 'articleId' | 'feedId' | 'storyId'>,
  most: number,
): Promise<readonly ListedArticle[]> {
  const [rows, feeds] = await Promise.all([newestOfFeed(db, feedId, 3 * most), followedFeeds(db)]);
  const others = rows.filter(row => row.articleId !== articleId && row.storyId !== storyId);
  return others.length === 0 ? [] : listed(db, others.slice(0, most), feeds);
}
