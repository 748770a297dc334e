/** Opens pages of Newsline in the tabs of the browser. */
import browser, { type Tabs } from 'webextension-polyfill';

/** Where a page opens, in the browser's words: `omnibox.OnInputEnteredDisposition`. */
type Place = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/** Opens the page at `path` of this extension. */
export async function openPage(path: string, place: Place): Promise<void> {
  const url = browser.runtime.getURL(path);
  const current = place === 'currentTab' ? await currentTab() : undefined;
  if (current?.id !== undefined) await browser.tabs.update(current.id, { url, active: true });
  else await browser.tabs.create({ url, active: place !== 'newBackgroundTab' });
}

/** Opens the page in a tab of its own; where the reader is on Newsline's new tab page, that tab becomes the page's. */
export async function openTab(path: string): Promise<void> {
  await openPage(path, (await isOnNewTab()) ? 'currentTab' : 'newForegroundTab');
}

/** The active tab of the current window, which for a background is the one that had the focus last; undefined for none. */
async function currentTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

async function isOnNewTab(): Promise<boolean> {
  const newTab = browser.runtime.getURL('newtab.html');
  const tab = await currentTab();
  if (tab?.url?.startsWith(newTab)) return true;
  // Chrome calls the tab "chrome://newtab", which is hidden from extensions; of their own pages it tells all.
  const contexts = (await browser.runtime.getContexts?.({ contextTypes: ['TAB'] })) ?? [];
  return contexts.some(
    ({ documentUrl, tabId }) => tabId === tab?.id && documentUrl?.startsWith(newTab),
  );
}
