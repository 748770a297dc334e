/** Stories in the store: grouped behind the commits, named for good, marked by the reader, and kept in step. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ALERT_DECISIONS } from '../../../alert/decisions.ts';
import { commitFeed, type Draft } from '../../../store/commit-feed.ts';
import type { Database } from '../../../store/database.ts';
import { addFeeds, removeFeed } from '../../../store/feeds.ts';
import { type AlertDecisions, createGrouping } from '../../../store/group-articles.ts';
import { relatedArticles } from '../../../store/related.ts';
import { storyDetail } from '../../../store/story-detail.ts';
import { newestStories } from '../../../store/story-lines.ts';
import { markStory, rejoinArticle, separateArticle } from '../../../store/story-marks.ts';
import {
  draft,
  feedRow,
  freshDatabase,
  groupAll,
  inconsistencies,
  NOW,
  rethrow,
} from '../../fixtures/archive.ts';

let db: Database;
const MINUTE_MS = 60_000;
const commit = (drafts: readonly Draft[], feedId = 'f', now = NOW) =>
  commitFeed(db, {
    feedId,
    feed: {},
    state: { succeededAt: now },
    drafts: drafts.map(one => ({ ...one, article: { ...one.article, feedId } })),
    now,
  });
const report = (articleId: string, headline: string, said: Parameters<typeof draft>[1] = {}) => {
  const { article, body, ...rest } = draft(articleId, { headline, ...said });
  return { article, body: { ...body, summary: article.deck }, ...rest };
};
const FERRY = [
  'Passenger Ferry Runs Aground Off Kep',
  'Passenger Ferry Aground Off Kep: All 84 Aboard Safe',
  'Ferry Aground Off Kep, Ministry Orders Checks',
] as const;
const OTHERS = ['Museum Shows Coins Found by Farmers', 'Rice Harvest Begins Early in Battambang'];

beforeEach(async () => {
  db = freshDatabase();
  await addFeeds(db, [feedRow('f'), feedRow('g')]);
  await commit([]);
  await commit([], 'g');
  await commit(OTHERS.map((headline, at) => report(`o${at}`, headline)));
  await groupAll(db);
});

const storyOf = async (articleId: string) => (await db.articles.get(articleId))?.storyId;

async function ferry(): Promise<void> {
  await commit([report('a', FERRY[0], { stage: 'breaking', kicker: 'breaking' })]);
  await groupAll(db);
  await commit(
    [report('b', FERRY[1], { stage: 'update', publishedAt: NOW + 1 })],
    'g',
    NOW + MINUTE_MS,
  );
  await commit([report('c', FERRY[2])], 'f', NOW + 2 * MINUTE_MS);
  await groupAll(db);
}

/** Decisions that throw for some articles. */
const failingFor = (articleIds: readonly string[], thrown: unknown): AlertDecisions => ({
  ...ALERT_DECISIONS,
  onArrivals: async (archive, arrivals, now) => {
    if (arrivals.some(({ articleId }) => articleIds.includes(articleId))) throw thrown;
    return ALERT_DECISIONS.onArrivals(archive, arrivals, now);
  },
});

describe('an article that cannot be grouped', () => {
  const MANY = Array.from({ length: 60 }, (_, at) => report(`m${at}`, `Report number ${at}`));

  test('is put aside and reported, and all others are grouped', async () => {
    await commit([...MANY, report('a', FERRY[0])]);
    await commit([report('b', FERRY[1])], 'g');
    const reported: string[] = [];
    const grouping = createGrouping(db, failingFor(['m7'], new TypeError('bad')), what =>
      reported.push(what),
    );
    expect(await grouping.next(NOW, false)).toMatchObject({ articles: 62 });
    expect(reported).toEqual([expect.stringContaining('m7')]);
    expect(await db.ungrouped.count()).toBe(0);
    expect(await storyOf('b')).toBe('a');
    expect(await storyOf('m7')).toBe('m7');
    expect(await inconsistencies(db)).toEqual([]);
  });

  test.each([
    ['the database fails', ['m7'], new DOMException('full', 'QuotaExceededError')],
    ['many are as it is', MANY.map(({ article }) => article.articleId), new TypeError('bad')],
  ])('waits for the next round where %s', async (_, articleIds, thrown) => {
    await commit(MANY);
    const grouping = createGrouping(db, failingFor(articleIds, thrown), () => {});
    await expect(grouping.next(NOW, false)).rejects.toThrow(thrown.message);
    expect(await db.ungrouped.count()).toBeGreaterThanOrEqual(55);
    await groupAll(db);
    expect(await db.ungrouped.count()).toBe(0);
  });
});

