import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { SearchResults } from '../../components/search/SearchResults.tsx';
import { entryAfter, stateOf } from '../../components/shared/history-entry.ts';
import { setSaved } from '../../store/statuses.ts';
import { bringNews, draft, NOW } from '../fixtures/archive.ts';
import { ENGLISH } from '../fixtures/headlines.ts';
import { bringFerry, NEWS } from '../fixtures/news.ts';
import { newPage, type TestPage, usePages } from '../fixtures/page.tsx';

usePages();
const { t } = ENGLISH;
const DAY_MS = 86_400_000;
let page: TestPage;
beforeEach(() => {
  page = newPage();
});

function show(words: string): void {
  page.show(context => <SearchResults {...context} words={words} />);
}
const found = () =>
  screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const choose = async (name: string, value: string) =>
  fireEvent.change(await screen.findByRole('combobox', { name }), { target: { value } });

describe('a search', () => {
  test('lists each article that has the words, the newest first, with the words marked', async () => {
    await bringFerry(page.db);
    show('ferry kep');
    await expect.poll(found).toEqual([NEWS.checks, NEWS.safe, NEWS.aground]);
    const marks = [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);
    expect(marks.slice(0, 2)).toEqual(['Ferry', 'Kep']);
  });

  test('says so where nothing is found', async () => {
    await bringFerry(page.db);
    show('volcano');
    expect(await screen.findByRole('heading', { name: t('list.found.empty') })).toBeTruthy();
  });

  test('shows an excerpt of the text where neither headline nor deck has the words', async () => {
    const one = draft('a', { headline: 'Bank raises rates', deck: 'A quarter point' });
    const summary = '<p>Economists in Battambang had expected more.</p>';
    await bringNews(page.db, { ...one, body: { ...one.body, summary } });
    show('battambang');
    await expect.poll(found).toEqual(['Bank raises rates']);
    expect(screen.getByText('Battambang').tagName).toBe('MARK');
    expect(screen.queryByText('A quarter point')).toBeNull();
  });

  test('is narrowed as before when the reader comes back to it', async () => {
    await bringFerry(page.db);
    history.replaceState(stateOf(entryAfter(null, { view: 'search', what: 'ferry' }, 'own')), '');
    show('ferry');
    await expect.poll(found).toHaveLength(3);
    await choose(t('search.feed'), 'g');
    await choose(t('search.since'), '7');
    await expect.poll(found).toEqual([NEWS.safe]);
    cleanup();
    show('ferry');
    await expect.poll(found).toEqual([NEWS.safe]);
    const value = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name }).value;
    expect([value(t('search.feed')), value(t('search.since'))]).toEqual(['g', '7']);
  });

  test('is narrowed to one source, and widened again', async () => {
    await bringFerry(page.db);
    show('ferry');
    await expect.poll(found).toHaveLength(3);
    await choose(t('search.feed'), 'g');
    await expect.poll(found).toEqual([NEWS.safe]);
    const mark = () => document.querySelector('.filters .source-icon');
    expect(mark()?.getAttribute('data-letter')).toBe('G');
    await choose(t('search.feed'), '');
    expect(mark()).toBeNull();
    await expect.poll(found).toHaveLength(3);
  });

  test('offers no source that is no longer followed', async () => {
    await bringFerry(page.db);
    await page.db.feeds.update('g', { removedAt: NOW });
    show('ferry');
    const names = () => screen.getAllByRole('option').map(({ textContent }) => textContent);
    await expect.poll(names).toContain('f');
    expect(names()).not.toContain('g');
    expect(found()).not.toContain(NEWS.safe);
  });

  test('is narrowed to the last days', async () => {
    await bringNews(
      page.db,
      draft('new', { headline: 'Bridge opens', publishedAt: NOW }),
      draft('old', { headline: 'Bridge planned', publishedAt: NOW - 2 * DAY_MS }),
    );
    show('bridge');
    await expect.poll(found).toEqual(['Bridge opens', 'Bridge planned']);
    await choose(t('search.since'), '1');
    await expect.poll(found).toEqual(['Bridge opens']);
    await choose(t('search.since'), '7');
    await expect.poll(found).toEqual(['Bridge opens', 'Bridge planned']);
  });

  test('is narrowed to what is saved', async () => {
    await bringFerry(page.db);
    await setSaved(page.db, 'aground', NOW);
    show('ferry');
    fireEvent.click(await screen.findByRole('checkbox', { name: t('search.saved') }));
    await expect.poll(found).toEqual([NEWS.aground]);
  });
});
