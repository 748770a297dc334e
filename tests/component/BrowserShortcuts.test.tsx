/** The shortcuts of the browser are shown as the browser has them, and changed where it changes them. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BrowserShortcuts } from '../../components/settings/BrowserShortcuts.tsx';
import { ENGLISH } from '../fixtures/headlines.ts';

const { t } = ENGLISH;
let known: { name: string; shortcut?: string }[];
let opened: string[];
beforeEach(() => {
  fakeBrowser.reset();
  known = [
    { name: 'check-now', shortcut: '' },
    { name: '_execute_action', shortcut: 'Alt+Comma' },
    { name: 'open-reader', shortcut: '⌃.' },
  ];
  opened = [];
  Object.assign(fakeBrowser, {
    commands: { getAll: async () => known, openShortcutSettings: undefined },
  });
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(async ({ url }) => {
    opened.push(String(url));
    return {} as never;
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const rows = () => screen.queryAllByRole('listitem').map(row => row.textContent);
const show = () => void render(<BrowserShortcuts i18n={ENGLISH} />);
const button = () => screen.findByRole('button', { name: t('shortcuts.change') });

test('each command stands with the keys that hold, or that it has none', async () => {
  show();
  await expect
    .poll(rows)
    .toEqual([
      `${t('shortcuts.popup')}: Alt+Comma`,
      `${t('shortcuts.reader')}: ⌃.`,
      `${t('shortcuts.check')}: ${t('shortcuts.none')}`,
    ]);
});

test('keys that were changed meanwhile are shown when the reader comes back', async () => {
  show();
  await expect.poll(rows).toHaveLength(3);
  known = [{ name: '_execute_action', shortcut: 'Ctrl+Shift+1' }];
  dispatchEvent(new Event('focus'));
  await expect.poll(rows).toEqual([`${t('shortcuts.popup')}: Ctrl+Shift+1`]);
});

test('they are changed on Chrome’s own page', async () => {
  show();
  fireEvent.click(await button());
  await expect.poll(() => opened).toEqual(['chrome://extensions/shortcuts']);
});

test('they are changed on the page that Firefox opens, and a refusal is told', async () => {
  let isRefused = false;
  Object.assign(fakeBrowser.commands, {
    openShortcutSettings: async () => {
      if (isRefused) throw new Error('no');
      opened.push('settings of Firefox');
    },
  });
  show();
  fireEvent.click(await button());
  await expect.poll(() => opened).toEqual(['settings of Firefox']);
  expect(screen.queryByText(t('shortcuts.refused'))).toBeNull();
  isRefused = true;
  fireEvent.click(await button());
  expect(await screen.findByText(t('shortcuts.refused'))).toBeDefined();
});

test.each([
  ['has no shortcuts', undefined],
  ['does not tell', { getAll: async () => Promise.reject(new Error('no')) }],
])('nothing is shown where the browser %s', async (_, commands) => {
  Object.assign(fakeBrowser, { commands });
  show();
  await new Promise(next => setTimeout(next));
  expect(rows()).toEqual([]);
  expect(screen.queryByRole('button')).toBeNull();
});
