/** The browser's own new tab page: whether the reader wants it, and the way there. */
import browser from 'webextension-polyfill';

/** The setting, mirrored where it can be read before anything is drawn; the archive opens too late for that. */
const MIRROR = 'newTab';
const CHROMES_OWN = 'chrome://new-tab-page/';

export function wantsBrowserNewTab(): boolean {
  return localStorage.getItem(MIRROR) === 'browser';
}

export function rememberNewTab(newTab: 'newsline' | 'browser'): void {
  localStorage.setItem(MIRROR, newTab);
}

/** @returns false where the browser does not let an extension go there: Firefox calls the address illegal. */
export async function openBrowserNewTab(): Promise<boolean> {
  try {
    await browser.tabs.update({ url: CHROMES_OWN });
    return true;
  } catch {
    return false;
  }
}
