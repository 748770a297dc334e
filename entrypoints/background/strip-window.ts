/** Opens the small window of the ticker strip, or brings it to the front where it is open. */
import browser from 'webextension-polyfill';

/** px; wide enough for a headline, high enough for the words below it. */
const SIZE = { width: 900, height: 300 };

/** Opens the window of the strip, or focuses the open one. */
export async function openStrip(): Promise<void> {
  const url = browser.runtime.getURL('strip.html');
  const tabs = await browser.tabs.query({});
  const open = tabs.find(tab => tab.url?.startsWith(url));
  if (open?.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
  else await browser.windows.create({ url, type: 'popup', ...SIZE });
}
