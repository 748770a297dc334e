import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { Panel } from '../../components/front/Panel.tsx';
import { noteVisit } from '../../store/note-visit.ts';
import { wantFollow } from '../../store/pending-follows.ts';
import { markStory } from '../../store/story-marks.ts';
import { NOW } from '../fixtures/archive.ts';
import { ENGLISH } from '../fixtures/headlines.ts';
import { bringFerry, ferryId, NEWS } from '../fixtures/news.ts';
import { newPage, type TestPage, usePages } from '../fixtures/page.tsx';

usePages();
const { t } = ENGLISH;
const MINUTE_MS = 60_000;
let page: TestPage;
let opened: string[];
beforeEach(() => {
  page = newPage();
  page.desk.at = NOW + 3 * MINUTE_MS;
  opened = [];
});
async function show(surface: 'popup' | 'sidepanel' = 'popup'): Promise<void> {
  page.show(context => (
    <Panel {...context} page={surface} onOpen={articleId => opened.push(articleId)} />
  ));
  await screen.findByRole('main');
}
const main = () => within(screen.getByRole('main'));
/** Headings and headlines of the news, as they are read. */
const outline = () =>
  main()
    .queryAllByRole('heading')
    .map(({ textContent }) => textContent);

describe('the popup', () => {
  test('shows one line a story, the newest first, the first in focus', async () => {
    await bringFerry(page.db);
    await show();
    const first = await main().findByRole('link', { name: NEWS.checks });
    expect(outline()).toEqual([NEWS.checks, NEWS.coins, NEWS.rice]);
    await expect.poll(() => document.activeElement === first).toBe(true);
    expect(first.getAttribute('href')).toBe('reader.html#/article/checks');
  });

  test('opens an article at a click, and leaves a click with a modifier to the browser', async () => {
    await bringFerry(page.db);
    await show();
    const link = await main().findByRole('link', { name: NEWS.coins });
    expect(fireEvent.click(link)).toBe(false);
    expect(fireEvent.click(link, { ctrlKey: true })).toBe(true);
    expect(opened).toEqual(['coins']);
  });

  test('separates what is new since the last visit from the rest', async () => {
    await noteVisit(page.db, 'popup', NOW);
    await bringFerry(page.db);
    await show();
    await main().findByText(t('panel.earlier'));
    const time = ENGLISH.since(NOW, page.desk.at);
    expect(outline()).toEqual([
      t('panel.new', { time }),
      NEWS.checks,
      t('panel.earlier'),
      NEWS.coins,
      NEWS.rice,
    ]);
  });

  test('puts followed stories first, and does not repeat them below', async () => {
    await bringFerry(page.db);
    await markStory(page.db, await ferryId(page.db), 'followedAt', NOW);
    await show();
    await main().findByText(t('story.following'));
    expect(outline()).toEqual([
      t('story.following'),
      NEWS.checks,
      t('panel.others'),
      NEWS.coins,
      NEWS.rice,
    ]);
  });

  test('searches in place of the news, and shows them again without words', async () => {
    await bringFerry(page.db);
    await show();
    fireEvent.click(await screen.findByRole('button', { name: t('search.label') }));
    const field = await screen.findByRole('searchbox');
    await expect.poll(() => document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: 'harvest' } });
    await expect.poll(outline).toEqual([NEWS.rice]);
    expect((await main().findByText('Harvest')).tagName).toBe('MARK');
    fireEvent.input(field, { target: { value: 'nothing like it' } });
    expect(await main().findByText(t('list.found.empty'))).toBeTruthy();
    fireEvent.keyDown(field, { key: 'Escape' });
    await expect.poll(outline).toEqual([NEWS.checks, NEWS.coins, NEWS.rice]);
    const button = screen.getByRole('button', { name: t('search.label') });
    await expect.poll(() => document.activeElement).toBe(button);
  });

  test('opens its search by the key for it', async () => {
    await bringFerry(page.db);
    await show();
    await screen.findByRole('button', { name: t('tools.more') });
    await expect
      .poll(() => {
        fireEvent.keyDown(document.body, { key: '/' });
        return screen.queryByRole('searchbox') !== null;
      })
      .toBe(true);
  });

  test('cuts a headline after two lines and keeps all of it at hand', async () => {
    await bringFerry(page.db);
    await show();
    const link = await main().findByRole('link', { name: NEWS.checks });
    expect(link.closest('[title]')?.getAttribute('title')).toBe(NEWS.checks);
  });

  test('keeps a place for the pictures of granted sites alone', async () => {
    await bringFerry(page.db);
    const picture = 'https://pictures.example/a.jpg';
    await page.db.articles.update('coins', { thumbnail: picture });
    await page.db.articles.update('rice', { thumbnail: 'https://refused.example/b.jpg' });
    page.desk.refused.add('refused.example');
    await show();
    await main().findByRole('link', { name: NEWS.coins });
    const rows = [...document.querySelectorAll('.picture')].map(
      ({ parentElement }) => parentElement?.dataset.item,
    );
    expect(rows).toEqual(['coins']);
    await expect.poll(() => page.desk.requests.map(({ url }) => url)).toEqual([picture]);
  });

  test('says in its head how many stories came since the last visit', async () => {
    await noteVisit(page.db, 'popup', NOW);
    await bringFerry(page.db);
    await show();
    expect(await screen.findByText(t('story.more', { count: 1 }))).toBeTruthy();
  });

  test('without a connection says so above the news', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    try {
      await bringFerry(page.db);
      await show();
      await main().findByRole('link', { name: NEWS.coins });
      await expect
        .poll(() => document.querySelector('.panel-offline')?.textContent)
        .toMatch(/^(Offline|No feed)/);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  test('offers the other views and the keys in a menu', async () => {
    HTMLDialogElement.prototype.showModal = function () {
      this.open = true;
    };
    await bringFerry(page.db);
    await show();
    fireEvent.click(await screen.findByRole('button', { name: t('tools.more') }));
    fireEvent.click(await screen.findByRole('menuitem', { name: t('tools.strip') }));
    await expect.poll(() => page.commands).toContain('openStrip');
    fireEvent.click(screen.getByRole('button', { name: t('tools.more') }));
    fireEvent.click(await screen.findByRole('menuitem', { name: t('tools.keys') }));
    expect(await screen.findByRole('dialog', { name: t('keys.title') })).toBeTruthy();
  });

  test('marks what it lists as read', async () => {
    await bringFerry(page.db);
    await show();
    fireEvent.click(await screen.findByRole('button', { name: t('list.mark-read') }));
    const unread = () => page.db.statuses.filter(({ read }) => read === 0).count();
    await expect.poll(unread).toBe(0);
  });
});

