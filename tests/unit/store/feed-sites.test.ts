import { beforeEach, expect, test } from 'vitest';
import { pollFeed } from '../../../poll/poll-feed.ts';
import type { Database } from '../../../store/database.ts';
import { sitesBeside, sitesOfFeeds } from '../../../store/feed-sites.ts';
import { addFeeds } from '../../../store/feeds.ts';
import { dueFeeds } from '../../../store/poll-states.ts';
import { feedRow, freshDatabase } from '../../fixtures/archive.ts';
import { type TestDesk, testDesk } from '../../fixtures/desk.ts';

const NEW = 'https://new.example/rss';
let db: Database;
let desk: TestDesk;
beforeEach(async () => {
  db = freshDatabase();
  desk = testDesk(db);
  await addFeeds(db, [feedRow('f')]);
});

async function poll(): Promise<void> {
  const [due] = await dueFeeds(db, desk.at);
  if (due !== undefined) await pollFeed(desk, due, null);
}
const item = (name: string, page: string, picture: string) =>
  `<item><guid>${name}</guid><title>${name}</title><link>https://${page}/${name}</link><description>Short.</description><enclosure url="https://${picture}/${name}.jpg" type="image/jpeg" length="1"/></item>`;

test('the sites of a feed’s pages and pictures are known from its document, the most frequent first', async () => {
  const items = [
    item('a', 'pages.example', 'img.example'),
    item('b', 'f.example', 'cdn.example'),
    item('c', 'pages.example', 'cdn.example'),
  ];
  desk.answers.set(
    feedRow('f').url,
    () => new Response(`<rss><channel><title>F</title>${items.join('')}</channel></rss>`),
  );
  await poll();
  expect(await sitesOfFeeds(db)).toEqual([
    {
      feedId: 'f',
      title: 'F',
      feed: [],
      articles: ['https://pages.example/'],
      pictures: ['https://cdn.example/', 'https://img.example/'],
    },
  ]);
  const feed = await db.feeds.get('f');
  expect(feed === undefined ? [] : sitesBeside(feed)).toHaveLength(3);
});

test('a feed of the web names no host of the reader’s own network', async () => {
  const items = ['192.168.1.1', 'nas', 'printer.local', 'pages.example'].map((host, index) =>
    item(`n${index}`, host, host),
  );
  desk.answers.set(
    feedRow('f').url,
    () => new Response(`<rss><channel><title>F</title>${items.join('')}</channel></rss>`),
  );
  await poll();
  expect(await sitesOfFeeds(db)).toMatchObject([
    { articles: ['https://pages.example/'], pictures: ['https://pages.example/'] },
  ]);
});

test('a redirect of an earlier version, which names a host and a port, is no address', async () => {
  const problem = { code: 'redirected', detail: 'paper.example:8080', at: desk.at } as const;
  await db.pollStates.update('f', { problem });
  expect(await sitesOfFeeds(db)).toEqual([]);
});

test('a feed that is redirected to a site without access names that site', async () => {
  desk.answers.set(
    feedRow('f').url,
    () => new Response(null, { status: 301, headers: { Location: NEW } }),
  );
  desk.refused.add('new.example');
  await poll();
  expect(await sitesOfFeeds(db)).toMatchObject([{ feed: [NEW], articles: [], pictures: [] }]);
});

test('a feed without access names itself, and one that has all it needs is none', async () => {
  expect(await sitesOfFeeds(db)).toEqual([]);
  desk.refused.add('f.example');
  await poll();
  expect(await sitesOfFeeds(db)).toMatchObject([{ feed: [feedRow('f').url] }]);
});
