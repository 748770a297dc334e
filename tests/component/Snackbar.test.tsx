import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Done, Snackbar } from '../../components/shared/Snackbar.tsx';
import { ENGLISH } from '../fixtures/headlines.ts';

const { t } = ENGLISH;
const MINUTE_MS = 60_000;
const SAVED: Done = { text: 'Saved.', undo: null };
const LONG = 'The Mekong Courier is muted: it sends no alerts and stays out of the ticker. '
  .repeat(3)
  .trim();
let closed: number;
let view: ReturnType<typeof render>;

beforeEach(() => {
  vi.useFakeTimers();
  closed = 0;
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const bar = (done: Done | null) => (
  <Snackbar done={done} i18n={ENGLISH} onClose={() => void closed++} />
);
function show(done: Done): HTMLElement {
  view = render(bar(done));
  act(() => {});
  const message = screen.getByText(done.text).parentElement;
  if (message === null) throw new Error('The message stands in no bar.');
  return message;
}
const pass = (ms: number) => vi.advanceTimersByTime(ms);

describe('a message', () => {
  test('leaves after the time that it takes to read, and not before', () => {
    show(SAVED);
    pass(3900);
    expect(closed).toBe(0);
    pass(500);
    expect(closed).toBe(1);
  });

  test('with an undo stays twice as long', () => {
    show({ ...SAVED, undo: () => {} });
    pass(7900);
    expect(closed).toBe(0);
    pass(500);
    expect(closed).toBe(1);
  });

  test('that is long stays longer than a short one', () => {
    show({ text: LONG, undo: null });
    pass(20_000);
    expect(closed).toBe(0);
    pass(MINUTE_MS);
    expect(closed).toBe(1);
  });

  test('stays under the pointer, and some seconds after it', () => {
    const message = show(SAVED);
    pass(3900);
    fireEvent.pointerEnter(message);
    pass(MINUTE_MS);
    expect(closed).toBe(0);
    fireEvent.pointerLeave(message);
    pass(1500);
    expect(closed).toBe(0);
    pass(1000);
    expect(closed).toBe(1);
  });

  test('stays while the focus is in it', () => {
    show(SAVED);
    screen.getByRole('button', { name: t('action.dismiss') }).focus();
    pass(MINUTE_MS);
    expect(closed).toBe(0);
  });

  test('stays while its page is hidden', () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    show(SAVED);
    pass(MINUTE_MS);
    expect(closed).toBe(0);
    hidden.mockRestore();
    pass(MINUTE_MS);
    expect(closed).toBe(1);
  });

  test('that replaces another one has its own time', () => {
    show(SAVED);
    pass(3900);
    view.rerender(bar({ text: 'Removed from saved.', undo: null }));
    act(() => {});
    pass(3500);
    expect(closed).toBe(0);
    pass(1000);
    expect(closed).toBe(1);
  });

  test('is read out once, by a region that is there before it', () => {
    view = render(bar(null));
    const region = screen.getByRole('status');
    expect(region.textContent).toBe('');
    view.rerender(bar(SAVED));
    expect(screen.getByRole('status')).toBe(region);
    expect(region.textContent).toBe('Saved.');
  });

  test('is dismissed by Escape while it has the focus, which goes back where it was', () => {
    const before = document.createElement('button');
    document.body.append(before);
    before.focus();
    const message = show(SAVED);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(closed).toBe(0);
    const dismiss = screen.getByRole('button', { name: t('action.dismiss') });
    dismiss.focus();
    expect(fireEvent.keyDown(message, { key: 'Escape' })).toBe(false);
    expect(closed).toBe(1);
    expect(document.activeElement).toBe(before);
    before.remove();
  });

  test('is undone once, and leaves then', () => {
    let undone = 0;
    show({ text: 'Saved.', undo: () => void undone++ });
    fireEvent.click(screen.getByRole('button', { name: t('action.undo') }));
    expect([undone, closed]).toEqual([1, 1]);
  });
});
