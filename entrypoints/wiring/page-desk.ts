/** Makes the desk of a page: clock, chance, network, and requests for access to sites. */
import browser from 'webextension-polyfill';
import type { PageDesk } from '../../components/shared/page-context.ts';
import { originPattern } from '../../feed/address.ts';
import { createSend } from '../../messages/send.ts';
import type { Database } from '../../store/database.ts';
import { createFetchDesk } from './fetch-desk.ts';
import { createLoadCatalogue } from './load-catalogue.ts';
import { feedsOfActiveTab } from './tab-feeds.ts';

/** Makes the desk of a page over `db`. */
export function createPageDesk(db: Database): PageDesk {
  return {
    ...createFetchDesk(db),
    send: createSend(() => crypto.randomUUID()),
    reload: () => location.reload(),
    feedsOfActiveTab,
    loadCatalogue: createLoadCatalogue(),
    requestAccess: urls =>
      browser.permissions.request({ origins: [...new Set(urls.map(originPattern))] }),
  };
}
