/** Search over everything: through the index, and by hand where it is behind. */
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { commitFeed, type Draft } from '../../../store/commit-feed.ts';
import type { Database } from '../../../store/database.ts';
import { addFeeds, removeFeed } from '../../../store/feeds.ts';
import { indexArticles, SEGMENT_SIZE, tidyIndex } from '../../../store/index-articles.ts';
import { NO_FILTERS, searchArticles } from '../../../store/search.ts';
import { setSaved } from '../../../store/statuses.ts';
import { watch } from '../../../store/watch.ts';
import { draft, feedRow, freshDatabase, NOW } from '../../fixtures/archive.ts';

let db: Database;

const commit = (feedId: string, drafts: readonly Draft[], now = NOW) =>
  commitFeed(db, { feedId, feed: {}, state: { succeededAt: now }, drafts, now });
const found = async (query: string, filters = NO_FILTERS) =>
  (await searchArticles(db, query, 50, filters)).map(({ article }) => article.articleId);
const withText = (articleId: string, text: string, said: Partial<Draft['article']> = {}): Draft => {
  const plain = draft(articleId, said);
  return { ...plain, body: { ...plain.body, content: `<p>${text}</p>` } };
};
/** Enough others that the index learns a segment. */
const fill = (count = SEGMENT_SIZE) =>
  Array.from({ length: count }, (_, index) =>
    draft(`fill${index}`, { headline: `Filler number${index}`, publishedAt: NOW - index - 1 }),
  );

const NEWS = [
  withText('quake', 'Three villages were cut off by landslides.', {
    headline: 'Earthquake in Nepal',
  }),
  withText('khmer', 'ទូកនឹងទៅដល់ភូមិ', { headline: 'បណ្ណាល័យចល័តចាប់ផ្តើម', language: 'km' }),
  withText('thai', 'ไม่มี', { headline: 'น้ำท่วมภาคใต้ของไทย', language: 'th' }),
  withText('han', '没有', { headline: '北京今日发布暴雨预警', language: 'zh' }),
  withText('accents', 'Nothing.', { headline: 'Élections à São Paulo' }),
];

describe.each([
  ['by hand', 0],
  ['through the index', SEGMENT_SIZE],
])('a search %s', (_, fillers) => {
  beforeEach(async () => {
    db = freshDatabase();
    await addFeeds(db, [feedRow('f'), feedRow('g')]);
    await commit('f', [...NEWS, ...fill(fillers)]);
    while ((await indexArticles(db)) > 0);
    if (fillers > 0) expect(await db.segments.count()).toBe(1);
  });

  test('finds words of headlines by their beginnings, in every script', async () => {
    if (fillers > 0) expect(await db.unindexed.count()).toBeLessThan(SEGMENT_SIZE);
    expect(await found('earthq')).toEqual(['quake']);
    expect(await found('NEPAL earth')).toEqual(['quake']);
    expect(await found('quake')).toEqual([]);
    expect(await found('បណ្ណាល័យ')).toEqual(['khmer']);
    expect(await found('ภาคใต้')).toEqual(['thai']);
    expect(await found('暴雨')).toEqual(['han']);
    expect(await found('elections sao')).toEqual(['accents']);
    expect(await found('   ')).toEqual([]);
  });

  test('finds words of texts, and shows the place', async () => {
    const [one] = await searchArticles(db, 'landslides', 5);
    expect(one?.article.articleId).toBe('quake');
    expect(one?.excerpt).toContain('cut off by landslides');
  });

  test('is narrowed by feed, date and what is saved', async () => {
    await commit('g', [
      draft('old', { feedId: 'g', headline: 'Earthquake of old', publishedAt: 5 }),
    ]);
    expect(await found('earthquake')).toEqual(['quake', 'old']);
    expect(await found('earthquake', { ...NO_FILTERS, feedId: 'g' })).toEqual(['old']);
    expect(await found('earthquake', { ...NO_FILTERS, since: NOW - 1 })).toEqual(['quake']);
    expect(await found('earthquake', { ...NO_FILTERS, isSaved: true })).toEqual([]);
    await setSaved(db, 'old', NOW);
    expect(await found('earthquake', { ...NO_FILTERS, isSaved: true })).toEqual(['old']);
  });

  test('knows a headline that changed, and not the one before', async () => {
    await commit('f', [draft('quake', { headline: 'Tremor in Nepal', bodyHash: 'other' })]);
    expect(await found('tremor')).toEqual(['quake']);
    expect(await found('earthquake')).toEqual([]);
  });
});

test('the newest come first, however many fit', async () => {
  db = freshDatabase();
  await addFeeds(db, [feedRow('f')]);
  await commit('f', fill(3 * SEGMENT_SIZE));
  while ((await indexArticles(db)) > 0);
  expect((await found('filler')).slice(0, 3)).toEqual(['fill0', 'fill1', 'fill2']);
  expect(await found('number74')).toContain('fill74');
});

test('what is no longer kept leaves the index', async () => {
  db = freshDatabase();
  await addFeeds(db, [feedRow('f'), feedRow('g')]);
  await commit('f', fill(SEGMENT_SIZE - 1));
  await commit('g', [draft('kept', { feedId: 'g', headline: 'Still here' })]);
  while ((await indexArticles(db)) > 0);
  await removeFeed(db, 'f');
  await tidyIndex(db);
  expect(await db.segments.count()).toBe(0);
  expect(await db.terms.count()).toBe(0);
  expect(await found('still')).toEqual(['kept']);
});

test('indexing notifies open pages of next to nothing, however many words there are', async () => {
  db = freshDatabase();
  await addFeeds(db, [feedRow('f')]);
  await commit('f', fill());
  const changed: string[] = [];
  const listen = (parts: object) => changed.push(...Object.keys(parts));
  Dexie.on('storagemutated', listen);
  expect(await indexArticles(db)).toBe(SEGMENT_SIZE);
  Dexie.on('storagemutated').unsubscribe(listen);
  expect(changed.filter(part => part.includes('segments'))).not.toEqual([]);
  expect(changed.filter(part => /terms|unindexed/.test(part))).toEqual([]);
});

test('an open search still finds what is indexed while it is open', async () => {
  db = freshDatabase();
  await addFeeds(db, [feedRow('f')]);
  await commit('f', [draft('a1', { headline: 'Earthquake in Nepal' }), ...fill()]);
  const results: string[][] = [];
  const stop = watch(
    () => found('earthq'),
    result => results.push(result),
    cause => {
      throw cause;
    },
  );
  await vi.waitFor(() => expect(results.at(-1)).toEqual(['a1']));
  while ((await indexArticles(db)) > 0);
  // Learned, and not only waiting.
  expect(await db.unindexed.get('a1')).toBeUndefined();
  const before = results.length;
  await commit('f', [draft('later', { headline: 'Earthquake relief' })], NOW + 1000);
  await vi.waitFor(() => expect(results.length).toBeGreaterThan(before));
  await vi.waitFor(() => expect(results.at(-1)?.toSorted()).toEqual(['a1', 'later']));
  stop();
});
