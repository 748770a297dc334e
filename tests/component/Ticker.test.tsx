import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Ticker } from '../../components/ticker/Ticker.tsx';
import type { TickerProps } from '../../components/ticker/ticker-props.ts';
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

const ticker = (
  items = headlines(3),
  onOpen: ((id: string) => void) | null = null,
  chosen: Partial<TickerProps> = {},
) => (
  <Ticker
    items={items}
    i18n={ENGLISH}
    mode="crawl"
    speed={60}
    pace={1}
    direction="ltr"
    separator="bar"
    density="normal"
    hasIcons={false}
    now={0}
    clock={Date.now}
    onOpen={onOpen}
    {...chosen}
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
    expect(cell?.textContent?.trim()).toBe('BreakingHeadline a River News just now');
    expect(cell?.querySelector('.chip-breaking')).not.toBeNull();
  });

  test('shows both labels of breaking news that is a statement, the announcement first', () => {
    render(ticker([headline('a', { chips: ['breaking', 'statement'] })]));
    const [cell] = document.querySelectorAll('.ticker-cell');
    const chips = [...(cell?.querySelectorAll('.chip') ?? [])].map(chip => chip.textContent);
    expect(chips).toEqual(['Breaking', 'Statement']);
  });

  test('each headline has the direction of its text, its labels and its source with it', () => {
    render(ticker([headline('a', { language: 'ar', direction: 'rtl', kicker: 'breaking' })]));
    const [cell] = document.querySelectorAll<HTMLElement>('.ticker-cell');
    expect(cell?.querySelector<HTMLElement>('.ticker-item')?.dir).toBe('rtl');
    expect(cell?.querySelector<HTMLElement>('.headline-link')?.lang).toBe('ar');
    expect(cell?.querySelector<HTMLElement>('.chip')?.lang).toBe('en');
  });

  test('shows the icons of sources where they are chosen, hidden from screen readers', () => {
    const { rerender } = render(ticker());
    expect(document.querySelector('.ticker-cell .source-icon')).toBeNull();
    rerender(ticker(headlines(3), null, { hasIcons: true }));
    const [icon] = document.querySelectorAll('.ticker-cell .source-icon');
    expect(icon?.getAttribute('aria-hidden')).toBe('true');
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

describe('the ticker that shows one headline at a time', () => {
  beforeEach(() => {
    // Not what the testing library waits with.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const shown = () => screen.getByRole('link').textContent;
  const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
  /** Longer than any of these headlines stands, and shorter than two of them do. */
  const TURN_MS = 4000;
  const show = async (items = headlines(3), chosen: Partial<TickerProps> = {}) => {
    const drawn = render(ticker(items, null, { mode: 'step', ...chosen }));
    // Its code is loaded when it is first drawn.
    await act(async () => void (await vi.dynamicImportSettled()));
    return drawn;
  };

  test('goes on by itself after the time to read it, and from the last to the first', async () => {
    await show();
    expect(shown()).toBe('Headline 0');
    pass(1000);
    expect(shown()).toBe('Headline 0');
    pass(TURN_MS - 1000);
    expect(shown()).toBe('Headline 1');
    pass(TURN_MS);
    pass(TURN_MS);
    expect(shown()).toBe('Headline 0');
  });

  test('goes on faster for a fast reader, and later for a long headline', async () => {
    await show([headline('a', { headline: 'Harbour '.repeat(20) }), headline('b')], { pace: 2 });
    pass(TURN_MS);
    expect(shown()).not.toBe('Headline b');
    pass(3 * TURN_MS);
    cleanup();
    await show(headlines(3), { pace: 2 });
    pass(TURN_MS / 2);
    expect(shown()).toBe('Headline 1');
  });

  test('waits under the pointer, then gives what was left of the time', async () => {
    await show();
    const strip = document.querySelector('.ticker-strip') ?? document.body;
    pass(1000);
    fireEvent.pointerEnter(strip);
    pass(10 * TURN_MS);
    expect(shown()).toBe('Headline 0');
    fireEvent.pointerLeave(strip);
    pass(TURN_MS - 1000);
    expect(shown()).toBe('Headline 1');
  });

  test('waits under the focus', async () => {
    await show();
    screen.getByRole('link').focus();
    pass(10 * TURN_MS);
    expect(shown()).toBe('Headline 0');
    screen.getByRole('link').blur();
    pass(TURN_MS);
    expect(shown()).toBe('Headline 1');
  });

  test('waits while its button says so, and steps by hand meanwhile', async () => {
    await show();
    fireEvent.click(screen.getByRole('button', { name: 'Pause the ticker' }));
    pass(10 * TURN_MS);
    fireEvent.click(screen.getByRole('button', { name: 'Previous headline' }));
    pass(10 * TURN_MS);
    expect(shown()).toBe('Headline 2');
    expect(screen.getByText('3 / 3')).toBeTruthy();
    fireEvent.keyDown(screen.getByRole('link'), { key: 'ArrowRight' });
    expect(shown()).toBe('Headline 0');
    fireEvent.click(screen.getByRole('button', { name: 'Resume the ticker' }));
    pass(TURN_MS);
    expect(shown()).toBe('Headline 1');
  });

  test('waits on a hidden page', async () => {
    await show();
    const hide = (isHidden: boolean) => {
      vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden);
      fireEvent(document, new Event('visibilitychange'));
    };
    hide(true);
    pass(10 * TURN_MS);
    expect(shown()).toBe('Headline 0');
    hide(false);
    pass(TURN_MS);
    expect(shown()).toBe('Headline 1');
    vi.restoreAllMocks();
  });

  test('a step by hand gives the next headline its whole time', async () => {
    await show();
    pass(2500);
    fireEvent.click(screen.getByRole('button', { name: 'Next headline' }));
    pass(2000);
    expect(shown()).toBe('Headline 1');
    pass(TURN_MS - 2000);
    expect(shown()).toBe('Headline 2');
  });

  test('under reduced motion it never goes on by itself, whatever was chosen, and has nothing to pause', async () => {
    isReduced = true;
    await show();
    pass(100 * TURN_MS);
    expect(shown()).toBe('Headline 0');
    expect(screen.queryByRole('button', { name: 'Pause the ticker' })).toBeNull();
  });

  test('one headline alone stands, until news comes', async () => {
    const { rerender } = await show(headlines(1));
    pass(10 * TURN_MS);
    expect(shown()).toBe('Headline 0');
    rerender(ticker([headline('new'), ...headlines(1)], null, { mode: 'step' }));
    pass(TURN_MS);
    expect(shown()).toBe('Headline new');
  });
});
