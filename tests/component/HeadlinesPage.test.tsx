import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { HeadlinesPage } from '../../components/lists/HeadlinesPage.tsx';
import type { Route } from '../../components/shared/use-route.ts';
import { addFeeds } from '../../store/feeds.ts';
import { setSaved } from '../../store/statuses.ts';
import { bringNews, draft, feedRow, NOW } from '../fixtures/archive.ts';
import { ENGLISH } from '../fixtures/headlines.ts';
import { newPage, type TestPage, usePages } from '../fixtures/page.tsx';

usePages();
const { t } = ENGLISH;
let page: TestPage;
beforeEach(async () => {
  page = newPage();
  await bringNews(
    page.db,
    draft('bank', { headline: 'Bank raises rates' }),
    draft('coins', { headline: 'Museum shows coins', publishedAt: NOW - 1 }),
    draft('rice', { headline: 'Rice harvest begins', publishedAt: NOW - 2 }),
  );
});
const show = (route: Route) => page.show(context => <HeadlinesPage {...context} route={route} />);
const SAVED = { view: 'saved', what: '' } as const;
const headlines = () =>
  screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

describe('the saved articles', () => {
  test('say how to save one where there is none', async () => {
    show(SAVED);
    expect(await screen.findByRole('heading', { name: t('list.saved.empty') })).toBeTruthy();
    expect(screen.getByText(t('list.saved.hint'))).toBeTruthy();
  });

  test('are listed in the order in which they were saved, the last one first', async () => {
    await setSaved(page.db, 'bank', NOW - 2);
    await setSaved(page.db, 'rice', NOW - 1);
    show(SAVED);
    await screen.findByText('Bank raises rates');
    expect(headlines()).toEqual(['Rice harvest begins', 'Bank raises rates']);
  });

  test('lose one by its button, and regain it by Undo', async () => {
    await setSaved(page.db, 'bank', NOW - 2);
    await setSaved(page.db, 'rice', NOW - 1);
    show(SAVED);
    fireEvent.click(
      await screen.findByRole('button', { name: /Bank raises rates/, pressed: true }),
    );
    await expect.poll(headlines).toEqual(['Rice harvest begins']);
    fireEvent.click(await screen.findByRole('button', { name: t('action.undo') }));
    await expect.poll(headlines).toEqual(['Bank raises rates', 'Rice harvest begins']);
  });
});

describe('the articles of a folder', () => {
  beforeEach(async () => {
    await addFeeds(page.db, [{ ...feedRow('g'), folder: 'Money & more' }]);
    await page.db.articles.update('bank', { feedId: 'g' });
  });

  test('are those of its feeds alone', async () => {
    show({ view: 'folder', what: 'Money & more' });
    await screen.findByText('Bank raises rates');
    expect(headlines()).toEqual(['Bank raises rates']);
    expect(screen.getByRole('heading', { level: 1, name: 'Money & more' })).toBeTruthy();
  });

  test('without a name are those of feeds in no folder', async () => {
    show({ view: 'folder', what: '' });
    await screen.findByText('Rice harvest begins');
    expect(headlines()).toEqual(['Museum shows coins', 'Rice harvest begins']);
    expect(screen.getByRole('heading', { level: 1, name: t('front.others') })).toBeTruthy();
  });

  test('of which there is none says so, with a way on', async () => {
    show({ view: 'folder', what: 'Monkey' });
    expect(
      await screen.findByRole('heading', { name: t('folder.missing', { name: 'Monkey' }) }),
    ).toBeTruthy();
    expect(screen.getByRole('link', { name: t('article.back') }).getAttribute('href')).toBe('#/');
  });

  test('are marked as read by one button, until Undo', async () => {
    show({ view: 'folder', what: 'Money & more' });
    fireEvent.click(await screen.findByRole('button', { name: t('list.mark-read') }));
    const read = async (articleId: string) => (await page.db.statuses.get(articleId))?.read;
    await expect.poll(() => read('bank')).toBe(1);
    expect(await read('coins')).toBe(0);
    fireEvent.click(await screen.findByRole('button', { name: t('action.undo') }));
    await expect.poll(() => read('bank')).toBe(0);
  });

  test('mute a source at a click: it neither alerts nor runs through the ticker, until Undo', async () => {
    show({ view: 'folder', what: 'Money & more' });
    fireEvent.click(
      await screen.findByRole('button', { name: `${t('tools.more')}: Bank raises rates` }),
    );
    fireEvent.click(screen.getByRole('menuitem', { name: t('tools.mute', { source: 'g' }) }));
    const feed = async () => {
      const row = await page.db.feeds.get('g');
      return [row?.alerts, row?.inTicker];
    };
    await expect.poll(feed).toEqual([false, false]);
    const status = within(screen.getByRole('status'));
    expect(await status.findByText(t('tools.muted', { source: 'g' }))).toBeTruthy();
    fireEvent.click(status.getByRole('button', { name: t('action.undo') }));
    await expect.poll(feed).toEqual([true, true]);
  });
});
