/** The badge counts unread articles, and its colour says whether breaking news waits. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchBadge } from '../../../../entrypoints/background/badge.ts';
import { type Database, openDatabase } from '../../../../store/database.ts';
import { noteVisit } from '../../../../store/note-visit.ts';
import { markRead } from '../../../../store/statuses.ts';
import { breakMemory, bringNews, draft, NOW } from '../../../fixtures/archive.ts';
import { backgroundBrowser } from '../../../fixtures/background.ts';

let db: Database;
const report = () => {};
beforeEach(() => {
  backgroundBrowser();
  db = openDatabase();
});
afterEach(() => {
  vi.restoreAllMocks();
  db.close();
});

const says = (text: string) =>
  vi.waitFor(async () => expect(await fakeBrowser.action.getBadgeText({})).toBe(text), 5000);
const color = () => fakeBrowser.action.getBadgeBackgroundColor({});

test('it follows the unread counter, and is empty at none', async () => {
  await bringNews(db, draft('a'), draft('b'));
  watchBadge(db, report);
  await says('2');
  await markRead(db, ['a', 'b'], true);
  await says('');
});

test('it is of another colour while breaking news waits to be seen', async () => {
  watchBadge(db, report);
  await bringNews(db, draft('b'));
  await says('1');
  const quiet = await color();
  await bringNews(db, draft('a', { alerting: true }));
  await says('2');
  expect(await color()).not.toEqual(quiet);
  await noteVisit(db, 'newtab', NOW);
  await vi.waitFor(async () => expect(await color()).toEqual(quiet), 5000);
  await says('2');
});

test('more than 999 is not counted on', async () => {
  await db.counters.put({ name: 'unread', value: 1000 });
  watchBadge(db, report);
  await says('999+');
});

test('an archive that does not open shows as an exclamation mark', async () => {
  breakMemory();
  watchBadge(openDatabase(), report);
  await says('!');
});

test('a browser that refuses the badge is reported, and asked again at the next change', async () => {
  const refusing = vi
    .spyOn(fakeBrowser.action, 'setBadgeText')
    .mockImplementation(() => Promise.reject(new Error('no badge')));
  const failed: string[] = [];
  watchBadge(db, what => void failed.push(what));
  await vi.waitFor(() => expect(failed).toEqual(['showing the badge']), 5000);
  refusing.mockRestore();
  await bringNews(db, draft('a'));
  await says('1');
});
