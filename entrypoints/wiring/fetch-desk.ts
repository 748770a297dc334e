/** Clock, chance, network and permissions of this browser, for whoever asks publishers. */
import browser from 'webextension-polyfill';
import { originPattern } from '../../feed/address.ts';
import type { FetchDesk } from '../../poll/desk.ts';
import type { Database } from '../../store/database.ts';

export function createFetchDesk(db: Database): FetchDesk {
  return {
    db,
    fetch: (url, init) => fetch(url, init),
    pause: ms => new Promise(resolve => setTimeout(resolve, ms)),
    now: () => Date.now(),
    random: () => Math.random(),
    mayFetch: async url => browser.permissions.contains({ origins: [originPattern(url)] }),
  };
}
