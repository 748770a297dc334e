/** Reads and writes single rows of stories. */
import type { StoryRow } from '../model/story-rows.ts';
import type { Database } from './database.ts';

/** The row of a story; undefined where it is a single article without marks. */
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
