/** Makes the desk of requests to publishers from the clock, chance, network and permissions of this browser. */
import browser from 'webextension-polyfill';
import { originPattern } from '../../feed/address.ts';
import type { FetchDesk } from '../../poll/desk.ts';
import type { Database } from '../../store/database.ts';
import { fetchShowingRedirects } from './visible-redirects.ts';

/** Makes the fetch desk of this browser over `db`. */
export function createFetchDesk(db: Database): FetchDesk {
  return {
    db,
    fetch: fetchShowingRedirects,
    pause: ms => new Promise(resolve => setTimeout(resolve, ms)),
    now: () => Date.now(),
    random: () => Math.random(),
    // Browsers reject hosts that are no pattern of theirs, such as `a*b.example`; nobody can have granted these.
    mayFetch: async url =>
      browser.permissions.contains({ origins: [originPattern(url)] }).catch(() => false),
  };
}
