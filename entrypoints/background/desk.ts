/** The real desk: clock, chance, network, permissions and notifications of this browser. */
import browser from 'webextension-polyfill';
import type { AlertDesk } from '../../alert/desk.ts';
import { notify } from '../../alert/notify.ts';
import { chooseLanguage } from '../../i18n/languages.ts';
import { speak } from '../../i18n/translate.ts';
import type { PollDesk } from '../../poll/desk.ts';
import { openDatabase } from '../../store/database.ts';
import { readSettings } from '../../store/settings.ts';

export type Desk = PollDesk & AlertDesk;

export function createDesk(): Desk {
  const db = openDatabase();
  return {
    db,
    fetch: (url, init) => fetch(url, init),
    now: () => Date.now(),
    random: () => Math.random(),
    pause: ms => new Promise(resolve => setTimeout(resolve, ms)),
    mayFetch: async url => browser.permissions.contains({ origins: [originPattern(url)] }),
    notify: async pending => {
      const { language } = await readSettings(db);
      const { t } = speak(chooseLanguage(language, navigator.languages));
      await notify(pending, t(`kicker.${pending.article.kicker ?? 'breaking'}`));
    },
  };
}

/** The match pattern of the site of `url`; patterns know no port. */
function originPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
