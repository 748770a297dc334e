/** The interface of a browser in journeys, implemented by chromium.ts and firefox.ts. */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';

/** A running browser with Newsline installed. */
export interface NewsBrowser {
  readonly name: BrowserName;
  /** The address of one of Newsline's pages: "newtab.html". */
  readonly pageUrl: (path: string) => string;
  /** Opens one of Newsline's pages in a tab. */
  readonly open: (path: string) => Promise<Page>;
  /** Opens a new tab as a person does and returns what it shows. */
  readonly openNewTab: () => Promise<Page>;
  /** Opens the toolbar popup; in Firefox, whose popup panel cannot be driven, its page in a tab. */
  readonly openPopup: () => Promise<Page>;
  /** The tab whose address fits, as soon as there is one. */
  readonly pageAt: (fits: (address: string) => boolean) => Promise<Page>;
  /** Evaluates an expression in the background; Firefox refuses. */
  readonly inBackground: (expression: string) => Promise<unknown>;
  /** Evaluates an expression in Firefox's own window, where its questions are; Chromium refuses. */
  readonly inWindow: (expression: string) => Promise<unknown>;
  /** Ends the background by force; a Firefox that is sleepy lets it fall asleep by itself. */
  readonly killBackground: () => Promise<void>;
  /** Closes the browser and starts it again with the same profile. */
  readonly restart: () => Promise<void>;
  /** False once a person has closed its window. */
  readonly isOpen: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

export interface LaunchOptions {
  /** The built extension's folder. */
  readonly extension: string;
  readonly headless: boolean;
  /** Where notifications go; null leaves it to the system. */
  readonly busAddress: string | null;
  /** An X display for a window; null takes the environment's. */
  readonly display: string | null;
  /** Names that lead to 127.0.0.1. */
  readonly hosts: readonly string[];
  /** The port on 127.0.0.1 of a proxy for http and https, whose certificates are taken as they are; null asks hosts themselves. */
  readonly proxyPort: number | null;
  /** Whether Firefox asks the reader for optional permissions, as it ships; else it grants them by itself. */
  readonly isAsking: boolean;
  /** Whether Firefox's event page falls asleep after 1.5 s. */
  readonly isSleepy: boolean;
  /** Whether the system asks for less motion. */
  readonly isReducedMotion: boolean;
}

/** Waits until `probe` gives something other than null, false or undefined; names `what` when it never does. */
export async function until<T>(
  what: string,
  probe: () => Promise<T | null | false | undefined> | T | null | false | undefined,
  limitMs = 20_000,
): Promise<T> {
  const end = Date.now() + limitMs;
  let last: unknown = null;
  while (Date.now() < end) {
    try {
      const found = await probe();
      if (found !== null && found !== false && found !== undefined) return found;
    } catch (cause) {
      last = cause;
    }
    await new Promise(next => setTimeout(next, 100));
  }
  throw new Error(`Waited ${limitMs / 1000} s in vain for ${what}`, { cause: last });
}

/** The first of `pages` whose address fits; asked in the page, because Firefox reports addresses late. */
export async function findPage(
  pages: readonly Page[],
  fits: (address: string) => boolean,
): Promise<Page | null> {
  for (const page of pages) {
    const address = await page.evaluate(() => location.href).catch(() => '');
    if (fits(address)) return page;
  }
  return null;
}
