/** What a line of a list says of its article and of its story. */
import { beforeEach, describe, expect, test } from 'vitest';
import { toHeadlines } from '../../../../components/lists/to-headlines.ts';
import type { Draft } from '../../../../store/commit-feed.ts';
import type { Database } from '../../../../store/database.ts';
import { setSaved } from '../../../../store/statuses.ts';
import { newestStories } from '../../../../store/story-lines.ts';
import { markStory } from '../../../../store/story-marks.ts';
import { bringNews, draft, freshDatabase, NOW } from '../../../fixtures/archive.ts';
import { ENGLISH } from '../../../fixtures/headlines.ts';

let db: Database;
beforeEach(() => {
  db = freshDatabase();
});

const HOUR_MS = 3_600_000;

type View = Parameters<typeof toHeadlines>[1];

async function shown(view: Partial<View> = {}) {
  return toHeadlines(await newestStories(db, 10), { i18n: ENGLISH, now: NOW, ...view });
}

/** The one headline that `said` makes. */
async function only(said: Partial<Draft['article']>) {
  await bringNews(db, draft('a', said));
  const [headline, ...others] = await shown();
  expect(others).toEqual([]);
  if (headline === undefined) throw new Error('There is no headline.');
  return headline;
}

describe('a headline', () => {
  test('is the deck where the publisher gives no title, and says so where there is neither', async () => {
    expect((await only({ headline: '', deck: 'The deck' })).headline).toBe('The deck');
    db = freshDatabase();
    expect((await only({ headline: '', deck: null })).headline).toBe(ENGLISH.t('list.untitled'));
  });

  test('leads to the page that shows articles, whatever its id holds', async () => {
    await bringNews(db, draft('a/b?c'));
    const [here] = await shown();
    const [there] = await shown({ page: 'reader.html' });
    expect(here?.href).toBe('#/article/a%2Fb%3Fc');
    expect(there?.href).toBe('reader.html#/article/a%2Fb%3Fc');
  });

  test('says whether it is unread and saved', async () => {
    await bringNews(
      db,
      draft('a'),
      draft('b', { headline: 'Museum shows coins', publishedAt: NOW - 1 }),
    );
    await setSaved(db, 'b', NOW);
    const [a, b] = await shown();
    expect([a?.isUnread, a?.isSaved]).toEqual([true, false]);
    expect(b?.isSaved).toBe(true);
  });

  test('keeps its publisher’s own word for breaking news', async () => {
    const { chips } = await only({ kicker: 'urgent', stage: 'breaking' });
    expect(chips).toEqual(['urgent']);
  });

  test('has the stage that its words give where it has no label', async () => {
    expect((await only({ kicker: null, stage: 'correction' })).chips).toEqual(['correction']);
  });

  test('has no label where neither publisher nor words give one', async () => {
    expect((await only({ kicker: null, stage: null })).chips).toEqual([]);
  });

  test.for([
    ['breaking', 'statement', ['breaking', 'statement']],
    ['just-in', 'correction', ['just-in', 'correction']],
    ['urgent', 'live', ['urgent', 'live']],
    ['update', 'statement', ['update', 'statement']],
    ['statement', 'statement', ['statement']],
    ['live', 'live', ['live']],
    ['just-in', 'breaking', ['just-in']],
    ['analysis', null, ['analysis']],
  ] as const)(
    'that its publisher calls %s and whose words say %s has the labels %s',
    async ([kicker, stage, chips]) => {
      expect((await only({ kicker, stage })).chips).toEqual(chips);
    },
  );

  test('keeps its publisher’s kicker however old it is', async () => {
    await bringNews(db, draft('a', { kicker: 'breaking', stage: 'breaking' }));
    const [later] = await shown({ now: NOW + 30 * HOUR_MS });
    expect(later?.chips).toEqual(['breaking']);
  });

  test('is no part of a story where it stands alone', async () => {
    expect((await only({})).story).toBeNull();
  });
});

describe('a line that stands for a story', () => {
  const ferry = () =>
    bringNews(
      db,
      draft('a', {
        headline: 'Passenger Ferry Runs Aground Off Kep',
        kicker: 'breaking',
        stage: 'breaking',
        publishedAt: NOW - 2,
      }),
      draft('b', {
        headline: 'Passenger Ferry Aground Off Kep: All 84 Aboard Safe',
        publishedAt: NOW - 1,
      }),
    );

  test('counts its articles, names the unread ones, and leads to its timeline', async () => {
    await ferry();
    const [headline] = await shown({ page: 'reader.html' });
    expect(headline?.story).toMatchObject({ count: 2, outlets: 1, isFollowed: false });
    expect(headline?.story?.href).toMatch(/^reader\.html#\/story\/./);
    expect(headline?.unreadIds.toSorted()).toEqual(['a', 'b']);
    expect(headline?.breakingAt).toBe(NOW - 2);
  });

  test('counts what came since the last visit, and nothing where all of it did', async () => {
    await ferry();
    await db.articles.update('b', { firstSeenAt: NOW + 5 });
    const newCount = async (since: number | null) => (await shown({ since }))[0]?.story?.newCount;
    expect(await newCount(NOW)).toBe(1);
    expect(await newCount(NOW + 5)).toBe(0);
    expect(await newCount(NOW - HOUR_MS)).toBe(0);
    expect(await newCount(null)).toBe(0);
  });

  test('is an update when the announcement is older than six hours', async () => {
    await ferry();
    const chips = async (now: number) => (await shown({ now }))[0]?.chips;
    expect(await chips(NOW)).toEqual(['breaking']);
    expect(await chips(NOW + 7 * HOUR_MS)).toEqual(['update']);
  });

  test('has both labels where another publisher announced what its own only analyses', async () => {
    await ferry();
    const [line] = await newestStories(db, 10);
    if (line?.story == null) throw new Error('There is no story.');
    const analysed = { ...line, article: { ...line.article, kicker: 'analysis' as const } };
    const chips = (now: number) => toHeadlines([analysed], { i18n: ENGLISH, now })[0]?.chips;
    expect(chips(NOW)).toEqual(['breaking', 'analysis']);
    expect(chips(NOW + 30 * HOUR_MS)).toEqual(['analysis', 'update']);
  });

  test('is shown as a story when the reader follows it, even with one article', async () => {
    await bringNews(db, draft('a'));
    const storyId = (await db.articles.get('a'))?.storyId ?? '';
    await markStory(db, storyId, 'followedAt', NOW);
    const [headline] = await shown();
    expect(headline?.story).toMatchObject({ count: 1, isFollowed: true });
  });
});
