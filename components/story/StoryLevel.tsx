/** Draws the alert level of one story, once the texts of the settings are loaded. */

import { levelOfStory } from '../../alert/level-of.ts';
import type { PageI18n } from '../../i18n/translate.ts';
import type { StoryRow } from '../../model/story-rows.ts';
import { LevelChoice } from '../alerts/LevelChoice.tsx';
import type { Command } from '../shared/use-command.ts';
import { useFullI18n } from '../shared/use-full-i18n.ts';

interface StoryLevelProps {
  readonly story: Pick<StoryRow, 'storyId' | 'followedAt' | 'mutedAt' | 'alertLevel'>;
  readonly i18n: PageI18n;
  readonly command: Command;
}

/** The choice of a story's alert level; nothing until its texts are loaded. */
export function StoryLevel({ story, command, i18n: { language } }: StoryLevelProps) {
  const i18n = useFullI18n(language);
  if (i18n === null) return null;
  const { storyId, followedAt } = story;
  return (
    <LevelChoice
      label={i18n.t('alerts.of-story')}
      value={levelOfStory(story)}
      // A followed story alerts unless the reader lowers its level.
      {...(followedAt === null ? { usual: i18n.t('alerts.of-story.usual') } : {})}
      i18n={i18n}
      onChange={level => void command('setStoryLevel', { storyId, level })}
    />
  );
}
