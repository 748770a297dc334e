/** Firefox behind the journeys' interface, over WebDriver BiDi. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findPage, type LaunchOptions, type NewsBrowser, until } from './browser.ts';
import { findBrowser } from './find-browser.ts';

const GECKO_ID = 'newsline@newsline.invalid';
const IDLE_MS = 1500;

export async function launchFirefox(options: LaunchOptions): Promise<NewsBrowser> {
  const executablePath = findBrowser('firefox');
  if (executablePath === null) throw new Error('No Firefox was found on this machine.');
  const profile = mkdtempSync(join(tmpdir(), 'newsline-firefox-'));
  const uuid = randomUUID();
  const start = () => startBrowser(executablePath, profile, uuid, options);
  let browser = await start();
  const pageUrl = (path: string) => `moz-extension://${uuid}/${path}`;

  const open = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    // The load event of an extension's page is not reported, so waiting for it never ends.
    await page.goto(pageUrl(path), { waitUntil: [] });
    await until(`${path} to load`, () =>
      page.evaluate(
        () => document.readyState === 'complete' && location.protocol === 'moz-extension:',
      ),
    );
    return page;
  };

  return {
    name: 'firefox',
    pageUrl,
    open,
    openNewTab: async () => {
      const opener = await open('reader.html');
      const before = new Set(await browser.pages());
      await opener.evaluate('void browser.tabs.create({})');
      const page = await until('the new tab', async () =>
        findPage(
          (await browser.pages()).filter(one => !before.has(one)),
          address => address === pageUrl('newtab.html'),
        ),
      );
      await opener.close();
      return page;
    },
    openPopup: () => open('popup.html'),
    pageAt: fits =>
      until('a tab at that address', async () => findPage(await browser.pages(), fits)),
    inBackground: async () => {
      throw new Error('Firefox lets nobody into its event page.');
    },
    inWindow: expression => evaluateInWindow(browser, expression),
    killBackground: async () => {
      if (!options.isSleepy) return terminateBackground(browser);
      const page = await open('reader.html#/asleep');
      await until(
        'the event page to fall asleep',
        async () =>
          (await page.evaluate('browser.extension.getBackgroundPage() === null')) === true,
      );
      await page.close();
    },
    restart: async () => {
      await browser.close();
      browser = await start();
    },
    isOpen: async () => browser.connected,
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** What puppeteer has behind it, and does not show. */
interface Connected {
  readonly connection: {
    send(method: string, parameters: object): Promise<{ result: unknown }>;
  };
}

/** Evaluates an expression with the rights of Firefox itself, in its window. */
async function evaluateInWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as Connected;
  const { result } = await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const [window] = (result as { contexts: { context: string }[] }).contexts;
  const answer = await connection.send('script.evaluate', {
    expression,
    target: { context: window?.context },
    awaitPromise: true,
  });
  return (answer.result as { result: { value: unknown } }).result.value;
}

/** Ends the event page at once, from Firefox's own side: what it was doing is never finished. */
async function terminateBackground(browser: Browser): Promise<void> {
  const state = await evaluateInWindow(
    browser,
    `(async () => {
      const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
      await extension.terminateBackground({ disableResetIdleForTest: true });
      return extension.backgroundState;
    })()`,
  );
  if (state !== 'stopped') throw new Error(`The event page is ${String(state)} and not stopped.`);
}

async function startBrowser(
  executablePath: string,
  userDataDir: string,
  uuid: string,
  options: LaunchOptions,
): Promise<Browser> {
  const { extension, headless, busAddress, display, proxyPort } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    userDataDir,
    headless,
    handleSIGINT: false,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    acceptInsecureCerts: proxyPort !== null,
    extraPrefsFirefox: preferences(uuid, options),
    env: {
      ...process.env,
      ...(busAddress === null ? {} : { DBUS_SESSION_BUS_ADDRESS: busAddress }),
      ...(display === null ? {} : { DISPLAY: display }),
    },
  });
  await browser.installExtension(extension);
  return browser;
}

function preferences(
  uuid: string,
  { hosts, proxyPort, isAsking, isSleepy, isReducedMotion }: LaunchOptions,
): Record<string, string | number | boolean> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: uuid }),
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextOptionalPermissionPrompts': isAsking,
    // A question can be answered as soon as it stands there.
    'security.notification_enable_delay': 0,
    'ui.prefersReducedMotion': isReducedMotion ? 1 : 0,
    'network.dns.localDomains': hosts.join(','),
    ...(proxyPort === null
      ? {}
      : {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': proxyPort,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': proxyPort,
        }),
    ...(isSleepy ? { 'extensions.background.idle.timeout': IDLE_MS } : {}),
  };
}
