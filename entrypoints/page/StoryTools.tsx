/** Follow a story, or hear no more of it. */
import type { PageSpeech } from '../../i18n/translate.ts';
import { send } from '../../messages/send.ts';
import type { StoryRow } from '../../store/story-tables.ts';

export interface StoryToolsProps {
  readonly story: Pick<StoryRow, 'storyId' | 'followedAt' | 'mutedAt'>;
  readonly speech: PageSpeech;
}

export function StoryTools({ story, speech: { t } }: StoryToolsProps) {
  const { storyId } = story;
  const isFollowed = story.followedAt !== null;
  const isMuted = story.mutedAt !== null;
  return (
    <>
      <button
        type="button"
        class="button"
        aria-pressed={isFollowed}
        title={t('story.follow.hint')}
        onClick={() => void send('followStory', { storyId, followed: !isFollowed })}
      >
        {t(isFollowed ? 'story.unfollow' : 'story.follow')}
      </button>
      <button
        type="button"
        class="button"
        aria-pressed={isMuted}
        title={t('story.mute.hint')}
        onClick={() => void send('muteStory', { storyId, muted: !isMuted })}
      >
        {t(isMuted ? 'story.unmute' : 'story.mute')}
      </button>
    </>
  );
}
