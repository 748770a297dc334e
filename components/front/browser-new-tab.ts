/** Remembers whether the reader wants the browser's own new tab page, and opens it. */
import browser from 'webextension-polyfill';

/** A copy of the setting in localStorage, which can be read before the first paint; the database opens later. */
const MIRROR = 'newTab';
const CHROMES_OWN = 'chrome://new-tab-page/';

/** Whether the reader chose the browser's own new tab page; read synchronously, before anything is drawn. */
export function wantsBrowserNewTab(): boolean {
  return localStorage.getItem(MIRROR) === 'browser';
}

/** Stores the choice of the new tab page where {@link wantsBrowserNewTab} reads it. */
export function rememberNewTab(newTab: 'newsline' | 'browser'): void {
  localStorage.setItem(MIRROR, newTab);
}

/** Opens the browser's own new tab page. @returns false where extensions may not: Firefox refuses the address. */
export async function openBrowserNewTab(): Promise<boolean> {
  try {
    await browser.tabs.update({ url: CHROMES_OWN });
    return true;
  } catch {
    return false;
  }
}
