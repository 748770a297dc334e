/** What of one story alerts, with the texts of the settings, which the story's page does not load at once. */

import { levelOfStory } from '../../alert/level-of.ts';
import type { PageI18n } from '../../i18n/translate.ts';
import type { StoryRow } from '../../model/story-rows.ts';
import { LevelChoice } from '../alerts/LevelChoice.tsx';
import type { Command } from '../shared/use-command.ts';
import { useFullI18n } from '../shared/use-full-i18n.ts';

export interface StoryLevelProps {
  readonly story: Pick<StoryRow, 'storyId' | 'followedAt' | 'mutedAt' | 'alertLevel'>;
  readonly i18n: PageI18n;
  readonly command: Command;
}

export function StoryLevel({ story, command, i18n: { language } }: StoryLevelProps) {
  const i18n = useFullI18n(language);
  if (i18n === null) return null;
  const { storyId, followedAt } = story;
  return (
    <LevelChoice
      label={i18n.t('alerts.of-story')}
      value={levelOfStory(story)}
      // A story that is followed alerts, unless the reader says less.
      {...(followedAt === null ? { usual: i18n.t('alerts.of-story.usual') } : {})}
      i18n={i18n}
      onChange={level => void command('setStoryLevel', { storyId, level })}
    />
  );
}
