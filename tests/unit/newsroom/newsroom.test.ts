import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFeed } from '../../../feed/read.ts';
import { type Newsroom, openNewsroom } from '../../newsroom/newsroom.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(newsroom.origin + path, { headers });

describe('the newsroom', () => {
  test.each([
    ['/courier.xml', 'rss', 5],
    ['/tonle.atom', 'atom', 4],
    ['/wire.json', 'json', 3],
  ])('publishes %s as %s', async (path, format, count) => {
    const response = await get(path);
    const result = readFeed(
      new Uint8Array(await response.arrayBuffer()),
      newsroom.origin + path,
      response.headers.get('Content-Type'),
    );
    expect(result).toMatchObject({ feed: { format } });
    if ('feed' in result) {
      expect(result.feed.entries).toHaveLength(count);
      for (const entry of result.feed.entries)
        expect((await fetch(entry.link ?? '')).status).toBe(200);
    }
  });

  test('answers conditional requests until the story moves on', async () => {
    const etag = (await get('/courier.xml')).headers.get('ETag') ?? '';
    expect((await get('/courier.xml', { 'If-None-Match': etag })).status).toBe(304);
    expect(newsroom.advance()).toMatch(/^BREAKING: /);
    expect((await get('/courier.xml', { 'If-None-Match': etag })).status).toBe(200);
    expect(
      [newsroom.advance(), newsroom.advance(), newsroom.advance(), newsroom.advance()].map(
        headline => headline?.slice(0, 6) ?? null,
      ),
    ).toEqual(['UPDATE', 'UPDATE', 'Kep Fe', null]);
  });

  test.each([
    ['not-found', 404],
    ['gone', 410],
    ['too-many-requests', 429],
    ['server-error', 500],
    ['login', 401],
  ])('can fail as %s', async (fault, status) => {
    expect((await get(`/fail/${fault}/courier.xml`)).status).toBe(status);
  });

  test('can redirect, send HTML, break its XML and send nothing', async () => {
    expect((await get('/fail/redirect/courier.xml')).url).toBe(
      `${newsroom.origin}/moved/courier.xml`,
    );
    const read = async (fault: string) =>
      readFeed(
        new Uint8Array(await (await get(`/fail/${fault}/courier.xml`)).arrayBuffer()),
        null,
        null,
      );
    expect(await read('html')).toMatchObject({ error: { code: 'html' } });
    expect(await read('broken-xml')).toMatchObject({ error: { code: 'not-a-feed' } });
    expect(await read('empty')).toMatchObject({ error: { code: 'empty' } });
  });

  test('can cut the connection and never end', async () => {
    await expect(get('/fail/cut/courier.xml').then(response => response.text())).rejects.toThrow();
    const reader = (await get('/fail/endless/courier.xml')).body?.getReader();
    let length = 0;
    while (reader !== undefined && length < 2_000_000)
      length += (await reader.read()).value?.length ?? 0;
    await reader?.cancel();
    expect(length).toBeGreaterThanOrEqual(2_000_000);
  });
});
