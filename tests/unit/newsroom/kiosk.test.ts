import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readOpml } from '../../../feed/opml.ts';
import { readFeed } from '../../../feed/read.ts';
import type { Feed } from '../../../model/feed.ts';
import { createGrouper } from '../../../story/grouper.ts';
import { type Kiosk, openKiosk } from '../../newsroom/kiosk.ts';

const NOW = Date.UTC(2026, 10, 25, 12);
const HOUR_MS = 3_600_000;

let kiosk: Kiosk;
let feeds: readonly Feed[];
beforeAll(async () => {
  kiosk = await openKiosk(NOW);
  feeds = await Promise.all(kiosk.feeds.map(read));
});
afterAll(() => kiosk.close());

async function read(url: string): Promise<Feed> {
  const response = await fetch(url);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const result = readFeed(bytes, url, response.headers.get('Content-Type'));
  if (!('feed' in result)) throw new Error(`${url} is not read as a feed.`);
  return result.feed;
}

describe('the kiosk', () => {
  test('lists some fifty feeds in five folders and beside them', () => {
    const listed = readOpml(kiosk.opml)?.feeds ?? [];
    expect(listed.map(({ url }) => url)).toEqual(kiosk.feeds);
    expect(listed.length).toBeGreaterThan(48);
    expect(new Set(listed.map(({ folder }) => folder))).toEqual(
      new Set(['Cambodia', 'World', 'Business', 'Science and technology', 'Sport', null]),
    );
  });

  test('dates each item within the last thirty hours', () => {
    for (const { entries } of feeds) {
      expect(entries.length).toBeGreaterThanOrEqual(8);
      expect(entries.length).toBeLessThanOrEqual(25);
      for (const { publishedAt } of entries) {
        expect(publishedAt).toBeLessThan(NOW);
        expect(publishedAt).toBeGreaterThan(NOW - 30 * HOUR_MS);
      }
    }
  });

  test('has outlets of many languages, and headlines of every length', () => {
    const count = (language: string) => feeds.filter(feed => feed.language === language).length;
    expect([count('km'), count('ar'), count('he')]).toEqual([6, 4, 1]);
    for (const language of ['es', 'fr', 'de', 'ja', 'zh-Hans', 'pl'])
      expect(count(language)).toBeGreaterThan(0);
    const headlines = feeds.flatMap(feed => feed.entries.map(({ title }) => title ?? ''));
    expect(Math.max(...headlines.flatMap(line => line.split(' ').map(word => word.length)))).toBe(
      80,
    );
    expect(Math.max(...headlines.map(({ length }) => length))).toBeGreaterThan(200);
    expect(headlines).toContain('Sweet winter leeks');
    expect(new Set(headlines).size).toBeGreaterThan(headlines.length - 5);
  });

  test('has pictures at about half of its outlets, some on a site of another name, and sound', () => {
    const pictures = feeds.map(({ entries }) =>
      entries.flatMap(({ thumbnail }) => (thumbnail === null ? [] : [thumbnail])),
    );
    const share = pictures.filter(({ length }) => length > 0).length / feeds.length;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.7);
    const hosts = new Set(pictures.flat().map(url => new URL(url).hostname));
    expect(hosts).toEqual(new Set(['127.0.0.1', 'localhost']));
    const kinds = feeds.flatMap(({ entries }) =>
      entries.flatMap(entry => entry.enclosures.map(({ type }) => type)),
    );
    expect(kinds).toContain('audio/mpeg');
  });

  test('answers for pages, pictures and icons, and for nothing else', async () => {
    const status = async (url: string) => (await fetch(url)).status;
    const [{ home, items } = { home: '', items: [] }] = kiosk.outlets;
    const number = items.find(({ motif }) => motif !== null)?.number;
    expect(await status(`${home}/news/${number}.html`)).toBe(200);
    const picture = await fetch(`${home}/pictures/${number}`);
    expect(picture.headers.get('Content-Type')).toMatch(/^image\//);
    expect(await status(`${home}/icon.svg`)).toBe(200);
    expect(await status(`${home}/favicon.ico`)).toBe(404);
    expect(kiosk.requests.at(-1)).toMatchObject({ path: '/favicon.ico', status: 404 });
  });

  test('reports twelve events and more in the words of several outlets, which are grouped', () => {
    const lines = kiosk.outlets.flatMap(({ slug, items }) =>
      items.map(item => ({ ...item, outlet: slug })),
    );
    const grouper = createGrouper();
    const numbered = lines
      .sort((a, b) => a.publishedAt - b.publishedAt)
      .map(line => ({
        ...line,
        number: grouper.add({
          ...{ title: line.headline, summary: line.deck, at: line.publishedAt },
          outlet: line.outlet,
        }),
      }));
    grouper.regroupNewest();
    const events = Map.groupBy(
      numbered.filter(({ event }) => event !== null),
      ({ event }) => event,
    );
    expect(events.size).toBeGreaterThanOrEqual(12);
    const whole = [...events.values()].filter(members => {
      const stories = new Set(members.map(({ number }) => grouper.storyOf(number)));
      return stories.size === 1;
    });
    expect(whole.length).toBeGreaterThanOrEqual(8);
  });

  test('has the same news at every opening', async () => {
    const again = await openKiosk(NOW);
    const headlines = (one: Kiosk) =>
      one.outlets.map(({ items }) =>
        items.map(({ headline, publishedAt }) => [headline, publishedAt]),
      );
    expect(headlines(again)).toEqual(headlines(kiosk));
    await again.close();
  });
});
