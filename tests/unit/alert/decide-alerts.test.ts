/** What alerts and what does not: evidence of publishers and owners, and what the reader chose of feeds, places and stories. */
import { beforeEach, describe, expect, test } from 'vitest';
import { dryRun } from '../../../alert/dry-run.ts';
import type { AlertLogRow } from '../../../model/alert-rows.ts';
import { alertLog } from '../../../store/alert-log.ts';
import { commitFeed } from '../../../store/commit-feed.ts';
import { readCounter } from '../../../store/counters.ts';
import type { Database } from '../../../store/database.ts';
import { addFeeds } from '../../../store/feeds.ts';
import { readSettings, writeSetting } from '../../../store/settings.ts';
import { markStory, setStoryLevel } from '../../../store/story-marks.ts';
import { draft, feedRow, freshDatabase, groupAll, NOW } from '../../fixtures/archive.ts';

const MINUTE_MS = 60_000;
const FERRY = [
  'Passenger Ferry Runs Aground Off Kep',
  'Passenger Ferry Aground Off Kep: All 84 Aboard Safe',
  'Kep Ferry Aground: Passengers Tell of Night on Board',
] as const;

let db: Database;
let now = NOW;

beforeEach(async () => {
  now = NOW;
  db = freshDatabase();
  await follow('a', 'b', 'c');
});

async function follow(...feedIds: readonly string[]): Promise<void> {
  await addFeeds(
    db,
    feedIds.map(feedId => feedRow(feedId)),
  );
  for (const feedId of feedIds)
    await commitFeed(db, { feedId, feed: {}, state: { succeededAt: now }, drafts: [], now });
}

/** One feed brings one article, and its story is found. @returns How many alerts wait. */
async function bring(feedId: string, headline: string, said: Parameters<typeof draft>[1] = {}) {
  now += MINUTE_MS;
  const one = draft(`${feedId} ${headline}`, {
    feedId,
    headline,
    link: `https://${feedId}.example/${now}`,
    publishedAt: now,
    ...said,
  });
  await commitFeed(db, { feedId, feed: {}, state: { succeededAt: now }, drafts: [one], now });
  return groupAll(db, now);
}

const CRY = { alerting: true } as const;
const lastLine = async (): Promise<AlertLogRow | undefined> => (await alertLog(db, 1))[0];
const alerts = async () => db.outbox.toArray();

describe('a label', () => {
  test('in what a publisher files it under counts like one before the headline', async () => {
    expect(await bring('a', FERRY[0], { isFiledBreaking: true })).toBe(1);
    expect(await alerts()).toMatchObject([{ urgency: 'urgent', reasons: ['category'] }]);
  });

  test('of a lone outlet waits for a second outlet where many could be one, and the log says so', async () => {
    await follow(...Array.from({ length: 15 }, (_, at) => `other-${at}`));
    expect(await bring('a', FERRY[0], CRY)).toBe(0);
    expect(await lastLine()).toMatchObject({ outcome: 'dropped', reasons: ['alone'] });
    expect(await bring('b', FERRY[1])).toBe(1);
    expect(await alerts()).toMatchObject([{ urgency: 'bulletin', witnesses: 2 }]);
  });

  test('does not wait where the others write another language', async () => {
    await follow(...Array.from({ length: 15 }, (_, at) => `other-${at}`));
    await db.feeds.toCollection().modify({ language: 'fr' });
    await db.feeds.update('a', { language: 'km-KH' });
    expect(await bring('a', FERRY[0], CRY)).toBe(1);
  });

  test('of a feed that the reader chose does not wait', async () => {
    await follow(...Array.from({ length: 15 }, (_, at) => `other-${at}`));
    await db.feeds.update('a', { alertLevel: 'breaking' });
    expect(await bring('a', FERRY[0], CRY)).toBe(1);
    expect((await alerts())[0]?.reasons).toContain('feed');
  });

  test('that only copies of one text followed was not right', async () => {
    const many = Array.from({ length: 15 }, (_, at) => `other-${at}`);
    await follow(...many);
    // It calls little of its news breaking.
    for (let at = 0; at < 30; at++) await bring('a', `Kara${at} lumo${at} venti${at} osta${at}`);
    const deck = 'A ferry ran aground off Kep on Monday with 84 people on board, Reuters reported.';
    for (const headline of [
      'Storm Nears Kep Coast',
      'Rice Exports Climb Again',
      'New Bridge Opens',
    ])
      for (const feedId of ['a', 'b', 'c'])
        await bring(feedId, headline, {
          ...(feedId === 'a' ? CRY : {}),
          deck: `${headline}. ${deck}`,
        });
    expect(await bring('a', FERRY[0], CRY)).toBe(0);
    expect(await lastLine()).toMatchObject({ outcome: 'dropped', reasons: ['cried'] });
    // The dry run follows the same rule.
    const would = await dryRun(db, await readSettings(db), now);
    expect(would.map(({ headline }) => headline)).not.toContain(FERRY[0]);
  });
});

