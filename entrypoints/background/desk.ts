/** The real desk: clock, chance, network, permissions and notifications of this browser. */
import type { AlertDesk } from '../../alert/desk.ts';
import { notify } from '../../alert/notify.ts';
import { LABELS } from '../../i18n/labels.ts';
import { chooseLanguage } from '../../i18n/languages.ts';
import type { PollDesk } from '../../poll/desk.ts';
import { openDatabase } from '../../store/database.ts';
import { readSettings } from '../../store/settings.ts';
import { createFetchDesk } from '../page/desk.ts';
import { loadStageWords } from './load-stage-words.ts';

export type Desk = PollDesk & AlertDesk;

export function createDesk(): Desk {
  const db = openDatabase();
  return {
    ...createFetchDesk(db),
    stageWords: loadStageWords,
    notify: async pending => {
      const { language } = await readSettings(db);
      const { key } = chooseLanguage(language, navigator.languages);
      const { kicker, stage } = pending.article;
      await notify(pending, LABELS[key][`kicker.${kicker ?? stage ?? 'update'}`]);
    },
  };
}
