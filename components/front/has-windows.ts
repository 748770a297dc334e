/** Tells whether the browser has windows for extensions; on phones none has. */
import browser from 'webextension-polyfill';

/** Whether a page can be opened in a window of its own. */
export function hasWindows(): boolean {
  const { windows }: Partial<typeof browser> = browser;
  return windows !== undefined;
}
