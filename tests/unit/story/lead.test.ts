import { describe, expect, test } from 'vitest';
import { chooseLead, type LeadCandidate } from '../../../story/lead.ts';

const HOUR_MS = 3_600_000;
const NOW = 1000 * HOUR_MS;
const one = (articleId: string, said: Partial<LeadCandidate> = {}): LeadCandidate => ({
  articleId,
  feedId: articleId,
  language: null,
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

describe('the lead of a reader who prefers languages', () => {
  const KHMER = ['km-u-nu-khmr', 'km', 'en-US'];
  const km = (articleId: string, said: Partial<LeadCandidate> = {}) =>
    one(articleId, { language: 'km', ...said });
  const en = (articleId: string, said: Partial<LeadCandidate> = {}) =>
    one(articleId, { language: 'en-GB', ...said });
  const fr = (articleId: string, said: Partial<LeadCandidate> = {}) =>
    one(articleId, { language: 'fr', ...said });
  const BREAKING = { breakingAt: NOW - HOUR_MS };
  const lead = (...candidates: readonly LeadCandidate[]) => chooseLead(candidates, NOW, KHMER);

  test('is breaking news in the first of them, else in the next, else in any', () => {
    expect(lead(en('a', BREAKING), fr('b', BREAKING), km('c', BREAKING))).toEqual({
      articleId: 'c',
      reason: { code: 'breaking-own' },
    });
    expect(lead(fr('b', BREAKING), en('a', BREAKING))?.articleId).toBe('a');
    expect(lead(fr('b', BREAKING), km('c'))).toEqual({
      articleId: 'b',
      reason: { code: 'breaking' },
    });
  });

  test('is big breaking news in whatever language', () => {
    const big = fr('b', { ...BREAKING, outlets: 7 });
    expect(lead(km('c', BREAKING), big)).toEqual({ articleId: 'b', reason: { code: 'breaking' } });
    expect(lead(km('c', { ...BREAKING, outlets: 4 }), big)?.articleId).toBe('c');
  });

  test('is breaking news before any story in their language', () => {
    expect(lead(km('a', { outlets: 5 }), fr('b', BREAKING))?.articleId).toBe('b');
  });

  test('is a story in their language that is nearly as big', () => {
    expect(lead(en('a', { outlets: 4 }), km('b', { outlets: 2 }))).toEqual({
      articleId: 'b',
      reason: { code: 'several-own', count: 2 },
    });
    expect(lead(fr('a', { outlets: 4 }), km('b'))?.articleId).toBe('a');
  });

  test('is a story that as large a part of their few sources reports as of the many others', () => {
    const english = Array.from({ length: 40 }, (_, at) => en(`e${at}`));
    const khmer = ['k1', 'k2', 'k3'].map(id => km(id));
    const most = en('most', { outlets: 15 });
    expect(lead(...english, ...khmer, most, km('own', { outlets: 2 }))).toEqual({
      articleId: 'own',
      reason: { code: 'several-own', count: 2 },
    });
    const many = Array.from({ length: 30 }, (_, at) => km(`k${at}`));
    expect(lead(...english, ...many, most, km('own', { outlets: 2 }))).toEqual({
      articleId: 'most',
      reason: { code: 'several', count: 15 },
    });
  });

  test('is no story that they read while there is one that they did not', () => {
    const read = km('b', { outlets: 4, isUnread: false });
    expect(lead(read, en('a', { outlets: 4 }))?.articleId).toBe('a');
  });

  test('is an unread article in their language that is nearly as new', () => {
    expect(lead(en('a', { at: NOW }), km('b', { at: NOW - 2 * HOUR_MS }))).toEqual({
      articleId: 'b',
      reason: { code: 'unread-own' },
    });
    expect(lead(en('a', { at: NOW }), km('b', { at: NOW - 4 * HOUR_MS }))).toEqual({
      articleId: 'a',
      reason: { code: 'unread' },
    });
  });

  test('is not set back where its feed names no language', () => {
    expect(lead(one('a', { outlets: 3 }), km('b', { outlets: 3 }))).toEqual({
      articleId: 'a',
      reason: { code: 'several', count: 3 },
    });
  });

  test('is the same in every region and spelling of a language', () => {
    const candidates = [fr('a', { outlets: 2 }), one('b', { outlets: 2, language: 'zh_Hant_TW' })];
    expect(chooseLead(candidates, NOW, ['zh-CN'])?.articleId).toBe('b');
  });
});
