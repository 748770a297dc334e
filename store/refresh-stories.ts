/** Recomputes the rows of stories from their articles, inside the transaction that changes those. */
import { publisherOf } from '../feed/publisher.ts';
import type { ArticleRow } from '../model/article-rows.ts';
import type { StoryRow } from '../model/story-rows.ts';
import type { Database } from './database.ts';
import { membersOf } from './story-members.ts';

const MAX_OUTLETS = 50;

type Marks = Pick<StoryRow, 'followedAt' | 'mutedAt' | 'alertLevel' | 'alertId'>;

/** The marks of a story that the reader did nothing with. */
export const NO_MARKS: Marks = {
  followedAt: null,
  mutedAt: null,
  alertLevel: null,
  alertId: null,
};

/** A story into which another one was merged, each with an alert. */
export interface DoubleAlert {
  readonly storyId: string;
  /** The one that it keeps, and the one that is too many. */
  readonly alertId: string;
  readonly otherId: string;
}

/**
 * Recomputes the rows of `storyIds`, which are not empty, from their articles.
 * @param heirs Into which story the articles of another went: the reader's marks follow them when none is left.
 * @returns The stories that have two alerts now.
 */
export async function refreshStories(
  db: Database,
  storyIds: ReadonlySet<string>,
  heirs: ReadonlyMap<string, string> = new Map(),
): Promise<readonly DoubleAlert[]> {
  const ids = [...storyIds];
  const doubles: DoubleAlert[] = [];
  const [rows, members] = await Promise.all([
    db.stories.bulkGet(ids),
    Promise.all(ids.map(storyId => membersOf(db, storyId))),
  ]);
  const marks = new Map<string, Marks>(
    rows.flatMap(row => (row === undefined ? [] : [[row.storyId, row]])),
  );
  ids.forEach((storyId, index) => {
    const heir = heirs.get(storyId);
    const left = marks.get(storyId);
    if (heir === undefined || left === undefined || (members[index]?.length ?? 0) > 0) return;
    const own = marks.get(heir) ?? NO_MARKS;
    if (own.alertId !== null && left.alertId !== null)
      doubles.push({ storyId: heir, alertId: own.alertId, otherId: left.alertId });
    marks.set(heir, joined(own, left));
  });
  const kept = ids.flatMap((storyId, index) => {
    const articles = members[index] ?? [];
    const own = marks.get(storyId) ?? NO_MARKS;
    const isMarked = [own.followedAt, own.mutedAt, own.alertLevel, own.alertId].some(
      mark => mark !== null,
    );
    if (articles.length === 0 || (articles.length === 1 && !isMarked)) return [];
    return [storyRow(storyId, articles, own)];
  });
  const keptIds = new Set(kept.map(({ storyId }) => storyId));
  await db.stories.bulkDelete(ids.filter(storyId => !keptIds.has(storyId)));
  if (kept.length > 0) await db.stories.bulkPut(kept);
  return doubles;
}

function joined(one: Marks, other: Marks): Marks {
  const earlier = (a: number | null, b: number | null) =>
    a === null || b === null ? (a ?? b) : Math.min(a, b);
  return {
    followedAt: earlier(one.followedAt, other.followedAt),
    mutedAt: earlier(one.mutedAt, other.mutedAt),
    alertLevel: one.alertLevel ?? other.alertLevel,
    alertId: one.alertId ?? other.alertId,
  };
}

/** The row of a story. @param articles Its articles, not empty, the newest first. */
export function storyRow(storyId: string, articles: readonly ArticleRow[], marks: Marks): StoryRow {
  const at = articles.findIndex(({ stage }) => stage !== null);
  const staged = articles[at];
  const outlets = new Set(articles.map(publisherOf).reverse());
  return {
    storyId,
    count: articles.length,
    outlets: [...outlets].slice(0, MAX_OUTLETS),
    stage: staged?.stage ?? null,
    stageAt: staged?.sortAt ?? null,
    isFollowedUp: at > 0,
    followedAt: marks.followedAt,
    mutedAt: marks.mutedAt,
    alertLevel: marks.alertLevel,
    alertId: marks.alertId,
  };
}
