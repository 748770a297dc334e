/** Follow a story, or hear no more of it. */
import type { PageI18n } from '../../i18n/translate.ts';
import { send } from '../../messages/send.ts';
import type { StoryRow } from '../../model/story-rows.ts';

export interface StoryToolsProps {
  readonly story: Pick<StoryRow, 'storyId' | 'followedAt' | 'mutedAt'>;
  readonly i18n: PageI18n;
}

export function StoryTools({ story, i18n: { t } }: StoryToolsProps) {
  const { storyId } = story;
  const isFollowed = story.followedAt !== null;
  const isMuted = story.mutedAt !== null;
  return (
    <>
      <button
        type="button"
        class="button"
        {...(isFollowed ? {} : { title: t('story.follow.hint') })}
        onClick={() => void send('followStory', { storyId, followed: !isFollowed })}
      >
        {t(isFollowed ? 'story.unfollow' : 'story.follow')}
      </button>
      <button
        type="button"
        class="button"
        {...(isMuted ? {} : { title: t('story.mute.hint') })}
        onClick={() => void send('muteStory', { storyId, muted: !isMuted })}
      >
        {t(isMuted ? 'story.unmute' : 'story.mute')}
      </button>
    </>
  );
}
