/** Handles the context menu and the keyboard shortcuts. */

import browser from 'webextension-polyfill';
import { LABELS } from '../../i18n/labels.ts';
import { chooseLanguage } from '../../i18n/languages.ts';
import { wantFollow } from '../../store/pending-follows.ts';
import { readSettings } from '../../store/settings.ts';
import { feedsOfTab } from '../wiring/tab-feeds.ts';
import type { Desk } from './desk.ts';
import { openTab } from './open-page.ts';
import type { Rounds } from './rounds.ts';

const FOLLOW_SITE = 'follow-site';

/** Registers every listener; called before anything is awaited. What this browser lacks is left out. */
export function listenToMenuAndShortcuts(desk: Desk, rounds: Rounds): void {
  const failed = (what: string) => (cause: unknown) => rounds.report(what, cause);
  const { contextMenus, commands }: Partial<typeof browser> = browser;
  browser.runtime.onInstalled.addListener(
    () => void createMenu(desk).catch(failed('making the context menu')),
  );
  contextMenus?.onClicked.addListener(({ menuItemId, linkUrl, pageUrl }, tab) => {
    if (menuItemId !== FOLLOW_SITE) return;
    if (linkUrl !== undefined) void openFollow(linkUrl).catch(failed('following a link'));
    else if (pageUrl !== undefined)
      void followPage(desk, pageUrl, tab?.id ?? null).catch(failed('following a page'));
  });
  commands?.onCommand.addListener(name => {
    if (name === 'open-reader') void openTab('reader.html').catch(failed('opening the reader'));
    if (name === 'check-now') void rounds.runAll().catch(failed('checking the sources'));
  });
}

/** Offers what the page in the tab names; where it names one feed or none, the field has the address. */
async function followPage(desk: Desk, pageUrl: string, tabId: number | null): Promise<void> {
  const found = tabId === null ? [] : await feedsOfTab(tabId);
  const [only] = found;
  if (found.length < 2) return openFollow(only?.url ?? pageUrl);
  const candidates = found.map(one => ({ ...one, count: null, newest: null }));
  await wantFollow(desk.db, pageUrl, desk.now(), { state: 'choosing', candidates });
  await openTab('options.html#/follow');
}

async function openFollow(address: string): Promise<void> {
  await openTab(`options.html#/follow/${encodeURIComponent(address)}`);
}

async function createMenu(desk: Desk): Promise<void> {
  const { contextMenus }: Partial<typeof browser> = browser;
  if (contextMenus === undefined) return;
  const { language } = await readSettings(desk.db);
  const { key } = chooseLanguage(language, navigator.languages);
  await contextMenus.removeAll();
  contextMenus.create({
    id: FOLLOW_SITE,
    title: LABELS[key]['menu.follow'],
    contexts: ['page', 'link'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}
