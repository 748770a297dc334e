import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ArticlePage } from '../../components/article/ArticlePage.tsx';
import { stateOf } from '../../components/shared/history-entry.ts';
import { commitFeed } from '../../store/commit-feed.ts';
import { bringNews, draft, NOW } from '../fixtures/archive.ts';
import { ENGLISH } from '../fixtures/headlines.ts';
import { bringFerry, NEWS } from '../fixtures/news.ts';
import { newPage, type TestPage, usePages } from '../fixtures/page.tsx';

usePages();
const { t } = ENGLISH;
const MINUTE_MS = 60_000;
let page: TestPage;
beforeEach(async () => {
  page = newPage();
  page.desk.at = NOW + 3 * MINUTE_MS;
  await bringFerry(page.db);
});

async function show(articleId: string): Promise<void> {
  page.show(context => <ArticlePage {...context} articleId={articleId} />);
  await screen.findByRole('heading', { level: 1 });
}
const click = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const isRead = async (articleId: string) => (await page.db.statuses.get(articleId))?.read;

describe('an article', () => {
  test('is marked as read when it is opened, and never by itself again', async () => {
    await show('safe');
    await expect.poll(() => isRead('safe')).toBe(1);
    await click(t('article.mark-unread'));
    await expect
      .poll(() => screen.queryByRole('button', { name: t('article.mark-unread') }))
      .toBeNull();
    expect(await isRead('safe')).toBe(0);
    expect(page.commands.filter(command => command === 'markRead')).toHaveLength(2);
    expect(await isRead('aground')).toBe(0);
  });

  test('sets the title of the page and focuses its headline', async () => {
    await show('safe');
    await expect.poll(() => document.title).toContain(NEWS.safe);
    const headline = screen.getByRole('heading', { level: 1 });
    expect(headline.textContent).toBe(NEWS.safe);
    await expect.poll(() => document.activeElement === headline).toBe(true);
  });

  test('that is not stored says so, with a link back', async () => {
    await show('gone');
    expect(screen.getByRole('heading', { name: t('article.missing') })).toBeTruthy();
    expect(screen.getByRole('link', { name: t('article.back') }).getAttribute('href')).toBe('#/');
    expect(page.commands).not.toContain('markRead');
  });

  test('that is deleted while it is open is replaced by the same notice', async () => {
    await show('safe');
    await page.db.articles.delete('safe');
    expect(await screen.findByRole('heading', { name: t('article.missing') })).toBeTruthy();
  });

  test('is saved and unsaved by one button', async () => {
    await show('safe');
    const savedAt = async () => (await page.db.statuses.get('safe'))?.savedAt;
    await click(t('article.save'));
    await expect.poll(savedAt).toBe(page.desk.at);
    await expect
      .poll(() =>
        screen.getByRole('button', { name: t('article.save') }).getAttribute('aria-pressed'),
      )
      .toBe('true');
    await click(t('article.save'));
    await expect.poll(savedAt).toBeNull();
  });

  test('links to the next newer and the next older article', async () => {
    await show('safe');
    const turn = within(await screen.findByRole('navigation', { name: t('article.turn') }));
    const [newer, older] = turn.getAllByRole('link');
    expect(newer?.textContent).toContain(NEWS.checks);
    expect(newer?.getAttribute('href')).toBe('#/article/checks');
    expect(older?.textContent).toContain(NEWS.aground);
  });

  describe('that was opened from a list', () => {
    const opened = (href: string, articleIds: readonly string[], name = 'World') =>
      history.replaceState(
        stateOf({
          id: 'own',
          origin: { entryId: 'list', href, name, articleIds, readId: null, steps: 1 },
          choices: {},
        }),
        '',
        '#/article/safe',
      );
    const sides = async () => {
      const turn = within(await screen.findByRole('navigation', { name: t('article.turn') }));
      return turn.getAllByRole('link').map(({ textContent }) => textContent);
    };

    test('links to the next and the previous one of that list, in its order', async () => {
      opened('#/search/ferry', ['aground', 'safe', 'gone', 'checks']);
      await show('safe');
      expect(await sides()).toEqual([
        `${t('article.previous')}${NEWS.aground}`,
        `${t('article.next')}${NEWS.checks}`,
      ]);
    });

    test('says newer and older of a folder, and in which', async () => {
      opened('#/folder/World', ['checks', 'safe', 'aground']);
      await show('safe');
      expect(await sides()).toEqual([
        `${t('article.newer-in', { list: 'World' })}${NEWS.checks}`,
        `${t('article.older-in', { list: 'World' })}${NEWS.aground}`,
      ]);
    });

    test('has no link at an end of it', async () => {
      opened('#/saved', ['checks', 'safe']);
      await show('safe');
      expect(await sides()).toEqual([`${t('article.previous')}${NEWS.checks}`]);
    });

    test('leads to it by its name', async () => {
      opened('#/source/g', ['safe'], 'The Gulf Paper');
      await show('safe');
      const way = screen.getByRole('link', { name: 'The Gulf Paper' });
      expect(way.getAttribute('href')).toBe('#/source/g');
    });
  });

  test('shows its story so far, with itself in it, and leads to its timeline', async () => {
    await show('safe');
    const title = await screen.findByRole('heading', { name: t('article.story-so-far') });
    const section = title.closest('section');
    if (section === null) throw new Error('There is no section.');
    const lines = within(section).getAllByRole('listitem');
    expect(lines.map(line => line.querySelector('a, span')?.textContent)).toEqual([
      NEWS.checks,
      NEWS.safe,
      NEWS.aground,
    ]);
    expect(lines.map(line => line.getAttribute('aria-current'))).toEqual([null, 'true', null]);
    const sources = lines.map(line => line.querySelector('.source-icon')?.closest('a'));
    expect(sources.map(source => source?.getAttribute('href'))).toEqual(
      ['f', 'g', 'f'].map(feedId => `#/source/${feedId}`),
    );
    expect(within(title).getByRole('link').getAttribute('href')).toMatch(/^#\/story\/./);
  });

  test('names more of its source where nothing else is related', async () => {
    await bringNews(
      page.db,
      draft('alone', { headline: 'Kampot Pepper Price Doubles', publishedAt: NOW }),
      draft('other', { headline: 'Night Market Moves Indoors', publishedAt: NOW - 1 }),
    );
    await show('alone');
    const title = await screen.findByRole('heading', {
      name: t('article.more-from', { source: 'f' }),
    });
    const section = title.closest('section');
    if (section === null) throw new Error('There is no section.');
    expect(within(section).getByRole('link', { name: 'Night Market Moves Indoors' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: t('article.story-so-far') })).toBeNull();
  });

  test('mutes its story or its source by one menu, with a way back', async () => {
    await show('safe');
    const mutedAt = async () => (await page.db.stories.get('aground'))?.mutedAt ?? null;
    await click(t('article.mute'));
    const items = await screen.findAllByRole('menuitem');
    expect(items.map(({ firstElementChild }) => firstElementChild?.textContent)).toEqual([
      t('story.mute'),
      t('tools.mute', { source: 'g' }),
    ]);
    if (items[0] !== undefined) fireEvent.click(items[0]);
    await expect.poll(mutedAt).not.toBeNull();
    await click(t('action.undo'));
    await expect.poll(mutedAt).toBeNull();
  });

  test('opens its text settings over the page; Escape closes them and nothing else', async () => {
    await show('safe');
    const button = await screen.findByRole('button', { name: t('article.type') });
    fireEvent.click(button);
    const larger = await screen.findByRole('button', { name: t('article.larger') });
    const address = location.href;
    fireEvent.keyDown(larger, { key: 'Escape' });
    await expect.poll(() => screen.queryByRole('button', { name: t('article.larger') })).toBeNull();
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(button);
    expect(location.href).toBe(address);
  });

  test('copies its link and says so', async () => {
    const copied: string[] = [];
    const writeText = async (text: string) => void copied.push(text);
    vi.stubGlobal('navigator', Object.assign(navigator, { clipboard: { writeText } }));
    await page.db.articles.update('safe', { link: 'https://g.example/safe' });
    await show('safe');
    await click(t('article.copy'));
    expect(await screen.findByText(t('article.copied'))).toBeTruthy();
    expect(copied).toEqual(['https://g.example/safe']);
  });

  test('is set in larger type by a click, permanently', async () => {
    await show('safe');
    await click(t('article.type'));
    await click(t('article.larger'));
    const size = async () => (await page.db.settings.get('articleSize'))?.value;
    await expect.poll(size).toBeGreaterThan(1);
    const kept = String(await size());
    await expect
      .poll(() => screen.getByRole('article').style.getPropertyValue('--article-size'))
      .toBe(kept);
  });

  test('that its publisher rewrote shows what was changed', async () => {
    const headline = NEWS.safe.replace('84', '87');
    await commitFeed(page.db, {
      feedId: 'g',
      feed: {},
      state: { succeededAt: NOW + 2 * MINUTE_MS },
      drafts: [draft('safe', { feedId: 'g', headline, publishedAt: NOW + 1, bodyHash: 'h2' })],
      now: NOW + 2 * MINUTE_MS,
    });
    await show('safe');
    const time = ENGLISH.dateTime(NOW + 2 * MINUTE_MS);
    expect(await screen.findByText(t('edits.edited', { time }))).toBeTruthy();
    expect(document.querySelector('del')?.textContent).toBe('84');
    expect(document.querySelector('ins')?.textContent).toBe('87');
  });
});
