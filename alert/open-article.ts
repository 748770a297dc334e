/** Opens an article or a view in the reader page: in its open tab, else in a new tab, else in a new window. */
import browser, { type Tabs } from 'webextension-polyfill';

/** Opens an article in the reader page. */
export async function openArticle(articleId: string): Promise<void> {
  await openReader(`#/article/${encodeURIComponent(articleId)}`);
}

/** Brings the reader page to the front with a view of it. */
export async function openReader(view: string): Promise<void> {
  const url = browser.runtime.getURL(`reader.html${view}`);
  const open = await readerTab();
  if (open?.id !== undefined) {
    await browser.tabs.update(open.id, { url, active: true });
    if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
    return;
  }
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] });
  const target = windows.find(({ focused }) => focused) ?? windows[0];
  if (target?.id === undefined) {
    await browser.windows.create({ url, focused: true });
    return;
  }
  await browser.tabs.create({ url, windowId: target.id, active: true });
  await browser.windows.update(target.id, { focused: true });
}

/** The reader tab that was used last. The extension's own pages are listed without the `tabs` permission. */
async function readerTab(): Promise<Tabs.Tab | undefined> {
  const reader = browser.runtime.getURL('reader.html');
  const tabs = await browser.tabs.query({});
  return tabs
    .filter(({ url }) => url?.startsWith(reader))
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}
