import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Catalogue } from '../../components/follow/Catalogue.tsx';
import { CatalogueHits } from '../../components/follow/CatalogueHits.tsx';
import type { CatalogueEntry } from '../../feed/catalogue.ts';
import { loadFullI18n } from '../../i18n/all-texts.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { ENGLISH } from '../fixtures/headlines.ts';

const entry = (
  name: string,
  country: string | null,
  said: Partial<CatalogueEntry> = {},
): CatalogueEntry => ({
  name,
  feedUrl: `https://${name.toLowerCase().replaceAll(' ', '-')}.example/feed`,
  siteUrl: `https://${name.toLowerCase().replaceAll(' ', '-')}.example/`,
  country,
  language: 'en',
  topic: 'news',
  owner: null,
  list: 'a',
  ...said,
});
const KHMER = await loadFullI18n(LANGUAGES.km);
const ENTRIES = [
  entry('World News', null),
  entry('Alpine Post', 'AT', { language: 'de' }),
  entry('River News', 'KH'),
  entry('Delta Times', 'KH', { language: 'km' }),
  entry('Delta Business', 'KH', { topic: 'business' }),
  entry('Bay Herald', 'US'),
];
const DESK = { loadCatalogue: async () => ({ lists: [], owners: new Map(), entries: ENTRIES }) };
let followed: string[][];
const onFollow = (chosen: readonly CatalogueEntry[]) =>
  followed.push(chosen.map(({ name }) => name));
const NAVIGATOR = { languages: ['en-KH', 'km'], clipboard: {} };

beforeEach(() => {
  followed = [];
  vi.stubGlobal('navigator', NAVIGATOR);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show(said: Partial<Parameters<typeof Catalogue>[0]> = {}): void {
  render(
    <Catalogue
      desk={DESK}
      i18n={ENGLISH}
      followed={new Set()}
      isOpen
      onFollow={onFollow}
      {...said}
    />,
  );
}
const boxes = () => screen.getAllByRole('checkbox').map(box => box.parentElement?.textContent);
const select = (country: string) =>
  fireEvent.change(screen.getByRole('combobox'), { target: { value: country } });

describe('Catalogue', () => {
  test('begins with the reader’s country and languages; the rest follows by name', async () => {
    show();
    const countries = (await screen.findAllByRole('option')).map(one => one.textContent);
    expect(countries).toEqual(['Cambodia', 'International', 'Austria', 'United States']);
    expect(document.querySelector('legend')?.textContent).toBe('Cambodia');
    expect(boxes()).toEqual([
      'River News English',
      'Delta Business English, Business',
      'Delta Times Khmer',
    ]);
  });

  test('follows what was marked in several countries, all in one click, and starts afresh', async () => {
    show();
    fireEvent.click(await screen.findByRole('checkbox', { name: /Delta Times/ }));
    select('AT');
    expect(boxes()).toEqual(['Alpine Post German']);
    fireEvent.click(screen.getByRole('checkbox', { name: /Alpine/ }));
    select('international');
    expect(boxes()).toEqual(['World News English']);
    const button = screen.getByRole<HTMLButtonElement>('button');
    expect(button.textContent).toBe('Follow 2');
    fireEvent.click(button);
    expect(followed).toEqual([['Alpine Post', 'Delta Times']]);
    expect(button.disabled).toBe(true);
  });

  test('speaks Khmer, right down to the names of countries, and begins with Cambodia', async () => {
    vi.stubGlobal('navigator', { ...NAVIGATOR, languages: [] });
    show({ i18n: KHMER });
    const countries = (await screen.findAllByRole('option')).map(one => one.textContent);
    expect(countries).toEqual(['កម្ពុជា', 'អន្តរជាតិ', 'សហរដ្ឋអាមេរិក', 'អូទ្រីស']);
    expect(boxes()[0]).toBe('Delta Times ខ្មែរ');
  });

  test('shows what is followed already as done', async () => {
    show({ followed: new Set(['https://river-news.example/feed']) });
    const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: /River/ });
    expect([box.checked, box.disabled]).toEqual([true, true]);
  });

  test('is loaded when it is opened, and not before', async () => {
    let loads = 0;
    const desk = {
      loadCatalogue: () => {
        loads++;
        return DESK.loadCatalogue();
      },
    };
    show({ desk, isOpen: false });
    expect(loads).toBe(0);
    const details = document.querySelector('details');
    if (details === null) throw new Error('The catalogue is not drawn.');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    expect(await screen.findByRole('combobox')).toBeTruthy();
    expect(loads).toBe(1);
  });

  test('that cannot be loaded says so, and is tried again at a click', async () => {
    let isThere = false;
    const desk = {
      loadCatalogue: async () => {
        if (!isThere) throw new Error('no file');
        return DESK.loadCatalogue();
      },
    };
    show({ desk });
    expect((await screen.findByRole('alert')).textContent).toContain('could not be loaded');
    isThere = true;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('combobox')).toBeTruthy();
  });
});

describe('CatalogueHits', () => {
  const find = (words: string, said: Partial<Parameters<typeof CatalogueHits>[0]> = {}) =>
    render(
      <CatalogueHits
        desk={DESK}
        i18n={ENGLISH}
        words={words}
        followed={new Set()}
        onFollow={onFollow}
        {...said}
      />,
    );
  const names = () => screen.getAllByRole('button').map(one => one.textContent);

  test('follow at a click, and tell how many there are', async () => {
    find('alpine');
    fireEvent.click(await screen.findByRole('button'));
    expect(followed).toEqual([['Alpine Post']]);
    expect(screen.getByRole('status').textContent).toBe('1 match in the catalogue');
  });

  test('say so where nothing fits', async () => {
    find('mountain');
    expect((await screen.findByText(/No suggestions match/)).getAttribute('role')).toBe('status');
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('begin with the reader’s country and language', async () => {
    find('delta');
    await screen.findAllByRole('button');
    expect(names()).toEqual([
      'Delta TimesCambodia, Khmer',
      'Delta BusinessCambodia, English, Business',
    ]);
  });

  test('are found by the country in the reader’s language, in English and in its own', async () => {
    for (const [words, i18n] of [
      ['austria', ENGLISH],
      ['österreich', ENGLISH],
      ['អូទ្រីស', KHMER],
      ['austria', KHMER],
    ] as const) {
      find(words, { i18n });
      expect((await screen.findByRole('button')).textContent).toContain('Alpine Post');
      cleanup();
    }
  });

  test('show no more than twelve, and how many are left', async () => {
    const many = Array.from({ length: 15 }, (_, index) => entry(`Herald ${index}`, 'US'));
    const desk = {
      loadCatalogue: async () => ({ lists: [], owners: new Map(), entries: many }),
    };
    find('herald', { desk });
    expect(await screen.findAllByRole('button')).toHaveLength(12);
    expect(screen.getByText(/^3 more/)).toBeTruthy();
  });

  test('mark what is followed already', async () => {
    find('alpine', { followed: new Set(['https://alpine-post.example/feed']) });
    expect((await screen.findByRole('button')).textContent).toContain('already followed');
  });
});
