/** The daily path by keyboard alone: follow, read, save, search, go back. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { until } from './browser.ts';
import { command, followNewsroom, openScene, readTable, type Scene, texts } from './scene.ts';

let scene: Scene;
let page: Page;

beforeAll(async () => {
  scene = await openScene(inject('browserName'));
  page = await scene.browser.open('reader.html');
  await page.bringToFront();
});
afterAll(() => scene.close());

/** Presses Tab until what has the focus fits. */
async function tabTo(what: string, selector: string, text = ''): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    const fits = await page.evaluate(
      (wanted, words) =>
        document.activeElement?.matches(wanted) === true &&
        (document.activeElement.textContent ?? '').includes(words),
      selector,
      text,
    );
    if (fits) return;
  }
  throw new Error(`${what} cannot be reached by Tab`);
}

describe('by keyboard alone', () => {
  test('one follows, reads, saves, searches and goes back', async () => {
    await until('the first run', () => page.$('.follow-form input'));
    await tabTo('the field', '.follow-form input');
    await page.keyboard.type(`${scene.newsroom.origin}/`);
    await page.keyboard.press('Enter');
    await until('the choice', async () => (await texts(page, '.choice')).length === 3);
    await tabTo('the choice', '.choice', 'Mekong Courier');
    await page.keyboard.press('Enter');
    await until('the news', async () => (await texts(page, '.headline-title')).length === 5);

    await tabTo('a headline', 'main .headline-link', 'Flood-Tolerant');
    await page.keyboard.press('Enter');
    await until('the article', async () =>
      (await texts(page, '.article-headline'))[0]?.startsWith('Flood-Tolerant'),
    );
    await until('the focus on its headline', () =>
      page.evaluate(() => document.activeElement?.matches('.article-headline')),
    );
    await tabTo('Save', '.article-actions button[aria-label="Save"]');
    await page.keyboard.press('Enter');
    await until('the mark', async () =>
      (await readTable(page, 'statuses')).some(({ savedAt }) => savedAt !== null),
    );

    await page.evaluate(() => history.back());
    await until('the front page', async () => (await texts(page, '.headline-title')).length === 5);
    await tabTo('the search field', '.search input');
    await page.keyboard.type('museum');
    await until('what was found', async () =>
      (await texts(page, '.front .headline-title')).join().startsWith('Provincial Museum'),
    );
    expect(await page.evaluate(() => document.activeElement?.matches('.search input'))).toBe(true);
  });
});

describe('every page by Tab', () => {
  test('reaches every control, shows the focus, and is never trapped', async () => {
    await followNewsroom(page, scene.newsroom);
    await command(page, 'follow', { url: 'https://not-granted.example/feed.xml' });
    const [article] = await readTable(page, 'articles');
    await command(page, 'editFeed', { feedId: article?.feedId, change: { folder: 'River' } });
    const pages = [
      ['newtab.html', 'main .headline-link'],
      ['popup.html', 'main .headline-link'],
      ['sidepanel.html', 'main .headline-link'],
      ['strip.html', '.ticker-cell'],
      ['options.html', '.feed'],
      [`options.html#/feed/${article?.feedId}`, '.facts dd'],
      [`reader.html#/article/${article?.articleId}`, '.article-body p'],
      [`reader.html#/story/${article?.articleId}`, '.moment .headline-link'],
      ['reader.html#/search/river', 'main .headline-link, .empty'],
      ['reader.html#/saved', '.headline-link'],
      ['reader.html#/access', '.access-list button'],
      ['reader.html#/folder/River', 'main .headline-link'],
    ] as const;
    for (const [path, ready] of pages) {
      const one = await scene.browser.open(path);
      await one.bringToFront();
      await until(`${ready} on ${path}`, () => one.$(ready));
      // Until all is drawn: what comes later has no number.
      let drawn = -1;
      await until(`the whole of ${path}`, async () => {
        const before = drawn;
        await new Promise(next => setTimeout(next, 400));
        drawn = await one.evaluate(() => document.querySelectorAll('*').length);
        return drawn === before;
      });
      const wanted = await one.evaluate(markUsable);
      expect(wanted, path).toBeGreaterThan(2);
      const { reached, unseen } = await walk(one, wanted);
      expect(reached, `of what can be used on ${path}`).toEqual(
        Array.from({ length: wanted }, (_, at) => at),
      );
      expect(unseen, `focus that cannot be seen on ${path}`).toEqual([]);
      await one.close();
    }
  });
});

/** Runs in the page: numbers all that can be used and is shown; of radio buttons, one a group. */
function markUsable(): number {
  const usable = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    ),
  ].filter(
    element =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled, [type="hidden"]') &&
      element.checkVisibility({ visibilityProperty: true }),
  );
  usable.forEach((element, at) => {
    element.dataset.usable = String(at);
  });
  return usable.length;
}

/** Presses Tab until the page lets go or begins anew; tells what had the focus, and where it could not be seen. */
async function walk(
  one: Page,
  wanted: number,
): Promise<{ reached: number[]; unseen: (string | undefined)[] }> {
  const reached = new Set<number>();
  const unseen: (string | undefined)[] = [];
  for (let step = 0; step < wanted * 2 + 10 && reached.size < wanted; step++) {
    await one.keyboard.press('Tab');
    const at = await one.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      if (element?.dataset.usable === undefined) return null;
      // The ring of a headline goes around the whole item, and that of the search field around its box.
      const hasRing = [element, element.closest('.headline'), element.closest('.search')].some(
        one => {
          if (one === null) return false;
          const { outlineStyle, outlineWidth } = getComputedStyle(one);
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
        },
      );
      return {
        place: Number(element.dataset.usable),
        // Driven Firefox leaves some pages without the window's focus, and then draws none.
        isSeen: !document.hasFocus() || hasRing,
        html: element.outerHTML.slice(0, 100),
      };
    });
    if (at === null) continue;
    reached.add(at.place);
    if (!at.isSeen) unseen.push(at.html);
  }
  return { reached: [...reached].sort((a, b) => a - b), unseen };
}
