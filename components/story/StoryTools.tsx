/** Draws the buttons to follow a story and to mute it. */
import type { PageI18n } from '../../i18n/translate.ts';
import type { StoryRow } from '../../model/story-rows.ts';
import type { Command } from '../shared/use-command.ts';

interface StoryToolsProps {
  readonly story: Pick<StoryRow, 'storyId' | 'followedAt' | 'mutedAt'>;
  readonly i18n: PageI18n;
  readonly command: Command;
}

/** The buttons to follow or mute one story. */
export function StoryTools({ story, command, i18n: { t } }: StoryToolsProps) {
  const { storyId } = story;
  const isFollowed = story.followedAt !== null;
  const isMuted = story.mutedAt !== null;
  return (
    <>
      <button
        type="button"
        class="button"
        {...(isFollowed ? {} : { title: t('story.follow.hint') })}
        onClick={() => void command('followStory', { storyId, followed: !isFollowed })}
      >
        {t(isFollowed ? 'story.unfollow' : 'story.follow')}
      </button>
      <button
        type="button"
        class="button"
        {...(isMuted ? {} : { title: t('story.mute.hint') })}
        onClick={() => void command('muteStory', { storyId, muted: !isMuted })}
      >
        {t(isMuted ? 'story.unmute' : 'story.mute')}
      </button>
    </>
  );
}
