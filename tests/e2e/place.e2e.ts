/** The place in a list, the way back to it, and the next article of it, as a reader goes through the history of a tab. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Crowd, openCrowd, ownEvent } from '../newsroom/crowd.ts';
import { until } from './browser.ts';
import { command, openScene, publishNext, readTable, type Scene, texts } from './scene.ts';

/** Sources, each in a folder of its own, and the articles of each. */
const HOSTS = 24;
const ITEMS = 8;
const SCROLLED = 2000;

let scene: Scene;
let crowd: Crowd;
let control: Page;

beforeAll(async () => {
  scene = await openScene(inject('browserName'));
  crowd = await openCrowd(HOSTS, 1, ITEMS, ownEvent);
  control = await scene.browser.open('options.html');
  await command(control, 'setSetting', { key: 'alerts', value: false });
  for (const url of crowd.feeds) await command(control, 'follow', { url });
  const articles = async () => (await readTable(control, 'articles')).length;
  await until('the articles', async () => (await articles()) === HOSTS * ITEMS, 60_000);
  const feeds = await readTable(control, 'feeds');
  for (const [index, { feedId }] of feeds.entries())
    await command(control, 'editFeed', {
      feedId,
      change: { folder: `Folder ${index}` },
    });
});
afterAll(async () => {
  await scene.close();
  await crowd.close();
});

/** Opens a list, scrolls it, and waits until it stands still. */
async function openList(hash: string, scrolled: number): Promise<Page> {
  const page = await scene.browser.open(`reader.html${hash}`);
  await page.setViewport({ width: 1280, height: 800 });
  await until('the list', async () => (await texts(page, 'main .headline-link')).length > 5);
  await scrollDown(page, scrolled);
  return page;
}

async function scrollDown(page: Page, to: number): Promise<void> {
  await until('a long page', () =>
    page.evaluate(top => {
      scrollTo(0, top);
      return scrollY === top;
    }, to),
  );
}

interface Seen {
  readonly articleId: string | null;
  readonly scrollY: number;
  /** How far the headline in focus is below the upper edge of the window. */
  readonly top: number;
}

/** Where the reader stands, and what has the focus. */
async function seen(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const active = document.activeElement;
    return {
      articleId: active instanceof HTMLElement ? (active.dataset.article ?? null) : null,
      scrollY,
      top: active?.getBoundingClientRect().top ?? Number.NaN,
    };
  });
}

/** Opens a headline in the middle of the window as a reader does. @returns What was seen just before. */
async function openHeadline(page: Page): Promise<Seen> {
  const link = await page.evaluateHandle(
    () =>
      [...document.querySelectorAll<HTMLElement>('main .headline-link')].find(one => {
        const { top, bottom } = one.getBoundingClientRect();
        return top > innerHeight / 3 && bottom < innerHeight;
      }) ?? null,
  );
  const element = link.asElement();
  if (element === null) throw new Error('There is no headline in sight.');
  const before = await page.evaluate(one => {
    const link = one as HTMLElement;
    return {
      articleId: link.dataset.article ?? null,
      scrollY,
      top: link.getBoundingClientRect().top,
    };
  }, element);
  await (element as Awaited<ReturnType<Page['$']>>)?.click();
  await untilArticle(page, before.articleId);
  return before;
}

/** The article that is open; null for none. */
const openId = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLElement>('.article')?.dataset.article ?? null);

async function untilArticle(page: Page, articleId: string | null): Promise<void> {
  await until(`the article ${articleId}`, async () => (await openId(page)) === articleId);
}

/** Waits until the list is there as it was. */
async function expectReturn(page: Page, before: Seen): Promise<void> {
  await until('the list', async () => (await texts(page, 'main .headline-link')).length > 5);
  await until('the focus', async () => (await seen(page)).articleId === before.articleId);
  const after = await seen(page);
  expect(Math.abs(after.scrollY - before.scrollY)).toBeLessThanOrEqual(2);
  expect(Math.abs(after.top - before.top)).toBeLessThanOrEqual(2);
}

