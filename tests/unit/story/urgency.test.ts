import { describe, expect, test } from 'vitest';
import { doesAlert } from '../../../story/does-alert.ts';
import { cryWeight, judge, type UrgentReport } from '../../../story/urgency.ts';
import { witnessesOf } from '../../../story/witnesses.ts';

const MINUTE_MS = 60_000;
const NOW = 10_000 * MINUTE_MS;
const HEADLINES = [
  'Ferry Runs Aground Off Kep With Dozens Aboard',
  'Dozens Rescued as Passenger Boat Strikes Sandbank Near Coast',
  'Harbour Office: Everybody Taken Off Stranded Vessel',
  'Navy Launch Heads for Islands After Distress Call',
  'Passengers Wade to Shore From Stuck Boat, Witnesses Say',
] as const;
const report = (outlet: string, said: Partial<UrgentReport> = {}): UrgentReport => ({
  outlet,
  at: NOW,
  headline: HEADLINES[Number(outlet.slice(-1)) % HEADLINES.length] ?? '',
  deck: null,
  byline: null,
  kicker: null,
  weight: 1,
  hasOwnWords: false,
  ...said,
});
const cry = (outlet: string, said: Partial<UrgentReport> = {}) =>
  report(outlet, { kicker: 'breaking', ...said });
const judged = (...reports: UrgentReport[]) => judge(reports, 4, NOW);

describe('witnesses', () => {
  test('are publishers, not feeds', () => {
    expect(witnessesOf([report('a1'), report('a1', { headline: HEADLINES[3] })])).toHaveLength(1);
    expect(witnessesOf([report('a1'), report('b2')])).toHaveLength(2);
  });

  test('who print one text, or the copy of one agency, are one', () => {
    const text =
      'A ferry has run aground off Kep with dozens of people on board, the harbour office said.';
    const copies = ['a1', 'b2', 'c3'].map(outlet =>
      report(outlet, { deck: text, headline: HEADLINES[0] }),
    );
    expect(witnessesOf(copies)).toHaveLength(1);
    const agency = [
      report('a1', { byline: 'Reuters' }),
      report('b2', { deck: 'KEP (Reuters) - A boat is stuck.' }),
    ];
    expect(witnessesOf(agency)).toHaveLength(1);
    expect(
      witnessesOf([report('a1', { byline: 'AFP' }), report('b2', { byline: 'Reuters' })]),
    ).toHaveLength(2);
  });
});

describe('urgency', () => {
  test('a lone scoop is urgent and unconfirmed', () => {
    expect(judged(cry('a1'))).toMatchObject({
      urgency: 'urgent',
      isConfirmed: false,
      reasons: ['label'],
    });
  });

  test('a second publisher makes a bulletin, a third that says breaking a flash', () => {
    expect(judged(cry('a1'), report('b2'))).toMatchObject({ urgency: 'bulletin', witnesses: 2 });
    expect(judged(cry('a1'), cry('b2'), report('c3')).urgency).toBe('flash');
  });

  test('counts the minutes from the first to the newest publisher', () => {
    const early = cry('a1', { at: NOW - 11 * MINUTE_MS });
    expect(judged(early, report('b2'))).toMatchObject({ witnesses: 2, minutes: 11 });
  });

  test('what nobody calls breaking is routine, unless many bring it fast', () => {
    expect(judged(report('a1'), report('b2')).urgency).toBe('routine');
    expect(judged(report('a1'), report('b2'), report('c3'), report('d4')).urgency).toBe('urgent');
    expect(judged(...['a1', 'b2', 'c3', 'd4', 'e0'].map(outlet => report(outlet))).urgency).toBe(
      'bulletin',
    );
    const slow = ['a1', 'b2', 'c3', 'd4'].map((outlet, at) =>
      report(outlet, { at: NOW - at * 40 * MINUTE_MS }),
    );
    expect(judge(slow, 4, NOW).urgency).toBe('routine');
  });

  test('a feed that cries all day moves nobody by itself', () => {
    const loud = cryWeight({ articles: 100, cries: 60, confirmed: 3, others: 20 });
    expect(loud).toBeLessThan(0.1);
    expect(judged(cry('a1', { weight: loud }))).toMatchObject({
      urgency: 'routine',
      reasons: ['cried'],
    });
    expect(cryWeight({ articles: 100, cries: 4, confirmed: 4, others: 20 })).toBe(1);
    expect(cryWeight({ articles: 100, cries: 4, confirmed: 0, others: 20 })).toBeLessThan(0.5);
    expect(cryWeight({ articles: 3, cries: 0, confirmed: 0, others: 20 })).toBe(1);
    // Who follows two feeds cannot expect the one to confirm the other.
    expect(cryWeight({ articles: 100, cries: 4, confirmed: 0, others: 1 })).toBe(1);
  });

  test('the reader’s own words are urgent whoever has them', () => {
    expect(judged(report('a1', { hasOwnWords: true }))).toMatchObject({
      urgency: 'urgent',
      reasons: ['words'],
    });
  });
});

test('levels let through what they say', () => {
  const flash = judged(cry('a1'), cry('b2'), report('c3'));
  const lone = judged(cry('a1'));
  const routine = judged(report('a1'));
  expect(
    (['off', 'flash', 'breaking', 'all', 'words'] as const).map(level => doesAlert(level, flash)),
  ).toEqual([false, true, true, true, false]);
  expect((['flash', 'breaking'] as const).map(level => doesAlert(level, lone))).toEqual([
    false,
    true,
  ]);
  expect((['breaking', 'all'] as const).map(level => doesAlert(level, routine))).toEqual([
    false,
    true,
  ]);
});
