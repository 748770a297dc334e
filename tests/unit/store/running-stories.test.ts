/** The stories that run now: by independent sources of the last 24 hours, found without reading the archive. */
import { beforeEach, describe, expect, test } from 'vitest';
import { type CommitResult, commitFeed, type Draft } from '../../../store/commit-feed.ts';
import type { Database } from '../../../store/database.ts';
import { addFeeds, setRemoved } from '../../../store/feeds.ts';
import { runningStories } from '../../../store/running-stories.ts';
import { markStory } from '../../../store/story-marks.ts';
import { draft, feedRow, freshDatabase, groupAll, NOW } from '../../fixtures/archive.ts';

let db: Database;
const HOUR_MS = 3_600_000;
const FEEDS = ['a', 'b', 'c', 'd'];
beforeEach(async () => {
  db = freshDatabase();
  await addFeeds(
    db,
    FEEDS.map(feedId => feedRow(feedId)),
  );
});

const bring = (feedId: string, ...drafts: readonly Draft[]): Promise<CommitResult> =>
  commitFeed(db, {
    feedId,
    feed: {},
    state: { succeededAt: NOW },
    drafts: drafts.map(one => ({ ...one, article: { ...one.article, feedId } })),
    now: NOW,
  });

let count = 0;
/** An article of `storyId` by `feedId`; the grouping is not asked. */
async function report(
  storyId: string,
  feedId: string,
  said: Parameters<typeof draft>[1] = {},
): Promise<string> {
  const articleId = `${storyId}-${feedId}-${++count}`;
  // No two share a word: copies of one text count once.
  const words = [...'abcdef'].map(letter => `${letter}word${count}`).join(' ');
  await bring(feedId, draft(articleId, { headline: words, publishedAt: NOW - HOUR_MS, ...said }));
  await db.articles.update(articleId, { storyId });
  return articleId;
}

const running = async (now = NOW) =>
  (await runningStories(db, now)).map(({ article, sources }) => [article.storyId, sources]);

describe('what runs now', () => {
  test('is what most independent sources report, then what is newest', async () => {
    for (const feedId of ['a', 'b'])
      await report('port', feedId, { publishedAt: NOW - 2 * HOUR_MS });
    for (const feedId of ['c', 'd']) await report('bank', feedId);
    for (const feedId of ['a', 'b', 'c'])
      await report('ferry', feedId, { publishedAt: NOW - 9 * HOUR_MS });
    expect(await running()).toEqual([
      ['ferry', 3],
      ['bank', 2],
      ['port', 2],
    ]);
  });

  test('is nothing that one source alone reports, however often', async () => {
    for (let at = 0; at < 5; at++) await report('ferry', 'a');
    await report('bank', 'b');
    expect(await running()).toEqual([]);
  });

  test('counts one owner, one agency and one text once, as alerts do', async () => {
    await db.feeds.update('a', { owner: 'group' });
    await db.feeds.update('b', { owner: 'group' });
    for (const feedId of ['a', 'b']) await report('owned', feedId);
    for (const feedId of ['c', 'd']) await report('wired', feedId, { byline: 'Reuters' });
    const copied = { headline: 'Ferry runs aground off Kep with 86 people on board this morning' };
    for (const feedId of ['a', 'c']) await report('copied', feedId, copied);
    expect(await running()).toEqual([]);
    await report('wired', 'a');
    expect(await running()).toEqual([['wired', 2]]);
  });

  test('counts the reports of the last 24 hours alone', async () => {
    await report('ferry', 'a', { publishedAt: NOW - 25 * HOUR_MS });
    await report('ferry', 'b');
    expect(await running()).toEqual([]);
    await report('ferry', 'c', { publishedAt: NOW - 23 * HOUR_MS });
    expect(await running()).toEqual([['ferry', 2]]);
    expect(await running(NOW + 24 * HOUR_MS)).toEqual([]);
  });

  test('leaves out what is muted and what comes from sources that are no longer followed', async () => {
    for (const feedId of ['a', 'b']) await report('ferry', feedId);
    for (const feedId of ['c', 'd']) await report('bank', feedId);
    await markStory(db, 'bank', 'mutedAt', NOW);
    await setRemoved(db, 'b', NOW, NOW);
    expect(await running()).toEqual([]);
    await markStory(db, 'bank', 'mutedAt', null);
    expect(await running()).toEqual([['bank', 2]]);
  });

  test('has a line with the newest article, its story, what is unread and a picture', async () => {
    const older = await report('ferry', 'a', { thumbnail: 'https://a.example/ferry.jpg' });
    const newer = await report('ferry', 'b', { publishedAt: NOW });
    await markStory(db, 'ferry', 'followedAt', NOW);
    const [line] = await runningStories(db, NOW);
    expect(line?.article.articleId).toBe(newer);
    expect(line?.picture).toBe('https://a.example/ferry.jpg');
    expect(line?.story).toMatchObject({ count: 2, outlets: ['a', 'b'], followedAt: NOW });
    expect(line?.seenAt).toHaveLength(2);
    expect(line?.unreadIds).toContain(newer);
    expect(line?.unreadIds).toContain(older);
  });

  test('is read without the archive behind it', async () => {
    for (const feedId of ['a', 'b']) await report('ferry', feedId);
    const old = Array.from({ length: 1500 }, (_, at) =>
      draft(`old${at}`, { publishedAt: NOW - 48 * HOUR_MS - at }),
    );
    await bring('c', ...old);
    let rows = 0;
    db.articles.hook('reading', row => {
      rows++;
      return row;
    });
    expect(await running()).toEqual([['ferry', 2]]);
    expect(rows).toBeLessThan(10);
  });

  test('is bounded on a day of more news than that', async () => {
    const flood = Array.from({ length: 3200 }, (_, at) =>
      draft(`flood${at}`, { publishedAt: NOW - 2 * HOUR_MS - at }),
    );
    await bring('c', ...flood);
    for (const feedId of ['a', 'b']) await report('ferry', feedId);
    let rows = 0;
    db.articles.hook('reading', row => {
      rows++;
      return row;
    });
    expect(await running()).toEqual([['ferry', 2]]);
    expect(rows).toBeLessThan(3010);
  });
});

test('grouping makes stories that run', async () => {
  await bring('a');
  await bring('b');
  await bring('a', draft('one', { headline: 'Passenger Ferry Runs Aground Off Kep' }));
  await bring(
    'b',
    draft('two', { headline: 'Passenger Ferry Aground Off Kep: All 84 Aboard Safe' }),
  );
  await groupAll(db);
  expect(await running()).toEqual([[(await db.articles.get('two'))?.storyId, 2]]);
});
