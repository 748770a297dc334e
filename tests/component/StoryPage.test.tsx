import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { StoryPage } from '../../components/story/StoryPage.tsx';
import { markRead } from '../../store/statuses.ts';
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
  screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
/** The items of the timeline, from top to bottom. */
const moments = () => [...document.querySelectorAll('.moment')];
/** Chooses from the menu of an article, or of the toolbar. */
async function choose(menu: string, name: string, role = 'menuitem') {
  fireEvent.click(await screen.findByRole('button', { name: menu }));
  fireEvent.click(screen.getByRole(role, { name }));
}
const menuOf = (headline: string) => `${t('tools.more')}: ${headline}`;
/** What stands under the heading `name`. */
function sectionOf(name: string) {
  const section = screen.getByRole('heading', { level: 2, name }).closest('section');
  if (section === null) throw new Error('There is no section.');
  return within(section);
}
const click = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

describe('a story', () => {
  test('begins with its newest article, whose headline it has, and ends with the first', async () => {
    await show();
    expect(timeline()).toEqual([NEWS.checks, NEWS.safe, NEWS.aground]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(NEWS.checks);
    await expect.poll(() => document.title).toContain(NEWS.checks);
    expect(moments().map(item => item.textContent.includes(t('story.first')))).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('says how large it is and since when, and in what stage', async () => {
    await show();
    const size = t('story.since', {
      size: '3 articles, 2 outlets',
      time: ENGLISH.since(NOW, page.desk.at),
    });
    const line = screen.getByText(size).closest('p');
    expect(line?.textContent).toBe(`Update${size}`);
  });

  test('names the numbers that an article is the first to report, with what they count', async () => {
    await show();
    const [checks, safe] = moments();
    expect(safe?.textContent).toContain(`${t('story.facts')} 84 Aboard`);
    expect(checks?.textContent).not.toContain(t('story.facts'));
  });

  test('has the accent of its rule of time beside what is unread', async () => {
    await markRead(page.db, ['safe'], true);
    await show();
    expect(moments().map(({ className }) => className.includes('is-new'))).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('folds copies of one text under the first of them, and opens them at a click', async () => {
    await page.db.articles.update('checks', { headline: NEWS.safe });
    await show();
    expect(timeline()).toEqual([NEWS.safe, NEWS.aground]);
    const copies = () => document.querySelectorAll('.moment-copy');
    expect(copies()).toHaveLength(0);
    const more = screen.getByRole('button', { name: t('story.copies', { count: 1 }) });
    fireEvent.click(more);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    expect(copies()).toHaveLength(1);
    expect(copies()[0]?.querySelector('a')?.textContent).toContain('f');
    fireEvent.click(more);
    expect(copies()).toHaveLength(0);
  });

  test('names its outlets in the order of their first reports', async () => {
    await show();
    const outlets = sectionOf(t('story.outlets.title')).getAllByRole('listitem');
    expect(outlets.map(item => item.querySelector('bdi')?.textContent)).toEqual(['f', 'g']);
    expect(outlets[0]?.querySelector('time')?.getAttribute('datetime')).toBe(
      new Date(NOW).toISOString(),
    );
  });

  test('has the numbers on which its outlets agree, and no such part where they agree on none', async () => {
    await show();
    expect(screen.queryByRole('heading', { name: t('story.numbers') })).toBeNull();
    await page.db.articles.update('checks', { deck: 'All 84 people are back at home.' });
    const numbers = within(await screen.findByRole('region', { name: t('story.numbers') }));
    expect(numbers.getByRole('term').textContent).toBe('84 people');
    expect(numbers.getByRole('definition').textContent).toBe('2 outlets');
  });

  test('can be read outlet by outlet', async () => {
    await show();
    await choose(t('story.layout'), t('story.by-outlet'), 'menuitemradio');
    await expect
      .poll(() => [...document.querySelectorAll('.outlet h2')].map(one => one.textContent))
      .toEqual(['f', 'g']);
    expect(sectionOf('g').getByRole('link', { name: NEWS.safe })).toBeTruthy();
    const title = within(screen.getByRole('heading', { level: 2, name: 'g' }));
    expect(title.getByRole('link', { name: 'g' }).getAttribute('href')).toBe('#/source/g');
    expect(document.querySelectorAll('.outlet h2 .source-icon')).toHaveLength(2);
    await choose(t('story.layout'), t('story.by-time'), 'menuitemradio');
    await expect.poll(timeline).toEqual([NEWS.checks, NEWS.safe, NEWS.aground]);
  });

  test('shows what the feed says, and hides it again, from the menu of an article', async () => {
    await page.db.bodies.update('safe', { summary: '<p>Boats brought all of them ashore.</p>' });
    await show();
    await choose(menuOf(NEWS.safe), t('story.text'));
    expect(await screen.findByText('Boats brought all of them ashore.')).toBeTruthy();
    await choose(menuOf(NEWS.safe), t('story.text'));
    await expect.poll(() => screen.queryByText('Boats brought all of them ashore.')).toBeNull();
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
    const then = t('story.rewind.at', { time: ENGLISH.since(NOW, page.desk.at) });
    expect(screen.getByText(then)).toBeTruthy();
    rewind(1);
    await expect.poll(timeline).toEqual([NEWS.safe, NEWS.aground]);
    rewind(2);
    await expect.poll(timeline).toHaveLength(3);
    expect(screen.getByText(t('story.rewind.now'))).toBeTruthy();
  });

  test('into the past offers no way to take an article out of the story', async () => {
    await show();
    const isOffered = async () => {
      fireEvent.click(await screen.findByRole('button', { name: menuOf(NEWS.safe) }));
      const offer = screen.queryByRole('menuitem', { name: t('story.separate') });
      fireEvent.click(screen.getByRole('button', { name: menuOf(NEWS.safe) }));
      return offer !== null;
    };
    expect(await isOffered()).toBe(true);
    rewind(1);
    await expect.poll(timeline).toHaveLength(2);
    expect(await isOffered()).toBe(false);
  });
});

describe('what the reader does with a story', () => {
  test('an article that does not belong is taken out, and put back by Undo', async () => {
    await show();
    await choose(menuOf(NEWS.safe), t('story.separate'));
    await expect.poll(timeline).toEqual([NEWS.checks, NEWS.aground]);
    expect(document.activeElement?.textContent).toBe(NEWS.aground);
    expect(screen.getByText(t('story.separated'))).toBeTruthy();
    expect((await page.db.articles.get('safe'))?.storyId).not.toBe(storyId);
    await click(t('action.undo'));
    await expect.poll(timeline).toEqual([NEWS.checks, NEWS.safe, NEWS.aground]);
    expect((await page.db.articles.get('safe'))?.storyId).toBe(storyId);
  });

  test('a click follows it, another ends that; the name of the button stays', async () => {
    await show();
    const isPressed = (pressed: boolean) =>
      screen.findByRole('button', { name: t('story.follow'), pressed });
    fireEvent.click(await isPressed(false));
    await isPressed(true);
    expect((await page.db.stories.get(storyId))?.followedAt).toBe(page.desk.at);
    fireEvent.click(await isPressed(true));
    await isPressed(false);
    expect((await page.db.stories.get(storyId))?.followedAt).toBeNull();
  });

  test('muting it says so, and Undo brings back that it was followed', async () => {
    await show();
    await click(t('story.follow'));
    await screen.findByRole('button', { name: t('story.follow'), pressed: true });
    await click(t('story.mute'));
    await screen.findByRole('button', { name: t('story.mute'), pressed: true });
    expect(screen.getByText(t('story.mute.done'))).toBeTruthy();
    await click(t('action.undo'));
    await screen.findByRole('button', { name: t('story.follow'), pressed: true });
    expect(await page.db.stories.get(storyId)).toMatchObject({ mutedAt: null });
  });

  test('a muted one offers no level of its own', async () => {
    await show();
    const level = () => screen.queryByRole('button', { name: t('alerts.of-story') });
    await expect.poll(level).not.toBeNull();
    await click(t('story.mute'));
    await expect.poll(level).toBeNull();
    expect((await page.db.stories.get(storyId))?.mutedAt).toBe(page.desk.at);
  });

  test('what of it alerts is the reader’s choice', async () => {
    await show();
    const kept = async () => (await page.db.stories.get(storyId))?.alertLevel;
    await choose(t('alerts.of-story'), t('alerts.level.all'), 'menuitemradio');
    await expect.poll(kept).toBe('all');
    await expect
      .poll(async () => {
        fireEvent.click(screen.getByRole('button', { name: t('alerts.of-story') }));
        const checked = screen.queryAllByRole('menuitemradio', { checked: true });
        fireEvent.click(screen.getByRole('button', { name: t('alerts.of-story') }));
        return checked.map(({ textContent }) => textContent);
      })
      .toEqual([t('alerts.level.all')]);
    await choose(t('alerts.of-story'), t('alerts.of-story.usual'), 'menuitemradio');
    await expect.poll(kept).toBeNull();
  });

  test('catching up marks it as read, and is no longer offered', async () => {
    await show();
    await click(t('story.catch-up'));
    await expect
      .poll(() => screen.getByRole('button', { name: t('story.catch-up') }))
      .toHaveProperty('disabled', true);
    const statuses = await page.db.statuses.bulkGet(['aground', 'safe', 'checks']);
    expect(statuses.map(status => status?.read)).toEqual([1, 1, 1]);
  });

  test('its headlines are copied with their outlets and addresses', async () => {
    const copied: string[] = [];
    const clipboard = { writeText: async (text: string) => void copied.push(text) };
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { clipboard }));
    await page.db.articles.update('safe', { link: 'https://g.example/safe' });
    await show();
    await click(t('story.copy'));
    expect(await screen.findByRole('button', { name: t('story.copied') })).toBeTruthy();
    expect(copied).toEqual([
      `${NEWS.checks} (f)\n\n${NEWS.safe} (g)\nhttps://g.example/safe\n\n${NEWS.aground} (f)`,
    ]);
  });
});