test('two outlets of one owner count as one source', async () => {
  await db.feeds.update('a', { owner: 'group.example' });
  await db.feeds.update('b', { owner: 'group.example' });
  await bring('a', FERRY[0], CRY);
  await bring('b', FERRY[1]);
  expect(await alerts()).toMatchObject([{ urgency: 'urgent', witnesses: 1 }]);
  await bring('c', FERRY[2]);
  expect(await alerts()).toMatchObject([{ urgency: 'bulletin', witnesses: 2 }]);
});

test('two outlets are enough where the headline or the dateline names a place of the reader’s', async () => {
  await bring('a', 'Market Burns for Hours', { deck: 'KEP: Fire went through the market hall.' });
  expect(await bring('b', 'Fire Burns Market Hall for Hours')).toBe(0);
  await writeSetting(db, 'alertPlaces', 'Kep, Siem Reap');
  expect(
    await bring('c', 'Market Hall Fire Burns for Hours', { deck: 'KEP: It began at noon.' }),
  ).toBe(1);
  expect((await alerts())[0]?.reasons).toContain('place');
});

describe('a level of one story', () => {
  test('outranks those of its feeds', async () => {
    await bring('a', FERRY[0]);
    const storyId = `a ${FERRY[0]}`;
    await setStoryLevel(db, storyId, 'all');
    expect(await bring('b', FERRY[1])).toBe(1);
    await db.outbox.update(`story:${storyId}`, { state: 'shown', shownAt: now });
    // Each update alerts anew.
    expect(await bring('a', FERRY[2])).toBe(1);
    expect((await alerts())[0]).toMatchObject({ isUpdate: false, state: 'pending' });
  });

  test('of “flash” ignores a bulletin and shows a flash', async () => {
    await bring('a', FERRY[0]);
    await setStoryLevel(db, `a ${FERRY[0]}`, 'flash');
    expect(await bring('b', FERRY[1], CRY)).toBe(0);
    expect(await bring('c', FERRY[2], CRY)).toBe(1);
    expect(await alerts()).toMatchObject([{ urgency: 'flash' }]);
  });

  test('of “off” leaves an alert that is shown as it is', async () => {
    await bring('a', FERRY[0], CRY);
    const storyId = `a ${FERRY[0]}`;
    await db.outbox.update(`story:${storyId}`, { state: 'shown', shownAt: now });
    await setStoryLevel(db, storyId, 'off');
    expect(await bring('b', FERRY[1], CRY)).toBe(0);
    expect(await alerts()).toMatchObject([{ state: 'shown', witnesses: 1 }]);
  });

  test('gives way when the reader follows the story', async () => {
    await bring('a', FERRY[0]);
    const storyId = `a ${FERRY[0]}`;
    await setStoryLevel(db, storyId, 'off');
    await markStory(db, storyId, 'followedAt', now);
    expect(await bring('b', FERRY[1])).toBe(1);
  });

  test('counts in what would have alerted', async () => {
    await bring('a', FERRY[0], CRY);
    const would = async () => dryRun(db, await readSettings(db), now);
    expect(await would()).toHaveLength(1);
    await setStoryLevel(db, `a ${FERRY[0]}`, 'off');
    expect(await would()).toEqual([]);
  });
});

test('the counter that reddens the badge counts a flash, also where no label came with it', async () => {
  await bring('a', FERRY[0], CRY);
  await bring('b', FERRY[1], CRY);
  await db.counters.put({ name: 'breaking', value: 0 });
  await bring('c', FERRY[2]);
  expect(await alerts()).toMatchObject([{ urgency: 'flash' }]);
  expect(await readCounter(db, 'breaking')).toBe(1);
});
