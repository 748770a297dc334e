/** What every page owes a reader of fifty outlets: each story once, no sideways scroll, nothing that moves, fonts, contrast, axe. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Kiosk, openKiosk } from '../newsroom/kiosk.ts';
import { violations } from './axe-violations.ts';
import { type NewsBrowser, until } from './browser.ts';
import { launch } from './launch.ts';
import { command, followKiosk, readTable, texts } from './scene.ts';

/** The widths of windows, px; the one of 640 is a window of 1280 at 200 %. */
const WIDTHS = [320, 390, 640, 768, 1280, 1920];
/** The most that may move, as browsers reckon it: 0.1 is called good. */
const MOST_SHIFT = 0.02;
const LEAD = '.headline-lead .headline-link';
const isChromium = inject('browserName') === 'chromium';

let kiosk: Kiosk;
let browser: NewsBrowser;
let control: Page;
/** Each page with what it has to show. */
let pages: readonly (readonly [path: string, ready: string])[];

beforeAll(async () => {
  kiosk = await openKiosk(Date.now());
  browser = await launch(inject('browserName'));
  control = await browser.open('options.html');
  await followKiosk(control, kiosk);
  const articles = await readTable(control, 'articles');
  const idOf = (words: string, field: string) =>
    String(articles.find(({ headline }) => String(headline).includes(words))?.[field]);
  pages = [
    ['newtab.html', LEAD],
    [`reader.html#/source/${idOf('Oberelbtal', 'feedId')}`, 'main .headline'],
    [`reader.html#/article/${idOf('Oberelbtal', 'articleId')}`, '.article-body p'],
    [`reader.html#/article/${idOf('Passenger ferry', 'articleId')}`, '.article-body p'],
    [`reader.html#/story/${idOf('Passenger ferry', 'storyId')}`, '.moment'],
    ['reader.html#/stories', '.story-line-foot'],
    ['reader.html#/search/oberelbtal', 'main .headline'],
    ['options.html', '.feed'],
    ['popup.html', 'main .headline'],
  ];
}, 180_000);
afterAll(async () => {
  await browser.close();
  await kiosk.close();
});

async function open(path: string, ready: string): Promise<Page> {
  const page = await browser.open(path);
  await page.bringToFront();
  await until(`${ready} on ${path}`, async () => (await texts(page, ready)).length > 0);
  return page;
}

/** Waits until each picture in sight is there. */
async function untilPictures(page: Page): Promise<void> {
  await until('the pictures', () =>
    page.$$eval('.picture', boxes =>
      boxes
        .filter(box => box.getBoundingClientRect().top < innerHeight)
        .every(box => box.querySelector('img')?.complete),
    ),
  );
}

/** Both themes in each browser belong to `npm run soak`. */
const THEMES =
  process.env.NEWSLINE_SOAK === '1'
    ? ['light', 'dark']
    : [inject('browserName') === 'chromium' ? 'light' : 'dark'];

