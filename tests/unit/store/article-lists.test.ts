/** The articles of one source, of one folder, and those beside an article in a list. */
import { beforeEach, describe, expect, test } from 'vitest';
import { neighboursInList } from '../../../store/article-detail.ts';
import { articlesOfSource } from '../../../store/articles.ts';
import type { Database } from '../../../store/database.ts';
import { addFeeds } from '../../../store/feeds.ts';
import { setSaved } from '../../../store/statuses.ts';
import { storiesOfFolder } from '../../../store/story-lines.ts';
import { bringNews, draft, feedRow, freshDatabase, NOW } from '../../fixtures/archive.ts';

let db: Database;
beforeEach(async () => {
  db = freshDatabase();
  await bringNews(
    db,
    ...['a', 'b', 'c', 'd'].map((id, index) => draft(id, { publishedAt: NOW - index })),
  );
  for (const id of ['a', 'b', 'c', 'd']) await db.articles.update(id, { storyId: id });
  await addFeeds(db, [{ ...feedRow('g'), folder: 'World' }]);
});
const unfollow = (feedId: string) => db.feeds.update(feedId, { removedAt: NOW });
const move = (articleId: string, feedId: string) => db.articles.update(articleId, { feedId });

describe('beside an article in its list', () => {
  const beside = async (before: readonly string[], after: readonly string[]) => {
    const { newer, older } = await neighboursInList(db, before, after);
    return [newer?.article.articleId ?? null, older?.article.articleId ?? null];
  };

  test('stand the nearest on either side, in the order of the list and not of time', async () => {
    expect(await beside(['d', 'a'], ['b', 'c'])).toEqual(['d', 'b']);
  });

  test('stands nothing at its ends', async () => {
    expect(await beside([], ['b'])).toEqual([null, 'b']);
    expect(await beside(['a'], [])).toEqual(['a', null]);
    expect(await beside([], [])).toEqual([null, null]);
  });

  test('what is no longer kept is skipped', async () => {
    await db.articles.delete('b');
    expect(await beside(['b', 'a'], ['b', 'gone', 'c'])).toEqual(['a', 'c']);
  });

  test('what is no longer followed is skipped, but not what was saved', async () => {
    for (const id of ['b', 'c']) await move(id, 'g');
    await unfollow('g');
    expect(await beside(['b', 'a'], ['b', 'c', 'd'])).toEqual(['a', 'd']);
    await setSaved(db, 'c', NOW);
    expect(await beside(['c', 'a'], ['b', 'c', 'd'])).toEqual(['c', 'c']);
  });

  test('a long row of articles that are gone is not searched for ever', async () => {
    const gone = Array.from({ length: 5000 }, (_, index) => `gone ${index}`);
    expect(await beside(gone, [...gone, 'c'])).toEqual([null, null]);
  });
});

describe('the articles of a source', () => {
  test('are its newest, and say whether there are more', async () => {
    await move('b', 'g');
    const two = await articlesOfSource(db, 'f', 2);
    expect(two?.lines.map(({ article }) => article.articleId)).toEqual(['a', 'c']);
    expect(two?.lines.map(({ source, isUnread }) => [source, isUnread])).toEqual([
      ['f', true],
      ['f', true],
    ]);
    expect(two?.hasMore).toBe(true);
    expect((await articlesOfSource(db, 'f', 4))?.hasMore).toBe(false);
  });

  test('are none of a source without articles, and null of one that is not followed', async () => {
    expect(await articlesOfSource(db, 'g', 9)).toMatchObject({ lines: [], hasMore: false });
    expect(await articlesOfSource(db, 'h', 9)).toBeNull();
    await unfollow('f');
    expect(await articlesOfSource(db, 'f', 9)).toBeNull();
  });
});

describe('the stories of a folder', () => {
  test('are its newest, with more behind them or none', async () => {
    for (const id of ['b', 'd']) await move(id, 'g');
    const one = await storiesOfFolder(db, 'World', 1);
    expect(one?.lines.map(({ article }) => article.articleId)).toEqual(['b']);
    expect(one?.hasMore).toBe(true);
    expect((await storiesOfFolder(db, 'World', 9))?.hasMore).toBe(false);
    const rest = await storiesOfFolder(db, '', 9);
    expect(rest?.lines.map(({ article }) => article.articleId)).toEqual(['a', 'c']);
  });

  test('are null of a folder in which there is no source, or none any more', async () => {
    expect(await storiesOfFolder(db, 'Monkey', 9)).toBeNull();
    await unfollow('g');
    expect(await storiesOfFolder(db, 'World', 9)).toBeNull();
  });
});
