/** Asks the browser for access to sites, and knows which are granted without asking it again. */
import browser from 'webextension-polyfill';
import type { PageDesk } from '../../components/shared/page-context.ts';

type Sites = typeof import('../../feed/site.ts');

/** What a page may know of access to sites, and how it asks for more. */
export type SiteAccess = Pick<PageDesk, 'requestAccess' | 'missingAccess' | 'onAccessChange'>;

/** Follows the grants of this browser from now on; one for each page. */
export function createSiteAccess(): SiteAccess {
  let origins: readonly string[] | null = null;
  let sites: Sites | null = null;
  const listeners = new Set<() => void>();
  // The list of public suffixes is large, and needed only when the reader is asked: it comes after the page.
  const loading = import('../../feed/site.ts').then(loaded => {
    sites = loaded;
    return loaded;
  });
  const reading = readOrigins();
  async function readOrigins(): Promise<readonly string[]> {
    const { origins: granted = [] } = await browser.permissions.getAll();
    origins = granted;
    for (const listener of listeners) listener();
    return granted;
  }
  const onChange = () => void readOrigins().catch(() => undefined);
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  const request = (urls: readonly string[], { isCovered, sitePatterns }: Sites) => {
    const granted = origins ?? [];
    const missing = urls.filter(url => !isCovered(url, granted));
    return missing.length === 0
      ? Promise.resolve(true)
      : browser.permissions.request({ origins: [...sitePatterns(missing)] });
  };
  return {
    requestAccess: urls => {
      const asked =
        sites === null ? loading.then(loaded => request(urls, loaded)) : request(urls, sites);
      return asked.catch(cause => {
        // A browser that throws instead of asking has given no access.
        // biome-ignore lint/suspicious/noConsole: an unexpected failure must be findable.
        console.error('Newsline: the browser did not ask for access', cause);
        return false;
      });
    },
    missingAccess: async urls => {
      const { isCovered } = await loading;
      const granted = origins ?? (await reading);
      return urls.filter(url => !isCovered(url, granted));
    },
    onAccessChange: listener => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
