import { fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SettingsPage } from '../../components/settings/SettingsPage.tsx';
import type { FeedRow } from '../../model/feed-rows.ts';
import { addFeeds } from '../../store/feeds.ts';
import { readSettings } from '../../store/settings.ts';
import { feedRow, NOW } from '../fixtures/archive.ts';
import { rss } from '../fixtures/desk.ts';
import { ENGLISH } from '../fixtures/headlines.ts';
import { bringFerry } from '../fixtures/news.ts';
import { newPage, type TestPage, usePages } from '../fixtures/page.tsx';
import { stubPatternWorker } from '../fixtures/pattern-worker.ts';

usePages();
const { t } = ENGLISH;
let page: TestPage;
beforeEach(() => {
  stubPatternWorker();
  page = newPage();
});
afterEach(() => localStorage.clear());

async function show(): Promise<void> {
  page.show(context => <SettingsPage {...context} />);
  await screen.findByRole('main');
}
const follow = (feedId: string, fields: Partial<FeedRow> = {}) =>
  addFeeds(page.db, [{ ...feedRow(feedId), title: `Feed ${feedId}`, ...fields }]);
const click = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));
const choose = async (name: string, value: string) =>
  fireEvent.change(await screen.findByRole('combobox', { name }), { target: { value } });
const setting = async (key: keyof Awaited<ReturnType<typeof readSettings>>) =>
  (await readSettings(page.db))[key];
/** The names of the feeds that are shown, in order. */
const shownFeeds = () =>
  screen.queryAllByRole('heading', { name: /^Feed / }).map(({ textContent }) => textContent);

describe('the feeds', () => {
  test('are listed by folder and name, each with its state', async () => {
    await follow('b');
    await follow('a', { folder: 'Home' });
    await follow('c', { isPaused: true });
    await page.db.pollStates.update('b', {
      polledAt: NOW,
      problem: { code: 'not-found', detail: '404', at: NOW },
    });
    await show();
    await expect.poll(shownFeeds).toEqual(['Feed b', 'Feed c', 'Feed a']);
    expect(screen.getByText(t('problem.not-found'))).toBeTruthy();
    expect(screen.getByText(t('feeds.state.paused'))).toBeTruthy();
    expect(screen.getByText(t('feeds.state.new'))).toBeTruthy();
  });

  test('are paused and resumed by one button; a paused one can’t be checked', async () => {
    await follow('a');
    await show();
    await click(t('feeds.pause'));
    const resume = await screen.findByRole('button', { name: t('feeds.resume') });
    const check = screen.getByRole<HTMLButtonElement>('button', { name: t('feeds.check') });
    expect(check.disabled).toBe(true);
    expect((await page.db.feeds.get('a'))?.isPaused).toBe(true);
    fireEvent.click(resume);
    await expect.poll(() => check.disabled).toBe(false);
  });

  test('are checked at once by a click, and show the result', async () => {
    await follow('a');
    page.desk.answers.set('https://a.example/feed.xml', () => new Response(rss('Bridge opens')));
    await show();
    await click(t('feeds.check'));
    await expect.poll(() => page.db.articles.count()).toBe(1);
    await expect.poll(() => screen.queryByText(t('feeds.state.new'))).toBeNull();
    const asked = page.desk.requests.map(({ url }) => url);
    // Its site may be asked for an icon then.
    expect(asked.filter(url => url.endsWith('.xml'))).toEqual(['https://a.example/feed.xml']);
  });

  test('are unfollowed by a click, and Undo follows them again', async () => {
    await follow('a');
    await follow('b');
    await show();
    const [stop] = await screen.findAllByRole('button', { name: t('feeds.unfollow') });
    if (stop !== undefined) fireEvent.click(stop);
    await expect.poll(shownFeeds).toEqual(['Feed b']);
    expect(await screen.findByText(t('feeds.unfollowed', { title: 'Feed a' }))).toBeTruthy();
    await click(t('action.undo'));
    await expect.poll(shownFeeds).toEqual(['Feed a', 'Feed b']);
  });

  test('whose site is not allowed ask for it at a click', async () => {
    await follow('a');
    const problem = { code: 'no-permission', detail: 'a.example', at: NOW } as const;
    await page.db.pollStates.update('a', { polledAt: NOW, problem });
    await show();
    await click(t('follow.allow', { host: 'a.example' }));
    expect(page.asked).toEqual([['https://a.example/feed.xml']]);
  });

  test('are named, filed and paced by the reader, one change at a time', async () => {
    await follow('a');
    await show();
    const editor = (await screen.findByText(t('feeds.edit'))).closest('details');
    if (editor === null) throw new Error('There is no editor.');
    editor.open = true;
    fireEvent(editor, new Event('toggle'));
    const change = async (label: string, value: string) =>
      fireEvent.change(await within(editor).findByLabelText(label), { target: { value } });
    const feed = () => page.db.feeds.get('a');
    await change(t('feeds.name'), '  My feed ');
    await expect.poll(feed).toMatchObject({ customTitle: 'My feed' });
    await change(t('feeds.interval'), '15');
    await expect.poll(feed).toMatchObject({ intervalMinutes: 15 });
    await change(t('feeds.interval'), '');
    await expect.poll(feed).toMatchObject({ intervalMinutes: null });
    await change(t('feeds.alerts'), 'off');
    await expect.poll(feed).toMatchObject({ alerts: false });
    await change(t('feeds.name'), ' ');
    await expect.poll(feed).toMatchObject({ customTitle: null });
    await change(t('feeds.folder'), 'Home');
    await expect.poll(feed).toMatchObject({ folder: 'Home' });
  });

  test('of a folder are kept out of the ticker together', async () => {
    await follow('a', { folder: 'Home' });
    await follow('b', { folder: 'Sport' });
    await show();
    const [home] = await screen.findAllByRole('checkbox', { name: t('feeds.in-ticker') });
    if (home === undefined) throw new Error('There is no box.');
    fireEvent.click(home);
    await expect.poll(() => setting('tickerFoldersOut')).toEqual(['Home']);
    fireEvent.click(home);
    await expect.poll(() => setting('tickerFoldersOut')).toEqual([]);
  });

  test('of two folders are kept out by two clicks, the second before the page shows the first', async () => {
    await follow('a', { folder: 'Home' });
    await follow('b', { folder: 'Sport' });
    await show();
    const boxes = await screen.findAllByRole('checkbox', { name: t('feeds.in-ticker') });
    for (const box of boxes) fireEvent.click(box);
    await expect.poll(() => setting('tickerFoldersOut')).toEqual(['Home', 'Sport']);
  });

  test('a command that fails is shown as failed', async () => {
    await follow('a');
    await show();
    page.isBroken = true;
    await click(t('feeds.pause'));
    expect(await screen.findByText(t('command.failed'))).toBeTruthy();
  });
});

