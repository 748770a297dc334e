import { beforeEach, describe, expect, test } from 'vitest';
import { newestArticles } from '../../../store/articles.ts';
import { commitFeed } from '../../../store/commit-feed.ts';
import type { Database } from '../../../store/database.ts';
import { sitesOfFeeds } from '../../../store/feed-sites.ts';
import { addFeeds, editFeed, newFeed, purgeRemoved, setRemoved } from '../../../store/feeds.ts';
import {
  countFollowed,
  followedFeedList,
  followedFolders,
  followedUrls,
} from '../../../store/followed-feeds.ts';
import { cancelImport, importFeeds } from '../../../store/imports.ts';
import { dueFeeds, makeRefusedDue, nextDueAt } from '../../../store/poll-states.ts';
import { savedArticles } from '../../../store/saved-articles.ts';
import { searchArticles } from '../../../store/search.ts';
import { keepFullText, setSaved } from '../../../store/statuses.ts';
import {
  draft,
  feedRow,
  freshDatabase,
  groupAll,
  inconsistencies,
  NOW,
} from '../../fixtures/archive.ts';

let db: Database;
const commit = (...drafts: Parameters<typeof draft>[]) =>
  commitFeed(db, {
    feedId: 'f',
    feed: {},
    state: { succeededAt: NOW, polledAt: NOW, nextPollAt: NOW },
    drafts: drafts.map(one => draft(...one)),
    now: NOW,
  });

beforeEach(async () => {
  db = freshDatabase();
  await addFeeds(db, [feedRow('f')]);
});

describe('a feed', () => {
  test('is named by its host, in the script of that name, until the publisher names it', () => {
    expect(newFeed('a', 'https://xn--e1afmkfd.xn--p1ai:8080/feed', 0).title).toBe('пример.рф:8080');
  });

  test('that is paused is not due, and is due again at once when the pause ends', async () => {
    await editFeed(db, 'f', { isPaused: true }, NOW);
    expect(await dueFeeds(db, NOW * 2)).toEqual([]);
    await editFeed(db, 'f', { isPaused: false }, NOW);
    expect(await dueFeeds(db, NOW)).toHaveLength(1);
  });

  test('that is no longer followed vanishes at once and can be had back as it was', async () => {
    await commit(['a'], ['b']);
    await setRemoved(db, 'f', NOW, NOW);
    expect(await newestArticles(db, 10)).toEqual([]);
    expect(await searchArticles(db, 'headline', 10)).toEqual([]);
    expect(await followedFeedList(db)).toEqual([]);
    await purgeRemoved(db, NOW);
    await setRemoved(db, 'f', null, NOW);
    expect(await newestArticles(db, 10)).toHaveLength(2);
    await setRemoved(db, 'f', NOW, NOW);
    await purgeRemoved(db, NOW + 1);
    expect(await db.articles.count()).toBe(0);
    expect(await inconsistencies(db)).toEqual([]);
  });

  test('that was just unfollowed is not counted, and neither its address nor its folder is known', async () => {
    await addFeeds(db, [{ ...feedRow('g'), folder: 'World', articleHosts: ['g.example'] }]);
    expect(await countFollowed(db)).toBe(2);
    expect(await followedFolders(db)).toEqual(['World']);
    expect(await sitesOfFeeds(db)).toMatchObject([{ feedId: 'g' }]);
    await setRemoved(db, 'g', NOW, NOW);
    expect(await countFollowed(db)).toBe(1);
    expect(await followedUrls(db)).toEqual(new Set([feedRow('f').url]));
    expect(await followedFolders(db)).toEqual([]);
    expect(await sitesOfFeeds(db)).toEqual([]);
    await setRemoved(db, 'g', null, NOW);
    expect(await countFollowed(db)).toBe(2);
  });

  test('shows the reader’s own name for it', async () => {
    await commit(['a']);
    await editFeed(db, 'f', { customTitle: 'Mine' }, NOW);
    expect((await newestArticles(db, 1))[0]?.source).toBe('Mine');
  });

  test('whose alerts are off raises none', async () => {
    await commit(['old']);
    await editFeed(db, 'f', { alerts: false }, NOW);
    expect(await commit(['new', { alerting: true }])).toMatchObject({ added: 1, news: 1 });
    expect(await groupAll(db)).toBe(0);
  });
});

