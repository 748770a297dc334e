/** Reads stories for lists: one line each, with the newest article. */

import type { Table } from 'dexie';
import type { FeedRow } from '../model/feed-rows.ts';
import { isBreaking } from '../model/kicker.ts';
import type { StoryRow } from '../model/story-rows.ts';
import { type ListedArticle, listed, newestArticles } from './articles.ts';
import type { Database } from './database.ts';
import { followedFeeds } from './followed-feeds.ts';
import { membersOf } from './story-members.ts';

/** A line of a list: the newest article of a story. */
export interface ListedStory extends ListedArticle {
  /** null where the article is alone and the reader marked nothing. */
  readonly story: StoryRow | null;
  /** When each article of the story that was read was first seen, this one included. */
  readonly seenAt: readonly number[];
  /** Those of them that are unread. */
  readonly unreadIds: readonly string[];
  /** When the newest of them that its publisher calls breaking came out; null where none does. */
  readonly breakingAt: number | null;
}

/**
 * The newest stories among the newest `rows` articles of the feeds that are followed and that `isWanted` takes; stories that
 * the reader muted are left out.
 */
export async function newestStories(
  db: Database,
  rows: number,
  isWanted?: (feed: FeedRow) => boolean,
): Promise<readonly ListedStory[]> {
  return db.transaction('r', tablesOfLines(db), async () =>
    intoStories(db, await newestArticles(db, rows, isWanted)),
  );
}

/** The newest stories of one folder. */
export interface FolderStories {
  readonly lines: readonly ListedStory[];
  /** Whether older articles were not read. */
  readonly hasMore: boolean;
}

/** The newest stories of `folder` ('' for feeds in none), as `newestStories`; null where no feed is in it. */
export async function storiesOfFolder(
  db: Database,
  folder: string,
  rows: number,
): Promise<FolderStories | null> {
  return db.transaction('r', tablesOfLines(db), async () => {
    const isWanted = (feed: FeedRow) => (feed.folder ?? '') === folder;
    if (!(await followedFeeds(db)).some(isWanted)) return null;
    const articles = await newestArticles(db, rows, isWanted);
    return { lines: await intoStories(db, articles), hasMore: articles.length === rows };
  });
}

/** The tables that lines are read from, for one transaction over all of them. */
export function tablesOfLines(db: Database): readonly Table[] {
  return [db.articles, db.statuses, db.stories, db.feeds];
}

/** Merges the articles of each story into one line, that of the first of them; muted stories are left out. */
export async function intoStories(
  db: Database,
  lines: readonly ListedArticle[],
): Promise<readonly ListedStory[]> {
  if (lines.length === 0) return [];
  const groups = Map.groupBy(lines, ({ article }) => article.storyId);
  const rows = await db.stories.bulkGet([...groups.keys()]);
  return [...groups.values()].flatMap((group, index) => {
    const [head] = group;
    const story = rows[index] ?? null;
    if (head === undefined || story?.mutedAt != null) return [];
    return [{ ...head, story, ...summaryOf(group) }];
  });
}

/** What the lines of one story say together. @param group The newest first. */
export function summaryOf(
  group: readonly ListedArticle[],
): Pick<ListedStory, 'seenAt' | 'unreadIds' | 'breakingAt'> {
  const breaking = group.find(({ article }) => isBreaking(article.kicker));
  return {
    seenAt: group.map(({ article }) => article.firstSeenAt),
    unreadIds: group.flatMap(({ article, isUnread }) => (isUnread ? [article.articleId] : [])),
    breakingAt: breaking?.article.sortAt ?? null,
  };
}

/** The stories that the reader marked in one way, the one that moved last first. */
export async function markedStories(
  db: Database,
  mark: 'followedAt' | 'mutedAt',
): Promise<readonly ListedStory[]> {
  const rows = await db.stories.orderBy(mark).toArray();
  if (rows.length === 0) return [];
  const members = await Promise.all(rows.map(({ storyId }) => membersOf(db, storyId)));
  const feeds = await db.feeds.toArray();
  const lines = await Promise.all(members.map(articles => listed(db, articles, feeds)));
  return rows
    .flatMap((story, index): ListedStory[] => {
      const group = lines[index] ?? [];
      const [head] = group;
      if (head === undefined) return [];
      return [{ ...head, story, ...summaryOf(group) }];
    })
    .sort((a, b) => b.article.sortAt - a.article.sortAt);
}
