/** Sets up what a journey needs: a newsroom, a browser with Newsline, and a desktop that takes its notifications. */
import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { readOpml } from '../../feed/opml.ts';
import type { Fault } from '../newsroom/faults.ts';
import type { Kiosk } from '../newsroom/kiosk.ts';
import { type Newsroom, openNewsroom } from '../newsroom/newsroom.ts';
import { type LaunchOptions, type NewsBrowser, until } from './browser.ts';
import { startDisplay } from './display.ts';
import type { BrowserName } from './find-browser.ts';
import { builtExtension, launch } from './launch.ts';
import {
  hasLibnotify,
  type NotificationService,
  startNotificationService,
} from './notification-service.ts';

export interface Scene {
  readonly newsroom: Newsroom;
  readonly browser: NewsBrowser;
  /** Null where this machine has no session bus, or for Firefox no libnotify, to offer. */
  readonly desktop: NotificationService | null;
  readonly close: () => Promise<void>;
}

/** @param withDesktop Whether notifications are caught; without, the browser has none to send them to. */
export async function openScene(
  name: BrowserName,
  options: Partial<LaunchOptions> = {},
  withDesktop = false,
): Promise<Scene> {
  const isAble = name === 'chromium' || hasLibnotify();
  const desktop = withDesktop && isAble ? await startNotificationService() : null;
  const newsroom = await openNewsroom();
  const browser = await launch(name, { busAddress: desktop?.address ?? null, ...options });
  return {
    newsroom,
    browser,
    desktop,
    close: async () => {
      await browser.close();
      await newsroom.close();
      await desktop?.close();
    },
  };
}

/** A scene in which the shipped build asks for access as a reader sees it. */
export interface PromptScene extends Pick<Scene, 'newsroom' | 'browser' | 'close'> {
  /** Says yes to the browser's question; Firefox is started so that it grants without one. */
  readonly allow: () => Promise<void>;
  /** Whether the browser's question takes the focus, which closes a popup. */
  readonly hasPrompt: boolean;
}

/** How long the browser's question takes to come, in ms; Chromium ignores keys that are pressed sooner. */
const PROMPT_MS = 1500;

/**
 * Opens the shipped build with `hosts` leading to the newsroom: Chromium in a window on a virtual display, because its
 * question needs one. null where this machine has no such display.
 */
export async function openPromptScene(
  name: BrowserName,
  hosts: readonly string[],
): Promise<PromptScene | null> {
  const display = name === 'chromium' ? await startDisplay() : null;
  if (name === 'chromium' && display === null) return null;
  const newsroom = await openNewsroom();
  const browser = await launch(name, {
    extension: builtExtension(name, 'shipped'),
    hosts,
    headless: display === null,
    display: display?.name ?? null,
  });
  return {
    newsroom,
    browser,
    hasPrompt: display !== null,
    allow: async () => {
      await new Promise(next => setTimeout(next, PROMPT_MS));
      display?.press('Tab', 'Return');
    },
    close: async () => {
      await browser.close();
      await newsroom.close();
      display?.close();
    },
  };
}

/** Sends a command to the background as a page does, and returns its reply. */
export async function command(page: Page, name: string, input: object): Promise<unknown> {
  const message = JSON.stringify({ command: name, id: randomUUID(), input });
  return page.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(${message})`);
}

/**
 * Asks for access to what the patterns `origins` cover in a real click, as `permissions.request` demands; whoever is asked has
 * to answer.
 */
export async function requestAccess(
  page: Page,
  origins: readonly string[],
  limitMs = 20_000,
): Promise<() => Promise<boolean>> {
  await page.evaluate(wanted => {
    const button = document.createElement('button');
    button.id = 'request-access';
    button.textContent = 'request access';
    button.style.cssText =
      'position: fixed; inset-block-start: 0; inset-inline-start: 0; z-index: 9';
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      { permissions: { request(what: object): Promise<boolean> } } | undefined
    >;
    button.onclick = () => {
      (browser ?? chrome)?.permissions.request({ origins: wanted }).then(granted => {
        button.dataset.granted = String(granted);
      });
    };
    document.body.append(button);
  }, origins);
  await page.click('#request-access');
  return async () => {
    const answer = await until(
      'the answer',
      () => page.$eval('#request-access', button => (button as HTMLElement).dataset.granted),
      limitMs,
    );
    await page.$eval('#request-access', button => button.remove());
    return answer === 'true';
  };
}

/** Chooses alerts, follows every feed of the newsroom, and waits until all have brought their news. */
export async function followNewsroom(page: Page, newsroom: Newsroom): Promise<void> {
  await command(page, 'setSetting', { key: 'alerts', value: true });
  for (const url of newsroom.feeds) await command(page, 'follow', { url });
  await until(
    'the first round',
    async () =>
      (await readTable(page, 'pollStates')).filter(row => row.succeededAt !== null).length ===
      newsroom.feeds.length,
  );
}

/** Imports the kiosk's list, and waits until all is stored and grouped into stories. */
export async function followKiosk(page: Page, kiosk: Kiosk): Promise<void> {
  await command(page, 'setSetting', { key: 'alerts', value: false });
  const list = readOpml(kiosk.opml);
  if (list === null) throw new Error('The kiosk has no list.');
  await command(page, 'importFeeds', { feeds: list.feeds, folders: list.folders });
  await until('the whole list', () => isStored(page, kiosk.feeds), 120_000);
}

/** Whether the feeds at `urls` have all been read, and nothing waits to be grouped. */
async function isStored(page: Page, urls: readonly string[]): Promise<boolean> {
  const feeds = await readTable(page, 'feeds');
  const states = await readTable(page, 'pollStates');
  const read = new Set(
    states.filter(({ succeededAt }) => succeededAt !== null).map(({ feedId }) => feedId),
  );
  const stored = feeds.filter(({ url, feedId }) => urls.includes(String(url)) && read.has(feedId));
  return stored.length === urls.length && (await readTable(page, 'ungrouped')).length === 0;
}

/** Publishes the next step of the growing story and lets the background fetch it. */
export async function publishNext(page: Page, newsroom: Newsroom): Promise<string> {
  const headline = newsroom.advance();
  if (headline === null) throw new Error('The story has no further step.');
  await command(page, 'pollNow', { feedId: null });
  return headline.replace(/^[A-Z]+: /, '');
}

/** All rows of a table, read as they lie in the browser's IndexedDB. */
export async function readTable(page: Page, table: string): Promise<Record<string, unknown>[]> {
  const rows = await page.evaluate(
    name =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('newsline');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(reading.result));
          };
        };
      }),
    table,
  );
  return JSON.parse(rows);
}

/** The words of each element that fits `selector`. */
export async function texts(page: Page, selector: string): Promise<string[]> {
  return page.$$eval(selector, elements =>
    elements.map(element => (element.textContent ?? '').trim()),
  );
}

/** Lets the newsroom's three feeds fail in one way. */
export function failAll(newsroom: Newsroom, fault: Fault | null): void {
  for (const url of newsroom.feeds) newsroom.fail(new URL(url).pathname, fault);
}
