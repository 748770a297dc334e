/** What real keys do: words behind the keyword in the address bar, words that are none of Newsline's, and the shortcuts. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { startDisplay, type VirtualDisplay } from './display.ts';
import { openScene, type Scene } from './scene.ts';

let display: VirtualDisplay | null = null;
let scene: Scene | null = null;
let page: Page;

beforeAll(async () => {
  display = await startDisplay();
  if (display === null) return;
  scene = await openScene(inject('browserName'), { headless: false, display: display.name });
});
afterAll(async () => {
  await scene?.close();
  display?.close();
});

const keys = (text: string) =>
  Array.from(text, character => ({ ' ': 'space', '.': 'period' })[character] ?? character);
/** Goes to the address bar and types there. */
const enter = (text: string, ...last: readonly string[]) =>
  display?.press('ctrl+l', ...keys(text), ...last);
/** How many tabs stand where; asked in a page of Newsline, which sees its own tabs alone. */
const addresses = async () =>
  (await page.evaluate(
    '(globalThis.browser ?? chrome).tabs.query({}).then(tabs => tabs.map(({ url }) => url ?? ""))',
  )) as string[];

describe.skipIf(process.platform !== 'linux')('on a display', () => {
  beforeEach(async context => {
    if (scene === null) return context.skip('this machine has no virtual display');
    page = await scene.browser.open('options.html');
  });

  test('the words behind "newsline" are searched for in the tab at hand', async () => {
    const tab = await scene?.browser.openNewTab();
    await tab?.bringToFront();
    const before = await addresses();
    enter('newsline ferry', 'Return');
    await scene?.browser.pageAt(address => address.endsWith('reader.html#/search/ferry'));
    expect(await addresses()).toHaveLength(before.length);
  });

  test('they are searched for in a new tab where the reader asks for one', async () => {
    await page.bringToFront();
    const before = await addresses();
    enter('newsline museum', 'alt+Return');
    await scene?.browser.pageAt(address => address.endsWith('reader.html#/search/museum'));
    expect(await addresses()).toHaveLength(before.length + 1);
  });

  test('an address behind it is followed', async () => {
    const tab = await scene?.browser.openNewTab();
    await tab?.bringToFront();
    enter('newsline paper.example', 'Return');
    await scene?.browser.pageAt(address =>
      address.endsWith(`options.html#/follow/${encodeURIComponent('https://paper.example/')}`),
    );
  });

  test('the shortcut opens the reader in place of a new tab', async () => {
    const tab = await scene?.browser.openNewTab();
    await tab?.bringToFront();
    const before = await addresses();
    display?.press('alt+period');
    await scene?.browser.pageAt(address => address.endsWith('reader.html'));
    expect(await addresses()).toHaveLength(before.length);
  });
});
