/** Reads one article with its body, status, feed and story, and the articles before and after it. */
import type { ArticleRow, BodyRow, StatusRow } from '../model/article-rows.ts';
import type { FeedRow } from '../model/feed-rows.ts';
import type { StoryRow } from '../model/story-rows.ts';
import { type ListedArticle, listed } from './articles.ts';
import type { Database } from './database.ts';
import { followedFeeds, isFollowed } from './followed-feeds.ts';

/** An article with all that the reader page shows. */
export interface ArticleDetail {
  readonly article: ArticleRow;
  readonly body: BodyRow | null;
  readonly status: StatusRow | null;
  readonly feed: FeedRow | null;
  /** Its story: how large it is, and what the reader marked of it. */
  readonly story: Pick<StoryRow, 'storyId' | 'count' | 'outlets' | 'followedAt' | 'mutedAt'>;
}

/** The article `articleId`, or null where it is not, or no longer, kept. */
export async function articleDetail(
  db: Database,
  articleId: string,
): Promise<ArticleDetail | null> {
  const [article, body, status] = await Promise.all([
    db.articles.get(articleId),
    db.bodies.get(articleId),
    db.statuses.get(articleId),
  ]);
  if (article === undefined) return null;
  const { feedId, storyId } = article;
  const [feed, story] = await Promise.all([db.feeds.get(feedId), db.stories.get(storyId)]);
  return {
    article,
    body: body ?? null,
    status: status ?? null,
    feed: feed ?? null,
    story: story ?? { storyId, count: 1, outlets: [], followedAt: null, mutedAt: null },
  };
}

/** The articles before and after one in the order of time, of any followed feed. */
export interface Neighbours {
  readonly newer: ListedArticle | null;
  readonly older: ListedArticle | null;
}

/** Rows read on either side, to get past articles of the same instant and of feeds that are no longer followed. */
const MAX_BESIDE = 50;

/** The articles before and after one. */
export async function neighbours(
  db: Database,
  { articleId, sortAt }: Pick<ArticleRow, 'articleId' | 'sortAt'>,
): Promise<Neighbours> {
  const feeds = await followedFeeds(db);
  const followed = new Set(feeds.map(({ feedId }) => feedId));
  const bySortAt = db.articles.where('sortAt');
  const [above, below] = await Promise.all([
    bySortAt.aboveOrEqual(sortAt).limit(MAX_BESIDE).toArray(),
    db.articles.where('sortAt').belowOrEqual(sortAt).reverse().limit(MAX_BESIDE).toArray(),
  ]);
  const next = (rows: readonly ArticleRow[]) => {
    const own = rows.findIndex(row => row.articleId === articleId);
    return rows.slice(own + 1).filter(({ feedId }) => followed.has(feedId))[0];
  };
  const [newer = null] = await listed(db, [next(above)].filter(isThere), feeds);
  const [older = null] = await listed(db, [next(below)].filter(isThere), feeds);
  return { newer, older };
}

/** Articles of a list that are looked up on either side, to get past those that are gone. */
const MAX_SKIPPED = 30;

/**
 * The next articles of a list that are still there, before and after an open one. What is no longer followed is skipped, but
 * not what was saved. @param before The articles before it, the nearest first. @param after Those behind it.
 */
export async function neighboursInList(
  db: Database,
  before: readonly string[],
  after: readonly string[],
): Promise<Neighbours> {
  const feeds = await db.feeds.toArray();
  const followed = new Set(feeds.filter(isFollowed).map(({ feedId }) => feedId));
  const first = async (ids: readonly string[]) => {
    if (ids.length === 0) return null;
    const rows = await db.articles.bulkGet([...ids.slice(0, MAX_SKIPPED)]);
    const lines = await listed(db, rows.filter(isThere), feeds);
    return lines.find(line => line.isSaved || followed.has(line.article.feedId)) ?? null;
  };
  const [newer, older] = await Promise.all([first(before), first(after)]);
  return { newer, older };
}

function isThere(row: ArticleRow | undefined): row is ArticleRow {
  return row !== undefined;
}
