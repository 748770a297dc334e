/** Alerts with sound: off until the reader turns it on, then a chime, the headline read aloud, or both. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { until } from './browser.ts';
import { followNewsroom, openScene, publishNext, readTable, type Scene } from './scene.ts';

let scene: Scene;
let page: Page;

beforeAll(async () => {
  scene = await openScene(inject('browserName'), {}, true);
  page = await scene.browser.open('options.html');
  await followNewsroom(page, scene.newsroom);
});
afterAll(() => scene.close());

/** Ticks a box of the settings as a person does. */
async function tick(label: string): Promise<void> {
  const box = await until('the box', () => page.$(`::-p-xpath(//label[span[.="${label}"]]/input)`));
  await box.scrollIntoView();
  await box.click();
}

/** Notes what is to be heard from now on: in Chrome the pages that play it, in Firefox what its event page says. */
async function listen(): Promise<() => Promise<readonly string[]>> {
  if (scene.browser.name === 'chromium') {
    await page.evaluate(`
      globalThis.heard = [];
      globalThis.listening ??= setInterval(async () => {
        for (const { documentUrl } of await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] }))
          // A page that is still being opened has no address yet.
          if (documentUrl && !heard.includes(documentUrl)) heard.push(documentUrl);
      }, 20);`);
    return async () => {
      const addresses = JSON.parse(
        String(await page.evaluate('JSON.stringify(heard)')),
      ) as readonly string[];
      return addresses.map(address => {
        const said = new URLSearchParams(new URL(address).hash.slice(1));
        return `${said.get('chime') === '1' ? 'chime' : ''} ${said.get('words')}`.trim();
      });
    };
  }
  await page.evaluate(`{
    const background = browser.extension.getBackgroundPage();
    globalThis.heard = [];
    // This machine may have no voice.
    background.speechSynthesis.getVoices = () => [{ lang: 'en', localService: true }];
    background.speechSynthesis.speak = ({ text }) => heard.push(text);
    globalThis.Real ??= background.AudioContext;
    background.AudioContext = function () {
      heard.push('chime');
      return new Real();
    };
  }`);
  return async () => [
    (JSON.parse(String(await page.evaluate('JSON.stringify(heard)'))) as string[]).join(' '),
  ];
}

describe('an alert', () => {
  test('makes no sound until the reader turns it on', async context => {
    const { desktop, newsroom, browser } = scene;
    if (desktop === null) return context.skip('no session bus on this machine');
    const heard = browser.name === 'firefox' ? await listen() : null;
    await publishNext(page, newsroom);
    await until('the mark', async () => (await readTable(page, 'outbox'))[0]?.state === 'shown');
    expect(desktop.shown).toHaveLength(1);
    // In Chrome there is nothing yet that could play it: its permission was not asked for.
    if (heard === null)
      expect(await browser.inBackground('typeof chrome.offscreen')).toBe('undefined');
    else expect((await heard()).join('')).toBe('');
    // Firefox does not let an extension say it.
    if (browser.name === 'chromium') expect(desktop.shown[0]?.isSilent).toBe(true);
  });

  test('sounds a chime and reads the headline aloud where the reader ticks both, at once and without a question', async context => {
    const { desktop } = scene;
    if (desktop === null) return context.skip('no session bus on this machine');
    await tick('Play a sound');
    await tick('Read alert headlines aloud');
    await until('both settings', async () => {
      const rows = await readTable(page, 'settings');
      return ['alertSound', 'alertSpeech'].every(name =>
        rows.some(({ key, value }) => key === name && value === true),
      );
    });
    const heard = await listen();
    const test = await page.$('::-p-xpath(//button[.="Send a test alert"])');
    await test?.click();
    await until('the test alert, aloud', async () =>
      (await heard()).some(one => one === 'chime Alerts work'),
    );
  });

  test('that is only updated makes no sound', async context => {
    const { desktop, newsroom, browser } = scene;
    if (desktop === null) return context.skip('no session bus on this machine');
    if (browser.name === 'chromium')
      await until('the end of the sound', async () => {
        const open = await page.evaluate(
          `chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] }).then(all => all.length)`,
        );
        return open === 0;
      });
    const heard = await listen();
    await publishNext(page, newsroom);
    await until('the update', () => desktop.shown.at(-1)?.body.includes('2 outlets in'));
    await until('the mark', async () =>
      (await readTable(page, 'alertLog')).some(({ outcome }) => outcome === 'updated'),
    );
    expect((await heard()).join('')).toBe('');
  });
});
