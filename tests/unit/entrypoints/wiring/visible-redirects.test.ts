/** How a redirect that the browser hides from `fetch` is seen. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fetchShowingRedirects } from '../../../../entrypoints/wiring/visible-redirects.ts';

const FEED = 'https://news.example/feed';

type Listener = (details: Record<string, unknown>) => void;

/** An event that tells its listeners whatever a test says. */
function event() {
  const listeners = new Set<Listener>();
  return {
    listeners,
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    tell: (details: Record<string, unknown>) => {
      for (const listener of listeners) listener(details);
    },
  };
}

const onHeadersReceived = event();
const onBeforeRedirect = event();
let own: string;

/** A response as browsers give it for a redirect that they were told not to follow. */
function opaque(): Response {
  return Object.defineProperties(new Response(null), {
    type: { value: 'opaqueredirect' },
    status: { value: 0 },
  });
}

beforeEach(() => {
  Object.assign(fakeBrowser, { webRequest: { onHeadersReceived, onBeforeRedirect } });
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `chrome-extension://own${path}` });
  own = 'chrome-extension://own';
});
afterEach(() => vi.unstubAllGlobals());

/** Answers the next request with a redirect, and reports on it `report`. */
function redirecting(report: () => void): void {
  vi.stubGlobal('fetch', async () => {
    report();
    return opaque();
  });
}

describe('a redirect', () => {
  test.each(['chrome-extension://own', 'chrome-extension://own/background.html'])(
    'that the headers tell is answered with its status and address (%s)',
    async originUrl => {
      redirecting(() =>
        onHeadersReceived.tell({
          url: FEED,
          originUrl,
          statusCode: 308,
          responseHeaders: [{ name: 'location', value: '/b' }],
        }),
      );
      const response = await fetchShowingRedirects(FEED, {});
      expect([response.status, response.headers.get('Location')]).toEqual([
        308,
        'https://news.example/b',
      ]);
    },
  );

  test('that the browser made up itself is known by its report', async () => {
    redirecting(() =>
      onBeforeRedirect.tell({
        url: FEED,
        initiator: own,
        statusCode: 307,
        redirectUrl: 'https://news.example/feed',
      }),
    );
    expect((await fetchShowingRedirects(FEED, {})).status).toBe(307);
  });

  test('of another request is not taken for it', async () => {
    redirecting(() => {
      const details = { statusCode: 301, redirectUrl: 'https://evil.example/' };
      onBeforeRedirect.tell({ ...details, url: FEED, initiator: 'https://news.example' });
      onBeforeRedirect.tell({ ...details, url: `${FEED}/other`, initiator: own });
      onBeforeRedirect.tell({
        url: FEED,
        initiator: own,
        statusCode: 302,
        redirectUrl: 'https://news.example/c',
      });
    });
    const response = await fetchShowingRedirects(FEED, {});
    expect(response.headers.get('Location')).toBe('https://news.example/c');
  });

  test('that is reported with no status of one is taken for a temporary one', async () => {
    redirecting(() =>
      onBeforeRedirect.tell({ url: FEED, initiator: own, statusCode: 0, redirectUrl: `${FEED}/b` }),
    );
    expect((await fetchShowingRedirects(FEED, {})).status).toBe(307);
  });

  test('is answered without an address where nothing reports it', async () => {
    Object.assign(fakeBrowser, { webRequest: undefined });
    redirecting(() => {});
    const response = await fetchShowingRedirects(FEED, {});
    expect([response.status, response.headers.get('Location')]).toEqual([302, null]);
  });
});

test('an answer that is no redirect comes as it is, and nobody listens any more', async () => {
  const answer = new Response('news');
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    expect(init).toMatchObject({ redirect: 'manual', credentials: 'omit' });
    return answer;
  });
  expect(await fetchShowingRedirects(FEED, { credentials: 'omit' })).toBe(answer);
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch');
  });
  await expect(fetchShowingRedirects(FEED, {})).rejects.toThrow('Failed to fetch');
  expect([onHeadersReceived.listeners.size, onBeforeRedirect.listeners.size]).toEqual([0, 0]);
});
