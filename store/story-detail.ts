/** Reads one story for its own page: its articles in order of time, each with its earlier texts. */
import { publisherOf } from '../feed/publisher.ts';
import type { StoryRow } from '../model/story-rows.ts';
import type { StoryVersion } from '../story/rewind.ts';
import { type ListedArticle, listed } from './articles.ts';
import type { Database } from './database.ts';
import { NO_MARKS, storyRow } from './refresh-stories.ts';
import { revisionsOf, versionOf } from './revisions.ts';
import { membersOf } from './story-members.ts';

/** An article of a story. */
export interface StoryArticle extends ListedArticle {
  readonly outlet: string;
  /** Who made its picture; null where that is not said. */
  readonly credit: string | null;
  /** What it said, the oldest first; the last one is what it says now. */
  readonly versions: readonly StoryVersion[];
}

/** A story with all its articles. */
export interface StoryDetail {
  readonly story: StoryRow;
  /** The oldest first. */
  readonly articles: readonly StoryArticle[];
}

/** The story `id`, or the one that it was merged into; null where none of its articles is kept. */
export async function storyDetail(db: Database, id: string): Promise<StoryDetail | null> {
  const storyId = await storyIdOf(db, id);
  const rows = [...(await membersOf(db, storyId))].reverse();
  if (rows.length === 0) return null;
  const ids = rows.map(({ articleId }) => articleId);
  const [feeds, bodies, revisions, known] = await Promise.all([
    db.feeds.toArray(),
    db.bodies.bulkGet(ids),
    revisionsOf(db, ids),
    db.stories.get(storyId),
  ]);
  const lines = await listed(db, rows, feeds);
  return {
    story: known ?? storyRow(storyId, rows.toReversed(), NO_MARKS),
    articles: lines.map((line, index) => {
      const { article } = line;
      const before = revisions.filter(({ articleId }) => articleId === article.articleId);
      const now = {
        seenAt: article.editedAt ?? article.firstSeenAt,
        kicker: article.kicker,
        stage: article.stage,
        ...versionOf(article, bodies[index] ?? null),
      };
      return {
        ...line,
        outlet: publisherOf(article),
        credit: bodies[index]?.credit ?? null,
        versions: [...before, now],
      };
    }),
  };
}

/** The id of the story `id` today: a story has the id of one of its articles, which names the story it was merged into. */
export async function storyIdOf(db: Database, id: string): Promise<string> {
  if ((await membersOf(db, id)).length > 0) return id;
  const article = await db.articles.get(id.replace(/~\d+$/, ''));
  return article?.storyId ?? id;
}
