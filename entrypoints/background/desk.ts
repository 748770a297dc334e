/** The real desk: clock, chance, network, permissions and notifications of this browser. */
import type { AlertDesk } from '../../alert/desk.ts';
import { DIGEST_ID, notify, TEST_ID } from '../../alert/notify.ts';
import type { PollDesk } from '../../poll/desk.ts';
import { openDatabase } from '../../store/database.ts';
import { readSettings } from '../../store/settings.ts';
import { createFetchDesk } from '../page/desk.ts';
import { alertText, digestText, labelsOf, testText } from './alert-text.ts';
import { loadStageWords } from './load-stage-words.ts';

export interface Desk extends PollDesk, AlertDesk {
  /** Shows a notification that only tries whether alerts come. */
  readonly notifyTest: () => Promise<void>;
}

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
    notifyTest: async () => notify(TEST_ID, testText(await labels()), false),
    notifyDigest: async held => notify(DIGEST_ID, digestText(held, await labels()), false),
  };
}
