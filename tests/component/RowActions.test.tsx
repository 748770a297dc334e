/** The menu of a headline mutes its source or its story and says which. */
import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { HeadlinesPage } from '../../components/lists/HeadlinesPage.tsx';
import { markStory } from '../../store/story-marks.ts';
import { bringNews, draft, NOW } from '../fixtures/archive.ts';
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
  );
});

const show = () =>
  page.show(context => <HeadlinesPage {...context} route={{ view: 'folder', what: '' }} />);
const headlines = () =>
  screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const open = async (headline: string) =>
  fireEvent.click(await screen.findByRole('button', { name: `${t('tools.more')}: ${headline}` }));
const choose = async (headline: string, name: string) => {
  await open(headline);
  fireEvent.click(screen.getByRole('menuitem', { name }));
};
const undo = async () =>
  fireEvent.click(await screen.findByRole('button', { name: t('action.undo') }));
const storyOf = async (articleId: string) => {
  const article = await page.db.articles.get(articleId);
  return page.db.stories.get(article?.storyId ?? '');
};

describe('muting from a headline', () => {
  test('offers the story and the source by its name', async () => {
    show();
    await open('Bank raises rates');
    const items = screen.getAllByRole('menuitem').map(({ textContent }) => textContent);
    expect(items).toEqual([t('story.follow'), t('story.mute'), t('tools.mute', { source: 'f' })]);
  });

  test('of the story takes the row away, says so, gives the focus to its neighbour, and is undone', async () => {
    show();
    await choose('Bank raises rates', t('story.mute'));
    await expect.poll(headlines).toEqual(['Museum shows coins']);
    expect(await within(screen.getByRole('status')).findByText(t('story.mute.done'))).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Museum shows coins');
    await undo();
    await expect.poll(headlines).toEqual(['Bank raises rates', 'Museum shows coins']);
  });

  test('of a followed story gives the following back with Undo', async () => {
    await markStory(
      page.db,
      (await page.db.articles.get('bank'))?.storyId ?? '',
      'followedAt',
      NOW,
    );
    show();
    await choose('Bank raises rates', t('story.mute'));
    await expect.poll(async () => (await storyOf('bank'))?.mutedAt).not.toBeNull();
    await undo();
    await expect.poll(async () => (await storyOf('bank'))?.followedAt).not.toBeNull();
    expect((await storyOf('bank'))?.mutedAt).toBeNull();
  });

  test.each([
    { alerts: true, inTicker: true },
    { alerts: false, inTicker: true },
    { alerts: true, inTicker: false },
  ])('of the source gives back with Undo what it could do before: %j', async before => {
    await page.db.feeds.update('f', before);
    show();
    await choose('Bank raises rates', t('tools.mute', { source: 'f' }));
    const now = async () => page.db.feeds.get('f');
    await expect.poll(now).toMatchObject({ alerts: false, inTicker: false });
    await undo();
    await expect.poll(now).toMatchObject(before);
  });

  test('of the source keeps the row, which offers the way back', async () => {
    show();
    await choose('Bank raises rates', t('tools.mute', { source: 'f' }));
    await within(screen.getByRole('status')).findByText(t('tools.muted', { source: 'f' }));
    expect(headlines()).toEqual(['Bank raises rates', 'Museum shows coins']);
    const muted = async () => {
      const feed = await page.db.feeds.get('f');
      return [feed?.alerts, feed?.inTicker];
    };
    expect(await muted()).toEqual([false, false]);
    await expect
      .poll(async () => {
        await open('Bank raises rates');
        const name = screen.queryByRole('menuitem', { name: t('tools.unmute', { source: 'f' }) });
        if (name === null) await open('Bank raises rates');
        else fireEvent.click(name);
        return name !== null;
      })
      .toBe(true);
    await expect.poll(muted).toEqual([true, true]);
  });
});

test('following from a headline says so and is undone', async () => {
  show();
  await choose('Museum shows coins', t('story.follow'));
  await within(screen.getByRole('status')).findByText(t('story.follow.done'));
  expect((await storyOf('coins'))?.followedAt).not.toBeNull();
  await undo();
  await expect.poll(async () => (await storyOf('coins'))?.followedAt ?? null).toBeNull();
});
