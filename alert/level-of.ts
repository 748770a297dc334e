/** What the reader wants to be alerted of: of a story, else of its feed, its folder, or at all. */
import type { AlertLevel } from '../model/alert-level.ts';
import type { FeedRow } from '../model/feed-rows.ts';
import type { Settings } from '../model/settings.ts';
import type { StoryRow } from '../model/story-rows.ts';

export function levelOf(
  feed: Pick<FeedRow, 'alerts' | 'alertLevel' | 'folder'>,
  story: Pick<StoryRow, 'alertLevel' | 'mutedAt' | 'followedAt'> | undefined,
  settings: Pick<Settings, 'alertLevel' | 'folderAlertLevels'>,
): AlertLevel {
  const ofStory = levelOfStory(story);
  if (ofStory !== null) return ofStory;
  if (!feed.alerts) return 'off';
  return feed.alertLevel ?? settings.folderAlertLevels[feed.folder ?? ''] ?? settings.alertLevel;
}

/** What the reader said of this very story: a level, to follow it, or to mute it; null where nothing. */
export function levelOfStory(
  story: Pick<StoryRow, 'alertLevel' | 'mutedAt' | 'followedAt'> | undefined,
): AlertLevel | null {
  if (story === undefined) return null;
  if (story.mutedAt !== null) return 'off';
  return story.alertLevel ?? (story.followedAt === null ? null : 'all');
}