describe('following', () => {
  test('opens and closes by its button', async () => {
    await bringFerry(page.db);
    await show();
    const button = await screen.findByRole('button', {
      name: t('follow.button'),
      expanded: false,
    });
    fireEvent.click(button);
    expect(await screen.findByRole('textbox', { name: t('follow.label') })).toBeTruthy();
    fireEvent.click(button);
    await expect.poll(() => screen.queryByRole('textbox', { name: t('follow.label') })).toBeNull();
  });

  test('that the reader opens looks at the page in the tab, and what opens by itself does not', async () => {
    page.feedsOfTab = [{ url: 'https://river.example/feed', title: 'River News' }];
    await bringFerry(page.db);
    await wantFollow(page.db, 'https://waits.example/', page.desk.at);
    await show();
    await screen.findByText(t('follow.waiting', { host: 'waits.example' }));
    expect(screen.queryByRole('textbox', { name: t('follow.label') })).toBeNull();
    expect(page.looks).toBe(0);
    fireEvent.click(
      await screen.findByRole('button', { name: t('follow.button'), expanded: false }),
    );
    expect(await screen.findByRole('button', { name: /River News/ })).toBeTruthy();
  });

  test('is open for a reader who follows nothing, and looks at the page in the tab when asked', async () => {
    page.feedsOfTab = [{ url: 'https://river.example/feed', title: 'River News' }];
    await show();
    expect(await screen.findByRole('heading', { name: t('first.title') })).toBeTruthy();
    const look = await screen.findByRole('button', { name: t('follow.on-page.find') });
    expect(page.looks).toBe(0);
    fireEvent.click(look);
    fireEvent.click(await screen.findByRole('button', { name: /River News/ }));
    expect(page.looks).toBe(1);
    expect(page.asked).toEqual([['https://river.example/feed']]);
    const pending = () => page.db.pendingFollows.get('https://river.example/feed');
    await expect.poll(pending).toBeTruthy();
  });

  test('says so where the page in the tab names none', async () => {
    await show();
    fireEvent.click(await screen.findByRole('button', { name: t('follow.on-page.find') }));
    expect(await screen.findByText(t('follow.on-page.none'))).toBeTruthy();
  });

  test('in the side panel offers nothing of the tab', async () => {
    page.feedsOfTab = [{ url: 'https://river.example/feed', title: 'River News' }];
    await show('sidepanel');
    await screen.findByRole('heading', { name: t('first.title') });
    await screen.findByText(t('catalogue.title'));
    await expect.poll(() => page.commands).toContain('noteVisit');
    expect(screen.queryByText('River News')).toBeNull();
    expect(screen.queryByRole('button', { name: t('follow.on-page.find') })).toBeNull();
    await expect.poll(() => page.looks).toBe(0);
  });
});
