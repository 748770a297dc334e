/** Finds the feeds that the page in a tab names; a click on Newsline's button or menu grants access to it. */
import browser from 'webextension-polyfill';
import { discoverFeeds } from '../../feed/discover.ts';
import type { FoundFeed } from '../../feed/feed-links.ts';
import { isRecord } from '../../model/guards.ts';

/** No page is read further than this. */
const MAX_LENGTH = 2_000_000;

/** The feeds of the active tab; none where the browser does not let an extension look, as on its own pages. */
export async function feedsOfActiveTab(): Promise<readonly FoundFeed[]> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? [] : feedsOfTab(tab.id);
}

/** The feeds that the page in tab `tabId` names. */
export async function feedsOfTab(tabId: number): Promise<readonly FoundFeed[]> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => ({
        html: document.documentElement.outerHTML,
        address: document.URL,
        type: document.contentType,
      }),
    });
    const page = readPage(answer?.result);
    if (page === null) return [];
    // A feed that is open as a page of its own is what it names.
    if (/xml|json/.test(page.type) && !/xhtml/.test(page.type))
      return [{ url: page.address, title: null }];
    return discoverFeeds(page.html.slice(0, MAX_LENGTH), page.address);
  } catch {
    return [];
  }
}

function readPage(value: unknown): { html: string; address: string; type: string } | null {
  if (!isRecord(value)) return null;
  const { html, address, type } = value;
  if (typeof html !== 'string' || typeof address !== 'string' || typeof type !== 'string')
    return null;
  return /^https?:/.test(address) ? { html, address, type } : null;
}
