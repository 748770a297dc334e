/** What a page asks the browser for: access to sites, and whether it has it. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageDesk } from '../../../../components/shared/page-context.ts';
import { createPageDesk } from '../../../../entrypoints/wiring/page-desk.ts';
import { readGrants } from '../../../../feed/grants.ts';
import { freshDatabase } from '../../../fixtures/archive.ts';

let granted: string[];
let asked: (readonly string[])[];
let listeners: (() => void)[];
let desk: PageDesk;
beforeEach(async () => {
  granted = [];
  asked = [];
  listeners = [];
  const event = { addListener: (listener: () => void) => listeners.push(listener) };
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: [...granted] }),
    contains: async ({ origins = [] }: { origins?: readonly string[] }) =>
      origins.every(origin => readGrants(granted)(origin.replace('*', ''))),
    request: async ({ origins = [] }: { origins?: readonly string[] }) => {
      asked.push(origins);
      granted.push(...origins);
      for (const listener of listeners) listener();
      return true;
    },
    onAdded: event,
    onRemoved: event,
  });
  desk = createPageDesk(freshDatabase());
  await desk.missingAccess([]);
  // What a page asks by is loaded once it has time.
  await new Promise(next => setTimeout(next));
  await vi.dynamicImportSettled();
});

test('access is asked for a site and its subdomains on both schemes, before anything is awaited', async () => {
  const answer = desk.requestAccess([
    'https://www.news.example/a',
    'http://feeds.news.example/b?c',
    'http://nas:8080/',
  ]);
  expect(asked).toEqual([
    ['https://*.news.example/*', 'http://*.news.example/*', 'https://nas/*', 'http://nas/*'],
  ]);
  expect(await answer).toBe(true);
});

test('what is granted is not asked for again, whichever page asked for it', async () => {
  granted.push('https://old.example/*');
  for (const listener of listeners) listener();
  await desk.missingAccess([]);
  await desk.requestAccess(['https://old.example/feed', 'https://new.example/feed']);
  expect(asked).toEqual([['https://*.new.example/*', 'http://*.new.example/*']]);
  expect(await desk.missingAccess(['https://old.example/', 'https://old.example/b'])).toEqual([]);
  expect(await desk.requestAccess(['https://old.example/feed', 'http://a.new.example/'])).toBe(
    true,
  );
  expect(asked).toHaveLength(1);
  expect(await desk.missingAccess(['https://www.old.example/', 'https://b.example/'])).toEqual([
    'https://www.old.example/',
    'https://b.example/',
  ]);
});

test('a change of access is told until nobody listens', async () => {
  let changes = 0;
  const end = desk.onAccessChange(() => changes++);
  await desk.requestAccess(['https://news.example/']);
  await desk.missingAccess([]);
  expect(changes).toBeGreaterThan(0);
  const before = changes;
  end();
  await desk.requestAccess(['https://other.example/']);
  await desk.missingAccess([]);
  expect(changes).toBe(before);
});

test('a page may fetch what its site was allowed for, and nothing else', async () => {
  expect(await desk.mayFetch('https://news.example/feed')).toBe(false);
  await desk.requestAccess(['https://news.example/']);
  expect(await desk.mayFetch('http://www.news.example/feed')).toBe(true);
  // No browser takes this host for a pattern, and a feed may name it all the same.
  expect(await desk.mayFetch('https://a*b.example/feed.jpg')).toBe(false);
  expect(await desk.mayFetch('https://other.example/feed')).toBe(false);
});

test('a browser that throws instead of asking has given no access', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  Object.assign(fakeBrowser.permissions, {
    request: async () => {
      throw new Error('permissions.request may only be called from a user input handler');
    },
  });
  expect(await desk.requestAccess(['https://news.example/'])).toBe(false);
  expect(String(log.mock.calls[0]?.[1])).toContain('user input handler');
  log.mockRestore();
});
