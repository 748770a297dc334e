/** The shipped build in a world of many hosts, with the browser's real question, for journeys of a newcomer. */
import type { Page } from 'puppeteer-core';
import { isGranted } from '../world/granted.ts';
import type { Publisher } from '../world/publisher.ts';
import { openWorld, type World, type WorldLog } from '../world/world.ts';
import { type NewsBrowser, until } from './browser.ts';
import { startDisplay, type VirtualDisplay } from './display.ts';
import type { BrowserName } from './find-browser.ts';
import { builtExtension, launch } from './launch.ts';

export interface WorldScene {
  readonly world: World;
  readonly browser: NewsBrowser;
  /** Whether the browser's question is open over `page`. */
  readonly isAsked: (page: Page) => Promise<boolean>;
  /** Waits for the browser's question, which a click in `page` has brought up, and says yes. */
  readonly allow: (page: Page) => Promise<void>;
  /** How many questions of the browser were answered. */
  readonly prompts: () => number;
  /**
   * The requests that were made to hosts that were not granted at the time: they are judged at each answer, and when this is
   * asked. Those that the browser makes for itself are left out.
   */
  readonly strangers: (page: Page) => Promise<readonly WorldLog[]>;
  readonly close: () => Promise<void>;
}

/** Opens the scene with a fresh profile; null where this machine has no display for Chromium's question. */
export async function openWorldScene(
  name: BrowserName,
  publishers: readonly Publisher[],
): Promise<WorldScene | null> {
  const display = name === 'chromium' ? await startDisplay() : null;
  if (name === 'chromium' && display === null) return null;
  const world = await openWorld(publishers);
  const browser = await launch(name, {
    extension: builtExtension(name, 'shipped'),
    proxyPort: world.proxyPort,
    isAsking: true,
    headless: display === null,
    display: display?.name ?? null,
  });
  let answered = 0;
  let judged = 0;
  const strangers: WorldLog[] = [];
  const judge = async (page: Page) => {
    const made = world.requests.slice(judged);
    judged += made.length;
    const patterns = await grantedPatterns(page);
    strangers.push(...made.filter(one => !isBrowsersOwn(one) && !isGranted(one, patterns)));
    return strangers;
  };
  return {
    world,
    browser,
    isAsked: async page => (display === null ? isAskedInFirefox(browser) : !(await hasFocus(page))),
    allow: async page => {
      // Whatever was asked up to here was asked without this grant.
      await judge(page);
      if (display === null) await allowInFirefox(browser);
      else await allowByKeys(page, display);
      answered++;
    },
    prompts: () => answered,
    strangers: judge,
    close: async () => {
      await browser.close();
      await world.close();
      display?.close();
    },
  };
}

/** How long Chromium's question ignores keys after it has come, in ms, doubled: what is pressed sooner is lost. */
const PROTECTED_MS = 1000;

async function allowByKeys(page: Page, display: VirtualDisplay): Promise<void> {
  // The question takes the focus from the page, and gives it back.
  await until("the browser's question", async () => !(await hasFocus(page)));
  await new Promise(next => setTimeout(next, PROTECTED_MS));
  display.press('Tab', 'Return');
  await until('the question to go', () => hasFocus(page));
}

function hasFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => document.hasFocus());
}

async function allowInFirefox(browser: NewsBrowser): Promise<void> {
  await until("the browser's question", () => isAskedInFirefox(browser));
  await browser.inWindow(`document.querySelector('${QUESTION}').button.click()`);
  await until('the question to go', async () => !(await isAskedInFirefox(browser)));
}

/** In Firefox's own window: what asks for optional permissions. */
const QUESTION = '#addon-webext-permissions-notification';

async function isAskedInFirefox(browser: NewsBrowser): Promise<boolean> {
  const isOpen = await browser.inWindow(
    `PopupNotifications.panel.state === 'open' && document.querySelector('${QUESTION}') !== null`,
  );
  return isOpen === true;
}

async function grantedPatterns(page: Page): Promise<readonly string[]> {
  const origins = await page.evaluate(
    '(globalThis.browser ?? chrome).permissions.getAll().then(all => JSON.stringify(all.origins))',
  );
  return JSON.parse(String(origins));
}

/** What browsers ask on their own account: updates, lists, the clock. */
const BROWSERS_OWN = /(?:^|\.)(?:google|googleapis|gstatic|mozilla|firefox)\.(?:com|net|org)$/;

function isBrowsersOwn({ host, status }: WorldLog): boolean {
  return status === 0 && BROWSERS_OWN.test(host);
}