test('what the reader takes apart while a batch is grouped is read before it is kept', async () => {
  await ferry();
  await commit([report('d', 'Passenger Ferry Aground Off Kep: All 84 Passengers Safe')], 'g');
  const grouping = createGrouping(db, ALERT_DECISIONS, rethrow);
  const read = db.partings.toArray.bind(db.partings);
  vi.spyOn(db.partings, 'toArray').mockImplementationOnce(() =>
    read().then(async before => {
      await separateArticle(db, 'b', 'command');
      grouping.forget();
      return before;
    }),
  );
  await grouping.next(NOW, false);
  // It is most like b, which is no longer of the story.
  expect(await storyOf('d')).toBe('b');
  expect(await inconsistencies(db)).toEqual([]);
});

describe('grouping', () => {
  test('puts reports of one event into one story, whatever feed they came from', async () => {
    await ferry();
    expect(await storyOf('a')).toBe('a');
    expect([await storyOf('b'), await storyOf('c')]).toEqual(['a', 'a']);
    expect(await storyOf('o0')).toBe('o0');
    expect(await db.stories.toArray()).toMatchObject([
      { storyId: 'a', count: 3, outlets: ['f', 'g'] },
    ]);
    expect(await db.ungrouped.count()).toBe(0);
    expect(await inconsistencies(db)).toEqual([]);
  });

  test('continues in the next worker, which knows nothing but the store', async () => {
    await commit([report('a', FERRY[0])]);
    await createGrouping(db, ALERT_DECISIONS, rethrow).next(NOW, false);
    await commit([report('b', FERRY[1])], 'g');
    await createGrouping(db, ALERT_DECISIONS, rethrow).next(NOW, false);
    expect(await storyOf('b')).toBe('a');
  });

  test('follows links: an article joins the story of the article that it links to', async () => {
    const page = 'https://a.example/ferry';
    await commit([report('a', FERRY[0], { link: page })]);
    await groupAll(db);
    const one = report('b', 'What Kep Fishermen Saw That Night');
    const content = `<p>As <a href="${page}?from=feed#top">reported</a>, it ran aground.</p>`;
    await commit([{ ...one, body: { ...one.body, content } }], 'g');
    await groupAll(db);
    expect(await storyOf('b')).toBe('a');
  });

  test('takes news before a backlog', async () => {
    await addFeeds(db, [feedRow('h')]);
    await commit(
      Array.from({ length: 300 }, (_, at) => report(`0${at}`, `Old report ${at}`)),
      'h',
    );
    await commit([report('z', FERRY[0])]);
    await createGrouping(db, ALERT_DECISIONS, rethrow).next(NOW, true);
    expect(await db.ungrouped.get('z')).toBeUndefined();
    expect(await db.ungrouped.count()).toBe(300);
  });

  test('lists one line a story, with what came since the reader looked', async () => {
    await ferry();
    const lines = await newestStories(db, 50);
    expect(lines).toHaveLength(3);
    const line = lines.find(({ story }) => story !== null);
    expect(line?.story?.count).toBe(3);
    expect(line?.seenAt.filter(at => at > NOW)).toHaveLength(2);
  });
});

