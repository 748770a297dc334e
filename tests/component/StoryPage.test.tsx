import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { StoryPage } from '../../components/story/StoryPage.tsx';
import { NOW } from '../fixtures/archive.ts';
import { ENGLISH } from '../fixtures/headlines.ts';
import { bringFerry, ferryId, NEWS } from '../fixtures/news.ts';
import { newPage, type TestPage, usePages } from '../fixtures/page.tsx';

usePages();
const { t } = ENGLISH;
const MINUTE_MS = 60_000;
let page: TestPage;
let storyId: string;
beforeEach(async () => {
  page = newPage();
  page.desk.at = NOW + 3 * MINUTE_MS;
  await bringFerry(page.db);
  storyId = await ferryId(page.db);
});

async function show(id = storyId): Promise<void> {
  page.show(context => <StoryPage {...context} storyId={id} />);
  await screen.findByRole('heading', { level: 1 });
}
/** The headlines of the timeline, from top to bottom. */
const timeline = () =>
  screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
/** What stands under the heading `name`. */
function sectionOf(name: string) {
  const section = screen.getByRole('heading', { level: 2, name }).closest('section');
  if (section === null) throw new Error('There is no section.');
  return within(section);
}
const click = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

describe('a story', () => {
  test('begins with its first article, under its newest headline', async () => {
    await show();
    expect(timeline()).toEqual([NEWS.aground, NEWS.safe, NEWS.checks]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(NEWS.checks);
    await expect.poll(() => document.title).toContain(NEWS.checks);
    const [first, ...others] = screen.getAllByRole('listitem');
    expect(first?.textContent).toContain(t('story.first'));
    expect(others.some(item => item.textContent?.includes(t('story.first')))).toBe(false);
  });

  test('names the numbers that an article is the first to report', async () => {
    await show();
    const [, safe, checks] = screen.getAllByRole('listitem');
    expect(safe?.textContent).toContain(t('story.facts', { facts: '84' }));
    expect(checks?.textContent).not.toContain('84');
  });

  test('can be read outlet by outlet', async () => {
    await show();
    fireEvent.change(screen.getByRole('combobox', { name: t('story.layout') }), {
      target: { value: 'outlet' },
    });
    await expect.poll(timeline).toEqual(['f', 'g']);
    const outlet = sectionOf('g');
    expect(outlet.getByRole('link').textContent).toBe(NEWS.safe);
  });

  test('that is not stored says so, with a link back', async () => {
    await show('gone');
    expect(screen.getByRole('heading', { name: t('story.missing') })).toBeTruthy();
    expect(screen.getByRole('link', { name: t('article.back') }).getAttribute('href')).toBe('#/');
  });
});

describe('rewinding', () => {
  const rewind = (place: number) =>
    fireEvent.input(screen.getByRole('slider', { name: new RegExp(t('story.rewind')) }), {
      target: { value: String(place) },
    });

  test('shows what was known then, and now again at its end', async () => {
    await show();
    rewind(0);
    await expect.poll(timeline).toEqual([NEWS.aground]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(NEWS.aground);
    const then = t('story.rewind.at', { time: ENGLISH.dateTime(NOW) });
    expect(screen.getByText(then)).toBeTruthy();
    rewind(1);
    await expect.poll(timeline).toEqual([NEWS.aground, NEWS.safe]);
    rewind(2);
    await expect.poll(timeline).toHaveLength(3);
    expect(screen.getByText(t('story.rewind.now'))).toBeTruthy();
  });

  test('into the past offers no way to take an article out of the story', async () => {
    await show();
    const part = () => screen.queryAllByRole('button', { name: new RegExp(t('story.separate')) });
    expect(part()).toHaveLength(3);
    rewind(1);
    await expect.poll(part).toEqual([]);
  });
});

describe('what the reader does with a story', () => {
  test('an article that does not belong is taken out, and put back by Undo', async () => {
    await show();
    await click(`${t('story.separate')}: ${NEWS.safe}`);
    await expect.poll(timeline).toEqual([NEWS.aground, NEWS.checks]);
    expect(screen.getByText(t('story.separated'))).toBeTruthy();
    expect((await page.db.articles.get('safe'))?.storyId).not.toBe(storyId);
    await click(t('action.undo'));
    await expect.poll(timeline).toEqual([NEWS.aground, NEWS.safe, NEWS.checks]);
    expect((await page.db.articles.get('safe'))?.storyId).toBe(storyId);
  });

  test('a click follows it, another ends that', async () => {
    await show();
    await click(t('story.follow'));
    expect(await screen.findByRole('button', { name: t('story.unfollow') })).toBeTruthy();
    expect((await page.db.stories.get(storyId))?.followedAt).toBe(page.desk.at);
    await click(t('story.unfollow'));
    expect(await screen.findByRole('button', { name: t('story.follow') })).toBeTruthy();
    expect((await page.db.stories.get(storyId))?.followedAt).toBeNull();
  });

  test('a muted one offers no level of its own', async () => {
    await show();
    const level = () => screen.queryByRole('combobox', { name: t('alerts.of-story') });
    await expect.poll(level).not.toBeNull();
    await click(t('story.mute'));
    await expect.poll(level).toBeNull();
    expect((await page.db.stories.get(storyId))?.mutedAt).toBe(page.desk.at);
  });

  test('what of it alerts is the reader’s choice', async () => {
    await show();
    const choice = await screen.findByRole('combobox', { name: t('alerts.of-story') });
    const kept = async () => (await page.db.stories.get(storyId))?.alertLevel;
    fireEvent.change(choice, { target: { value: 'all' } });
    await expect.poll(kept).toBe('all');
    fireEvent.change(choice, { target: { value: '' } });
    await expect.poll(kept).toBeNull();
  });

  test('catching up marks it as read, and is no longer offered', async () => {
    await show();
    await click(t('story.catch-up'));
    await expect.poll(() => screen.queryByRole('button', { name: t('story.catch-up') })).toBeNull();
    const statuses = await page.db.statuses.bulkGet(['aground', 'safe', 'checks']);
    expect(statuses.map(status => status?.read)).toEqual([1, 1, 1]);
  });
});
