/** Clicks on notifications and their buttons, in a worker that knows nothing but the archive. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DIGEST_ID, TEST_ID } from '../../../../alert/notify.ts';
import { listenToAlerts } from '../../../../entrypoints/background/alert-clicks.ts';
import { type Database, openDatabase } from '../../../../store/database.ts';
import { bringNews, draft } from '../../../fixtures/archive.ts';
import { backgroundBrowser, backgroundDesk, openTabs } from '../../../fixtures/background.ts';
import { testDesk } from '../../../fixtures/desk.ts';

let db: Database;
let failed: string[];
beforeEach(async () => {
  backgroundBrowser();
  failed = [];
  const dead = openDatabase();
  await bringNews(dead, draft('a', { alerting: true, headline: 'Ferry aground off Kep' }));
  dead.close();
  db = openDatabase();
  listenToAlerts(backgroundDesk(testDesk(db)), { report: what => void failed.push(what) });
});
afterEach(() => db.close());

async function stand(alertId: string): Promise<void> {
  await fakeBrowser.notifications.create(alertId, {
    type: 'basic',
    iconUrl: 'icon.png',
    title: 'Ferry',
    message: 'Kep',
  });
}
const standing = async () => Object.keys(await fakeBrowser.notifications.getAll());

test('a click opens the article of the alert and removes it', async () => {
  await stand('story:a');
  await fakeBrowser.notifications.onClicked.trigger('story:a');
  expect(await openTabs()).toContain('reader.html#/article/a');
  expect(await standing()).toEqual([]);
});

test('a click on an alert whose outbox row is gone opens the newest article of its story', async () => {
  await db.outbox.clear();
  await fakeBrowser.notifications.onClicked.trigger('story:a');
  expect(await openTabs()).toContain('reader.html#/article/a');
});

test('the first button marks the article as read and opens nothing', async () => {
  await stand('story:a');
  const before = await openTabs();
  await fakeBrowser.notifications.onButtonClicked.trigger('story:a', 0);
  expect(await db.statuses.get('a')).toMatchObject({ read: 1 });
  expect(await openTabs()).toEqual(before);
  expect(await standing()).toEqual([]);
});

test('the second button mutes the story and leaves the article unread', async () => {
  await stand('story:a');
  await fakeBrowser.notifications.onButtonClicked.trigger('story:a', 1);
  expect((await db.stories.get('a'))?.mutedAt).toEqual(expect.any(Number));
  expect(await db.statuses.get('a')).toMatchObject({ read: 0 });
  expect(await standing()).toEqual([]);
});

test.each([DIGEST_ID, TEST_ID])('a click on the %s opens the list of alerts', async alertId => {
  await stand(alertId);
  await fakeBrowser.notifications.onClicked.trigger(alertId);
  expect(await openTabs()).toContain('reader.html#/alerts');
  expect(await standing()).toEqual([]);
});

test('a notification that is none of ours is left alone', async () => {
  const before = await openTabs();
  await stand('other');
  await fakeBrowser.notifications.onClicked.trigger('other');
  expect(await openTabs()).toEqual(before);
  expect(await standing()).toEqual(['other']);
});

test('a click that fails is reported', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockRejectedValue(new Error('no tabs'));
  await fakeBrowser.notifications.onClicked.trigger('story:a');
  vi.restoreAllMocks();
  expect(failed).toEqual(['opening an alert']);
});
