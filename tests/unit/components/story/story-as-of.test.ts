/** The timeline of a story, as it is and as it was. */
import { beforeEach, describe, expect, test } from 'vitest';
import { storyAsOf } from '../../../../components/story/story-as-of.ts';
import { commitFeed } from '../../../../store/commit-feed.ts';
import type { Database } from '../../../../store/database.ts';
import { storyDetail } from '../../../../store/story-detail.ts';
import { draft, freshDatabase, NOW } from '../../../fixtures/archive.ts';
import { ENGLISH } from '../../../fixtures/headlines.ts';
import { bringFerry, ferryId, NEWS } from '../../../fixtures/news.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
let db: Database;
beforeEach(async () => {
  db = freshDatabase();
  await bringFerry(db);
});

/** The story of the ferry, @param at as of then; null is now. */
async function shown(at: number | null, now = NOW + 3 * MINUTE_MS) {
  const whole = await storyDetail(db, await ferryId(db));
  if (whole === null) throw new Error('There is no story.');
  return storyAsOf(whole, at, ENGLISH, now);
}
const headlines = ({ entries }: Awaited<ReturnType<typeof shown>>) =>
  entries.map(({ item }) => item.headline);

/** Its publisher writes the article `safe` anew. */
async function rewrite(headline: string, text: string | null = null): Promise<void> {
  const one = draft('safe', { feedId: 'g', headline, publishedAt: NOW + 1, bodyHash: 'h2' });
  await commitFeed(db, {
    feedId: 'g',
    feed: {},
    state: { succeededAt: NOW + 5 * MINUTE_MS },
    drafts: [{ ...one, body: { ...one.body, content: text } }],
    now: NOW + 5 * MINUTE_MS,
  });
}

describe('a story as of an instant', () => {
  test('holds the articles that had been seen by then, the newest first', async () => {
    expect(headlines(await shown(NOW - 1))).toEqual([]);
    expect(headlines(await shown(NOW))).toEqual([NEWS.aground]);
    expect(headlines(await shown(NOW + MINUTE_MS))).toEqual([NEWS.safe, NEWS.aground]);
    expect(headlines(await shown(null))).toEqual([NEWS.checks, NEWS.safe, NEWS.aground]);
  });

  test('has the texts of that time, with the versions that there were', async () => {
    await rewrite('Passenger Ferry Aground Off Kep: All 87 Aboard Safe');
    const safe = async (at: number | null) =>
      (await shown(at)).entries.find(({ item }) => item.articleId === 'safe');
    expect((await safe(NOW + MINUTE_MS))?.item).toMatchObject({
      headline: NEWS.safe,
      isEdited: false,
    });
    expect((await safe(NOW + MINUTE_MS))?.versions).toHaveLength(1);
    expect((await safe(null))?.item).toMatchObject({
      headline: 'Passenger Ferry Aground Off Kep: All 87 Aboard Safe',
      isEdited: true,
    });
    expect((await safe(null))?.versions).toHaveLength(2);
  });

  test('marks the first article only where others follow', async () => {
    const firsts = async (at: number | null) =>
      (await shown(at)).entries.map(({ isFirst }) => isFirst);
    expect(await firsts(NOW)).toEqual([false]);
    expect(await firsts(null)).toEqual([false, false, true]);
  });

  test('names the facts that an article adds', async () => {
    const { entries } = await shown(null);
    expect(entries.map(({ facts }) => facts)).toEqual([[], ['84 Aboard'], []]);
  });

  test('has the stage of that time: breaking, then an update, after six hours no longer breaking', async () => {
    expect((await shown(NOW)).stage).toBe('breaking');
    expect((await shown(NOW + MINUTE_MS)).stage).toBe('update');
    await db.articles.update('safe', { stage: null });
    expect((await shown(null)).stage).toBe('breaking');
    expect((await shown(null, NOW + 7 * HOUR_MS)).stage).toBe('update');
  });

  test('cuts a long text at a word', async () => {
    await rewrite(NEWS.safe, `<p>${'The ferry was pulled free. '.repeat(60)}</p>`);
    const { entries } = await shown(null, NOW + 6 * MINUTE_MS);
    const text = entries.find(({ item }) => item.articleId === 'safe')?.text ?? '';
    expect(text.length).toBeLessThanOrEqual(901);
    expect(text).toMatch(/ (The|ferry|was|pulled|free\.)…$/);
    expect(entries.find(({ item }) => item.articleId === 'checks')?.text).toBeNull();
  });
});
