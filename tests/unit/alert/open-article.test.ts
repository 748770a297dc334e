/** Where an article is opened: in the reader tab, else in a new tab of a normal window, else in a new window. */
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openArticle, openReader } from '../../../alert/open-article.ts';

const ROOT = fakeBrowser.runtime.getURL('/');

interface Window {
  readonly id: number;
  readonly type: 'normal' | 'popup';
  focused: boolean;
}

interface Tab {
  readonly id: number;
  readonly windowId: number;
  readonly lastAccessed: number;
  url: string;
}

/** The open windows and tabs; those of the fake browser know neither focus nor kind. */
let windows: Window[];
let tabs: Tab[];
beforeEach(() => {
  fakeBrowser.reset();
  windows = [];
  tabs = [];
  Object.assign(fakeBrowser.windows, {
    getAll: async ({ windowTypes }: { windowTypes: readonly string[] }) =>
      windows.filter(({ type }) => windowTypes.includes(type)),
    update: async (id: number) => focus(id),
    create: async ({ url }: { url: string }) => {
      const id = 100 + windows.length;
      openWindow(id);
      focus(id);
      openTab(id, url);
    },
  });
  Object.assign(fakeBrowser.tabs, {
    query: async () => tabs,
    create: async ({ url, windowId }: { url: string; windowId: number }) => openTab(windowId, url),
    update: async (id: number, { url }: { url: string }) => {
      const tab = tabs.find(one => one.id === id);
      if (tab !== undefined) tab.url = url;
    },
  });
});

const openWindow = (id: number, type: Window['type'] = 'normal') =>
  windows.push({ id, type, focused: false });
const openTab = (windowId: number, url: string, lastAccessed = 0) =>
  tabs.push({ id: tabs.length + 1, windowId, lastAccessed, url });
const focus = (id: number) => {
  for (const one of windows) one.focused = one.id === id;
};
const focused = () => windows.find(one => one.focused)?.id ?? null;
/** The tabs without the extension's own part of their addresses, each with its window. */
const shown = () => tabs.map(({ url, windowId }) => [url.replace(ROOT, ''), windowId]);

describe('an article', () => {
  test('opens in a new window where none is open', async () => {
    await openArticle('a b/c');
    expect(shown()).toEqual([['reader.html#/article/a%20b%2Fc', 100]]);
    expect(focused()).toBe(100);
  });

  test('opens in a new window where only a small window is open, as that of the strip', async () => {
    openWindow(1, 'popup');
    await openArticle('a');
    expect(shown()).toEqual([['reader.html#/article/a', 101]]);
    expect(focused()).toBe(101);
  });

  test('opens in a tab of the focused window, which comes to the front', async () => {
    openWindow(1);
    openWindow(2);
    focus(2);
    await openArticle('a');
    expect(shown()).toEqual([['reader.html#/article/a', 2]]);
    expect(focused()).toBe(2);
  });

  test('opens in a tab of a normal window where none has the focus', async () => {
    openWindow(1);
    await openArticle('a');
    expect(shown()).toEqual([['reader.html#/article/a', 1]]);
    expect(focused()).toBe(1);
  });

  test('takes the reader tab that is open, also from a window behind', async () => {
    openWindow(1);
    openWindow(2);
    openTab(1, `${ROOT}reader.html#/`);
    openTab(2, 'https://elsewhere.example/reader.html');
    focus(2);
    await openReader('#/search/ferry');
    expect(shown()).toEqual([
      ['reader.html#/search/ferry', 1],
      ['https://elsewhere.example/reader.html', 2],
    ]);
    expect(focused()).toBe(1);
  });

  test('takes the reader tab that was used last, where several are open', async () => {
    openWindow(1);
    openTab(1, `${ROOT}reader.html#/article/old`, 10);
    openTab(1, `${ROOT}reader.html#/article/newer`, 20);
    await openArticle('a');
    expect(shown()).toEqual([
      ['reader.html#/article/old', 1],
      ['reader.html#/article/a', 1],
    ]);
  });
});
