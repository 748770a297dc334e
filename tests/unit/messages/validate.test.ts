import { describe, expect, test } from 'vitest';
import { readInput } from '../../../messages/validate.ts';

describe('the change of a feed', () => {
  const read = (change: unknown) => readInput('editFeed', { feedId: 'f', change });

  test.each([
    { customTitle: 'Mine' },
    { customTitle: null, folder: null, intervalMinutes: null, alertLevel: null },
    { intervalMinutes: 1 },
    { intervalMinutes: 1440, isPaused: true, alerts: false, alertLevel: 'flash' },
    { inTicker: false, isPaused: true },
    {},
  ])('is taken: %j', change => {
    expect(read(change)).toEqual({ feedId: 'f', change });
  });

  test.each([
    { customTitle: '' },
    { customTitle: 'x'.repeat(201) },
    { folder: 1 },
    { intervalMinutes: 0 },
    { intervalMinutes: 1441 },
    { isPaused: 'yes' },
    { alertLevel: 'loud' },
    { removedAt: 1 },
    { url: 'https://elsewhere.example/' },
    [],
    null,
  ])('is refused: %j', change => {
    expect(read(change)).toBeNull();
  });
});

describe('a list of feeds', () => {
  const read = (...feeds: readonly unknown[]) => readInput('importFeeds', { feeds });
  const feed = { url: 'https://news.example/feed', title: 'News', folder: null };

  test('is taken with titles and folders, or without', () => {
    const bare = { ...feed, title: null };
    expect(read(feed, bare)).toEqual({ feeds: [feed, bare], folders: [] });
  });

  test('is taken with what was chosen for feeds and folders', () => {
    const choices = { intervalMinutes: 5, isPaused: true, alertLevel: 'off', owner: 'o.example' };
    const folders = [{ name: 'Asia', inTicker: false, alertLevel: null }];
    const list = { feeds: [{ ...feed, choices }], folders };
    expect(readInput('importFeeds', list)).toEqual(list);
  });

  test.each([
    { name: '', inTicker: true, alertLevel: null },
    { name: 'x'.repeat(501), inTicker: true, alertLevel: null },
    { name: 'Asia', inTicker: 'no', alertLevel: null },
    { name: 'Asia', inTicker: true, alertLevel: 'loud' },
    { name: 'Asia', inTicker: true },
    'Asia',
  ])('is refused for a folder that is none: %j', folder => {
    expect(readInput('importFeeds', { feeds: [feed], folders: [folder] })).toBeNull();
  });

  test.each([
    { ...feed, url: '' },
    { ...feed, url: `https://news.example/${'x'.repeat(4000)}` },
    { ...feed, title: '' },
    { ...feed, title: 'x'.repeat(501) },
    { ...feed, folder: 7 },
    { ...feed, choices: null },
    { ...feed, choices: { intervalMinutes: 0 } },
    { ...feed, choices: { folder: 'Elsewhere' } },
    { ...feed, choices: { isOfferAnswered: true } },
    { ...feed, choices: { removedAt: 1 } },
    { ...feed, choices: { owner: 'x'.repeat(101) } },
    'https://news.example/feed',
  ])('is refused whole for one that is none: %j', other => {
    expect(read(feed, other)).toBeNull();
  });
});
