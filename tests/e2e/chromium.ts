/** Chromium, Chrome and Edge behind the journeys' interface. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findPage, type LaunchOptions, type NewsBrowser, until } from './browser.ts';
import { findBrowser } from './find-browser.ts';

export async function launchChromium(options: LaunchOptions): Promise<NewsBrowser> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null)
    throw new Error('No Chrome, Chromium or Edge was found on this machine.');
  const profile = mkdtempSync(join(tmpdir(), 'newsline-chromium-'));
  const start = () => startBrowser(executablePath, profile, options);
  let { browser, extensionId } = await start();
  const pageUrl = (path: string) => `chrome-extension://${extensionId}/${path}`;
  const worker = () =>
    browser
      .targets()
      .find(
        target => target.type() === 'service_worker' && target.url() === pageUrl('background.js'),
      );

  return {
    name: 'chromium',
    pageUrl,
    open: async path => {
      const page = await browser.newPage();
      await page.goto(pageUrl(path));
      return page;
    },
    openNewTab: async () => {
      const page = await browser.newPage();
      await page.goto('chrome://newtab/');
      return page;
    },
    openPopup: async () => openPopup(browser, extensionId, pageUrl('popup.html')),
    pageAt: fits =>
      until('a tab at that address', async () => findPage(await browser.pages(), fits)),
    inBackground: async expression => {
      const handle = await (await until('the worker', worker)).worker();
      return handle?.evaluate(expression);
    },
    inWindow: async () => {
      throw new Error('Chromium lets nobody into its own window.');
    },
    killBackground: async () => {
      const target = worker();
      if (target === undefined) return;
      const handle = await target.worker();
      await handle?.close();
      await until('the worker to be gone', () => worker() === undefined);
    },
    restart: async () => {
      await browser.close();
      ({ browser, extensionId } = await start());
    },
    isOpen: async () => browser.connected,
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function startBrowser(
  executablePath: string,
  userDataDir: string,
  { extension, headless, busAddress, display, hosts, proxyPort, isReducedMotion }: LaunchOptions,
): Promise<{ browser: Browser; extensionId: string }> {
  const browser = await puppeteer.launch({
    executablePath,
    userDataDir,
    headless,
    pipe: true,
    enableExtensions: true,
    handleSIGINT: false,
    defaultViewport: null,
    args: [
      ...(process.getuid?.() === 0 || process.env.CI !== undefined ? ['--no-sandbox'] : []),
      '--window-size=1280,900',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(isReducedMotion ? ['--force-prefers-reduced-motion'] : []),
      ...(proxyPort === null
        ? []
        : [`--proxy-server=127.0.0.1:${proxyPort}`, '--ignore-certificate-errors']),
      ...(hosts.length === 0
        ? []
        : [`--host-resolver-rules=${hosts.map(host => `MAP ${host} 127.0.0.1`).join(',')}`]),
    ],
    env: {
      ...process.env,
      ...(busAddress === null ? {} : { DBUS_SESSION_BUS_ADDRESS: busAddress }),
      ...(display === null ? {} : { DISPLAY: display }),
    },
  });
  const extensionId = await browser.installExtension(extension);
  return { browser, extensionId };
}

async function openPopup(browser: Browser, extensionId: string, url: string): Promise<Page> {
  const [page] = await browser.pages();
  const extension = (await browser.extensions()).get(extensionId);
  if (page === undefined || extension === undefined)
    throw new Error('There is no tab to open the popup over.');
  await page.bringToFront();
  await extension.triggerAction(page);
  const target = await browser.waitForTarget(candidate => candidate.url() === url);
  return target.asPage();
}
