/** The rows of stories, one by one; those that are asked inside a transaction belong to the caller's. */
import type { StoryRow } from '../model/story-rows.ts';
import type { Database } from './database.ts';

/** The row of a story; undefined where one article is all of it and the reader marked nothing. */
export function storyOf(db: Database, storyId: string): PromiseLike<StoryRow | undefined> {
  return db.stories.get(storyId);
}

/** The rows of `storyIds`, which are some, in their order. */
export function storiesOf(
  db: Database,
  storyIds: readonly string[],
): PromiseLike<readonly (StoryRow | undefined)[]> {
  return db.stories.bulkGet([...storyIds]);
}

/** Keeps the row of a story. */
export function putStory(db: Database, row: StoryRow): PromiseLike<unknown> {
  return db.stories.put(row);
}

/** Gives a story that has a row another alert. */
export function setAlertOfStory(
  db: Database,
  storyId: string,
  alertId: string,
): PromiseLike<unknown> {
  return db.stories.update(storyId, { alertId });
}
