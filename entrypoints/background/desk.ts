/** Makes the desk of the background: clock, random numbers, network, permissions and notifications of this browser. */
import type { AlertDesk } from '../../alert/desk.ts';
import { DIGEST_ID, dismiss, hasNotifications, notify, TEST_ID } from '../../alert/notify.ts';
import { sound } from '../../alert/sound.ts';
import { chooseLanguage } from '../../i18n/languages.ts';
import type { Settings } from '../../model/settings.ts';
import type { PollDesk } from '../../poll/desk.ts';
import { openDatabase } from '../../store/database.ts';
import { readSettings } from '../../store/settings.ts';
import { createFetchDesk } from '../wiring/fetch-desk.ts';
import { createLoadCatalogue, createOwnerOf } from '../wiring/load-catalogue.ts';
import { alertText, digestText, labelsOf, testText } from './alert-text.ts';
import { drawSmall } from './draw-small.ts';
import { loadStageWords } from './load-stage-words.ts';

/** What the work of the background needs from the browser. */
export interface Desk extends PollDesk, AlertDesk {
  /** Shows a notification that only tries whether alerts come. */
  readonly notifyTest: () => Promise<void>;
}

/** Opens the database and makes the desk over this browser. */
export function createDesk(): Desk {
  const db = openDatabase();
  return {
    ...createFetchDesk(db),
    stageWords: loadStageWords,
    drawSmall,
    ownerOf: createOwnerOf(createLoadCatalogue()),
    wallClock: at => {
      const date = new Date(at);
      return { day: date.getDay(), minute: date.getHours() * 60 + date.getMinutes() };
    },
    hasNotifications,
    notify: async pending => {
      const { alertId, isUpdate } = pending.alert;
      const settings = await readSettings(db);
      await notify(alertId, alertText(pending, labelsOf(settings.language)), isUpdate);
      const { headline, deck, language } = pending.article;
      if (!isUpdate) beHeard(settings, headline || (deck ?? ''), language ?? '');
    },
    withdraw: dismiss,
    notifyTest: async () => {
      const settings = await readSettings(db);
      const text = testText(labelsOf(settings.language));
      await notify(TEST_ID, text, false);
      beHeard(settings, text.title, chooseLanguage(settings.language, navigator.languages).tag);
    },
    notifyDigest: async held => {
      const settings = await readSettings(db);
      await notify(DIGEST_ID, digestText(held, labelsOf(settings.language)), false);
      beHeard(settings, '', '');
    },
  };
}

/** Nobody waits for it: the mark of an alert that is shown must not come later for its sound. */
function beHeard({ alertSound, alertSpeech }: Settings, headline: string, language: string): void {
  const words = alertSpeech ? headline : '';
  if (!alertSound && words === '') return;
  sound({ hasChime: alertSound, words, language }).catch(cause => {
    // biome-ignore lint/suspicious/noConsole: an unexpected failure must be findable.
    console.error('Newsline: an alert could not be heard', cause);
  });
}
