/** What the reader's filters leave of the ticker, with the real script of the worker for regular expressions. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { filterEdition } from '../../../../components/ticker/filter-edition.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../../model/settings.ts';
import { newestStories } from '../../../../store/story-lines.ts';
import { bringNews, draft, freshDatabase, NOW } from '../../../fixtures/archive.ts';
import { stubPatternWorker } from '../../../fixtures/pattern-worker.ts';

const db = freshDatabase();
beforeEach(stubPatternWorker);
afterEach(() => void vi.unstubAllGlobals());

const HOUR_MS = 3_600_000;
await bringNews(
  db,
  draft('quake', { headline: 'Quake of 6.1 shakes the coast', publishedAt: NOW - 1 }),
  draft('museum', { headline: 'Museum shows coins', publishedAt: NOW - 2 }),
  draft('rates', { headline: 'Bank raises rates', publishedAt: NOW - 3, kicker: 'breaking' }),
  draft('old', { headline: 'Harvest begins', publishedAt: NOW - 5 * HOUR_MS }),
);

async function chosen(filters: Partial<Settings>): Promise<readonly string[]> {
  const listed = await newestStories(db, 10);
  const lines = await filterEdition(listed, { ...DEFAULT_SETTINGS, ...filters }, NOW, 0);
  return lines.map(({ article }) => article.articleId);
}

describe('the edition of the ticker', () => {
  test.each<[what: string, filters: Partial<Settings>, ids: readonly string[]]>([
    ['holds all without filters', {}, ['quake', 'museum', 'rates', 'old']],
    ['holds what has one of the words', { tickerShow: 'coins, rates' }, ['museum', 'rates']],
    ['leaves out what has a word', { tickerHide: 'museum' }, ['quake', 'rates', 'old']],
    ['holds what a pattern fits', { tickerShow: '/quake|BANK/' }, ['quake', 'rates']],
    ['leaves out what a pattern fits', { tickerHide: '/\\d\\.\\d/' }, ['museum', 'rates', 'old']],
    [
      'lets what is hidden outrank what is shown, each by its own pattern',
      { tickerShow: '/s$/', tickerHide: '/^bank/' },
      ['museum', 'old'],
    ],
    ['leaves out what is too old', { tickerMaxAgeHours: 3 }, ['quake', 'museum', 'rates']],
    [
      'begins with breaking news',
      { tickerOrder: 'breaking-first', tickerMaxAgeHours: 3 },
      ['rates', 'quake', 'museum'],
    ],
    ['holds so many of a feed', { tickerMaxPerFeed: 2 }, ['quake', 'museum']],
    ['runs on where a pattern is none', { tickerShow: '/(/' }, ['quake', 'museum', 'rates', 'old']],
  ])('%s', async (_, filters, ids) => {
    expect(await chosen(filters)).toEqual(ids);
  });
});
