import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../components/front/App.tsx';
import { addFeeds, editFeed } from '../../store/feeds.ts';
import { noteVisit } from '../../store/note-visit.ts';
import { markRead } from '../../store/statuses.ts';
import { markStory } from '../../store/story-marks.ts';
import { feedRow, NOW } from '../fixtures/archive.ts';
import { ENGLISH } from '../fixtures/headlines.ts';
import { bringFerry, ferryId, NEWS } from '../fixtures/news.ts';
import { newPage, type TestPage, usePages } from '../fixtures/page.tsx';

usePages();
const { t } = ENGLISH;
const MINUTE_MS = 60_000;
let page: TestPage;
beforeEach(() => {
  page = newPage();
  page.desk.at = NOW + 3 * MINUTE_MS;
});

async function show(onLeave: (() => void) | null = null): Promise<void> {
  page.show(context => <App {...context} onLeave={onLeave} />);
  await screen.findByRole('main');
}
const main = () => within(screen.getByRole('main'));
/** The region under the heading or the label `name`. */
const region = (name: string) => within(screen.getByRole('region', { name }));
/** What the links say, but those that name a source. */
const links = (place: ReturnType<typeof within>) =>
  place
    .queryAllByRole('link')
    .filter((link: HTMLElement) => !link.matches('.headline-source'))
    .map((link: HTMLElement) => link.textContent);
const lead = () => within(screen.getByRole('article'));

describe('the lead', () => {
  test('is unread breaking news, with the reason and the size of its story', async () => {
    await bringFerry(page.db);
    await show();
    expect(await main().findByRole('article')).toBeTruthy();
    expect(lead().getByRole('heading', { name: NEWS.checks })).toBeTruthy();
    expect(lead().getByText(t('front.why.breaking'))).toBeTruthy();
    expect(links(lead())).toEqual([NEWS.checks, t('story.outlets', { count: 2 }), NEWS.safe]);
  });

  test('is what most outlets report on, once the breaking news is read', async () => {
    await bringFerry(page.db);
    await markRead(page.db, ['aground', 'safe', 'checks'], true);
    await show();
    await main().findByRole('article');
    expect(lead().getByRole('heading', { name: NEWS.checks })).toBeTruthy();
    const why = lead().getByText(t('front.why.several', { count: 2 })).textContent;
    // Another one may have as many, and one that is followed more.
    expect(why).toMatch(/apart from those you follow, none has more/);
  });

  test('is not repeated on the page', async () => {
    await bringFerry(page.db);
    await show();
    await main().findByRole('article');
    expect(main().getAllByText(NEWS.checks)).toHaveLength(1);
    expect(links(main())).toEqual(expect.arrayContaining([NEWS.coins, NEWS.rice]));
  });
});

test('a followed story comes first, and is not repeated below', async () => {
  await bringFerry(page.db);
  await markStory(page.db, await ferryId(page.db), 'followedAt', NOW);
  await show();
  await screen.findByRole('region', { name: t('story.following') });
  expect(main().getAllByText(NEWS.checks)).toHaveLength(1);
  expect(region(t('story.following')).getByText(NEWS.checks)).toBeTruthy();
  expect(lead().getByRole('heading', { level: 2 }).textContent).toBe(NEWS.coins);
  // The followed story has several sources and newer reports.
  expect(lead().getByText(t('front.why.unread')).textContent).toMatch(
    /^It’s the newest article you haven’t read, apart from stories you follow\.$/,
  );
});

test('each folder is a section with a link to all of it, without the lead', async () => {
  await bringFerry(page.db, { folder: 'Home' });
  await show();
  const title = await screen.findByRole('link', { name: 'Home' });
  expect(title.getAttribute('href')).toBe('#/folder/Home');
  const section = title.closest('section');
  if (section === null) throw new Error('There is no section.');
  expect(links(within(section))).toEqual([
    'Home',
    t('front.more', { name: 'Home' }),
    NEWS.coins,
    NEWS.rice,
  ]);
});

test('what came since the last visit is counted and marked', async () => {
  await noteVisit(page.db, 'newtab', NOW);
  await bringFerry(page.db);
  await show();
  const time = ENGLISH.since(NOW, page.desk.at);
  expect(await screen.findByText(t('front.new', { count: 1, time }))).toBeTruthy();
  await expect.poll(() => page.commands).toContain('noteVisit');
  expect((await page.db.settings.get('look:newtab'))?.value).toBe(page.desk.at);
});

test('one click marks all on screen as read, and Undo takes that back', async () => {
  await bringFerry(page.db);
  await show();
  const unread = () => page.db.statuses.filter(({ read }) => read === 0).count();
  const before = await unread();
  fireEvent.click(await screen.findByRole('button', { name: t('list.mark-read') }));
  const undo = await screen.findByRole('button', { name: t('action.undo') });
  expect(await unread()).toBe(0);
  await expect.poll(() => screen.queryByRole('button', { name: t('list.mark-read') })).toBeNull();
  fireEvent.click(undo);
  await expect.poll(unread).toBe(before);
});

test('a failure to mark as read is shown, without an undo button', async () => {
  await bringFerry(page.db);
  await show();
  page.isBroken = true;
  fireEvent.click(await screen.findByRole('button', { name: t('list.mark-read') }));
  expect(await screen.findByRole('button', { name: t('action.dismiss') })).toBeTruthy();
  expect(screen.queryByRole('button', { name: t('action.undo') })).toBeNull();
});

describe('the first time', () => {
  test('the page says how to begin, until a feed is followed', async () => {
    await show();
    expect(await screen.findByRole('heading', { name: t('first.title') })).toBeTruthy();
    await addFeeds(page.db, [feedRow('f')]);
    expect(await screen.findByRole('heading', { name: t('list.empty') })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: t('first.title') })).toBeNull();
  });
});

describe('the search', () => {
  const field = () => screen.findByRole<HTMLInputElement>('searchbox');
  const search = async (words: string) =>
    fireEvent.input(await field(), { target: { value: words } });

  test('finds articles as the reader types, keeps the words in the address, and ends when they are removed', async () => {
    await bringFerry(page.db);
    await show();
    await main().findByRole('article');
    await search('coins');
    expect(location.hash).toBe('#/search/coins');
    await expect.poll(() => links(main())).toEqual([NEWS.coins]);
    expect((await field()).value).toBe('coins');
    await search(' ');
    expect(location.hash).toBe('#/');
    expect(await main().findByRole('article')).toBeTruthy();
  });
});

test('articles of a paused feed stay in a folder, those of an unfollowed feed go', async () => {
  await bringFerry(page.db);
  await editFeed(page.db, 'f', { isPaused: true }, NOW);
  await show();
  expect(await main().findByText(NEWS.coins)).toBeTruthy();
  await page.db.feeds.update('f', { removedAt: NOW });
  await expect.poll(() => main().queryByText(NEWS.coins)).toBeNull();
  expect(main().getByText(NEWS.safe)).toBeTruthy();
});

test('a new tab can be given back to the browser, another page cannot', async () => {
  const calls: string[] = [];
  await show(() => calls.push('leave'));
  fireEvent.click(await screen.findByRole('button', { name: t('front.own-tab') }));
  expect(calls).toEqual(['leave']);
});
