/** Sends the commands of a story's buttons, with undo. */
import type { PageI18n } from '../../i18n/translate.ts';
import type { StoryRow } from '../../model/story-rows.ts';
import type { Command } from '../shared/use-command.ts';

/** What a button of a story needs to know of it. */
export type ActedStory = Pick<StoryRow, 'storyId' | 'followedAt' | 'mutedAt'>;

/** What can be done with a story; each says in the snackbar what was done, and undoes it. */
export interface StoryActions {
  /** Follows the story, or no longer. */
  readonly follow: (story: ActedStory) => void;
  /** Mutes the story, or no longer. */
  readonly mute: (story: ActedStory) => void;
}

/** The actions for the buttons of a story. */
export function storyActions({ t }: PageI18n, command: Command): StoryActions {
  /** Brings back the mark that a story had. */
  const restore = ({ storyId, followedAt, mutedAt }: ActedStory) =>
    followedAt !== null || mutedAt === null
      ? command('followStory', { storyId, followed: followedAt !== null })
      : command('muteStory', { storyId, muted: true });
  return {
    follow: story => {
      const { storyId, followedAt } = story;
      const followed = followedAt === null;
      void command('followStory', { storyId, followed }, () => ({
        text: t(followed ? 'story.follow.done' : 'story.unfollow.done'),
        undo: () => void restore(story),
      }));
    },
    mute: story => {
      const { storyId, followedAt, mutedAt } = story;
      const muted = mutedAt === null;
      void command('muteStory', { storyId, muted }, () => ({
        text: t(muted ? 'story.mute.done' : 'story.unmute.done'),
        undo: () =>
          void (followedAt === null
            ? command('muteStory', { storyId, muted: !muted })
            : restore(story)),
      }));
    },
  };
}
