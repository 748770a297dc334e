/** The whole background over one archive: every listener is there before anything is awaited. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../../entrypoints/background/index.ts';
import { ROUND_ALARM } from '../../../../entrypoints/background/rounds.ts';
import { type Database, openDatabase } from '../../../../store/database.ts';
import { addFeeds } from '../../../../store/feeds.ts';
import { feedRow } from '../../../fixtures/archive.ts';
import { type BackgroundBrowser, backgroundBrowser } from '../../../fixtures/background.ts';
import { CATALOGUE_TEXT } from '../../../fixtures/catalogue.ts';
import { rss } from '../../../fixtures/desk.ts';

const STAGES = readFileSync(
  join(import.meta.dirname, '../../../../public/words/stages.txt'),
  'utf8',
);
const URL_F = 'https://f.example/feed.xml';

let db: Database;
let browser: BackgroundBrowser;
let requests: string[];
beforeEach(async () => {
  browser = backgroundBrowser();
  db = openDatabase();
  requests = [];
  vi.stubGlobal('fetch', async (url: string) => {
    if (url.endsWith('words/stages.txt')) return new Response(STAGES);
    if (url.endsWith('catalogue.json')) return new Response(CATALOGUE_TEXT);
    requests.push(url);
    return new Response(rss('F1'));
  });
  await addFeeds(db, [feedRow('f')]);
});
afterEach(() => {
  vi.unstubAllGlobals();
  db.close();
});

const alarm = (name: string) =>
  fakeBrowser.alarms.onAlarm.trigger({
    name,
    scheduledTime: 0,
    periodInMinutes: 1,
    persistAcrossSessions: true,
  });

test('the alarm runs a round, and another alarm does not', async () => {
  background.main();
  await alarm('other');
  expect(requests).toEqual([]);
  await alarm(ROUND_ALARM);
  expect(requests).toEqual([URL_F]);
  expect(await db.articles.count()).toBe(1);
});

test('a start of the browser runs a round', async () => {
  background.main();
  await fakeBrowser.runtime.onStartup.trigger();
  expect(requests).toEqual([URL_F]);
});

test('a feed that was refused is asked when its site is granted, and says so when that ends', async () => {
  let isGranted = false;
  Object.assign(fakeBrowser.permissions, { contains: async () => isGranted });
  background.main();
  await alarm(ROUND_ALARM);
  expect(requests).toEqual([]);
  isGranted = true;
  browser.permissions.onAdded.trigger({ origins: ['https://f.example/*'] });
  await vi.waitFor(() => expect(requests).toEqual([URL_F]));
  await vi.waitFor(async () => expect((await db.pollStates.get('f'))?.problem).toBeNull());
  isGranted = false;
  browser.permissions.onRemoved.trigger({ origins: ['https://f.example/*'] });
  await vi.waitFor(async () =>
    expect((await db.pollStates.get('f'))?.problem?.code).toBe('no-permission'),
  );
});
