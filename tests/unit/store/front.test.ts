import { beforeEach, expect, test } from 'vitest';
import { commitFeed } from '../../../store/commit-feed.ts';
import { type Database, openDatabase } from '../../../store/database.ts';
import { addFeeds, setRemoved } from '../../../store/feeds.ts';
import { frontPage } from '../../../store/front.ts';
import { draft, feedRow, freshDatabase, groupAll, NOW } from '../../fixtures/archive.ts';

let db: Database;
beforeEach(async () => {
  db = freshDatabase();
  await addFeeds(db, [
    { ...feedRow('world'), folder: 'World' },
    { ...feedRow('home'), folder: 'Home' },
    feedRow('loose'),
  ]);
  for (const [feedId, headline] of [
    ['world', 'Ferry aground off Kep'],
    ['home', 'Museum roof collapses in Lima'],
    ['loose', 'Bakers agree on longer loaves'],
  ] as const)
    await bring(feedId, headline);
  await groupAll(db);
});

async function bring(feedId: string, headline: string): Promise<void> {
  const drafts = [draft(feedId, { feedId, headline })];
  await commitFeed(db, { feedId, feed: {}, state: { succeededAt: NOW }, drafts, now: NOW });
}

const folders = async () =>
  (await frontPage(db, 3)).folders.map(({ name, lines }) => [
    name,
    lines.map(({ article }) => article.feedId),
  ]);

test('the front page has the folders by name, and last what is in none', async () => {
  expect(await folders()).toEqual([
    ['Home', ['home']],
    ['World', ['world']],
    [null, ['loose']],
  ]);
});

test('a feed that was unfollowed leaves the front page, and its folder with it', async () => {
  await setRemoved(db, 'home', NOW, NOW);
  expect((await frontPage(db, 3)).newest.map(({ article }) => article.feedId).sort()).toEqual([
    'loose',
    'world',
  ]);
  expect(await folders()).toEqual([
    ['World', ['world']],
    [null, ['loose']],
  ]);
});

test('without a followed feed in a folder there are no folders', async () => {
  await setRemoved(db, 'home', NOW, NOW);
  await setRemoved(db, 'world', NOW, NOW);
  expect(await folders()).toEqual([]);
});

test('the front page is read in one transaction, which waits only once for what is being written', async () => {
  let transactions = 0;
  const counted = openDatabase();
  counted.use({
    stack: 'dbcore',
    name: 'counter',
    create: core => ({
      ...core,
      transaction: (...given) => {
        transactions++;
        return core.transaction(...given);
      },
    }),
  });
  await counted.open();
  transactions = 0;
  expect((await frontPage(counted, 3)).folders).toHaveLength(3);
  expect(transactions).toBe(1);
  counted.close();
});
