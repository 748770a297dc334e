import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Ticker } from '../../components/ticker/Ticker.tsx';
import { ENGLISH, headline, headlines } from '../fixtures/headlines.ts';

let isReduced = false;
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: isReduced,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  isReduced = false;
});

const ticker = (items = headlines(3), onOpen: ((id: string) => void) | null = null) => (
  <Ticker
    items={items}
    i18n={ENGLISH}
    speed={60}
    direction="ltr"
    separator="bar"
    density="normal"
    now={0}
    onOpen={onOpen}
  />
);

describe('Ticker', () => {
  test('says what to do when there is nothing to show', () => {
    render(ticker([]));
    expect(screen.getByRole('region', { name: 'News ticker' }).textContent).toContain(
      'Follow a source',
    );
  });

  test('shows kicker, headline, source and age', () => {
    render(ticker([headline('a', { kicker: 'breaking', source: 'River News' })]));
    const [cell] = document.querySelectorAll('.ticker-cell');
    expect(cell?.textContent).toBe('BreakingHeadline aRiver News just now');
    expect(cell?.querySelector('.chip-breaking')).not.toBeNull();
  });

  test('shows both labels of breaking news that is a statement, the announcement first', () => {
    render(ticker([headline('a', { chips: ['breaking', 'statement'] })]));
    const [cell] = document.querySelectorAll('.ticker-cell');
    const chips = [...(cell?.querySelectorAll('.chip') ?? [])].map(chip => chip.textContent);
    expect(chips).toEqual(['Breaking', 'Statement']);
  });

  test('offers each headline once to keyboard and screen reader', () => {
    render(ticker());
    expect(document.querySelectorAll('.ticker-cell').length).toBeGreaterThan(3);
    expect(screen.getAllByRole('link')).toHaveLength(3);
    expect(document.querySelectorAll('.ticker-cell a:not([tabindex="-1"])')).toHaveLength(3);
  });

  test('has a pause button that says what it does', () => {
    render(ticker());
    fireEvent.click(screen.getByRole('button', { name: 'Pause the ticker' }));
    expect(screen.getByRole('button', { name: 'Resume the ticker' })).toBeTruthy();
  });

  test('steps to the next headline and back, and shows which were read', () => {
    render(ticker([headline('a', { isUnread: true }), headline('b')]));
    fireEvent.click(screen.getByRole('button', { name: 'Next headline' }));
    fireEvent.click(screen.getByRole('button', { name: 'Previous headline' }));
    const [unread, read] = document.querySelectorAll('.ticker-cell');
    expect(unread?.classList.contains('ticker-read')).toBe(false);
    expect(read?.classList.contains('ticker-read')).toBe(true);
  });

  test('a plain click opens the article, a click with a modifier is left to the browser', () => {
    const opened: string[] = [];
    render(ticker(headlines(1), id => opened.push(id)));
    const link = screen.getByRole('link');
    expect(fireEvent.click(link)).toBe(false);
    expect(fireEvent.click(link, { ctrlKey: true })).toBe(true);
    expect(opened).toEqual(['0']);
  });

  test('under reduced motion it shows one headline at a time, with buttons to step', async () => {
    isReduced = true;
    render(ticker(headlines(40)));
    const next = await screen.findByRole('button', { name: 'Next headline' });
    const seen = new Set<string>();
    for (let step = 0; step < 40; step++) {
      expect(document.querySelectorAll('.ticker-cell')).toHaveLength(1);
      seen.add(screen.getByRole('link').textContent ?? '');
      fireEvent.click(next);
    }
    expect(seen.size).toBe(40);
    fireEvent.keyDown(screen.getByRole('link'), { key: 'ArrowLeft' });
    expect(screen.getByRole('link').textContent).toBe('Headline 39');
    expect(screen.getByText('40 / 40')).toBeTruthy();
  });

  test('announces breaking news to a screen reader as it arrives, and nothing else', () => {
    const first = headlines(2);
    const { rerender } = render(ticker(first));
    const announced = () => document.querySelector('[aria-live="polite"]')?.textContent;
    expect(announced()).toBe('');
    rerender(ticker([headline('plain', { isUnread: true }), ...first]));
    expect(announced()).toBe('');
    const breaking = headline('new', { kicker: 'breaking', isUnread: true });
    rerender(ticker([breaking, ...first]));
    expect(announced()).toBe('Breaking: Headline new');
  });

  test('a headline is drawn as text, whatever markup it contains', () => {
    render(ticker([headline('a', { headline: '<img src=x onerror=alert(1)>' })]));
    expect(document.querySelector('img')).toBeNull();
  });
});
