/** Opens the small window of the ticker strip, or brings it to the front where it is open. */
import browser from 'webextension-polyfill';

/** px; wide enough for a headline, high enough for the words below it. */
const SIZE = { width: 900, height: 300 };

/** Opens the window of the strip, or focuses the open one; a tab where the browser has no windows. */
export async function openStrip(): Promise<void> {
  const url = browser.runtime.getURL('strip.html');
  const tabs = await browser.tabs.query({});
  const open = tabs.find(tab => tab.url?.startsWith(url));
  const { windows }: Partial<typeof browser> = browser;
  if (open?.id !== undefined && windows === undefined)
    await browser.tabs.update(open.id, { active: true });
  else if (windows === undefined) await browser.tabs.create({ url });
  else if (open?.windowId !== undefined) await windows.update(open.windowId, { focused: true });
  else await windows.create({ url, type: 'popup', ...SIZE });
}
