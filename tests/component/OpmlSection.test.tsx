import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { SettingsPage } from '../../components/settings/SettingsPage.tsx';
import { readOpml } from '../../feed/opml.ts';
import { addFeeds } from '../../store/feeds.ts';
import { readSettings, writeSetting } from '../../store/settings.ts';
import { feedRow } from '../fixtures/archive.ts';
import { rss } from '../fixtures/desk.ts';
import { ENGLISH } from '../fixtures/headlines.ts';
import { newPage, type TestPage, usePages } from '../fixtures/page.tsx';

usePages();
const { t } = ENGLISH;
const A = 'https://a.example/feed';
const B = 'https://b.example/feed';
let page: TestPage;
beforeEach(() => {
  page = newPage();
  for (const url of [A, B]) page.desk.answers.set(url, () => new Response(rss(`News of ${url}`)));
});

async function choose(text: string): Promise<void> {
  page.show(context => <SettingsPage {...context} />);
  await chooseFile(new File([text], 'feeds.opml'));
}

async function chooseFile(file: File): Promise<void> {
  const field = await screen.findByLabelText<HTMLInputElement>(t('opml.choose'));
  fireEvent.change(field, { target: { files: [file] } });
}
const outline = (url: string, folder: string) =>
  `<outline text="${folder}"><outline type="rss" text="Feed of ${folder}" xmlUrl="${url}"/></outline>`;
const LIST = `<opml version="2.0"><body>${outline(A, 'Home')}${outline(B, 'Sport')}</body></opml>`;
const follow = async () =>
  fireEvent.click(await screen.findByRole('button', { name: /^Follow.*\b2\b/ }));
const feeds = async () =>
  (await page.db.feeds.orderBy('url').toArray()).map(({ url, folder }) => [url, folder]);

describe('importing a list', () => {
  test('asks for all sites in one question, follows what it lists in its folders, and reads it', async () => {
    await choose(LIST);
    await follow();
    expect(page.asked).toEqual([[A, B]]);
    await expect.poll(feeds).toEqual([
      [A, 'Home'],
      [B, 'Sport'],
    ]);
    const progress = await screen.findByRole<HTMLProgressElement>('progressbar');
    await expect.poll(() => [progress.value, progress.max]).toEqual([2, 2]);
    expect(await page.db.articles.count()).toBe(2);
  });

  test('goes on where the sites are refused: each feed then says what it lacks', async () => {
    page.grants = false;
    page.desk.refused.add('a.example').add('b.example');
    await choose(LIST);
    await follow();
    const allow = { name: t('follow.allow', { host: 'a.example' }) };
    expect(await screen.findByRole('button', allow)).toBeTruthy();
    expect(await feeds()).toHaveLength(2);
    expect(page.desk.requests).toEqual([]);
  });

  test('cancelled ends for the feeds that no round has reached', async () => {
    // The first feed answers, the second one keeps the round waiting for good.
    const { promise: never } = Promise.withResolvers<Response>();
    page.desk.answers.set(B, () => never);
    await choose(LIST);
    await follow();
    const cancel = await screen.findByRole('button', { name: t('opml.cancel') });
    await expect.poll(async () => (await page.db.articles.count()) > 0).toBe(true);
    fireEvent.click(cancel);
    await expect.poll(feeds).toEqual([[A, 'Home']]);
  });

  test('says of a file that is no list what to do, and follows nothing', async () => {
    await choose('<html></html>');
    expect((await screen.findByText(t('opml.bad'))).getAttribute('role')).toBe('alert');
    expect(await feeds()).toEqual([]);
  });

  test('says of an empty file, and of one that cannot be read, what it is', async () => {
    await choose(' \n');
    expect(await screen.findByText(t('opml.empty'))).toBeTruthy();
    const gone = Object.assign(new File(['x'], 'feeds.opml'), {
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
    });
    await chooseFile(gone);
    expect(await screen.findByText(t('opml.unreadable'))).toBeTruthy();
  });

  test('takes a text with an address on each line', async () => {
    await choose(`# mine\n${A}\n\n${B} "tag"\nnothing\n`);
    expect(await screen.findByText(t('opml.refused.address', { name: 'nothing' }))).toBeTruthy();
    await follow();
    await expect.poll(feeds).toEqual([
      [A, null],
      [B, null],
    ]);
  });

  test('of a list with names that are too long, and lines that are none, follows the rest', async () => {
    const long = outline(A, 'x'.repeat(600));
    const far = `<outline text="Far" xmlUrl="https://a.example/${'y'.repeat(4000)}"/>`;
    await choose(`<opml><body>${long}${outline(B, 'Sport')}${far}</body></opml>`);
    expect(
      await screen.findByText(/^Its address is too long: Far \(https:\/\/a\.example\/y+\)$/),
    ).toBeTruthy();
    await follow();
    await expect.poll(feeds).toEqual([
      [A, 'x'.repeat(500)],
      [B, 'Sport'],
    ]);
  });

  test('offers nothing of a list that is followed already', async () => {
    await addFeeds(page.db, [feedRow('a', A), feedRow('b', B)]);
    await choose(LIST);
    expect(await screen.findByText(t('opml.none-new'))).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Follow.*\b2\b/ })).toBeNull();
  });

  test('keeps the list where the background does not take it', async () => {
    await choose(LIST);
    const button = await screen.findByRole('button', { name: /^Follow.*\b2\b/ });
    page.isBroken = true;
    fireEvent.click(button);
    expect(await screen.findByText(t('command.failed'))).toBeTruthy();
    page.isBroken = false;
    await follow();
    await expect.poll(feeds).toHaveLength(2);
  });

  test('is shown, and can be cancelled, by another visit of the page', async () => {
    const { promise: never } = Promise.withResolvers<Response>();
    page.desk.answers.set(B, () => never);
    await choose(LIST);
    await follow();
    await expect.poll(async () => (await page.db.articles.count()) > 0).toBe(true);
    cleanup();
    page.show(context => <SettingsPage {...context} />);
    const progress = await screen.findByRole<HTMLProgressElement>('progressbar');
    expect([progress.value, progress.max]).toEqual([1, 2]);
    fireEvent.click(screen.getByRole('button', { name: t('opml.cancel') }));
    expect(await screen.findByText(t('opml.cancelled', { count: 1 }))).toBeTruthy();
    expect(await feeds()).toEqual([[A, 'Home']]);
  });
});

