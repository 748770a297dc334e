/** Finds the alert level that holds for an article: of its story, else its feed, its folder, or the settings. */
import type { AlertLevel } from '../model/alert-level.ts';
import { levelOfFolder } from '../model/alert-settings.ts';
import type { FeedRow } from '../model/feed-rows.ts';
import type { Settings } from '../model/settings.ts';
import type { StoryRow } from '../model/story-rows.ts';

/** The level that holds for an article of `feed` and `story`. */
export function levelOf(
  feed: Pick<FeedRow, 'alerts' | 'alertLevel' | 'folder'>,
  story: Pick<StoryRow, 'alertLevel' | 'mutedAt' | 'followedAt'> | undefined,
  settings: Pick<Settings, 'alertLevel' | 'folderAlertLevels'>,
): AlertLevel {
  const ofStory = levelOfStory(story);
  if (ofStory !== null) return ofStory;
  if (!feed.alerts) return 'off';
  const ofFolder = levelOfFolder(settings.folderAlertLevels, feed.folder);
  return feed.alertLevel ?? ofFolder ?? settings.alertLevel;
}

/** The level of the story itself: its own, `all` where it is followed, `off` where it is muted; null where none of these. */
export function levelOfStory(
  story: Pick<StoryRow, 'alertLevel' | 'mutedAt' | 'followedAt'> | undefined,
): AlertLevel | null {
  if (story === undefined) return null;
  if (story.mutedAt !== null) return 'off';
  return story.alertLevel ?? (story.followedAt === null ? null : 'all');
}