describe('what the reader decides on a story', () => {
  test('a muted story is not listed, and is again when it is unmuted', async () => {
    await ferry();
    await markStory(db, 'a', 'mutedAt', NOW);
    expect((await newestStories(db, 50)).map(({ article }) => article.articleId).sort()).toEqual([
      'o0',
      'o1',
    ]);
    await markStory(db, 'a', 'mutedAt', null);
    expect(await newestStories(db, 50)).toHaveLength(3);
  });

  test('following ends muting', async () => {
    await markStory(db, 'o0', 'mutedAt', NOW);
    await markStory(db, 'o0', 'followedAt', NOW);
    expect(await db.stories.get('o0')).toMatchObject({ mutedAt: null, followedAt: NOW });
    await markStory(db, 'o0', 'followedAt', null);
    expect(await db.stories.get('o0')).toBeUndefined();
  });

  test('an article that is taken out stays out, also in the next worker', async () => {
    await ferry();
    expect(await separateArticle(db, 'c', 'command 1')).toBe('a');
    expect(await storyOf('c')).toBe('c');
    await commit(
      Array.from({ length: 6 }, (_, at) => report(`d${at}`, `${FERRY[at % 3]} (${at})`)),
      'g',
      NOW + 3 * MINUTE_MS,
    );
    await groupAll(db);
    const ids = await Promise.all(['a', 'b', 'c'].map(storyOf));
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
    expect(await inconsistencies(db)).toEqual([]);
  });

  test('the article that gave a story its name can be taken out, and taken back', async () => {
    await ferry();
    await separateArticle(db, 'a', 'command 2');
    const own = await storyOf('a');
    expect(own).not.toBe('a');
    expect(await storyOf('b')).toBe('a');
    expect((await storyDetail(db, own ?? ''))?.articles).toHaveLength(1);
    await rejoinArticle(db, 'a', 'a');
    expect(await storyOf('a')).toBe('a');
    expect(await db.partings.count()).toBe(0);
    expect(await inconsistencies(db)).toEqual([]);
  });
});

describe('an alert', () => {
  const alerting = { kicker: 'breaking', stage: 'breaking', alerting: true } as const;

  test('is raised once for a story that many call breaking', async () => {
    await commit([report('a', FERRY[0], alerting)]);
    expect(await groupAll(db)).toBe(1);
    expect((await db.outbox.get('story:a'))?.urgency).toBe('urgent');
    await db.outbox.update('story:a', { state: 'shown', shownAt: NOW });
    await commit([report('b', FERRY[1], alerting)], 'g');
    // The second outlet confirms it: the notification that stands is brought up to date.
    expect(await groupAll(db)).toBe(1);
    expect(await db.outbox.toArray()).toMatchObject([
      { alertId: 'story:a', articleId: 'b', urgency: 'bulletin', witnesses: 2, isUpdate: true },
    ]);
  });

  test('comes with each update of a story that is followed, under the same id, and never of a muted one', async () => {
    await commit([report('a', FERRY[0])]);
    await groupAll(db);
    await markStory(db, 'a', 'followedAt', NOW);
    await commit([report('b', FERRY[1])], 'g');
    expect(await groupAll(db)).toBe(1);
    expect(await db.outbox.toArray()).toMatchObject([{ alertId: 'story:a', articleId: 'b' }]);
    // It alerts anew, also where the reader has put the last one away.
    await db.outbox.update('story:a', { state: 'shown', shownAt: NOW });
    await commit([report('d', `${FERRY[1]}, Say Owners`)], 'g');
    expect(await groupAll(db)).toBe(1);
    expect(await db.outbox.get('story:a')).toMatchObject({ articleId: 'd', isUpdate: false });
    await markStory(db, 'a', 'mutedAt', NOW);
    await commit([report('c', FERRY[2], alerting)]);
    expect(await groupAll(db)).toBe(0);
  });
});

