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
    mayFetch: async url =>
      isGrantable(url) && browser.permissions.contains({ origins: [originPattern(url)] }),
  };
}

/** Whether browsers take the host of `url` for a pattern; they reject others, such as `a*b.example`, and nobody can grant these. */
function isGrantable(url: string): boolean {
  const host = URL.parse(url)?.hostname ?? '';
  return /^(?:[a-z0-9_.-]+|\[[0-9a-f:.]+\])$/i.test(host);
}
