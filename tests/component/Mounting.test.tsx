import { cleanup, fireEvent, screen } from '@testing-library/preact';
import Dexie from 'dexie';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mountPage } from '../../entrypoints/wiring/mount.tsx';
import { type Database, openDatabase } from '../../store/database.ts';
import { readSettings, writeSetting } from '../../store/settings.ts';
import { breakMemory, bringNews, draft, hangMemory, newMemory } from '../fixtures/archive.ts';
import { ENGLISH } from '../fixtures/headlines.ts';
import { usePages } from '../fixtures/page.tsx';

usePages();
const { t } = ENGLISH;
let db: Database;
let root: HTMLElement;
/** The commands that reached the background, with their input; each is answered with success. */
let commands: [string, unknown][];

beforeEach(() => {
  newMemory();
  db = openDatabase();
  commands = [];
  localStorage.clear();
  root = document.createElement('div');
  root.id = 'page';
  document.body.replaceChildren(root);
  Object.assign(fakeBrowser.permissions, { contains: async () => false });
  fakeBrowser.runtime.onMessage.addListener((message, _, respond) => {
    const { command, input } = message as { command: string; input: unknown };
    commands.push([command, input]);
    respond({ ok: true, value: null });
    return true;
  });
  vi.resetModules();
});
afterEach(() => {
  render(null, root);
  cleanup();
});

describe('every page', () => {
  test('is drawn with what the reader set, and again when that changes', async () => {
    await writeSetting(db, 'theme', 'dark');
    mountPage(({ settings, i18n }) => (
      <p>
        {settings.theme} {i18n.t('app.name')}
      </p>
    ));
    expect(await screen.findByText(`dark ${t('app.name')}`)).toBeTruthy();
    expect(document.documentElement.dataset.theme).toBe('dark');
    await writeSetting(db, 'theme', 'light');
    expect(await screen.findByText(`light ${t('app.name')}`)).toBeTruthy();
    await expect.poll(() => document.documentElement.dataset.theme).toBe('light');
  });

  test('speaks the language that was chosen, from its own side', async () => {
    await writeSetting(db, 'language', 'ar');
    mountPage(({ i18n }) => <p>{i18n.language.tag}</p>);
    await screen.findByText(/^ar/);
    expect(document.documentElement.lang).toBe('ar');
    expect(document.documentElement.dir).toBe('rtl');
    await writeSetting(db, 'language', 'en');
    await screen.findByText(/^en/);
    expect(document.documentElement.dir).toBe('ltr');
  });

  test('says so where the archive can’t be read, and draws nothing else', async () => {
    breakMemory();
    mountPage(() => <p>drawn</p>);
    expect(await screen.findByRole('heading', { name: t('page.broken') })).toBeTruthy();
    expect(screen.queryByText('drawn')).toBeNull();
  });

  test('waits for an older connection with a notice, and is drawn when that is closed', async () => {
    const older = await openOlder();
    mountPage(() => <p>drawn</p>);
    expect(await screen.findByRole('heading', { name: t('page.slow') })).toBeTruthy();
    expect(screen.getByRole('button', { name: t('page.reload') })).toBeTruthy();
    older.close();
    expect(await screen.findByText('drawn')).toBeTruthy();
    expect(screen.queryByText(t('page.slow'))).toBeNull();
  });

  test('says after five seconds that its archive does not open', async () => {
    hangMemory();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      mountPage(() => <p>drawn</p>);
      await vi.advanceTimersByTimeAsync(4900);
      expect(root.textContent).toBe('');
      await vi.advanceTimersByTimeAsync(200);
    } finally {
      vi.useRealTimers();
    }
    expect(await screen.findByRole('heading', { name: t('page.slow') })).toBeTruthy();
  });

  test('asks to be reloaded when a newer version takes over the archive', async () => {
    mountPage(() => <p>drawn</p>);
    await screen.findByText('drawn');
    const newer = new Dexie(db.name);
    newer.version(1000).stores({ feeds: 'feedId' });
    await newer.open();
    expect(await screen.findByRole('heading', { name: t('page.outdated') })).toBeTruthy();
    expect(screen.queryByText('drawn')).toBeNull();
    newer.close();
  });
});

/** A connection to the database in its first version that does not give way to a newer one. */
function openOlder(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = Dexie.dependencies.indexedDB.open(db.name, 1);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

describe('a new tab', () => {
  const open = () => import('../../entrypoints/newtab/main.tsx');
  /** The addresses that this tab was sent to. */
  let places: unknown[];
  const stubTabs = (refusal: Error | null) => {
    places = [];
    Object.assign(fakeBrowser.tabs, {
      update: async ({ url }: { url: string }) => {
        if (refusal !== null) throw refusal;
        places.push(url);
      },
    });
  };

  test('shows the news', async () => {
    stubTabs(null);
    await open();
    expect(await screen.findByRole('main')).toBeTruthy();
    expect(places).toEqual([]);
  });

  test('goes to the browser’s own before anything is drawn, where the reader wants that', async () => {
    stubTabs(null);
    localStorage.setItem('newTab', 'browser');
    await open();
    expect(places).toHaveLength(1);
    expect(root.childElementCount).toBe(0);
  });

  test('stays where the browser lets no extension go there, with a way back to the news', async () => {
    stubTabs(new Error('Illegal URL'));
    localStorage.setItem('newTab', 'browser');
    await writeSetting(db, 'newTab', 'browser');
    await open();
    fireEvent.click(await screen.findByRole('button', { name: t('newtab.return') }));
    await expect
      .poll(() => commands)
      .toContainEqual(['setSetting', { key: 'newTab', value: 'newsline' }]);
    expect(localStorage.getItem('newTab')).toBe('newsline');
  });

  test('is given back to the browser by a button', async () => {
    stubTabs(null);
    await open();
    fireEvent.click(await screen.findByRole('button', { name: t('front.own-tab') }));
    await expect
      .poll(() => commands)
      .toContainEqual(['setSetting', { key: 'newTab', value: 'browser' }]);
    expect(localStorage.getItem('newTab')).toBe('browser');
    expect((await readSettings(db)).newTab).toBe('newsline');
  });
});

describe('the popup', () => {
  test('opens the reader at a click on a headline, and closes once that is done', async () => {
    let closed = 0;
    vi.stubGlobal('close', () => closed++);
    await bringNews(db, draft('a', { headline: 'Bridge opens' }));
    await import('../../entrypoints/popup/main.tsx');
    fireEvent.click(await screen.findByRole('link', { name: 'Bridge opens' }));
    await expect.poll(() => closed).toBe(1);
    expect(commands).toContainEqual(['openArticle', { articleId: 'a' }]);
  });
});