describe('edits', () => {
  test('keep the earlier text; noise is neither kept nor marked', async () => {
    const first = report('a', FERRY[0], { deck: '84 people aboard. Updated 3 min ago' });
    await commit([first]);
    await groupAll(db);
    const noise = report('a', FERRY[0], { deck: '84 people aboard. Updated 9 min ago' });
    await commit([noise], 'f', NOW + MINUTE_MS);
    expect(await db.revisions.count()).toBe(0);
    expect((await db.articles.get('a'))?.editedAt).toBeNull();
    await db.statuses.update('a', { read: 1 });
    const edited = report('a', FERRY[0], { deck: '86 people aboard.' });
    await commit([edited], 'f', NOW + 2 * MINUTE_MS);
    expect(await db.revisions.toArray()).toMatchObject([
      { articleId: 'a', seenAt: NOW, deck: '84 people aboard. Updated 9 min ago' },
    ]);
    expect((await db.articles.get('a'))?.editedAt).toBe(NOW + 2 * MINUTE_MS);
    expect((await db.statuses.get('a'))?.read).toBe(1);
    expect(await groupAll(db)).toBe(0);
  });

  test.each([
    ['is none of the publisher’s where the feed says the same as before', {}, 0],
    ['counts with another summary', { summary: '<p>86 people are aboard.</p>' }, 1],
    ['counts with another text', { content: '<p>The wind is rising.</p>' }, 1],
    ['comes with a credit that is read since, which is no edit', { credit: 'Sok Dara' }, 0],
  ])('another deck %s', async (_, said, revisions) => {
    const { article, body, ...rest } = report('a', FERRY[0], {
      deck: 'A ferry at the pier. 84 ...',
    });
    await commit([{ article, body, ...rest }]);
    const deck = '84 people are aboard.';
    const row = { ...article, deck, bodyHash: JSON.stringify(said) };
    await commit([{ article: row, body: { ...body, ...said }, ...rest }], 'f', NOW + MINUTE_MS);
    expect(await db.articles.get('a')).toMatchObject({
      deck,
      editedAt: revisions === 0 ? null : NOW + MINUTE_MS,
    });
    expect(await db.revisions.count()).toBe(revisions);
  });

  test('are bounded: the first words and the newest are kept', async () => {
    for (let at = 0; at < 15; at++)
      await commit([report('a', `Ferry with ${at} aboard`)], 'f', NOW + at * MINUTE_MS);
    const kept = (await db.revisions.toArray()).map(({ headline }) => headline);
    expect(kept).toHaveLength(10);
    expect(kept[0]).toBe('Ferry with 0 aboard');
    expect(kept.at(-1)).toBe('Ferry with 13 aboard');
  });

  test('are in the story, each version with its time', async () => {
    await ferry();
    await commit([report('b', `${FERRY[1]}, Say Owners`)], 'g', NOW + 9 * MINUTE_MS);
    const whole = await storyDetail(db, 'a');
    const versions = whole?.articles.find(({ article }) => article.articleId === 'b')?.versions;
    expect(versions?.map(({ seenAt }) => seenAt)).toEqual([NOW + MINUTE_MS, NOW + 9 * MINUTE_MS]);
  });
});

test('a feed that goes takes its articles out of stories', async () => {
  await ferry();
  await removeFeed(db, 'f');
  // It was alerted of, and is known by that still.
  expect(await db.stories.toArray()).toMatchObject([{ storyId: 'a', count: 1 }]);
  expect(await storyOf('b')).toBe('a');
  expect((await storyDetail(db, 'a'))?.articles).toHaveLength(1);
  expect(await inconsistencies(db)).toEqual([]);
});

test('related are the same story, other outlets first, then what shares its names', async () => {
  await ferry();
  await commit(
    [report('k', 'Kep Ferry Pier to Be Rebuilt by Harbour Office')],
    'g',
    NOW + 5 * MINUTE_MS,
  );
  await groupAll(db);
  await separateArticle(db, 'k', 'command 3');
  const article = await db.articles.get('a');
  if (article === undefined) throw new Error('It is there.');
  const { sameStory, background } = await relatedArticles(db, article, 4);
  expect(sameStory.map(line => line.article.articleId)).toEqual(['b', 'c']);
  expect(background.map(line => line.article.articleId)).toEqual(['k']);
});
