/** Opens an article or a view in the reader page: in its open tab, else in a new tab, else in a new window. */
import browser, { type Tabs } from 'webextension-polyfill';

/** Opens an article in the reader page. */
export async function openArticle(articleId: string): Promise<void> {
  await openReader(`#/article/${encodeURIComponent(articleId)}`);
}

/** Brings the reader page to the front with a view of it; in a browser without windows, in a tab. */
export async function openReader(view: string): Promise<void> {
  const url = browser.runtime.getURL(`reader.html${view}`);
  const open = await readerTab();
  const { windows }: Partial<typeof browser> = browser;
  if (open?.id !== undefined) {
    await browser.tabs.update(open.id, { url, active: true });
    if (open.windowId !== undefined) await windows?.update(open.windowId, { focused: true });
    return;
  }
  if (windows === undefined) {
    await browser.tabs.create({ url, active: true });
    return;
  }
  const normal = await windows.getAll({ windowTypes: ['normal'] });
  const target = normal.find(({ focused }) => focused) ?? normal[0];
  if (target?.id === undefined) {
    await windows.create({ url, focused: true });
    return;
  }
  await browser.tabs.create({ url, windowId: target.id, active: true });
  await windows.update(target.id, { focused: true });
}

/** The reader tab that was used last. The extension's own pages are listed without the `tabs` permission. */
async function readerTab(): Promise<Tabs.Tab | undefined> {
  const reader = browser.runtime.getURL('reader.html');
  const tabs = await browser.tabs.query({});
  return tabs
    .filter(({ url }) => url?.startsWith(reader))
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}
