/** Makes the desk of a page: clock, chance, network, and requests for access to sites. */
import type { PageDesk } from '../../components/shared/page-context.ts';
import { createSend } from '../../messages/send.ts';
import type { Database } from '../../store/database.ts';
import { createFetchDesk } from './fetch-desk.ts';
import { createLoadCatalogue } from './load-catalogue.ts';
import { createSiteAccess } from './site-access.ts';
import { feedsOfActiveTab } from './tab-feeds.ts';

/** Makes the desk of a page over `db`. */
export function createPageDesk(db: Database): PageDesk {
  return {
    ...createFetchDesk(db),
    ...createSiteAccess(),
    send: createSend(() => crypto.randomUUID()),
    reload: () => location.reload(),
    feedsOfActiveTab,
    loadCatalogue: createLoadCatalogue(),
  };
}
