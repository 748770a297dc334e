import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SettingsPage } from '../../components/settings/SettingsPage.tsx';
import type { Settings } from '../../model/settings.ts';
import { addFeeds } from '../../store/feeds.ts';
import { readSettings, writeSetting } from '../../store/settings.ts';
import { feedRow, NOW } from '../fixtures/archive.ts';
import { ENGLISH } from '../fixtures/headlines.ts';
import { bringFerry, NEWS } from '../fixtures/news.ts';
import { newPage, type TestPage, usePages } from '../fixtures/page.tsx';

usePages();
const { t } = ENGLISH;
const HOUR_MS = 3_600_000;
let page: TestPage;
/** Permissions that the browser was asked for, and what it says. */
let questions: unknown[];
let isGranted: boolean;
beforeEach(() => {
  page = newPage();
  questions = [];
  isGranted = true;
  Object.assign(fakeBrowser.permissions, {
    request: async (permissions: unknown) => {
      questions.push(permissions);
      return isGranted;
    },
  });
});

async function show() {
  page.show(context => <SettingsPage {...context} />);
  const title = await screen.findByRole('heading', { name: t('alerts.title') });
  const section = title.closest('section');
  if (section === null) throw new Error('There is no section.');
  return within(section);
}
const setting = async (key: keyof Settings) => (await readSettings(page.db))[key];
const change = (field: HTMLElement, value: string) =>
  fireEvent.change(field, { target: { value } });

describe('what alerts', () => {
  test('is one level for all, and another one for a folder', async () => {
    await addFeeds(page.db, [{ ...feedRow('f'), folder: 'Home' }]);
    const alerts = await show();
    change(alerts.getByLabelText(t('alerts.level')), 'flash');
    await expect.poll(() => setting('alertLevel')).toBe('flash');
    change(await alerts.findByLabelText(t('alerts.of-folder', { name: 'Home' })), 'all');
    await expect.poll(() => setting('folderAlertLevels')).toEqual({ Home: 'all' });
    await expect
      .poll(() => alerts.getByLabelText(t('alerts.of-folder', { name: 'Home' })))
      .toHaveProperty('value', 'all');
    change(alerts.getByLabelText(t('alerts.of-folder', { name: 'Home' })), '');
    await expect.poll(() => setting('folderAlertLevels')).toEqual({});
  });

  test('of the last week is shown, for the level that is chosen', async () => {
    page.desk.at = NOW + HOUR_MS;
    await bringFerry(page.db);
    await writeSetting(page.db, 'alertLevel', 'all');
    const alerts = await show();
    const headlines = new Set<string | null>(Object.values(NEWS));
    const lines = () => alerts.queryAllByRole('listitem').map(item => item.textContent);
    await expect.poll(lines).not.toEqual([]);
    expect(lines().filter(line => !headlines.has(line))).toEqual([]);
    change(alerts.getByLabelText(t('alerts.level')), 'off');
    await expect.poll(lines).toEqual([]);
  });

  test.each([
    ['alerts.per-day', 'alertsPerDay', 1, 200],
    ['alerts.gap', 'alertGapMinutes', 0, 1440],
  ] as const)(
    '%s takes whole numbers from the least to the most, and no others',
    async (text, key, least, most) => {
      const alerts = await show();
      const field = alerts.getByLabelText(t(text));
      for (const good of [least, most]) {
        change(field, String(good));
        await expect.poll(() => setting(key)).toBe(good);
      }
      for (const bad of [least - 1, most + 1]) change(field, String(bad));
      change(field, '');
      change(field, '7.4');
      await expect.poll(() => setting(key)).toBe(7);
      expect(page.commands.filter(command => command === 'setSetting')).toHaveLength(3);
    },
  );
});

