/** Keeps what the reader decided on a story: followed, muted, its alert level, and articles that do not belong to it. */
import type { AlertLevel } from '../model/alert-level.ts';
import type { StoryRow } from '../model/story-rows.ts';
import type { Database } from './database.ts';
import { NO_MARKS, refreshStories, storyRow } from './refresh-stories.ts';
import { membersOf } from './story-members.ts';

/**
 * Follows or mutes a story, or undoes that; each mark removes the other.
 * @param at Epoch ms; null removes the mark.
 * @returns false where the story has no articles any more.
 */
export async function markStory(
  db: Database,
  storyId: string,
  mark: 'followedAt' | 'mutedAt',
  at: number | null,
): Promise<boolean> {
  const other = mark === 'followedAt' ? 'mutedAt' : 'followedAt';
  // Who follows a story wants to hear of it, whatever level it had.
  return putMarks(db, storyId, {
    [mark]: at,
    ...(at === null ? {} : { [other]: null, alertLevel: null }),
  });
}

/**
 * Sets the alert level of a story; null leaves it to its feeds, or to its being followed.
 * @returns false where the story has no articles any more.
 */
export async function setStoryLevel(
  db: Database,
  storyId: string,
  alertLevel: AlertLevel | null,
): Promise<boolean> {
  return putMarks(db, storyId, { alertLevel });
}

async function putMarks(
  db: Database,
  storyId: string,
  marks: Partial<Pick<StoryRow, 'followedAt' | 'mutedAt' | 'alertLevel'>>,
): Promise<boolean> {
  return db.transaction('rw', db.articles, db.stories, async () => {
    const articles = await membersOf(db, storyId);
    if (articles.length === 0) return false;
    const known = (await db.stories.get(storyId)) ?? storyRow(storyId, articles, NO_MARKS);
    await db.stories.put({ ...known, ...marks });
    await refreshStories(db, new Set([storyId]));
    return true;
  });
}

/**
 * Takes an article out of its story for good: it is never grouped with those that are in it now.
 * @param commandId The command that asks for it: when it arrives again, nothing is done again.
 * @returns The story that it was of; null where the article or the others of its story are no longer there.
 */
export async function separateArticle(
  db: Database,
  articleId: string,
  commandId: string,
): Promise<string | null> {
  return db.transaction('rw', db.articles, db.stories, db.partings, async () => {
    const article = await db.articles.get(articleId);
    if (article === undefined) return null;
    const separated = await db.partings.get(articleId);
    if (separated?.commandId === commandId) return separated.storyId ?? null;
    const { storyId } = article;
    const others = (await membersOf(db, storyId)).filter(one => one.articleId !== articleId);
    if (others.length === 0) return null;
    const known = separated?.otherIds ?? [];
    const otherIds = [...new Set([...known, ...others.map(one => one.articleId)])];
    await db.partings.put({ articleId, otherIds, commandId, storyId });
    const own = await freeStoryId(db, articleId);
    await db.articles.put({ ...article, storyId: own });
    await refreshStories(db, new Set([storyId, own]));
    return storyId;
  });
}

/** Undoes the separation of an article from a story. @returns false where one of them is no longer there. */
export async function rejoinArticle(
  db: Database,
  articleId: string,
  storyId: string,
): Promise<boolean> {
  return db.transaction('rw', db.articles, db.stories, db.partings, async () => {
    const article = await db.articles.get(articleId);
    const others = await membersOf(db, storyId);
    if (article === undefined || others.length === 0) return false;
    const left = new Set((await db.partings.get(articleId))?.otherIds ?? []);
    for (const other of others) left.delete(other.articleId);
    if (left.size === 0) await db.partings.delete(articleId);
    else await db.partings.put({ articleId, otherIds: [...left] });
    await db.articles.put({ ...article, storyId });
    await refreshStories(db, new Set([article.storyId, storyId]));
    return true;
  });
}

/** The id of a story of one article: the article's own, unless the story that it left has that id. */
async function freeStoryId(db: Database, articleId: string): Promise<string> {
  for (let count = 1; ; count++) {
    const storyId = count === 1 ? articleId : `${articleId}~${count}`;
    if ((await membersOf(db, storyId)).length === 0) return storyId;
  }
}
