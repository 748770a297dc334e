/** The real desk: clock, chance, network, permissions and notifications of this browser. */
import type { AlertDesk } from '../../alert/desk.ts';
import { DIGEST_ID, notify } from '../../alert/notify.ts';
import type { PollDesk } from '../../poll/desk.ts';
import { openDatabase } from '../../store/database.ts';
import { readSettings } from '../../store/settings.ts';
import { createFetchDesk } from '../page/desk.ts';
import { alertText, digestText, labelsOf } from './alert-text.ts';
import { loadStageWords } from './load-stage-words.ts';

export type Desk = PollDesk & AlertDesk;

export function createDesk(): Desk {
  const db = openDatabase();
  const labels = async () => labelsOf((await readSettings(db)).language);
  return {
    ...createFetchDesk(db),
    stageWords: loadStageWords,
    wallClock: at => {
      const date = new Date(at);
      return { day: date.getDay(), minute: date.getHours() * 60 + date.getMinutes() };
    },
    notify: async pending => {
      const { alertId, isUpdate } = pending.alert;
      await notify(alertId, alertText(pending, await labels()), isUpdate);
    },
    notifyDigest: async held => notify(DIGEST_ID, digestText(held, await labels()), false),
  };
}
