/** Asks the browser for access to sites, and knows which are granted without asking it again. */
import browser from 'webextension-polyfill';
import type { PageDesk } from '../../components/shared/page-context.ts';
import { type Grants, readGrants } from '../../feed/grants.ts';

type Sites = typeof import('../../feed/site.ts');

/** What a page may know of access to sites, and how it asks for more. */
export type SiteAccess = Pick<PageDesk, 'requestAccess' | 'missingAccess' | 'onAccessChange'>;

/** Follows the grants of this browser from now on; one for each page. */
export function createSiteAccess(): SiteAccess {
  let granted: Grants | null = null;
  let sites: Sites | null = null;
  const listeners = new Set<() => void>();
  // The list of public suffixes is large, and needed only when the reader is asked: it comes when the page has time.
  const loading = idle()
    .then(() => import('../../feed/site.ts'))
    .then(loaded => {
      sites = loaded;
      return loaded;
    });
  const reading = followGrants();
  async function followGrants(): Promise<Grants> {
    const { origins = [] } = await browser.permissions.getAll();
    const grants = readGrants(origins);
    granted = grants;
    for (const listener of listeners) listener();
    return grants;
  }
  const onChange = () => void followGrants().catch(report);
  // Whoever waits for them is told as well.
  loading.catch(report);
  reading.catch(report);
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  const request = (urls: readonly string[], { sitePatterns }: Sites) =>
    browser.permissions.request({ origins: [...sitePatterns(urls)] });
  return {
    requestAccess: async urls => {
      const missing = granted === null ? urls : urls.filter(url => !granted?.(url));
      if (missing.length === 0) return true;
      try {
        return await request(missing, sites ?? (await loading));
      } catch (cause) {
        // A browser that throws instead of asking has given no access.
        report(cause);
        return false;
      }
    },
    missingAccess: async urls => {
      const grants = granted ?? (await reading);
      return urls.filter(url => !grants(url));
    },
    onAccessChange: listener => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Longest wait for a page that is busy, in ms: a click may come soon. */
const IDLE_MS = 1000;

/** Resolves when the page has been drawn and has nothing to do. */
function idle(): Promise<unknown> {
  return new Promise(resolve => {
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback(resolve, { timeout: IDLE_MS });
    else setTimeout(resolve);
  });
}

function report(cause: unknown): void {
  // biome-ignore lint/suspicious/noConsole: an unexpected failure must be findable.
  console.error('Newsline: access to sites could not be asked for', cause);
}
