import { describe, expect, test } from 'vitest';
import { goingOn, held, msLeft, showingFrom } from '../../../../components/ticker/showing.ts';

const NOW = 1_700_000_000_000;
const STANDS_MS = 6000;

describe('the time that a headline is in sight', () => {
  test('runs from when it came', () => {
    const showing = showingFrom(NOW, false);
    expect(msLeft(showing, STANDS_MS, NOW)).toBe(6000);
    expect(msLeft(showing, STANDS_MS, NOW + 2000)).toBe(4000);
    expect(msLeft(showing, STANDS_MS, NOW + 60_000)).toBe(0);
  });

  test('stands still while the ticker is held', () => {
    const paused = held(showingFrom(NOW, false), NOW + 2000);
    expect(msLeft(paused, STANDS_MS, NOW + 500_000)).toBeNull();
    const again = goingOn(paused, NOW + 500_000);
    expect(msLeft(again, STANDS_MS, NOW + 501_000)).toBe(3000);
    const twice = goingOn(held(again, NOW + 501_000), NOW + 900_000);
    expect(msLeft(twice, STANDS_MS, NOW + 900_000)).toBe(3000);
  });

  test('begins with the end of the hold for one that came under it', () => {
    const showing = showingFrom(NOW, true);
    expect(msLeft(showing, STANDS_MS, NOW + 9000)).toBeNull();
    expect(msLeft(goingOn(showing, NOW + 9000), STANDS_MS, NOW + 9000)).toBe(6000);
  });

  test('never grows because a clock was set back', () => {
    const showing = showingFrom(NOW, false);
    expect(msLeft(showing, STANDS_MS, NOW - 3_600_000)).toBe(6000);
    expect(msLeft(goingOn(held(showing, NOW - 3_600_000), NOW), STANDS_MS, NOW + 1000)).toBe(5000);
  });
});
