/** What the small buttons of a headline do, with the way back. */
import type { PageI18n } from '../../i18n/translate.ts';
import { send } from '../../messages/send.ts';
import type { Done } from '../shared/Snackbar.tsx';
import type { Headline } from './headline.ts';

export interface HeadlineActions {
  readonly onSave: (item: Headline) => void;
  readonly onMute: (item: Headline) => void;
}

export function headlineActions({ t }: PageI18n, tell: (done: Done) => void): HeadlineActions {
  const save = (articleId: string, saved: boolean) => send('save', { articleId, saved });
  const mute = (feedId: string, isMuted: boolean) =>
    send('editFeed', { feedId, change: { alerts: !isMuted, inTicker: !isMuted } });
  return {
    onSave: ({ articleId, isSaved }) => {
      void save(articleId, !isSaved);
      tell({
        text: t(isSaved ? 'tools.unsaved' : 'tools.saved'),
        undo: () => void save(articleId, isSaved),
      });
    },
    onMute: ({ feedId, source }) => {
      void mute(feedId, true);
      tell({ text: t('tools.muted', { source }), undo: () => void mute(feedId, false) });
    },
  };
}
