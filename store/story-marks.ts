/** What the reader says of a story: follow it, hear less or no more of it, or that an article is not of it. */
import type { AlertLevel } from '../model/alert-level.ts';
import type { StoryRow } from '../model/story-rows.ts';
import type { Database } from './database.ts';
import { NO_MARKS, refreshStories, storyRow } from './refresh-stories.ts';
import { membersOf } from './story-members.ts';

/** @param at Epoch ms; null takes the mark away. A story that is followed is not muted, and the other way round. */
export async function markStory(
  db: Database,
  storyId: string,
  mark: 'followedAt' | 'mutedAt',
  at: number | null,
): Promise<void> {
  const other = mark === 'followedAt' ? 'mutedAt' : 'followedAt';
  // Who follows a story wants to hear of it, whatever level it had.
  await putMarks(db, storyId, {
    [mark]: at,
    ...(at === null ? {} : { [other]: null, alertLevel: null }),
  });
}

/** What of a story alerts; null leaves it to its feeds, or to that it is followed. */
export async function setStoryLevel(
  db: Database,
  storyId: string,
  alertLevel: AlertLevel | null,
): Promise<void> {
  await putMarks(db, storyId, { alertLevel });
}

async function putMarks(
  db: Database,
  storyId: string,
  marks: Partial<Pick<StoryRow, 'followedAt' | 'mutedAt' | 'alertLevel'>>,
): Promise<void> {
  await db.transaction('rw', db.articles, db.stories, async () => {
    const articles = await membersOf(db, storyId);
    if (articles.length === 0) return;
    const known = (await db.stories.get(storyId)) ?? storyRow(storyId, articles, NO_MARKS);
    await db.stories.put({ ...known, ...marks });
    await refreshStories(db, new Set([storyId]));
  });
}

/**
 * Takes an article out of its story for good: it is never grouped with those that are in it now.
 * @returns The story that it was of.
 */
export async function separateArticle(db: Database, articleId: string): Promise<string | null> {
  return db.transaction('rw', db.articles, db.stories, db.partings, async () => {
    const article = await db.articles.get(articleId);
    if (article === undefined) return null;
    const { storyId } = article;
    const others = (await membersOf(db, storyId)).filter(one => one.articleId !== articleId);
    if (others.length === 0) return storyId;
    const known = (await db.partings.get(articleId))?.otherIds ?? [];
    const otherIds = [...new Set([...known, ...others.map(one => one.articleId)])];
    await db.partings.put({ articleId, otherIds });
    const own = await freeName(db, articleId);
    await db.articles.put({ ...article, storyId: own });
    await refreshStories(db, new Set([storyId, own]));
    return storyId;
  });
}

/** Takes back that an article was taken out of a story. */
export async function rejoinArticle(
  db: Database,
  articleId: string,
  storyId: string,
): Promise<void> {
  await db.transaction('rw', db.articles, db.stories, db.partings, async () => {
    const article = await db.articles.get(articleId);
    const others = await membersOf(db, storyId);
    if (article === undefined || others.length === 0) return;
    const left = new Set((await db.partings.get(articleId))?.otherIds ?? []);
    for (const other of others) left.delete(other.articleId);
    if (left.size === 0) await db.partings.delete(articleId);
    else await db.partings.put({ articleId, otherIds: [...left] });
    await db.articles.put({ ...article, storyId });
    await refreshStories(db, new Set([article.storyId, storyId]));
  });
}

/** The name of a story of one article: its own, unless the story that it left has it. */
async function freeName(db: Database, articleId: string): Promise<string> {
  for (let count = 1; ; count++) {
    const name = count === 1 ? articleId : `${articleId}~${count}`;
    if ((await membersOf(db, name)).length === 0) return name;
  }
}
