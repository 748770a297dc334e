/** The parts of a text that feeds send in many shapes, in one article: a wide table, a film, sound, comments, pictures. */
import { createServer } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { photograph } from '../newsroom/photograph.ts';
import { type NewsBrowser, until } from './browser.ts';
import { launch } from './launch.ts';
import { command, readTable, texts } from './scene.ts';

const CELLS = ['Province', ...Array.from({ length: 16 }, (_, at) => `Households in ${2000 + at}`)];
const NUMBERS = CELLS.slice(1).map((_, at) => `<td>1,204,${100 + at}</td>`);
const BODY = (origin: string) => `
  <div class="wp-caption"><img src="${origin}/first.png" width="640" height="360"><p class="wp-caption-text">The harbour</p></div>
  <p>${'The provinces count their households every year. '.repeat(8)}</p>
  <p><img src="${origin}/second.png"></p>
  <table><tr>${CELLS.map(cell => `<th>${cell}</th>`).join('')}</tr><tr><td>Kampot</td>${NUMBERS.join('')}</tr></table>
  <iframe src="//www.youtube.com/embed/AAAAAAAAAAA" title="How households are counted"></iframe>
  <iframe src="https://maps.example/kampot"></iframe>
  <p>${'averylongword'.repeat(20)}</p><pre>${'const code = that.does(not, fit); '.repeat(8)}</pre>`;

let close: () => void;
let browser: NewsBrowser;
let page: Page;
let articleId = '';

const hasPictures = (shown: Page) =>
  shown.$$eval('.article-body .picture-frame img', images => images.length === 2);

beforeAll(async () => {
  let origin = '';
  const server = createServer((request, response) => {
    if (request.url?.endsWith('.png')) {
      response.writeHead(200, { 'Content-Type': 'image/png' }).end(photograph(request.url));
      return;
    }
    response.writeHead(200, { 'Content-Type': 'application/rss+xml' }).end(
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:slash="http://purl.org/rss/1.0/modules/slash/">
      <channel><title>Count</title><link>${origin}/</link><language>en</language><item><title>Households counted</title>
      <link>${origin}/a</link><guid isPermaLink="false">1</guid><comments>${origin}/a#comments</comments><slash:comments>7</slash:comments>
      <enclosure url="https://media.example/count.MP3?x=1" type="application/octet-stream" length="1"/>
      <content:encoded><![CDATA[${BODY(origin)}]]></content:encoded></item></channel></rss>`,
    );
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  browser = await launch(inject('browserName'));
  close = () => server.close();
  page = await browser.open('reader.html');
  await command(page, 'follow', { url: `${origin}/feed.xml` });
  const [article] = await until('the article', async () => {
    const rows = await readTable(page, 'articles');
    return rows.length > 0 ? rows : null;
  });
  articleId = String(article?.articleId);
  await page.evaluate(id => {
    location.hash = `#/article/${id}`;
  }, articleId);
  await until('the pictures', () => hasPictures(page));
});
afterAll(async () => {
  await browser.close();
  close();
});

describe('an article', () => {
  test.each([320, 390, 768, 1280])(
    'at %i px scrolls sideways nowhere but in its table',
    async width => {
      await page.setViewport({ width, height: 800 });
      const measured = await page.evaluate(() => {
        const region = document.querySelector<HTMLElement>('.table-region');
        const cells = [...document.querySelectorAll<HTMLElement>('.table-region td.is-number')];
        const tools = [...document.querySelectorAll<HTMLElement>('.article-tools .tool')];
        return {
          page: document.documentElement.scrollWidth - innerWidth,
          table: (region?.scrollWidth ?? 0) - (region?.clientWidth ?? 0),
          rows: new Set(cells.map(cell => cell.getClientRects()[0]?.height)).size,
          focusable: region?.tabIndex,
          lines: new Set(tools.map(tool => Math.round(tool.getBoundingClientRect().top))).size,
        };
      });
      expect(measured.page).toBeLessThanOrEqual(0);
      expect(measured.table).toBeGreaterThan(0);
      expect(measured.focusable).toBe(0);
      // No number is broken, and the tools stand in one line.
      expect(measured.rows).toBe(1);
      expect(measured.lines).toBe(1);
    },
  );

  test('shows no picture higher than four fifths of the window', async () => {
    await page.setViewport({ width: 1280, height: 500 });
    const heights = await page.$$eval('.picture-frame', frames =>
      frames.map(frame => frame.getBoundingClientRect().height),
    );
    expect(Math.max(...heights)).toBeLessThanOrEqual(401);
    expect(Math.min(...heights)).toBeGreaterThan(100);
  });

  test('links to what it embeds, and loads nothing of it', async () => {
    expect(await texts(page, '.embed')).toEqual([
      'Video: How households are counted',
      'Embedded content on maps.example',
    ]);
    expect(await page.$$eval('iframe', frames => frames.length)).toBe(0);
  });

  test('plays sound whose type says nothing, and leads to its comments', async () => {
    await until('the player', () => page.$('.media audio'));
    expect(await texts(page, '.article-comments')).toEqual(['Comments (7)']);
  });

  test('has the caption of its picture below it and not as its deck', async () => {
    expect(await texts(page, '.article-lead figcaption')).toEqual(['The harbour']);
    const [article] = await readTable(page, 'articles');
    expect(String(article?.deck)).toMatch(/^The provinces count/);
  });
});

test.runIf(inject('browserName') === 'chromium')(
  'nothing moves while an article and its pictures come',
  async () => {
    const fresh = await browser.open(`reader.html#/article/${articleId}`);
    await until('the pictures', () => hasPictures(fresh));
    await until('what stands below', () => fresh.$('.article-ending'));
    const shift = await fresh.evaluate(async () => {
      let moved = 0;
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) {
          const { value, hadRecentInput } = entry as PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
          };
          if (!hadRecentInput) moved += value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
      await new Promise(next => requestAnimationFrame(() => requestAnimationFrame(next)));
      return moved;
    });
    expect(shift).toBeLessThanOrEqual(0.02);
  },
);
