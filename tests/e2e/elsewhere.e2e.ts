/** A feed whose articles and pictures are on a site that was not granted: nothing is asked there before a click; shipped build. */
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { until } from './browser.ts';
import { command, openPromptScene, readTable, requestAccess, texts } from './scene.ts';

describe('articles on another site', () => {
  test('are named in one list, and loaded only when the reader allows that site', async context => {
    const scene = await openPromptScene(inject('browserName'), ['news.test', 'pages.test']);
    if (scene === null) return context.skip('no virtual display or no xdotool on this machine');
    onTestFinished(scene.close);
    const { browser, newsroom } = scene;
    const onPages = () =>
      newsroom.requests.filter(({ headers }) => headers.host?.startsWith('pages.test'));
    const origin = newsroom.origin.replace('127.0.0.1', 'news.test');
    const page = await browser.open('reader.html');
    await page.bringToFront();
    const granted = await requestAccess(page, ['http://news.test/*']);
    await scene.allow();
    expect(await granted()).toBe(true);
    await command(page, 'follow', { url: `${origin}/elsewhere/courier.xml` });
    await command(page, 'follow', { url: `${origin}/elsewhere/wire.json` });
    await until('the news', async () => (await texts(page, '.headline-title')).length === 8);
    await until('the line', async () =>
      (await texts(page, '.access-line'))[0]?.includes('1 source only gives summaries.'),
    );
    await page.click('.access-line a');
    await until('the list', async () => (await texts(page, '.access-list li')).length === 2);
    const missing = await texts(page, '.access-list li');
    expect(missing.find(text => text.includes('Riverside Business Wire'))).toContain(
      'full articles are on pages.test.',
    );
    expect(missing.find(text => text.includes('The Mekong Courier'))).toContain(
      'Pictures are on pages.test.',
    );

    await openArticle(page, 'Three Provinces');
    await until('the place of the picture', async () =>
      (await texts(page, '.picture-placeholder'))[0]?.includes('pages.test'),
    );
    await openArticle(page, 'River Port');
    await until('the button', async () =>
      (await texts(page, '.full-text button'))[0]?.startsWith(
        'Load the full article from pages.test',
      ),
    );
    expect((await texts(page, '.article-body'))[0]).toContain('start work in autumn');
    expect(onPages()).toEqual([]);

    await page.click('.full-text button');
    await scene.allow();
    await until('the full text', async () =>
      (await texts(page, '.article-body')).join().includes('6 percent more containers'),
    );
    await openArticle(page, 'Three Provinces');
    await until('the picture', () =>
      page.$eval('.article-body img', image => (image as HTMLImageElement).naturalWidth > 2),
    );
    await page.evaluate(() => {
      location.hash = '#/access';
    });
    await until('that nothing is missing', async () =>
      (await texts(page, '.front')).join().includes('all the access they need'),
    );
    for (const { headers } of onPages())
      expect([headers.cookie, headers.referer]).toEqual([undefined, undefined]);
  });
});

async function openArticle(page: Page, start: string): Promise<void> {
  const article = (await readTable(page, 'articles')).find(({ headline }) =>
    String(headline).startsWith(start),
  );
  await page.evaluate(id => {
    location.hash = `#/article/${id}`;
  }, String(article?.articleId));
  await until('the article', async () =>
    (await texts(page, '.article-headline'))[0]?.startsWith(start),
  );
}
