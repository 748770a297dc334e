/** The page of stories: what runs now, what the reader follows, and what is muted. */
import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { StoriesPage } from '../../components/story/StoriesPage.tsx';
import { markStory } from '../../store/story-marks.ts';
import { NOW } from '../fixtures/archive.ts';
import { ENGLISH } from '../fixtures/headlines.ts';
import { bringFerry, ferryId, NEWS } from '../fixtures/news.ts';
import { newPage, type TestPage, usePages } from '../fixtures/page.tsx';

usePages();
Object.assign(URL, { createObjectURL: () => 'blob:picture', revokeObjectURL: () => {} });
const { t } = ENGLISH;
const MINUTE_MS = 60_000;
let page: TestPage;
beforeEach(async () => {
  page = newPage();
  page.desk.at = NOW + 3 * MINUTE_MS;
  await bringFerry(page.db);
});

const show = (since: number | null = null) =>
  page.show(context => <StoriesPage {...context} since={since} />);
const part = async (name: string) => within(await screen.findByRole('region', { name }));
const headlines = async (name: string) =>
  (await part(name)).queryAllByRole('heading', { level: 3 }).map(one => one.textContent);
const press = async (list: string, name: string) =>
  fireEvent.click((await part(list)).getByRole('button', { name: new RegExp(`^${name}`) }));

describe('what runs now', () => {
  test('is what several sources report, with its size and what came since the last visit', async () => {
    show(NOW + MINUTE_MS);
    await expect.poll(() => headlines(t('story.running'))).toEqual([NEWS.checks]);
    const running = await part(t('story.running'));
    expect(running.getByText('3 articles, 2 outlets')).toBeTruthy();
    expect(running.getByText('+1 new')).toBeTruthy();
    expect(running.getByText('Update')).toBeTruthy();
    expect(running.getByText(t('story.running.hint'))).toBeTruthy();
  });

  test('leads to the timeline of the story', async () => {
    show();
    const link = (await part(t('story.running'))).getByRole('link', { name: NEWS.checks });
    expect(link.getAttribute('href')).toBe(`#/story/${await ferryId(page.db)}`);
  });

  test('says so where nothing does, and what would', async () => {
    page.desk.at = NOW + 48 * 60 * MINUTE_MS;
    show();
    expect(await screen.findByRole('heading', { name: t('story.running.none') })).toBeTruthy();
    expect(screen.getByText(t('story.running.none.hint'))).toBeTruthy();
  });

  test.each([
    ['is granted', 1],
    ['is not granted', 0],
  ])('has the picture of an article where its site %s', async (access, count) => {
    // An address for each: what failed once is not tried again.
    const thumbnail = `https://pictures.example/${count}.jpg`;
    const answer = () => new Response('bytes', { headers: { 'Content-Type': 'image/jpeg' } });
    page.desk.answers.set(thumbnail, answer);
    if (access !== 'is granted') page.desk.refused.add('pictures.example');
    await page.db.articles.update('aground', { thumbnail });
    show();
    await part(t('story.running'));
    expect(document.querySelectorAll('.stories-running .picture')).toHaveLength(count);
  });
});

describe('what the reader marked', () => {
  test('has a sentence in place of each list that is empty', async () => {
    show();
    expect((await part(t('story.following'))).getByText(t('story.following.none'))).toBeTruthy();
    expect((await part(t('story.muted'))).getByText(t('story.muted.none'))).toBeTruthy();
  });

  test('is followed at a click in the list of what runs, and no longer at a click in its own', async () => {
    show();
    await press(t('story.running'), t('story.follow'));
    await expect.poll(() => headlines(t('story.following'))).toEqual([NEWS.checks]);
    expect(screen.getByText(t('story.follow.done'))).toBeTruthy();
    await press(t('story.following'), t('story.follow'));
    await expect.poll(() => headlines(t('story.following'))).toEqual([]);
    expect(screen.getByText(t('story.unfollow.done'))).toBeTruthy();
  });

  test('leaves what runs when it is muted, and returns when it is not', async () => {
    show();
    await press(t('story.running'), t('story.mute'));
    await expect.poll(() => headlines(t('story.muted'))).toEqual([NEWS.checks]);
    expect(await headlines(t('story.running'))).toEqual([]);
    await press(t('story.muted'), t('story.mute'));
    await expect.poll(() => headlines(t('story.running'))).toEqual([NEWS.checks]);
    expect(await headlines(t('story.muted'))).toEqual([]);
  });

  test('is followed again when the muting of it is undone', async () => {
    await markStory(page.db, await ferryId(page.db), 'followedAt', NOW);
    show();
    await press(t('story.following'), t('story.mute'));
    await expect.poll(() => headlines(t('story.muted'))).toEqual([NEWS.checks]);
    fireEvent.click(screen.getByRole('button', { name: t('action.undo') }));
    await expect.poll(() => headlines(t('story.following'))).toEqual([NEWS.checks]);
    expect(await headlines(t('story.muted'))).toEqual([]);
  });

  test('is listed also where one article alone is in it', async () => {
    await markStory(page.db, 'coins', 'followedAt', NOW);
    show();
    await expect.poll(() => headlines(t('story.following'))).toEqual([NEWS.coins]);
  });
});
