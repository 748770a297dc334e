import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import { MarkedStories } from '../../components/story/MarkedStories.tsx';
import { markStory } from '../../store/story-marks.ts';
import { NOW } from '../fixtures/archive.ts';
import { ENGLISH } from '../fixtures/headlines.ts';
import { bringFerry, ferryId, NEWS } from '../fixtures/news.ts';
import { newPage, type TestPage, usePages } from '../fixtures/page.tsx';

usePages();
const { t } = ENGLISH;
let page: TestPage;
beforeEach(async () => {
  page = newPage();
  await bringFerry(page.db);
});
const show = () => page.show(context => <MarkedStories {...context} />);
const outline = () => screen.queryAllByRole('heading').map(({ textContent }) => textContent);
const click = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

test('where no story is marked, the page says how to mark one', async () => {
  show();
  expect(await screen.findByRole('heading', { name: t('story.list.empty') })).toBeTruthy();
});

test('followed and muted stories are listed apart, and a click removes either mark', async () => {
  await markStory(page.db, await ferryId(page.db), 'followedAt', NOW);
  await markStory(page.db, 'coins', 'mutedAt', NOW);
  show();
  await expect
    .poll(outline)
    .toEqual([t('story.following'), NEWS.checks, t('story.muted'), NEWS.coins]);
  await click(t('story.unfollow'));
  await expect.poll(outline).toEqual([t('story.muted'), NEWS.coins]);
  await click(t('story.unmute'));
  await expect.poll(outline).toEqual([t('story.list.empty')]);
});

test('muting a story that is followed moves it to those that are muted', async () => {
  await markStory(page.db, await ferryId(page.db), 'followedAt', NOW);
  show();
  await click(t('story.mute'));
  await expect.poll(outline).toEqual([t('story.muted'), NEWS.checks]);
});
