/** What the reader wants to be alerted of: of a story, else of its feed, its folder, or at all. */
import type { AlertLevel } from '../story/alert-level.ts';
import type { Settings } from './settings.ts';
import type { StoryRow } from './story-tables.ts';
import type { FeedRow } from './tables.ts';

export function levelOf(
  feed: Pick<FeedRow, 'alerts' | 'alertLevel' | 'folder'>,
  story: Pick<StoryRow, 'mutedAt' | 'followedAt'> | undefined,
  settings: Pick<Settings, 'alertLevel' | 'folderAlertLevels'>,
): AlertLevel {
  if (story?.mutedAt != null) return 'off';
  if (story?.followedAt != null) return 'all';
  if (!feed.alerts) return 'off';
  return feed.alertLevel ?? settings.folderAlertLevels[feed.folder ?? ''] ?? settings.alertLevel;
}
