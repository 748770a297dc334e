/** What a page needs from outside: clock, chance, network, and the browser's question for access to sites. */
import browser from 'webextension-polyfill';
import type { PageDesk } from '../../components/shared/page-context.ts';
import { originPattern } from '../../feed/address.ts';
import { createSend } from '../../messages/send.ts';
import type { Database } from '../../store/database.ts';
import { createFetchDesk } from './fetch-desk.ts';
import { feedsOfActiveTab } from './tab-feeds.ts';

export function createPageDesk(db: Database): PageDesk {
  return {
    ...createFetchDesk(db),
    send: createSend(() => crypto.randomUUID()),
    reload: () => location.reload(),
    feedsOfActiveTab,
    requestAccess: urls =>
      browser.permissions.request({ origins: [...new Set(urls.map(originPattern))] }),
  };
}
