/** The background dies in the middle of a round, the browser is restarted: polling continues where it was. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { until } from './browser.ts';
import { command, followNewsroom, openScene, readTable, type Scene, texts } from './scene.ts';

let scene: Scene;
let page: Page;

beforeAll(async () => {
  scene = await openScene(inject('browserName'), { isSleepy: true }, true);
  page = await scene.browser.open('reader.html');
});
afterAll(() => scene.close());

const counter = async (name: string) =>
  (await readTable(page, 'counters')).find(row => row.name === name)?.value;

describe('a background that dies', () => {
  test('in the middle of a round loses nothing and stores nothing twice', async () => {
    const { newsroom, browser } = scene;
    await followNewsroom(page, newsroom);
    newsroom.advance();
    newsroom.fail('/courier.xml', 'slow');
    newsroom.fail('/tonle.atom', 'slow');
    newsroom.fail('/wire.json', 'slow');
    void command(page, 'pollNow', { feedId: null }).catch(() => {});
    await until('the interrupted request', async () =>
      (await readTable(page, 'pollStates')).some(row => row.startedAt !== null),
    );
    await browser.killBackground();
    for (const path of ['/courier.xml', '/tonle.atom', '/wire.json']) newsroom.fail(path, null);
    expect((await readTable(page, 'pollStates')).some(row => row.startedAt !== null)).toBe(true);
    // Nobody calls: the alarm wakes the next worker, which finds in the store what is due.
    await until(
      'the next round',
      async () => (await readTable(page, 'articles')).length === 13,
      90_000,
    );
    await until('the end of the round', async () =>
      (await readTable(page, 'pollStates')).every(row => row.startedAt === null),
    );
    const statuses = await readTable(page, 'statuses');
    expect(await counter('articles')).toBe(13);
    expect(await counter('unread')).toBe(statuses.filter(({ read }) => read === 0).length);
  });

  test('shows the alert of that round once', async context => {
    const { desktop } = scene;
    if (desktop === null) return context.skip('no session bus on this machine');
    await until('the notification', () => desktop.shown.length > 0);
    await until('the mark', async () => (await readTable(page, 'outbox'))[0]?.state === 'shown');
    expect(desktop.shown).toHaveLength(1);
  });
});

/** The whole matrix belongs to `npm run soak`. */
if (process.env.NEWSLINE_SOAK === '1' && inject('browserName') === 'chromium') {
  describe('a worker that dies often', () => {
    test.each([0, 10, 20, 40, 80, 120, 160, 240, 320, 500])(
      '%i ms into a round, leaves a sound archive',
      async ms => {
        const { browser } = scene;
        void command(page, 'pollNow', { feedId: null }).catch(() => {});
        await new Promise(next => setTimeout(next, ms));
        await browser.killBackground();
        await command(page, 'pollNow', { feedId: null });
        await until('a finished round', async () =>
          (await readTable(page, 'pollStates')).every(row => row.startedAt === null),
        );
        const statuses = await readTable(page, 'statuses');
        expect(await counter('articles')).toBe((await readTable(page, 'articles')).length);
        expect(await counter('unread')).toBe(statuses.filter(({ read }) => read === 0).length);
        expect(await readTable(page, 'articles')).toHaveLength(13);
      },
    );
  });
}

describe('a browser that is restarted', () => {
  test('has its archive, goes on polling, and its alerts still find their articles', async context => {
    const { browser, newsroom, desktop } = scene;
    await browser.restart();
    page = await browser.open('newtab.html');
    await until('the archive', async () => (await texts(page, '.headline-title')).length === 13);
    newsroom.advance();
    const asked = newsroom.requests.length;
    await command(page, 'pollNow', { feedId: null });
    expect(await readTable(page, 'articles')).toHaveLength(15);
    expect(
      newsroom.requests
        .slice(asked)
        // An open page asks for pictures meanwhile.
        .filter(({ path }) => newsroom.feeds.some(feed => new URL(feed).pathname === path))
        .map(({ status }) => status)
        .sort(),
    ).toEqual([200, 200, 304]);
    if (desktop === null) return context.skip('no session bus on this machine');
    // An alert that a dead worker left behind is shown by the next one, and its click works.
    const shown = desktop.shown.length;
    // It need not keep its distance from the one before.
    await command(page, 'setSetting', { key: 'alertGapMinutes', value: 0 });
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('newsline');
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('outbox', 'readwrite');
            const outbox = transaction.objectStore('outbox');
            const all = outbox.getAll();
            all.onsuccess = () =>
              outbox.put({ ...all.result[0], state: 'pending', isUpdate: false, shownAt: null });
            transaction.oncomplete = () => {
              opening.result.close();
              resolve();
            };
            transaction.onerror = () => reject(transaction.error);
          };
        }),
    );
    await browser.restart();
    await until('the alert', () => desktop.shown.length > shown, 90_000);
    desktop.click(desktop.shown.at(-1)?.id ?? 0);
    const reader = await browser.pageAt(address =>
      address.startsWith(browser.pageUrl('reader.html#/article/')),
    );
    await until('the article', async () =>
      desktop.shown.at(-1)?.title.endsWith((await texts(reader, '.article-headline'))[0] ?? '?'),
    );
  });
});
