import { describe, expect, test } from 'vitest';
import { type AlertRules, planAlerts, type Waiting } from '../../../alert/plan.ts';
import { isQuiet } from '../../../model/quiet-hours.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const NOW = 1000 * HOUR_MS;
const NOON = { day: 1, minute: 720 };
const RULES: AlertRules = { perDay: 12, gapMinutes: 0, quiet: null, undisturbedUntil: null };
const one = (alertId: string, said: Partial<Waiting> = {}): Waiting => ({
  alertId,
  urgency: 'urgent',
  createdAt: NOW,
  isUpdate: false,
  ...said,
});

describe('the plan of alerts', () => {
  test('shows the most urgent first', () => {
    const waiting = [one('a'), one('b', { urgency: 'flash' }), one('c', { urgency: 'bulletin' })];
    expect(planAlerts(waiting, [], RULES, NOW, NOON)).toEqual({ show: ['b', 'c', 'a'], hold: [] });
  });

  test('keeps to so many a day, and the least urgent goes to the digest', () => {
    const waiting = [one('a'), one('b', { urgency: 'bulletin' })];
    const shown = [NOW - HOUR_MS, NOW - 25 * HOUR_MS];
    expect(planAlerts(waiting, shown, { ...RULES, perDay: 2 }, NOW, NOON)).toEqual({
      show: ['b'],
      hold: [['a', 'daily-limit']],
    });
  });

  test('keeps a gap between alerts, which only a flash may break', () => {
    const rules = { ...RULES, gapMinutes: 10 };
    const waiting = [one('a'), one('b', { urgency: 'flash' })];
    expect(planAlerts(waiting, [NOW - MINUTE_MS], rules, NOW, NOON)).toEqual({
      show: ['b'],
      hold: [],
    });
  });

  test('makes a digest of many at once, as after a sleep, and of what is hours old', () => {
    const waiting = ['a', 'b', 'c', 'd'].map(id => one(id));
    const { show, hold } = planAlerts(waiting, [], RULES, NOW, NOON);
    expect(show).toEqual(['a']);
    expect(hold.map(([, reason]) => reason)).toEqual(['pile', 'pile', 'pile']);
    const old = one('old', { createdAt: NOW - 7 * HOUR_MS });
    expect(planAlerts([old], [], RULES, NOW, NOON).hold).toEqual([['old', 'stale']]);
  });

  test('updates of a shown alert make no new notification and count for no limit', () => {
    const waiting = [one('a', { isUpdate: true }), one('b')];
    const rules = { ...RULES, perDay: 1, gapMinutes: 10 };
    expect(planAlerts(waiting, [], rules, NOW, NOON).show).toEqual(['a', 'b']);
    expect(planAlerts(waiting, [NOW - 1], rules, NOW, NOON).show).toEqual(['a']);
  });

  test('holds everything while the reader wants quiet, flash or not', () => {
    const flash = [one('a', { urgency: 'flash' })];
    const undisturbed = { ...RULES, undisturbedUntil: NOW + 1 };
    expect(planAlerts(flash, [], undisturbed, NOW, NOON).hold).toEqual([['a', 'do-not-disturb']]);
    const quiet = { ...RULES, quiet: { fromMinute: 600, toMinute: 800, days: [1] } };
    expect(planAlerts(flash, [], quiet, NOW, NOON).hold).toEqual([['a', 'quiet-hours']]);
    expect(planAlerts(flash, [], quiet, NOW, { day: 2, minute: 720 }).show).toEqual(['a']);
  });

  test('a clock that was set back holds no alert', () => {
    const rules = { ...RULES, gapMinutes: 10, perDay: 1 };
    expect(planAlerts([one('a')], [NOW + 5 * HOUR_MS], rules, NOW, NOON).show).toEqual(['a']);
  });
});

test('quiet hours through midnight belong to the day on which they begin', () => {
  const night = { fromMinute: 22 * 60, toMinute: 7 * 60, days: [5] };
  expect(isQuiet(night, { day: 5, minute: 23 * 60 })).toBe(true);
  expect(isQuiet(night, { day: 6, minute: 6 * 60 })).toBe(true);
  expect(isQuiet(night, { day: 6, minute: 23 * 60 })).toBe(false);
  expect(isQuiet(night, { day: 5, minute: 6 * 60 })).toBe(false);
});
