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

/**
 * Asks the reader for access to the sites of `urls`, in one question. It has to be the first thing that a click does:
 * after an `await` browsers no longer count it as the reader's own wish.
 */
export async function requestAccess(urls: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...new Set(urls.map(originPattern))] });
}
