import { beforeEach, describe, expect, test } from 'vitest';
import { neighbours } from '../../../store/article-detail.ts';
import { commitFeed } from '../../../store/commit-feed.ts';
import { readCounter } from '../../../store/counters.ts';
import type { Database } from '../../../store/database.ts';
import { addFeeds } from '../../../store/feeds.ts';
import { lastVisit } from '../../../store/last-visit.ts';
import { noteVisit } from '../../../store/note-visit.ts';
import { keepPage, noteMissed, wantedPages } from '../../../store/raw-pages.ts';
import { keepFullText, setSaved } from '../../../store/statuses.ts';
import { draft, feedRow, freshDatabase, NOW } from '../../fixtures/archive.ts';

let db: Database;
const commit = (drafts: Parameters<typeof commitFeed>[1]['drafts']) =>
  commitFeed(db, { feedId: 'f', feed: {}, state: { succeededAt: NOW }, drafts, now: NOW });

beforeEach(async () => {
  db = freshDatabase();
  await addFeeds(db, [feedRow('f')]);
});

describe('a visit', () => {
  test('is remembered for each page, and makes breaking news seen', async () => {
    await commit([draft('backlog', { alerting: true })]);
    expect(await readCounter(db, 'breaking')).toBe(0);
    await commit([draft('new', { alerting: true })]);
    expect(await readCounter(db, 'breaking')).toBe(1);
    expect(await lastVisit(db, 'popup')).toBeNull();
    await noteVisit(db, 'popup', NOW);
    expect(await lastVisit(db, 'popup')).toBe(NOW);
    expect(await lastVisit(db, 'newtab')).toBeNull();
    expect(await readCounter(db, 'breaking')).toBe(0);
  });
});

describe('the page of an article', () => {
  const link = 'https://news.example/a';

  test('is wanted when it is saved or breaking, until its text is kept', async () => {
    await commit([draft('a', { link })]);
    expect(await wantedPages(db)).toEqual([]);
    await setSaved(db, 'a', NOW);
    expect(await wantedPages(db)).toMatchObject([{ articleId: 'a', url: link, tries: 0 }]);
    const page = { bytes: new Uint8Array(3), contentType: null, url: link };
    await keepPage(db, 'a', page);
    expect(await wantedPages(db)).toEqual([]);
    expect((await db.rawPages.get('a'))?.page?.bytes).toHaveLength(3);
    await keepFullText(db, 'a', '<p>Text</p>');
    expect(await db.rawPages.count()).toBe(0);
    await setSaved(db, 'a', NOW + 1);
    expect(await db.rawPages.count()).toBe(0);
    await commit([draft('b', { link: `${link}b`, alerting: true })]);
    expect(await wantedPages(db)).toMatchObject([{ articleId: 'b' }]);
  });

  test('is not wanted where the feed gives the text, and is dropped after three misses', async () => {
    const plain = draft('long', { link });
    await commit([{ ...plain, body: { ...plain.body, content: 'word '.repeat(400) } }]);
    await setSaved(db, 'long', NOW);
    expect(await wantedPages(db)).toEqual([]);
    await commit([draft('short', { link: `${link}s` })]);
    await setSaved(db, 'short', NOW);
    for (let miss = 0; miss < 3; miss++)
      for (const row of await wantedPages(db)) await noteMissed(db, row, false);
    expect(await wantedPages(db)).toEqual([]);
  });

  test('at most sixty are kept, the newest requests', async () => {
    await commit(Array.from({ length: 70 }, (_, at) => draft(`p${at}`, { link: `${link}${at}` })));
    for (let at = 0; at < 70; at++) await setSaved(db, `p${at}`, NOW + at);
    expect(await db.rawPages.count()).toBe(60);
    expect(await db.rawPages.get('p0')).toBeUndefined();
    expect(await db.rawPages.get('p69')).toBeDefined();
  });
});

test('an article’s neighbours are the ones next in time, also among those of one instant', async () => {
  const times = [5, 4, 4, 3];
  await commit(times.map((at, index) => draft(`n${index}`, { publishedAt: at })));
  const seen: string[] = [];
  for (let next = 'n0'; next !== ''; ) {
    seen.push(next);
    const { sortAt = 0 } = (await db.articles.get(next)) ?? {};
    const { older } = await neighbours(db, { articleId: next, sortAt });
    next = older?.article.articleId ?? '';
  }
  expect(new Set(seen)).toEqual(new Set(['n0', 'n1', 'n2', 'n3']));
  expect(seen).toHaveLength(4);
});
