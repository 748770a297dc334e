import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Catalogue, CatalogueHits } from '../../components/follow/Catalogue.tsx';
import { readCatalogue } from '../../feed/catalogue.ts';
import { ENGLISH } from '../fixtures/headlines.ts';

afterEach(cleanup);
const entries = readCatalogue();

describe('Catalogue', () => {
  test('follows what was marked, all in one click, and starts afresh', () => {
    const followed: string[][] = [];
    render(
      <Catalogue
        entries={entries}
        i18n={ENGLISH}
        followed={new Set()}
        isOpen
        onFollow={chosen => followed.push(chosen.map(({ name }) => name))}
      />,
    );
    const button = screen.getByRole<HTMLButtonElement>('button');
    expect(button.disabled).toBe(true);
    fireEvent.click(screen.getByRole('checkbox', { name: /NHK/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: /BBC News/ }));
    expect(button.textContent).toBe('Follow 2');
    fireEvent.click(button);
    expect(followed).toEqual([['NHK', 'BBC News']]);
    expect(button.disabled).toBe(true);
  });

  test('shows what is followed already as done', () => {
    const [first] = entries;
    render(
      <Catalogue
        entries={entries}
        i18n={ENGLISH}
        followed={new Set([first?.feedUrl ?? ''])}
        isOpen
        onFollow={() => {}}
      />,
    );
    const [box] = screen.getAllByRole<HTMLInputElement>('checkbox');
    expect([box?.checked, box?.disabled]).toEqual([true, true]);
  });

  test('begins with Cambodia, and leaves out a region without entries', () => {
    const regions = () =>
      screen
        .getAllByRole('group')
        .filter(one => one.tagName === 'FIELDSET')
        .map(one => one.querySelector('legend')?.textContent);
    const show = (shown: typeof entries) => (
      <Catalogue entries={shown} i18n={ENGLISH} followed={new Set()} isOpen onFollow={() => {}} />
    );
    const [first] = entries;
    if (first === undefined) throw new Error('The catalogue has no entries.');
    const { rerender } = render(show([...entries, { ...first, region: 'cambodia' }]));
    expect(regions()[0]).toBe('Cambodia');
    rerender(show(entries.filter(({ region }) => region !== 'cambodia')));
    expect(regions()[0]).toBe('Asia and the Pacific');
  });
});

describe('CatalogueHits', () => {
  test('follow at a click, and say so where nothing fits', () => {
    const followed: string[] = [];
    const { rerender } = render(
      <CatalogueHits
        hits={entries.slice(0, 1)}
        i18n={ENGLISH}
        onFollow={([one]) => followed.push(one?.name ?? '')}
      />,
    );
    fireEvent.click(screen.getByRole('button'));
    expect(followed).toEqual([entries[0]?.name]);
    rerender(<CatalogueHits hits={[]} i18n={ENGLISH} onFollow={() => {}} />);
    expect(screen.getByText(/No suggestions match/)).toBeTruthy();
  });
});
