/** Imports a list of feeds, and cancels an import. */
import type { ListedFolder } from '../model/feed-list.ts';
import type { FeedRow } from '../model/feed-rows.ts';
import { isSetting } from '../model/settings.ts';
import { type Database, tablesOfFeeds } from './database.ts';
import { addFeeds, removeFeed } from './feeds.ts';
import { followedFolders, isFollowed } from './followed-feeds.ts';
import { readSettings, writeSetting } from './settings.ts';

/**
 * Adds the feeds of one import in one transaction; what is followed already is left as it is. One that was unfollowed a moment
 * ago comes back as the list has it. An import that arrives again adds nothing.
 * @param folders What the list chooses for folders; counts for those in which nothing is followed yet.
 * @returns How many of the import's feeds came by it.
 */
export async function importFeeds(
  db: Database,
  feeds: readonly FeedRow[],
  folders: readonly ListedFolder[] = [],
): Promise<number> {
  return db.transaction('rw', db.feeds, db.pollStates, db.settings, async () => {
    const known = await db.feeds.bulkGet(feeds.map(({ feedId }) => feedId));
    const fresh = feeds.filter((_, index) => {
      const row = known[index];
      return row === undefined || !isFollowed(row);
    });
    await chooseForFolders(db, folders);
    const back = feeds.flatMap((feed, index) => {
      const row = known[index];
      return row === undefined || isFollowed(row) ? [] : [comeBack(row, feed)];
    });
    await db.feeds.bulkPut(back);
    await addFeeds(db, fresh);
    const mine = feeds.filter((feed, index) => {
      const row = known[index];
      const isMine = row?.importId != null && row.importId === feed.importId;
      return row !== undefined && isFollowed(row) && isMine;
    });
    return fresh.length + mine.length;
  });
}

/** A feed that is followed again by an import: chosen for is what the list says, known what its publisher said. */
function comeBack(known: FeedRow, listed: FeedRow): FeedRow {
  const { title, siteLink, language, articleHosts, pictureHosts = [] } = known;
  const owner = listed.owner ?? known.owner;
  return { ...listed, title, siteLink, language, articleHosts, pictureHosts, owner };
}

async function chooseForFolders(db: Database, folders: readonly ListedFolder[]): Promise<void> {
  const followed = new Set(await followedFolders(db));
  const fresh = folders.filter(({ name }) => !followed.has(name));
  if (fresh.length === 0) return;
  const { tickerFoldersOut, folderAlertLevels } = await readSettings(db);
  const out = fresh.filter(({ inTicker }) => !inTicker).map(({ name }) => name);
  const levels = fresh.flatMap(({ name, alertLevel }) =>
    alertLevel === null ? [] : [[name, alertLevel]],
  );
  const chosen = {
    tickerFoldersOut: [...new Set([...tickerFoldersOut, ...out])],
    folderAlertLevels: { ...folderAlertLevels, ...Object.fromEntries(levels) },
  };
  // More folders than a setting takes leave it as it is.
  for (const [key, value] of Object.entries(chosen))
    if (isSetting(key, value)) await writeSetting(db, key, value);
}

/** Stops following what an import brought and no round has reached since. @returns How many. */
export async function cancelImport(db: Database, importId: string): Promise<number> {
  return db.transaction('rw', tablesOfFeeds(db), async () => {
    const feeds = await db.feeds
      .filter(feed => feed.importId === importId && isFollowed(feed))
      .toArray();
    const states = await db.pollStates.bulkGet(feeds.map(({ feedId }) => feedId));
    const untouched = feeds.flatMap(({ feedId, followedAt }, index) => {
      const polledAt = states[index]?.polledAt ?? null;
      return polledAt === null || polledAt < followedAt
        ? [{ feedId, isNew: polledAt === null }]
        : [];
    });
    const fresh = untouched.filter(({ isNew }) => isNew).map(({ feedId }) => feedId);
    await db.feeds.bulkDelete(fresh);
    await db.pollStates.bulkDelete(fresh);
    // What was followed before has articles.
    for (const { feedId, isNew } of untouched) if (!isNew) await removeFeed(db, feedId);
    return untouched.length;
  });
}