describe('quiet hours', () => {
  test('begin with every night, and end when they are switched off', async () => {
    const alerts = await show();
    fireEvent.click(alerts.getByLabelText(t('alerts.quiet.on')));
    await expect
      .poll(() => setting('quietHours'))
      .toEqual({ fromMinute: 22 * 60, toMinute: 7 * 60, days: [0, 1, 2, 3, 4, 5, 6] });
    const from = await alerts.findByLabelText(t('alerts.quiet.from'));
    expect(from).toHaveProperty('value', '22:00');
    change(from, '23:05');
    await expect.poll(() => setting('quietHours')).toMatchObject({ fromMinute: 23 * 60 + 5 });
    fireEvent.click(alerts.getByLabelText('Sun'));
    await expect.poll(() => setting('quietHours')).toMatchObject({ days: [1, 2, 3, 4, 5, 6] });
    fireEvent.click(alerts.getByLabelText(t('alerts.quiet.on')));
    await expect.poll(() => setting('quietHours')).toBeNull();
  });

  test('are not broken by a time that is cleared', async () => {
    await writeSetting(page.db, 'quietHours', { fromMinute: 60, toMinute: 120, days: [1] });
    const alerts = await show();
    change(await alerts.findByLabelText(t('alerts.quiet.to')), '');
    change(alerts.getByLabelText(t('alerts.quiet.to')), '03:00');
    await expect.poll(() => setting('quietHours')).toMatchObject({ toMinute: 180 });
    expect(page.commands.filter(command => command === 'changeSetting')).toHaveLength(1);
  });

  test('keep two changes of which the second comes before the page shows the first', async () => {
    await writeSetting(page.db, 'quietHours', { fromMinute: 60, toMinute: 120, days: [1, 2, 3] });
    const alerts = await show();
    fireEvent.click(await alerts.findByLabelText('Mon'));
    fireEvent.click(alerts.getByLabelText('Wed'));
    change(alerts.getByLabelText(t('alerts.quiet.to')), '03:00');
    await expect
      .poll(() => setting('quietHours'))
      .toEqual({ fromMinute: 60, toMinute: 180, days: [2] });
  });
});

test('an hour undisturbed begins at a click and ends at another', async () => {
  const alerts = await show();
  fireEvent.click(alerts.getByRole('button', { name: t('alerts.do-not-disturb') }));
  await expect.poll(() => setting('undisturbedUntil')).toBe(page.desk.at + HOUR_MS);
  const time = ENGLISH.time(page.desk.at + HOUR_MS);
  fireEvent.click(await alerts.findByRole('button', { name: t('alerts.undisturbed', { time }) }));
  await expect.poll(() => setting('undisturbedUntil')).toBeNull();
});

test('a test alert is shown at a click', async () => {
  const alerts = await show();
  fireEvent.click(alerts.getByRole('button', { name: t('alerts.test') }));
  await expect.poll(() => page.desk.shown).toEqual(['test']);
});

test('a system that blocks notifications is named', async () => {
  Object.assign(fakeBrowser.notifications, { getPermissionLevel: async () => 'denied' });
  const alerts = await show();
  expect((await alerts.findByText(t('alerts.blocked'))).getAttribute('role')).toBe('alert');
});

describe('sound', () => {
  const OFFSCREEN = { optional_permissions: ['offscreen'] };

  test('in a browser whose worker can’t play it is asked for in the click, and kept when granted', async () => {
    Object.assign(fakeBrowser.runtime, { getManifest: () => OFFSCREEN });
    const alerts = await show();
    fireEvent.click(alerts.getByLabelText(t('alerts.sound')));
    expect(questions).toEqual([{ permissions: ['offscreen'] }]);
    await expect.poll(() => setting('alertSound')).toBe(true);
  });

  test('is not kept where the reader refuses', async () => {
    Object.assign(fakeBrowser.runtime, { getManifest: () => OFFSCREEN });
    isGranted = false;
    const alerts = await show();
    fireEvent.click(alerts.getByLabelText(t('alerts.speech')));
    await expect.poll(() => questions).toHaveLength(1);
    expect(await setting('alertSpeech')).toBe(false);
    expect(page.commands).not.toContain('setSetting');
  });

  test('asks nothing where the background plays it itself, and says that there is no voice', async () => {
    const alerts = await show();
    fireEvent.click(alerts.getByLabelText(t('alerts.speech')));
    await expect.poll(() => setting('alertSpeech')).toBe(true);
    expect(questions).toEqual([]);
    expect(await alerts.findByText(t('alerts.speech.none'))).toBeTruthy();
  });
});

test('a browser without notifications is said to have none, and offers nothing to set', async () => {
  const { notifications } = fakeBrowser;
  Object.assign(fakeBrowser, { notifications: undefined });
  try {
    const alerts = await show();
    expect(alerts.getByText(t('alerts.unsupported'))).toBeDefined();
    expect(alerts.queryByRole('button')).toBeNull();
    expect(alerts.queryByRole('checkbox')).toBeNull();
  } finally {
    cleanup();
    Object.assign(fakeBrowser, { notifications });
  }
});