describe('a reader of fifty outlets', () => {
  test('sees each story once on the front page', async () => {
    const page = await open('newtab.html', LEAD);
    await page.setViewport({ width: 1920, height: 1080 });
    const ids = await page.$$eval('main [data-item]', items =>
      items.map(item => (item as HTMLElement).dataset.item ?? ''),
    );
    expect(ids.length).toBeGreaterThan(50);
    const articles = await readTable(control, 'articles');
    const stories = ids.map(id => articles.find(({ articleId }) => articleId === id)?.storyId);
    expect(stories).not.toContain(undefined);
    expect(stories.filter((story, at) => stories.indexOf(story) !== at)).toEqual([]);
    const headlines = await texts(page, 'main .headline-title');
    expect(headlines.filter((line, at) => headlines.indexOf(line) !== at)).toEqual([]);
    await page.close();
  });

  test('sees the lead’s picture and whole headline above the fold at 1280 by 720', async () => {
    const page = await open('newtab.html', LEAD);
    await page.setViewport({ width: 1280, height: 720 });
    await untilPictures(page);
    const bottoms = await page.$$eval('.headline-lead .headline-title, .headline-lead img', parts =>
      parts.map(part => part.getBoundingClientRect().bottom),
    );
    expect(bottoms).toHaveLength(2);
    expect(Math.max(...bottoms)).toBeLessThanOrEqual(720);
    await page.close();
  });

  test('never scrolls sideways, at any width and at 200 %, with a word of eighty letters', async () => {
    const wide: string[] = [];
    for (const [path, ready] of pages) {
      const page = await open(path, ready);
      for (const width of path === 'popup.html' ? [420] : WIDTHS) {
        await page.setViewport({ width, height: 800 });
        const outside = await outsideOf(page);
        if (outside !== null) wide.push(`${path} in a window of ${width}: ${outside}`);
      }
      await page.close();
    }
    expect(wide).toEqual([]);
  });

  test.runIf(isChromium)('sees nothing move while pages fill', async () => {
    for (const [path, ready] of pages.slice(0, 4)) {
      const page = await open(path, ready);
      await untilPictures(page);
      const { sum, moved } = await shiftOf(page);
      expect(sum, `${path}: ${moved.join(', ')}`).toBeLessThanOrEqual(MOST_SHIFT);
      await page.close();
    }
  });

  test('finds something drawn at every address', async () => {
    const views = ['article', 'story', 'source', 'folder', 'feed', 'search', 'follow'];
    const routes = [
      ...views.flatMap(view => [`#/${view}/none`, `#/${view}/`, `#/${view}`]),
      ...['#/stories', '#/saved', '#/alerts', '#/access', '#/nothing', '#nothing', '#/%E0%A4%A'],
    ];
    const page = await open('reader.html', LEAD);
    for (const route of routes) {
      await page.evaluate(hash => {
        location.hash = hash;
      }, route);
      await until(`words at ${route}`, () =>
        page.$eval('main', main => (main as HTMLElement).innerText.trim().length > 10),
      );
    }
    await page.close();
  });

  test('reads in the bundled fonts, at the sizes of the design', async () => {
    const page = await open('newtab.html', LEAD);
    const [serif, sans, size] = await page.evaluate(() => {
      const title = document.querySelector('.headline-title');
      if (title === null) throw new Error('There is no headline.');
      const body = getComputedStyle(document.body);
      return [getComputedStyle(title).fontFamily, body.fontFamily, body.fontSize];
    });
    expect(serif).toMatch(/^"?Newsline Serif/);
    expect(sans).toMatch(/^system-ui/);
    expect(size).toBe('15px');
    await until('the fonts', () =>
      page.evaluate(async () => {
        await document.fonts.ready;
        return (
          document.fonts.check('20px "Newsline Serif"', 'Ferry') &&
          document.fonts.check('20px "Newsline Khmer"', 'ភ្លៀង') &&
          document.fonts.check('20px "Newsline Naskh"', 'ميزانية')
        );
      }),
    );
    const loaded = await page.evaluate(() =>
      [...document.fonts].filter(font => font.status === 'loaded').map(font => font.family),
    );
    for (const family of ['Newsline Serif', 'Newsline Khmer', 'Newsline Naskh'])
      expect(loaded.map(name => name.replaceAll('"', ''))).toContain(family);
    await page.close();
  });

  test.runIf(isChromium)('keeps dot, chip and current page in forced colours', async () => {
    const page = await open('newtab.html', LEAD);
    const session = await page.createCDPSession();
    for (const scheme of ['light', 'dark']) {
      await session.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'forced-colors', value: 'active' },
          { name: 'prefers-color-scheme', value: scheme },
        ],
      });
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      expect(await marks(page, '.unread-dot'), `${scheme} dot`).toBeGreaterThan(1);
      expect(await marks(page, '.chip-breaking'), `${scheme} chip`).toBeGreaterThan(1);
      const current = await marks(page, '.masthead-lists [aria-current]', 4);
      const other = await marks(page, '.masthead-lists a:not([aria-current])', 4);
      expect(current, `${scheme} current page`).toBeGreaterThan(other);
    }
    await page.close();
  });

  test.each(THEMES)('has pages in which axe finds nothing, %s', async theme => {
    await command(control, 'setSetting', { key: 'theme', value: theme });
    await until(theme, () =>
      control.evaluate(wanted => document.documentElement.dataset.theme === wanted, theme),
    );
    for (const [path, ready] of pages) {
      const page = await open(path, ready);
      expect(await violations(page), path).toEqual([]);
      await page.close();
    }
  });
});

/** What makes a page wider than its window; null where nothing does. */
async function outsideOf(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const culprit = [...document.body.querySelectorAll(':not(.ticker-bar *)')].find(
      one => one.getBoundingClientRect().right > clientWidth + 1,
    );
    return `${scrollWidth} px by ${culprit?.tagName}.${culprit?.className}`;
  });
}

/** How much has moved on a page since it was opened (Layout Instability, layout shift score), and what. */
async function shiftOf(page: Page): Promise<{ sum: number; moved: string[] }> {
  return page.evaluate(
    () =>
      new Promise<{ sum: number; moved: string[] }>(resolve => {
        let sum = 0;
        const moved: string[] = [];
        const observer = new PerformanceObserver(list => {
          for (const entry of list.getEntries()) {
            const { value = 0, sources = [] } = entry as PerformanceEntry & {
              value?: number;
              sources?: { node: Node | null }[];
            };
            sum += value;
            moved.push(
              `${value.toFixed(4)} ${sources.map(({ node }) => (node instanceof Element ? `${node.tagName}.${node.className}` : '?')).join(' ')}`,
            );
          }
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve({ sum, moved }), 300);
      }),
  );
}

/** How many colours the picture of the first element that fits has; of its lowest `strip` px alone, where given. */
async function marks(page: Page, selector: string, strip?: number): Promise<number> {
  const box = await (await page.$(selector))?.boundingBox();
  if (!box) throw new Error(`There is no ${selector}.`);
  const height = strip ?? box.height;
  // A little of what lies around it too: a mark is what differs from that.
  const around = strip === undefined ? 3 : 0;
  const clip = {
    x: box.x - around,
    y: box.y + box.height - height - around,
    width: box.width + 2 * around,
    height: height + 2 * around,
  };
  const picture = await page.screenshot({ clip, encoding: 'base64' });
  return page.evaluate(async encoded => {
    const bytes = Uint8Array.from(atob(encoded), letter => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (canvas === null) throw new Error('There is no canvas.');
    canvas.drawImage(bitmap, 0, 0);
    const { data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
    return new Set(new Uint32Array(data.buffer)).size;
  }, picture);
}
