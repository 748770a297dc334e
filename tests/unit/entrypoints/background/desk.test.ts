/** What the background's own desk shows on the desktop. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DIGEST_ID, TEST_ID } from '../../../../alert/notify.ts';
import { createDesk, type Desk } from '../../../../entrypoints/background/desk.ts';
import { alertsIn } from '../../../../store/outbox.ts';
import { bringNews, draft } from '../../../fixtures/archive.ts';
import { backgroundBrowser } from '../../../fixtures/background.ts';

let desk: Desk;
beforeEach(() => {
  backgroundBrowser();
  desk = createDesk();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  desk.db.close();
});

const standing = async () => Object.keys(await fakeBrowser.notifications.getAll());

test('an alert is shown under the id of its story, once even if it is shown again, and can be withdrawn', async () => {
  await bringNews(desk.db, draft('a', { alerting: true, headline: 'Ferry aground off Kep' }));
  for (const pending of await alertsIn(desk.db, 'pending')) {
    await desk.notify(pending);
    await desk.notify(pending);
  }
  expect(await standing()).toEqual(['story:a']);
  await desk.withdraw('story:a');
  expect(await standing()).toEqual([]);
});

test('an update of an alert that the reader dismissed is not shown again', async () => {
  Object.assign(fakeBrowser.notifications, { update: async () => false });
  await bringNews(desk.db, draft('a', { alerting: true, headline: 'Ferry aground off Kep' }));
  const [pending] = await alertsIn(desk.db, 'pending');
  expect(pending).toBeDefined();
  if (pending !== undefined)
    await desk.notify({ ...pending, alert: { ...pending.alert, isUpdate: true } });
  expect(await standing()).toEqual([]);
});

test('the test alert and the digest are shown beside each other', async () => {
  await desk.notifyTest();
  await desk.notifyDigest([]);
  expect((await standing()).sort()).toEqual([DIGEST_ID, TEST_ID].sort());
});

test('a browser that never answers about a notification is given up after a while', async () => {
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(() => new Promise(() => {}));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const answer = desk.notifyTest().catch((cause: Error) => cause.message);
  await vi.waitFor(() => expect(fakeBrowser.notifications.create).toHaveBeenCalled());
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await answer).toBe('the browser does not answer about notifications');
});
