/** What of one story alerts, with the texts of the settings, which the story's page does not load at once. */
import { LevelChoice } from '../../components/LevelChoice.tsx';
import type { PageSpeech } from '../../i18n/translate.ts';
import { send } from '../../messages/send.ts';
import { levelOfStory } from '../../store/level-of.ts';
import type { StoryRow } from '../../store/story-tables.ts';
import { useFullSpeech } from './use-full-speech.ts';

export interface StoryLevelProps {
  readonly story: Pick<StoryRow, 'storyId' | 'followedAt' | 'mutedAt' | 'alertLevel'>;
  readonly speech: PageSpeech;
}

export function StoryLevel({ story, speech: { language } }: StoryLevelProps) {
  const speech = useFullSpeech(language);
  if (speech === null) return null;
  const { storyId, followedAt } = story;
  return (
    <LevelChoice
      label={speech.t('alerts.of-story')}
      value={levelOfStory(story)}
      // A story that is followed alerts, unless the reader says less.
      {...(followedAt === null ? { usual: speech.t('alerts.of-story.usual') } : {})}
      speech={speech}
      onChange={level => void send('setStoryLevel', { storyId, level })}
    />
  );
}
