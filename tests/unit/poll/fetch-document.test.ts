import { beforeEach, describe, expect, test } from 'vitest';
import { fetchDocument } from '../../../poll/fetch-document.ts';
import { freshDatabase, NOW } from '../../fixtures/archive.ts';
import { rss, type TestDesk, testDesk } from '../../fixtures/desk.ts';

const FEED = 'https://news.example/feed.xml';
const NONE = { etag: null, lastModified: null };
let desk: TestDesk;
const answer = (make: () => Response) => desk.answers.set(FEED, make);

beforeEach(() => {
  desk = testDesk(freshDatabase());
});

/** What a browser makes of a redirect that it was told not to follow: no status, no headers, only a type. */
function unfollowedRedirect(): Response {
  return Object.defineProperties(new Response(null), {
    type: { value: 'opaqueredirect' },
    status: { value: 0 },
    ok: { value: false },
  });
}

describe('fetchDocument', () => {
  test('sends no cookies and no referrer, and passes the cache by', async () => {
    answer(() => new Response(rss('A')));
    await fetchDocument(desk, FEED, NONE);
    expect(desk.requests[0]?.init).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
  });

  test('validators go back as they came', async () => {
    answer(() => new Response(null, { status: 304 }));
    expect(
      await fetchDocument(desk, FEED, { etag: 'W/"a b"', lastModified: 'yesterday' }),
    ).toMatchObject({ kind: 'unchanged' });
    const headers = new Headers(desk.requests[0]?.init.headers);
    expect(headers.get('If-None-Match')).toBe('W/"a b"');
    expect(headers.get('If-Modified-Since')).toBe('yesterday');
  });

  test('a document comes with its validators', async () => {
    answer(
      () =>
        new Response('<x/>', {
          headers: { ETag: '"1"', 'Last-Modified': 'L', 'Content-Type': 'text/xml' },
        }),
    );
    expect(await fetchDocument(desk, FEED, NONE)).toMatchObject({
      kind: 'document',
      etag: '"1"',
      lastModified: 'L',
      contentType: 'text/xml',
      url: FEED,
    });
  });

  test('a host that is not granted is never asked', async () => {
    desk.refused.add('news.example');
    expect(await fetchDocument(desk, FEED, NONE)).toMatchObject({
      kind: 'failed',
      code: 'no-permission',
      detail: 'news.example',
    });
    expect(desk.requests).toEqual([]);
  });

  test.each([
    [401, 'login-needed'],
    [403, 'login-needed'],
    [404, 'not-found'],
    [410, 'gone'],
    [418, 'http-error'],
    [429, 'rate-limited'],
    [500, 'server-error'],
    [503, 'server-error'],
  ])('%i is %s', async (status, code) => {
    answer(() => new Response('', { status }));
    expect(await fetchDocument(desk, FEED, NONE)).toMatchObject({ kind: 'failed', code });
  });

  test.each([
    ['120', NOW + 120_000],
    [new Date(NOW + 60_000).toUTCString(), NOW + 60_000],
  ])('Retry-After "%s" is obeyed', async (value, retryAt) => {
    answer(() => new Response('', { status: 429, headers: { 'Retry-After': value } }));
    expect(await fetchDocument(desk, FEED, NONE)).toMatchObject({ retryAt });
  });

  test('a redirect to a site that is not granted shows itself, though it cannot be followed', async () => {
    desk.answers.set(FEED, () => {
      if (desk.requests.at(-1)?.init.redirect !== 'manual') throw new TypeError('Failed to fetch');
      return unfollowedRedirect();
    });
    expect(await fetchDocument(desk, FEED, NONE)).toMatchObject({
      kind: 'failed',
      code: 'redirected',
      detail: 'news.example',
    });
  });

  test('a server that answers only the second time is no redirect', async () => {
    desk.answers.set(FEED, () => {
      if (desk.requests.length < 2) throw new TypeError('Failed to fetch');
      return new Response(rss('A'));
    });
    expect(await fetchDocument(desk, FEED, NONE)).toMatchObject({ code: 'unreachable' });
  });

  test('an unreachable server is a result', async () => {
    expect(await fetchDocument(desk, FEED, NONE)).toMatchObject({
      kind: 'failed',
      code: 'unreachable',
    });
  });

  test('a body that grows beyond the limit is let go of', async () => {
    let isCancelled = false;
    answer(
      () =>
        new Response(
          new ReadableStream({
            pull: controller => controller.enqueue(new Uint8Array(1000)),
            cancel: () => {
              isCancelled = true;
            },
          }),
        ),
    );
    expect(
      await fetchDocument(desk, FEED, NONE, { timeoutMs: 5000, maxBytes: 10_000, accept: '*/*' }),
    ).toMatchObject({
      code: 'too-large',
    });
    expect(isCancelled).toBe(true);
  });

  test('a server that never answers costs the time limit and no more', async () => {
    desk.answers.set(
      FEED,
      () =>
        new Promise((_, reject) => {
          desk.requests[0]?.init.signal?.addEventListener('abort', () =>
            reject(new DOMException('', 'TimeoutError')),
          );
        }),
    );
    expect(
      await fetchDocument(desk, FEED, NONE, { timeoutMs: 10, maxBytes: 10, accept: '*/*' }),
    ).toMatchObject({
      code: 'timeout',
    });
  });
});