describe('the settings', () => {
  test('are kept as they are changed, and show at once', async () => {
    await show();
    await choose(t('settings.theme'), 'dark');
    await expect.poll(() => setting('theme')).toBe('dark');
    await choose(t('settings.interval'), '30');
    await expect.poll(() => setting('pollMinutes')).toBe(30);
    await choose(t('settings.interval'), 'auto');
    await expect.poll(() => setting('pollMinutes')).toBe('auto');
    await choose(t('settings.per-feed'), '3');
    await expect.poll(() => setting('tickerMaxPerFeed')).toBe(3);
    await choose(t('settings.per-feed'), '');
    await expect.poll(() => setting('tickerMaxPerFeed')).toBeNull();
  });

  test('of the ticker’s look are kept, and its example shows them at once', async () => {
    await bringFerry(page.db);
    await show();
    const bar = async () =>
      (await screen.findByRole('region', { name: t('ticker.label') })).closest('.ticker-frame');
    await choose(t('settings.ticker-size'), 'large');
    await choose(t('settings.ticker-colours'), 'amber');
    await expect.poll(async () => (await bar())?.className).toMatch(/ticker-large ticker-amber/);
    expect(screen.queryByLabelText(t('settings.separator'))).not.toBeNull();
    await choose(t('settings.ticker-mode'), 'step');
    await expect.poll(async () => (await bar())?.querySelectorAll('.ticker-cell').length).toBe(1);
    expect(screen.queryByLabelText(t('settings.separator'))).toBeNull();
    fireEvent.click(await screen.findByRole('checkbox', { name: t('settings.ticker-icons') }));
    await expect.poll(async () => (await bar())?.querySelector('.source-icon')).not.toBeNull();
    expect(await setting('tickerIcons')).toBe(true);
    expect(await setting('tickerColours')).toBe('amber');
  });

  test('a new tab of the browser’s own is remembered where it is read before anything else', async () => {
    await show();
    await choose(t('settings.new-tab'), 'browser');
    await expect.poll(() => localStorage.getItem('newTab')).toBe('browser');
  });

  test('an invalid pattern is refused with the reason, and not kept', async () => {
    await show();
    const field = await screen.findByLabelText(t('settings.hide'));
    fireEvent.change(field, { target: { value: '/(/' } });
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    expect(await setting('tickerHide')).toBe('');
    fireEvent.change(field, { target: { value: '/sport|tennis/' } });
    await expect.poll(() => setting('tickerHide')).toBe('/sport|tennis/');
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('false');
  });

  test('plain words are saved without a test run', async () => {
    await show();
    fireEvent.change(await screen.findByLabelText(t('settings.show')), {
      target: { value: 'river, bridge' },
    });
    await expect.poll(() => setting('tickerShow')).toBe('river, bridge');
  });
});