const goBack = (page: Page) => page.evaluate(() => history.back());
const clickBackLink = (page: Page) => page.click('.back-link');
const pressEscape = (page: Page) => page.keyboard.press('Escape');
/** Loads the page anew as a reader does; the driver's own way never ends on Firefox's pages of extensions. */
async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.dataset.before = 'reload';
    location.reload();
  });
  await until('the page anew', () =>
    page.evaluate(() => document.body !== null && document.body.dataset.before === undefined),
  );
}
async function reloadAndGoBack(page: Page): Promise<void> {
  const id = await openId(page);
  await reload(page);
  await untilArticle(page, id);
  await goBack(page);
}
async function goBackAndReload(page: Page): Promise<void> {
  await goBack(page);
  await until('the focus', async () => (await seen(page)).articleId !== null);
  await reload(page);
}

const WAYS = [
  ['Back', goBack],
  ['the link to the list', clickBackLink],
  ['Escape', pressEscape],
  ['a reload of the article and Back', reloadAndGoBack],
  ['Back and a reload of the list', goBackAndReload],
] as const;

describe('the front page stands as it was left', () => {
  test.each(WAYS)('after %s', async (_, leave) => {
    const page = await openList('', SCROLLED);
    const before = await openHeadline(page);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await leave(page);
    await expectReturn(page, before);
    await page.close();
  });

  test('in a new tab as well', async () => {
    const page = await scene.browser.openNewTab();
    await page.setViewport({ width: 1280, height: 800 });
    await until('the list', async () => (await texts(page, 'main .headline-link')).length > 5);
    await scrollDown(page, SCROLLED);
    const before = await openHeadline(page);
    await pressEscape(page);
    await expectReturn(page, before);
    await page.close();
  });

  test('where j goes on from the headline in focus', async () => {
    const page = await openList('', SCROLLED);
    const before = await openHeadline(page);
    await pressEscape(page);
    await expectReturn(page, before);
    const order = await page.$$eval('main .headline-link', links =>
      links.map(link => (link as HTMLElement).dataset.article),
    );
    await page.keyboard.press('j');
    expect((await seen(page)).articleId).toBe(order[order.indexOf(before.articleId ?? '') + 1]);
    await page.close();
  });

  test('and begins at its top where it is opened anew', async () => {
    const page = await openList('', SCROLLED);
    await openHeadline(page);
    await page.click('.masthead-name');
    await until('the list', async () => (await texts(page, 'main .headline-link')).length > 5);
    await new Promise(next => setTimeout(next, 300));
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.close();
  });
});

describe('the list of a source', () => {
  test('is one click away, on its name, and has its articles alone', async () => {
    const page = await openList('', 0);
    const name = (await texts(page, 'main .headline-source bdi'))[0] ?? '';
    await page.$eval('main .headline-source', link => (link as HTMLElement).click());
    await until('the list', async () => (await texts(page, 'main h1 bdi'))[0] === name);
    await until(
      'its articles',
      async () => (await texts(page, 'main .headline-link')).length === ITEMS,
    );
    expect(new Set(await texts(page, 'main .headline-source bdi'))).toEqual(new Set([name]));
    await page.close();
  });

  test('is what next and previous go through, and Back leads to the one read last', async () => {
    const [feed] = await readTable(control, 'feeds');
    const page = await openList(`#/source/${encodeURIComponent(String(feed?.feedId))}`, 0);
    const order = await page.$$eval('main .headline-link', links =>
      links.map(link => (link as HTMLElement).dataset.article ?? ''),
    );
    expect(order).toHaveLength(ITEMS);
    const [name] = await texts(page, 'main h1 bdi');
    const [first = '', second = '', third = '', fourth = ''] = order;
    await page.$eval('main .headline-link', link => (link as HTMLElement).click());
    await untilArticle(page, first);
    const { length } = await page.evaluate(() => ({ length: history.length }));
    expect((await texts(page, '.back-link'))[0]).toBe(name);
    await until('the next one', () => page.$('.turn-older'));
    expect(await page.$('.turn-newer')).toBeNull();
    // What stands above may still come, and a click by its place would miss.
    await page.$eval('.turn-older', link => (link as HTMLElement).click());
    await untilArticle(page, second);
    for (const [key, articleId] of [
      ['j', third],
      ['j', fourth],
      ['k', third],
    ] as const) {
      await until('both ways', async () => (await page.$$('.turn a')).length === 2);
      await page.keyboard.press(key);
      await untilArticle(page, articleId);
    }
    expect(await page.evaluate(() => history.length)).toBe(length);
    await reload(page);
    await untilArticle(page, third);
    await until('both ways', async () => (await page.$$('.turn a')).length === 2);
    await page.keyboard.press('j');
    await untilArticle(page, fourth);
    await pressEscape(page);
    await until('the focus', async () => (await seen(page)).articleId === fourth);
    await page.close();
  });
});

