/** Breaking news: a real notification, a real click, the right article, also after the background died. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { until } from './browser.ts';
import {
  command,
  followNewsroom,
  openScene,
  publishNext,
  readTable,
  type Scene,
  texts,
} from './scene.ts';

let scene: Scene;
let page: Page;

beforeAll(async () => {
  scene = await openScene(inject('browserName'), { isSleepy: true }, true);
  page = await scene.browser.open('newtab.html');
});
afterAll(() => scene.close());

describe('an alert', () => {
  test('is raised by breaking news alone, once, and not by the backlog', async context => {
    const { desktop, newsroom } = scene;
    if (desktop === null) return context.skip('no session bus on this machine');
    await followNewsroom(page, newsroom);
    const headline = await publishNext(page, newsroom);
    await until('the notification', () => desktop.shown.length > 0);
    expect(desktop.shown).toHaveLength(1);
    expect(desktop.shown[0]?.title).toContain(headline);
    expect(desktop.shown[0]?.body).toContain('The Mekong Courier');
    expect(desktop.shown[0]?.body).toContain('unconfirmed');
    await until('the mark', async () => (await readTable(page, 'outbox'))[0]?.state === 'shown');
  });

  test('stays one as the story develops: it is brought up to date in its place', async context => {
    const { desktop, newsroom } = scene;
    if (desktop === null) return context.skip('no session bus on this machine');
    await publishNext(page, newsroom);
    await command(page, 'pollNow', { feedId: null });
    await until('the update', () => desktop.shown.at(-1)?.body.includes('2 outlets in'));
    await until('the mark', async () => (await readTable(page, 'outbox'))[0]?.state === 'shown');
    expect(desktop.standing()).toHaveLength(1);
    expect(await readTable(page, 'outbox')).toHaveLength(1);
    const log = await readTable(page, 'alertLog');
    expect(log.filter(({ outcome }) => outcome === 'shown')).toHaveLength(1);
  });

  test('opens the right article at a click, after the background died', async context => {
    const { desktop, browser } = scene;
    const notification = desktop?.shown.at(-1);
    if (desktop === null || notification === undefined)
      return context.skip('no session bus on this machine');
    await browser.killBackground();
    desktop.click(notification.id);
    const reader = await browser.pageAt(address =>
      address.startsWith(browser.pageUrl('reader.html#/article/')),
    );
    await until('the article', async () =>
      notification.title.endsWith((await texts(reader, '.article-headline'))[0] ?? '?'),
    );
    const [alert] = await readTable(reader, 'outbox');
    expect(decodeURIComponent(await reader.evaluate(() => location.hash))).toBe(
      `#/article/${alert?.articleId}`,
    );
  });

  test('has buttons where the browser has them: read, and mute, also after the background died', async context => {
    const { desktop, browser, newsroom } = scene;
    if (desktop === null) return context.skip('no session bus on this machine');
    const reader = await browser.pageAt(address =>
      address.startsWith(browser.pageUrl('reader.html')),
    );
    const [alert] = await readTable(reader, 'outbox');
    const storyId = String(alert?.storyId);
    // The reader hears of a story that is followed anew each time.
    await command(reader, 'followStory', { storyId, followed: true });
    await command(reader, 'setSetting', { key: 'alertGapMinutes', value: 0 });
    const publish = async () => {
      const before = desktop.shown.length;
      await publishNext(page, newsroom);
      return until('the next alert', () => desktop.shown.length > before && desktop.shown.at(-1));
    };
    const first = await publish();
    if (browser.name === 'firefox') {
      expect([...first.buttons.keys()].join()).not.toMatch(/read|mute/i);
      return;
    }
    await until('the mark', async () => (await readTable(reader, 'outbox'))[0]?.state === 'shown');
    const [shown] = await readTable(reader, 'outbox');
    await browser.killBackground();
    expect(desktop.press(first.id, 'Mark as read')).toBe(true);
    await until('it is read', async () =>
      (await readTable(reader, 'statuses')).some(
        ({ articleId, read }) => articleId === shown?.articleId && read === 1,
      ),
    );
    const second = await publish();
    await until('the mark', async () => (await readTable(reader, 'outbox'))[0]?.state === 'shown');
    expect(desktop.press(second.id, 'Mute this story')).toBe(true);
    await until('it is muted', async () =>
      (await readTable(reader, 'stories')).some(
        one => one.storyId === storyId && one.mutedAt !== null,
      ),
    );
    expect(desktop.standing()).toHaveLength(0);
  });

  test('uses the reader tab that is open', async context => {
    const { desktop, browser } = scene;
    if (desktop === null) return context.skip('no session bus on this machine');
    const reader = await browser.pageAt(address =>
      address.startsWith(browser.pageUrl('reader.html')),
    );
    await reader.evaluate(() => {
      document.body.dataset.untouched = 'yes';
      location.hash = '#/';
    });
    const [article] = (await readTable(reader, 'articles')).filter(({ kicker }) => kicker === null);
    await command(page, 'openArticle', { articleId: article?.articleId });
    await until(
      'the article',
      async () => (await texts(reader, '.article-headline'))[0] === article?.headline,
    );
    expect(await reader.evaluate(() => document.body.dataset.untouched)).toBe('yes');
  });

  test('comes again after the desktop was restarted, and its click works', async context => {
    const { desktop, browser } = scene;
    if (desktop === null) return context.skip('no session bus on this machine');
    await desktop.leave();
    // Nobody hears of this one; browsers say that all is well.
    await command(page, 'testAlert', {});
    await desktop.comeBack();
    const shown = desktop.shown.length;
    await command(page, 'testAlert', {});
    await until('the test alert', () => desktop.shown.length > shown);
    desktop.click(desktop.shown.at(-1)?.id ?? 0);
    const reader = await browser.pageAt(address => address.endsWith('reader.html#/alerts'));
    await until('the log', async () => (await texts(reader, '.alert-log li')).length > 0);
  });
});
