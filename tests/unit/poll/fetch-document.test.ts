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
    [403, 'refused'],
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

  test.each([401, 403, 405, 429, 503])(
    'a page under %i that checks who asks is told as that',
    async status => {
      const body =
        '<!doctype html><title>Just a moment...</title><script>window._cf_chl_opt={}</script>';
      answer(() => new Response(body, { status, headers: { 'Retry-After': '60' } }));
      expect(await fetchDocument(desk, FEED, NONE)).toEqual({
        kind: 'failed',
        code: 'challenge',
        detail: String(status),
        retryAt: NOW + 60_000,
      });
    },
  );

  test.each([200, 202])('so is one under %i, which is no document', async status => {
    answer(() => new Response('', { status, headers: { 'x-amzn-waf-action': 'challenge' } }));
    expect(await fetchDocument(desk, FEED, NONE)).toMatchObject({
      code: 'challenge',
      detail: String(status),
    });
  });

  test('a refusal whose body breaks off or never ends is a refusal', async () => {
    const broken = new ReadableStream({ pull: controller => controller.error(new Error('gone')) });
    answer(() => new Response(broken, { status: 403 }));
    expect(await fetchDocument(desk, FEED, NONE)).toMatchObject({ code: 'refused' });
    const endless = new ReadableStream({
      pull: controller => controller.enqueue(new TextEncoder().encode('<html>'.repeat(1000))),
    });
    answer(() => new Response(endless, { status: 403 }));
    expect(await fetchDocument(desk, FEED, NONE)).toMatchObject({ code: 'refused' });
  });

  test('a body that breaks off is a result', async () => {
    const broken = new ReadableStream({ pull: controller => controller.error(new Error('gone')) });
    answer(() => new Response(broken));
    expect(await fetchDocument(desk, FEED, NONE)).toMatchObject({ code: 'unreachable' });
  });

  test.each([
    ['120', NOW + 120_000],
    [new Date(NOW + 60_000).toUTCString(), NOW + 60_000],
  ])('Retry-After "%s" is obeyed', async (value, retryAt) => {
    answer(() => new Response('', { status: 429, headers: { 'Retry-After': value } }));
    expect(await fetchDocument(desk, FEED, NONE)).toMatchObject({ retryAt });
  });

  describe('redirects', () => {
    const moved = (status: number, location: string | null) => () =>
      new Response(null, { status, headers: location === null ? {} : { Location: location } });
    const asked = () => desk.requests.map(({ url }) => url);

    test('are followed by Newsline itself, with the validators, to any site that is granted', async () => {
      answer(moved(301, 'https://www.news.example/feed.xml#top'));
      desk.answers.set('https://www.news.example/feed.xml', moved(302, '/rss'));
      desk.answers.set('https://www.news.example/rss', () => new Response(rss('A')));
      expect(await fetchDocument(desk, FEED, { etag: '"1"', lastModified: null })).toMatchObject({
        kind: 'document',
        url: 'https://www.news.example/rss',
        isMovedForGood: false,
      });
      expect(asked()).toHaveLength(3);
      for (const { init } of desk.requests) {
        expect(init.redirect).toBe('manual');
        expect(new Headers(init.headers).get('If-None-Match')).toBe('"1"');
      }
    });

    test.each([
      [[301], true],
      [[308, 301], true],
      [[302], false],
      [[307, 301], false],
      [[303], false],
    ])('%j is for good: %s', async (statuses, isMovedForGood) => {
      const hops = [FEED, ...statuses.map((_, hop) => `https://news.example/${hop}`)];
      for (const [hop, status] of statuses.entries())
        desk.answers.set(hops[hop] ?? '', moved(status, hops[hop + 1] ?? null));
      desk.answers.set(hops.at(-1) ?? '', () => new Response(rss('A')));
      expect(await fetchDocument(desk, FEED, NONE)).toMatchObject({ isMovedForGood });
    });

    test('a document that came without one has not moved', async () => {
      answer(() => new Response(rss('A')));
      expect(await fetchDocument(desk, FEED, NONE)).toMatchObject({
        url: FEED,
        isMovedForGood: false,
      });
    });

    test('a site that is not granted is named and never asked', async () => {
      desk.refused.add('other.example');
      answer(moved(301, 'https://other.example/feed?a=b'));
      desk.answers.set('https://other.example/feed?a=b', () => new Response(rss('A')));
      expect(await fetchDocument(desk, FEED, NONE)).toMatchObject({
        kind: 'failed',
        code: 'redirected',
        detail: 'https://other.example/feed?a=b',
      });
      expect(asked()).toEqual([FEED]);
    });

    test('in a circle end', async () => {
      answer(moved(302, FEED));
      expect(await fetchDocument(desk, FEED, NONE)).toMatchObject({
        code: 'redirect-loop',
        detail: 'news.example',
      });
      expect(asked()).toHaveLength(21);
    });

    test.each([null, 'mailto:a@b.example', 'javascript:alert(1)', 'https://'])(
      'to %s lead nowhere',
      async location => {
        answer(moved(302, location));
        expect(await fetchDocument(desk, FEED, NONE)).toMatchObject({
          code: 'http-error',
          detail: '302',
        });
      },
    );

    test('a name and a password in the address are left out, raw UTF-8 is read', async () => {
      const raw = Buffer.from('https://me:secret@news.example/ព័ត៌មាន').toString('latin1');
      answer(moved(301, raw));
      await fetchDocument(desk, FEED, NONE);
      expect(decodeURI(asked()[1] ?? '')).toBe('https://news.example/ព័ត៌មាន');
    });
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
      await fetchDocument(desk, FEED, NONE, {
        timeoutMs: 5000,
        maxBytes: 10_000,
        mayCut: false,
        accept: '*/*',
      }),
    ).toMatchObject({
      code: 'too-large',
    });
    expect(isCancelled).toBe(true);
  });

  test('of a larger document the beginning comes where it is of use', async () => {
    answer(() => new Response('x'.repeat(20_000)));
    const limits = { timeoutMs: 5000, maxBytes: 10_000, mayCut: true, accept: '*/*' };
    const result = await fetchDocument(desk, FEED, NONE, limits);
    expect(result).toMatchObject({ kind: 'document', isCut: true });
    expect(result.kind === 'document' && result.bytes.length).toBe(10_000);
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
      await fetchDocument(desk, FEED, NONE, {
        timeoutMs: 10,
        maxBytes: 10,
        mayCut: false,
        accept: '*/*',
      }),
    ).toMatchObject({
      code: 'timeout',
    });
  });
});