test('the side panel keeps its headlines where they are while news comes', async () => {
  for (const url of scene.newsroom.feeds) await command(control, 'follow', { url });
  const brought = async () => (await readTable(control, 'articles')).length;
  await until('their articles', async () => (await brought()) > HOSTS * ITEMS + 9);
  const page = await scene.browser.open('sidepanel.html');
  await page.setViewport({ width: 400, height: 700 });
  await until('a long list', async () => (await texts(page, 'main .headline-link')).length > 20);
  await until('a scrolled list', () =>
    page.$eval('.panel-news', list => {
      list.scrollTop = 600;
      return list.scrollTop === 600;
    }),
  );
  const inSight = await page.$$eval('main .headline-link', links => {
    const link = links.find(one => one.getBoundingClientRect().top > 250);
    return [link?.getAttribute('data-article'), link?.getBoundingClientRect().top] as const;
  });
  const news = await publishNext(control, scene.newsroom);
  await until('the news', async () =>
    (await texts(page, 'main .headline-link')).some(text => text.includes(news)),
  );
  const top = await page.$$eval(
    'main .headline-link',
    (links, id) =>
      links.find(one => one.getAttribute('data-article') === id)?.getBoundingClientRect().top,
    inSight[0],
  );
  expect(Math.abs((top ?? Number.NaN) - (inSight[1] ?? Number.NaN))).toBeLessThanOrEqual(2);
  await page.close();
});

describe('every address', () => {
  test.each([
    ['#/nonsense', '#/', 'main .headline-link'],
    ['#news', '#/', 'main .headline-link'],
    ['#/article/', '#/', 'main .headline-link'],
    ['#/article/gone', '#/article/gone', 'main .empty-title'],
    ['#/story/gone', '#/story/gone', 'main .empty-title'],
    ['#/source/gone', '#/source/gone', 'main .empty-title'],
    ['#/folder/Gone', '#/folder/Gone', 'main .empty-title'],
    ['#/folder', '#/folder', 'main .empty-title, main .headline-link'],
    ['#/folder/Folder%200', '#/folder/Folder%200', 'main .headline-link'],
    ['#/saved', '#/saved', 'main .empty-title'],
    ['#/search/%', '#/search/%', 'main .empty-title'],
    ['#/access', '#/access', 'main .list-head'],
    ['#/alerts', '#/alerts', 'main .list-head'],
    ['#/stories', '#/stories', 'main .empty-title, main .headline-link'],
  ])('%s draws something', async (given, hash, drawn) => {
    const page = await scene.browser.open(`reader.html${given}`);
    await until(`what ${given} shows`, () => page.$(drawn));
    expect(await page.evaluate(() => location.hash)).toBe(hash);
    await page.close();
  });

  test('of a feed, or of what to follow, leads to the settings', async () => {
    const [feed] = await readTable(control, 'feeds');
    for (const [hash, drawn] of [
      [`#/feed/${encodeURIComponent(String(feed?.feedId))}`, '.feed-page'],
      ['#/feed/gone', '.empty-title'],
      ['#/follow/https%3A%2F%2Fnews.example%2Ffeed', '.follow-form input, .follow input'],
    ] as const) {
      const page = await scene.browser.open(`reader.html${hash}`);
      await until(`the settings for ${hash}`, () => page.$(drawn));
      expect(await page.evaluate(() => location.pathname + location.hash)).toBe(
        `/options.html${hash}`,
      );
      await page.close();
    }
  });
});
