/** Sends the commands of a headline's buttons and menu, with undo. */
import type { PageI18n } from '../../i18n/translate.ts';
import type { Command } from '../shared/use-command.ts';
import type { Headline } from './headline.ts';

/** What can be done with a headline; each says in the snackbar what was done, and undoes it. */
export interface HeadlineActions {
  /** Saves the article, or removes it from what is saved. */
  readonly save: (item: Headline) => void;
  /** Takes the source out of ticker and alerts, or lets it in again. */
  readonly muteSource: (item: Headline) => void;
  /** Hides the story, which leaves the list. */
  readonly muteStory: (item: Headline) => void;
  /** Follows the story, or no longer. */
  readonly followStory: (item: Headline) => void;
}

/** The actions for the buttons of a headline. */
export function headlineActions({ t }: PageI18n, command: Command): HeadlineActions {
  return {
    save: ({ articleId, isSaved }) =>
      void command('save', { articleId, saved: !isSaved }, () => ({
        text: t(isSaved ? 'tools.unsaved' : 'tools.saved'),
        undo: () => void command('save', { articleId, saved: isSaved }),
      })),
    muteSource: ({ feedId, source, sourceMay, isSourceMuted }) => {
      const change = { alerts: isSourceMuted, inTicker: isSourceMuted };
      void command('editFeed', { feedId, change }, () => ({
        text: t(isSourceMuted ? 'tools.unmuted' : 'tools.muted', { source }),
        undo: () => void command('editFeed', { feedId, change: sourceMay }),
      }));
    },
    muteStory: ({ storyId, story }) =>
      void command('muteStory', { storyId, muted: true }, () => ({
        text: t('story.mute.done'),
        // Muting ended the following, which comes back with it.
        undo: () =>
          void (story?.isFollowed
            ? command('followStory', { storyId, followed: true })
            : command('muteStory', { storyId, muted: false })),
      })),
    followStory: ({ storyId, story }) => {
      const followed = story?.isFollowed !== true;
      void command('followStory', { storyId, followed }, () => ({
        text: t(followed ? 'story.follow.done' : 'story.unfollow.done'),
        undo: () => void command('followStory', { storyId, followed: !followed }),
      }));
    },
  };
}
