import { describe, expect, test } from 'vitest';
import { chooseLead, type LeadCandidate } from '../../../story/lead.ts';

const HOUR_MS = 3_600_000;
const NOW = 1000 * HOUR_MS;
const one = (articleId: string, said: Partial<LeadCandidate> = {}): LeadCandidate => ({
  articleId,
  outlets: 1,
  at: NOW - HOUR_MS,
  breakingAt: null,
  isUnread: true,
  ...said,
});
describe('the lead', () => {
  test('is unread breaking news of the last six hours', () => {
    const breaking = one('b', { breakingAt: NOW - HOUR_MS });
    expect(chooseLead([one('a'), breaking], NOW)).toEqual({
      articleId: 'b',
      reason: { code: 'breaking' },
    });
    const read = one('b', { breakingAt: NOW - HOUR_MS, isUnread: false });
    const old = one('c', { breakingAt: NOW - 7 * HOUR_MS });
    expect(chooseLead([one('a'), read, old], NOW)?.reason.code).toBe('unread');
  });

  test('else what the most outlets report on, unread before read', () => {
    const three = one('x', { outlets: 3 });
    expect(chooseLead([one('a'), one('y', { outlets: 2 }), three], NOW)).toEqual({
      articleId: 'x',
      reason: { code: 'several', count: 3 },
    });
    const read = one('w', { outlets: 3, isUnread: false });
    expect(chooseLead([read, three], NOW)?.articleId).toBe('x');
    const old = one('z', { outlets: 9, at: NOW - 13 * HOUR_MS });
    expect(chooseLead([one('a'), old], NOW)?.reason.code).toBe('unread');
  });

  test('else the newest unread article, else the newest, else nothing', () => {
    const read = one('a', { isUnread: false });
    expect(chooseLead([read, one('b')], NOW)).toEqual({
      articleId: 'b',
      reason: { code: 'unread' },
    });
    expect(chooseLead([read], NOW)).toEqual({ articleId: 'a', reason: { code: 'newest' } });
    expect(chooseLead([], NOW)).toBeNull();
  });
});
