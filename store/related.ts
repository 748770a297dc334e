/** Finds Related News of an article: first its own story, then articles on the same people and places, all by index. */
import { publisherOf } from '../feed/publisher.ts';
import type { ArticleRow } from '../model/article-rows.ts';
import { nearestByTopics } from '../story/related.ts';
import { type ListedArticle, listed } from './articles.ts';
import type { Database } from './database.ts';
import { followedFeeds } from './followed-feeds.ts';
import { membersOf } from './story-members.ts';

/** Articles read for each word, the newest. */
const MAX_PER_WORD = 25;
const CANDIDATES = 16;

/** Related News of an article: more of its story, and articles on the same people and places. */
export interface Related {
  readonly sameStory: readonly ListedArticle[];
  readonly background: readonly ListedArticle[];
}

/** @param most Of each kind. Other outlets come before the article's own. */
export async function relatedArticles(
  db: Database,
  article: ArticleRow,
  most: number,
): Promise<Related> {
  const { articleId, storyId } = article;
  const [members, topics, feeds] = await Promise.all([
    membersOf(db, storyId),
    db.topics.get(articleId),
    followedFeeds(db),
  ]);
  const hits = await Promise.all(
    (topics?.words ?? []).map(async ([word]) => {
      const articleIds = await db.topics
        .where('words')
        .between([word, -Infinity], [word, Infinity])
        .limit(MAX_PER_WORD)
        .primaryKeys();
      return { articleIds, isFull: articleIds.length === MAX_PER_WORD };
    }),
  );
  const inStory = new Set(members.map(member => member.articleId));
  const near = nearestByTopics(hits).filter(id => id !== articleId && !inStory.has(id));
  const rows = (await db.articles.bulkGet(near.slice(0, CANDIDATES))).filter(
    row => row !== undefined,
  );
  const own = publisherOf(article);
  const followed = new Set(feeds.map(({ feedId }) => feedId));
  const chosen = (some: readonly ArticleRow[]) =>
    some
      .filter(row => row.articleId !== articleId && followed.has(row.feedId))
      .sort((a, b) => Number(publisherOf(a) === own) - Number(publisherOf(b) === own))
      .slice(0, most);
  const [sameStory, background] = await Promise.all([
    listed(db, chosen(members), feeds),
    listed(db, chosen(rows), feeds),
  ]);
  return { sameStory, background };
}