describe('the exported list', () => {
  /** What the button saves. */
  async function exported(): Promise<string> {
    const saved: Blob[] = [];
    const keep = (blob: Blob) => `blob:${saved.push(blob)}`;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: keep, revokeObjectURL: () => {} }));
    page.show(context => <SettingsPage {...context} />);
    await screen.findByRole('heading', { name: 'Mine' });
    fireEvent.click(screen.getByRole('button', { name: t('opml.export') }));
    const [file] = saved;
    if (file === undefined) throw new Error('Nothing was exported.');
    const { promise: text, resolve } = Promise.withResolvers<string>();
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(file);
    return text;
  }

  test('holds every feed under the reader’s own name and folder', async () => {
    await addFeeds(page.db, [
      { ...feedRow('a', A), customTitle: 'Mine', folder: 'Home' },
      feedRow('b', B),
    ]);
    expect(readOpml(await exported())?.feeds).toEqual([
      { url: B, title: 'b', folder: null },
      { url: A, title: 'a', folder: 'Home', choices: { customTitle: 'Mine' } },
    ]);
  });

  test('gives an empty archive all that the reader chose', async () => {
    const choices = { intervalMinutes: 30, alerts: false, alertLevel: 'off', owner: 'o' } as const;
    const mine = { ...feedRow('a', A), ...choices, customTitle: 'Mine', folder: 'Home / Town' };
    await addFeeds(page.db, [mine, { ...feedRow('b', B), isPaused: true, inTicker: false }]);
    await writeSetting(page.db, 'tickerFoldersOut', ['Home / Town']);
    await writeSetting(page.db, 'folderAlertLevels', { 'Home / Town': 'flash' });
    const chosen = async () => {
      const rows = await page.db.feeds.orderBy('url').toArray();
      const { tickerFoldersOut, folderAlertLevels } = await readSettings(page.db);
      return {
        feeds: rows.map(row => ({ ...row, feedId: '', followedAt: 0, importId: null, title: '' })),
        folders: [tickerFoldersOut, folderAlertLevels],
      };
    };
    const before = await chosen();
    const list = await exported();
    cleanup();
    page = newPage();
    page.grants = false;
    page.desk.refused.add('a.example').add('b.example');
    await choose(list);
    await follow();
    await expect.poll(feeds).toHaveLength(2);
    expect(await chosen()).toEqual(before);
  });
});
