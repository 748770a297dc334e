import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { SourcePage } from '../../components/lists/SourcePage.tsx';
import { entryAfter, stateOf } from '../../components/shared/history-entry.ts';
import { addFeeds, editFeed } from '../../store/feeds.ts';
import { bringNews, draft, feedRow, NOW } from '../fixtures/archive.ts';
import { ENGLISH } from '../fixtures/headlines.ts';
import { newPage, type TestPage, usePages } from '../fixtures/page.tsx';

usePages();
const { t } = ENGLISH;
let page: TestPage;
beforeEach(() => {
  page = newPage();
});
const show = (feedId: string) =>
  page.show(context => <SourcePage {...context} key={feedId} feedId={feedId} />);
const headlines = () =>
  screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => draft(`n${index}`, { publishedAt: NOW - index }));

describe('the list of a source', () => {
  test('has each of its articles, the newest first, also where two report one event', async () => {
    await addFeeds(page.db, [feedRow('g')]);
    await bringNews(
      page.db,
      draft('old', { headline: 'Ferry runs aground off Kep', publishedAt: NOW - 2 }),
      draft('new', { headline: 'Ferry off Kep: all aboard brought ashore', publishedAt: NOW - 1 }),
      draft('other', { headline: 'Coins' }),
    );
    await page.db.articles.update('old', { storyId: 'ferry' });
    await page.db.articles.update('new', { storyId: 'ferry' });
    await page.db.articles.update('other', { feedId: 'g' });
    show('f');
    await screen.findByText('Ferry runs aground off Kep');
    expect(headlines()).toEqual([
      'Ferry off Kep: all aboard brought ashore',
      'Ferry runs aground off Kep',
    ]);
  });

  test('is named as the reader names the source, and leads to its site and settings', async () => {
    await bringNews(page.db, draft('a'));
    await editFeed(page.db, 'f', { customTitle: 'My <b>paper</b>' }, NOW);
    await page.db.feeds.update('f', { siteLink: 'https://f.example/' });
    show('f');
    const title = await screen.findByRole('heading', { level: 1 });
    expect(title.textContent).toContain('My <b>paper</b>');
    await expect.poll(() => document.title).toBe(`My <b>paper</b> - ${t('app.name')}`);
    const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(href(t('source.site'))).toBe('https://f.example/');
    expect(href(t('source.settings'))).toBe('options.html#/feed/f');
  });

  test('has no link to a site that the feed does not name', async () => {
    await bringNews(page.db, draft('a'));
    show('f');
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('link', { name: t('source.site') })).toBeNull();
  });

  test('says what will come where there is nothing yet', async () => {
    await bringNews(page.db);
    show('f');
    expect(await screen.findByText(t('source.empty.hint'))).toBeTruthy();
    expect(screen.queryByRole('button', { name: t('list.mark-read') })).toBeNull();
  });

  test.each(['unknown', '__proto__', ''])('of %j says so, with a way on', async feedId => {
    await bringNews(page.db, draft('a'));
    show(feedId);
    expect(await screen.findByRole('heading', { name: t('source.missing') })).toBeTruthy();
    expect(screen.getByRole('link', { name: t('article.back') }).getAttribute('href')).toBe('#/');
  });

  test('that the reader just left says so', async () => {
    await bringNews(page.db, draft('a'));
    await page.db.feeds.update('f', { removedAt: NOW });
    show('f');
    expect(await screen.findByRole('heading', { name: t('source.missing') })).toBeTruthy();
  });

  test('is marked as read by one button', async () => {
    await bringNews(page.db, draft('a'), draft('b'));
    show('f');
    fireEvent.click(await screen.findByRole('button', { name: t('list.mark-read') }));
    const unread = async () => page.db.statuses.filter(({ read }) => read === 0).count();
    await expect.poll(unread).toBe(0);
  });

  test('grows at a click without losing what was there, and is as long on return', async () => {
    await bringNews(page.db, ...many(130));
    history.replaceState(stateOf(entryAfter(null, { view: 'source', what: 'f' }, 'own')), '');
    show('f');
    const more = () => screen.findByRole('button', { name: t('list.show-more') });
    fireEvent.click(await more());
    expect(headlines().length).toBeGreaterThanOrEqual(60);
    await expect.poll(() => headlines().length).toBe(120);
    fireEvent.click(await more());
    await expect.poll(() => headlines().length).toBe(130);
    expect(screen.queryByRole('button', { name: t('list.show-more') })).toBeNull();
    page.show(context => <SourcePage {...context} key="again" feedId="f" />);
    await expect.poll(() => headlines().length).toBe(260);
  });
});
