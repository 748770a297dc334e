import { beforeEach, describe, expect, test } from 'vitest';
import { commitFeed } from '../../../store/commit-feed.ts';
import type { Database } from '../../../store/database.ts';
import { addFeeds, setRemoved } from '../../../store/feeds.ts';
import { countFollowed } from '../../../store/followed-feeds.ts';
import { cancelImport, importFeeds } from '../../../store/imports.ts';
import { dueFeeds } from '../../../store/poll-states.ts';
import { readSettings, writeSetting } from '../../../store/settings.ts';
import { draft, feedRow, freshDatabase, inconsistencies, NOW } from '../../fixtures/archive.ts';

let db: Database;
beforeEach(() => {
  db = freshDatabase();
});
const due = async () => (await dueFeeds(db, NOW * 2)).map(({ feed }) => feed.feedId);

describe('an import', () => {
  test('asks no feed that the list pauses', async () => {
    await importFeeds(db, [feedRow('f'), { ...feedRow('g'), isPaused: true }]);
    expect(await due()).toEqual(['f']);
  });

  test('that brings back what was just unfollowed gives it the folder and the choices of the list', async () => {
    await addFeeds(db, [{ ...feedRow('f'), folder: 'Old', customTitle: 'Old', inTicker: false }]);
    await db.feeds.update('f', { title: 'Published', articleHosts: ['cdn.example'] });
    await setRemoved(db, 'f', NOW, NOW);
    const listed = { ...feedRow('f'), title: 'Listed', folder: 'New', importId: 'i' };
    expect(await importFeeds(db, [listed])).toBe(1);
    expect(await db.feeds.get('f')).toMatchObject({
      title: 'Published',
      folder: 'New',
      customTitle: null,
      inTicker: true,
      importId: 'i',
      removedAt: null,
      articleHosts: ['cdn.example'],
    });
    expect(await due()).toEqual(['f']);
  });

  test('takes back, when it is cancelled, also what it brought back, with its articles', async () => {
    await addFeeds(db, [feedRow('f')]);
    const state = { succeededAt: NOW, polledAt: NOW };
    await commitFeed(db, { feedId: 'f', feed: {}, state, drafts: [draft('a')], now: NOW });
    await setRemoved(db, 'f', NOW, NOW);
    const rows = ['f', 'g', 'h'].map(feedId => ({
      ...feedRow(feedId),
      followedAt: NOW + 1,
      importId: 'i',
    }));
    await importFeeds(db, rows);
    await db.pollStates.update('h', { polledAt: NOW + 2 });
    expect(await cancelImport(db, 'i')).toBe(2);
    expect(await db.feeds.toCollection().primaryKeys()).toEqual(['h']);
    expect(await db.pollStates.toCollection().primaryKeys()).toEqual(['h']);
    expect(await db.articles.count()).toBe(0);
    expect(await inconsistencies(db)).toEqual([]);
    expect(await cancelImport(db, 'i')).toBe(0);
  });

  test('is stored whole or not at all', async () => {
    const broken = { ...feedRow('g'), feedId: null } as unknown as ReturnType<typeof feedRow>;
    await expect(importFeeds(db, [feedRow('f'), broken])).rejects.toThrow();
    expect(await countFollowed(db)).toBe(0);
  });
});

describe('choices for folders', () => {
  const folder = (name: string) => ({ ...feedRow(name), folder: name });
  const loud = (name: string) => ({ name, inTicker: false, alertLevel: 'all' as const });

  test('count for new folders and leave those alone in which something is followed', async () => {
    await importFeeds(db, [folder('Old')]);
    await writeSetting(db, 'folderAlertLevels', { Other: 'off' });
    await importFeeds(db, [folder('New')], ['Old', 'New', '__proto__'].map(loud));
    const { tickerFoldersOut, folderAlertLevels } = await readSettings(db);
    expect(tickerFoldersOut).toEqual(['New', '__proto__']);
    expect(Object.entries(folderAlertLevels)).toEqual([
      ['Other', 'off'],
      ['New', 'all'],
      ['__proto__', 'all'],
    ]);
  });

  test('that are more than a setting takes leave it as it is', async () => {
    await writeSetting(db, 'tickerFoldersOut', ['Mine']);
    const many = Array.from({ length: 501 }, (_, index) => loud(`Folder ${index}`));
    expect(await importFeeds(db, [folder('New')], many)).toBe(1);
    expect((await readSettings(db)).tickerFoldersOut).toEqual(['Mine']);
  });
});