describe('the shortcuts', () => {
  const keyOf = async (name: string) => (await readSettings(page.db)).shortcutKeys[name as 'next'];
  const type = async (label: string, value: string) =>
    fireEvent.change(await screen.findByLabelText(label), { target: { value } });

  test('take another key, or none', async () => {
    await show();
    await type(t('keys.next'), 'n');
    await expect.poll(() => keyOf('next')).toBe('n');
    await type(t('keys.next'), '');
    await expect.poll(() => keyOf('next')).toBe('');
  });

  test('refuse a key that another one has', async () => {
    await show();
    await type(t('keys.next'), 'k');
    expect((await screen.findByText(t('settings.keys.taken'))).getAttribute('role')).toBe('alert');
    expect(await keyOf('next')).toBe('j');
    expect(page.commands).not.toContain('setSetting');
  });

  test('are switched off together, and their keys are hidden then', async () => {
    await show();
    fireEvent.click(await screen.findByRole('checkbox', { name: t('settings.keys.on') }));
    await expect.poll(() => screen.queryByLabelText(t('keys.next'))).toBeNull();
    expect(await setting('shortcuts')).toBe(false);
  });
});

describe('the links', () => {
  test('lead to every section of the page, in its order', async () => {
    await show();
    const links = within(screen.getByRole('navigation', { name: t('settings.groups') }));
    const titles = screen.getAllByRole('heading', { level: 2 }).map(one => one.textContent);
    expect(titles).toContain(t('alerts.title'));
    expect(links.getAllByRole('button').map(one => one.textContent)).toEqual(titles);
  });
});

describe('finding a setting', () => {
  const find = async (value: string) =>
    fireEvent.input(await screen.findByRole('searchbox', { name: t('settings.find') }), {
      target: { value },
    });
  const isShown = (label: string) => screen.getByLabelText(label).closest('[hidden]') === null;

  test('shows the settings that have the words, and a whole section where its title has them', async () => {
    await show();
    await find(t('settings.theme'));
    await expect.poll(() => isShown(t('settings.order'))).toBe(false);
    expect(isShown(t('settings.theme'))).toBe(true);
    await find(t('settings.ticker'));
    await expect.poll(() => isShown(t('settings.order'))).toBe(true);
    expect(isShown(t('settings.direction'))).toBe(true);
    expect(isShown(t('settings.theme'))).toBe(false);
    await find('');
    await expect.poll(() => isShown(t('settings.theme'))).toBe(true);
  });

  test('says so where nothing matches', async () => {
    await show();
    await find('xylophone');
    expect(await screen.findByText(t('settings.find.none'))).toBeTruthy();
  });

  test('finds feeds by name', async () => {
    await follow('a');
    await follow('b');
    await show();
    await expect.poll(shownFeeds).toEqual(['Feed a', 'Feed b']);
    await find('feed b');
    await expect.poll(shownFeeds).toEqual(['Feed b']);
    // What changes or comes while the words stand is found or hidden as well.
    await follow('bc');
    await page.db.feeds.update('a', { customTitle: 'Feed before' });
    await expect.poll(shownFeeds).toEqual(['Feed b', 'Feed bc', 'Feed before']);
    await page.db.feeds.update('a', { customTitle: 'Feed a' });
    await expect.poll(shownFeeds).toEqual(['Feed b', 'Feed bc']);
    await find('');
    await expect.poll(shownFeeds).toEqual(['Feed a', 'Feed b', 'Feed bc']);
  });
});