describe('what is due', () => {
  test('counts no feed that is paused or taken back', async () => {
    await db.pollStates.update('f', { nextPollAt: NOW - 1000 });
    await addFeeds(db, [feedRow('g')]);
    expect(await nextDueAt(db)).toBe(NOW - 1000);
    // A round that was under way when the pause came sets the next date all the same.
    await editFeed(db, 'f', { isPaused: true }, NOW);
    await db.pollStates.update('f', { nextPollAt: NOW - 1000 });
    expect(await nextDueAt(db)).toBe(NOW);
  });

  test('access that is granted makes due what failed for want of it, and leaves the rest as it is', async () => {
    await addFeeds(db, [feedRow('g'), feedRow('h')]);
    const problem = { code: 'no-permission', detail: null, at: NOW } as const;
    await db.pollStates.update('f', { problem, nextPollAt: NOW + 9, etag: '"f"' });
    const redirected = { code: 'redirected', detail: 'https://new.example/', at: NOW } as const;
    await db.pollStates.update('h', { problem: redirected, nextPollAt: NOW + 9 });
    await db.pollStates.update('g', { nextPollAt: NOW + 9 });
    await makeRefusedDue(db, NOW);
    expect(await db.pollStates.get('f')).toMatchObject({ nextPollAt: NOW, etag: '"f"' });
    expect((await db.pollStates.get('g'))?.nextPollAt).toBe(NOW + 9);
    expect((await db.pollStates.get('h'))?.nextPollAt).toBe(NOW);
  });
});

describe('an import', () => {
  test('leaves alone what is followed, and gives back what no round has reached', async () => {
    await commit(['a']);
    const rows = ['f', 'g', 'h'].map(feedId => ({ ...feedRow(feedId), importId: 'i' }));
    expect(await importFeeds(db, rows)).toBe(2);
    expect((await db.feeds.get('f'))?.importId).toBeNull();
    await db.pollStates.update('g', { polledAt: NOW });
    expect(await cancelImport(db, 'i')).toBe(1);
    expect((await followedFeedList(db)).map(({ feedId }) => feedId)).toEqual(['f', 'g']);
  });
});

test('an import follows again what was just unfollowed, and keeps its articles', async () => {
  await commit(['a']);
  await setRemoved(db, 'f', NOW, NOW);
  expect(await importFeeds(db, [feedRow('f')])).toBe(1);
  await purgeRemoved(db, NOW * 2);
  expect(await countFollowed(db)).toBe(1);
  expect(await newestArticles(db, 10)).toHaveLength(1);
  expect(await dueFeeds(db, NOW)).toHaveLength(1);
});

describe('articles', () => {
  test('are found by every word of a search, newest first', async () => {
    await commit(
      ['a', { headline: 'Bridge opens', publishedAt: NOW - 2 }],
      ['b', { headline: 'Old bridge', deck: 'It opens no more', publishedAt: NOW - 1 }],
      ['c', { headline: 'Rice' }],
    );
    const found = async (words: string) =>
      (await searchArticles(db, words, 10)).map(({ article }) => article.articleId);
    expect(await found('bridge OPENS')).toEqual(['b', 'a']);
    expect(await found('bridge rice')).toEqual([]);
    expect(await found('  ')).toEqual([]);
  });

  test('many of one instant are all found', async () => {
    await commit(
      ...Array.from(
        { length: 1200 },
        (_, index): Parameters<typeof draft> => [
          `a${index}`,
          { publishedAt: NOW - (index > 600 ? 1 : 0) },
        ],
      ),
    );
    expect((await searchArticles(db, 'headline', 2000)).length).toBeGreaterThanOrEqual(1000);
  });

  test('saved ones are listed, the last saved first', async () => {
    await commit(['a'], ['b']);
    await setSaved(db, 'a', NOW);
    await setSaved(db, 'b', NOW + 1);
    expect((await savedArticles(db, 10)).map(({ article }) => article.articleId)).toEqual([
      'b',
      'a',
    ]);
    await setSaved(db, 'b', null);
    expect(await savedArticles(db, 10)).toHaveLength(1);
  });

  test('keep a full text that was loaded when the feed’s own text changes', async () => {
    await commit(['a']);
    await keepFullText(db, 'a', '<p>Full</p>');
    await commit(['a', { bodyHash: 'other' }]);
    expect((await db.bodies.get('a'))?.fullText).toBe('<p>Full</p>');
  });
});
