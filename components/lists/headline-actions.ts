/** Sends the commands of a headline's buttons, with undo. */
import type { PageI18n } from '../../i18n/translate.ts';
import type { Command } from '../shared/use-command.ts';
import type { Headline } from './headline.ts';

interface HeadlineActions {
  readonly onSave: (item: Headline) => void;
  readonly onMute: (item: Headline) => void;
}

/** The actions for the buttons of a headline; each can be undone in the snackbar. */
export function headlineActions({ t }: PageI18n, command: Command): HeadlineActions {
  const change = (isMuted: boolean) => ({ alerts: !isMuted, inTicker: !isMuted });
  return {
    onSave: ({ articleId, isSaved }) =>
      void command('save', { articleId, saved: !isSaved }, () => ({
        text: t(isSaved ? 'tools.unsaved' : 'tools.saved'),
        undo: () => void command('save', { articleId, saved: isSaved }),
      })),
    onMute: ({ feedId, source }) =>
      void command('editFeed', { feedId, change: change(true) }, () => ({
        text: t('tools.muted', { source }),
        undo: () => void command('editFeed', { feedId, change: change(false) }),
      })),
  };
}
