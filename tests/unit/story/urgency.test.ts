import { describe, expect, test } from 'vitest';
import { doesAlert } from '../../../alert/does-alert.ts';
import { independentSourcesOf } from '../../../story/independent-sources.ts';
import { judge, labelWorth, type UrgentReport } from '../../../story/urgency.ts';

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
  owner: null,
  label: null,
  weight: 1,
  isProven: true,
  isOwnFeed: false,
  hasOwnWords: false,
  hasOwnPlace: false,
  ...said,
});
const labelledReport = (outlet: string, said: Partial<UrgentReport> = {}) =>
  report(outlet, { label: 'kicker', ...said });
const judged = (...reports: UrgentReport[]) => judge(reports, 4, NOW);

describe('independent sources', () => {
  test('are publishers, not feeds', () => {
    expect(
      independentSourcesOf([report('a1'), report('a1', { headline: HEADLINES[3] })]),
    ).toHaveLength(1);
    expect(independentSourcesOf([report('a1'), report('b2')])).toHaveLength(2);
  });

  test('who print one text, or the copy of one agency, count as one', () => {
    const text =
      'A ferry has run aground off Kep with dozens of people on board, the harbour office said.';
    const copies = ['a1', 'b2', 'c3'].map(outlet =>
      report(outlet, { deck: text, headline: HEADLINES[0] }),
    );
    expect(independentSourcesOf(copies)).toHaveLength(1);
    const agency = [
      report('a1', { byline: 'Reuters' }),
      report('b2', { deck: 'KEP (Reuters) - A boat is stuck.' }),
    ];
    expect(independentSourcesOf(agency)).toHaveLength(1);
    expect(
      independentSourcesOf([report('a1', { byline: 'AFP' }), report('b2', { byline: 'Reuters' })]),
    ).toHaveLength(2);
  });
});

test('two outlets of one owner count as one source', () => {
  const ours = { owner: 'owner.example' };
  expect(independentSourcesOf([report('a1', ours), report('b2', ours)])).toHaveLength(1);
  // The owner's own site is one of its outlets.
  expect(independentSourcesOf([report('a1', ours), report('owner.example')])).toHaveLength(1);
  expect(
    independentSourcesOf([report('a1', ours), report('b2', { owner: 'other.example' })]),
  ).toHaveLength(2);
});

describe('urgency', () => {
  test('a lone scoop is urgent and unconfirmed', () => {
    expect(judged(labelledReport('a1'))).toMatchObject({
      urgency: 'urgent',
      witnesses: 1,
      reasons: ['label'],
    });
  });

  test('a second publisher makes a bulletin, a third that says breaking a flash', () => {
    expect(judged(labelledReport('a1'), report('b2'))).toMatchObject({
      urgency: 'bulletin',
      witnesses: 2,
    });
    expect(judged(labelledReport('a1'), labelledReport('b2'), report('c3')).urgency).toBe('flash');
  });

  test('counts the minutes from the first to the newest publisher', () => {
    const early = labelledReport('a1', { at: NOW - 11 * MINUTE_MS });
    expect(judged(early, report('b2'))).toMatchObject({ witnesses: 2, minutes: 11 });
  });

  test('what nobody calls breaking is routine, unless many report it fast', () => {
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

  test('a feed that labels most of its news as breaking alerts nobody by itself', () => {
    const loud = labelWorth({ articles: 100, labelled: 60, confirmed: 3, others: 20 }).weight;
    expect(loud).toBeLessThan(0.1);
    expect(judged(labelledReport('a1', { weight: loud }))).toMatchObject({
      urgency: 'routine',
      reasons: ['cried'],
    });
    expect(labelWorth({ articles: 100, labelled: 4, confirmed: 4, others: 20 }).weight).toBe(1);
    expect(
      labelWorth({ articles: 100, labelled: 4, confirmed: 0, others: 20 }).weight,
    ).toBeLessThan(0.5);
    expect(labelWorth({ articles: 3, labelled: 0, confirmed: 0, others: 20 }).weight).toBe(1);
    // Who follows two feeds cannot expect the one to confirm the other.
    expect(labelWorth({ articles: 100, labelled: 4, confirmed: 0, others: 1 }).weight).toBe(1);
  });

  test('a label that was not right before waits for a second outlet where many could be one', () => {
    const unproven = labelWorth({ articles: 40, labelled: 0, confirmed: 0, others: 40 });
    expect(unproven).toEqual({ weight: 1, isProven: false });
    const alone = judged(labelledReport('a1', unproven));
    expect(alone).toMatchObject({ urgency: 'urgent', reasons: ['label', 'alone'] });
    expect(doesAlert('breaking', alone)).toBe(false);
    expect(doesAlert('all', alone)).toBe(true);
    const confirmed = judged(labelledReport('a1', unproven), report('b2'));
    expect(confirmed.reasons).toEqual(['label', 'several']);
    expect(doesAlert('breaking', confirmed)).toBe(true);
    // It was right twice and more often than not, few others could have said so, or the reader chose its feed or place.
    const proven = (labelled: number, confirmed: number, others = 40) =>
      labelWorth({ articles: 100, labelled, confirmed, others }).isProven;
    expect([proven(1, 1), proven(2, 2), proven(3, 2), proven(4, 2)]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(proven(0, 0, 5)).toBe(true);
    for (const chosen of [{ isOwnFeed: true }, { hasOwnPlace: true }])
      expect(doesAlert('breaking', judged(labelledReport('a1', { ...unproven, ...chosen })))).toBe(
        true,
      );
  });

  test('what a publisher files under breaking news counts as a label, and says so', () => {
    expect(judged(labelledReport('a1', { label: 'category' }))).toMatchObject({
      urgency: 'urgent',
      reasons: ['category'],
    });
    expect(judged(labelledReport('a1', { label: 'category' }), report('b2')).urgency).toBe(
      'bulletin',
    );
  });

  test('the label of a feed that the reader chose has full weight, however often it labels', () => {
    expect(
      judged(labelledReport('a1', { weight: 0.05, isProven: false, isOwnFeed: true })),
    ).toMatchObject({
      urgency: 'urgent',
      reasons: ['label', 'feed'],
    });
  });

  test('at a place of the reader’s two publishers within minutes are enough', () => {
    const near = { hasOwnPlace: true };
    expect(judged(report('a1', near), report('b2')).urgency).toBe('urgent');
    expect(judged(report('a1'), report('b2')).urgency).toBe('routine');
    expect(judged(report('a1', near))).toMatchObject({ urgency: 'routine', reasons: ['place'] });
  });

  test('the reader’s own words are urgent whoever has them', () => {
    expect(judged(report('a1', { hasOwnWords: true }))).toMatchObject({
      urgency: 'urgent',
      reasons: ['words'],
    });
  });
});

test('levels let through what they say', () => {
  const flash = judged(labelledReport('a1'), labelledReport('b2'), report('c3'));
  const lone = judged(labelledReport('a1'));
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
