/** Reading: full text, pictures without cookies, related news, save, marks, search. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { until } from './browser.ts';
import { command, followNewsroom, openScene, readTable, type Scene, texts } from './scene.ts';

let scene: Scene;
let page: Page;

beforeAll(async () => {
  scene = await openScene(inject('browserName'));
  page = await scene.browser.open('reader.html');
  // A person has been on the site before and carries its cookie.
  await page.evaluate(async address => {
    await fetch(address, { credentials: 'include' });
  }, `${scene.newsroom.origin}/`);
  await followNewsroom(page, scene.newsroom);
});
afterAll(() => scene.close());

async function openArticle(start: string): Promise<void> {
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

const unread = async () =>
  (await readTable(page, 'counters')).find(({ name }) => name === 'unread')?.value;
const badge = () => page.evaluate('(globalThis.browser ?? chrome).action.getBadgeText({})');
const click = (label: string) =>
  page.evaluate(text => {
    [...document.querySelectorAll<HTMLElement>('button')]
      .find(button => (button.ariaLabel ?? button.textContent?.trim()) === text)
      ?.click();
  }, label);

const tools = () =>
  page.$$eval('.article-actions button', buttons => buttons.map(({ ariaLabel }) => ariaLabel));

describe('an article', () => {
  test('that its feed gives in summary is loaded in full, cleaned and kept', async () => {
    await openArticle('River Port Orders');
    await until('the full text', async () => (await texts(page, '.article-body p')).length >= 2);
    const words = (await texts(page, '.article-body')).join(' ');
    expect(words).toContain('6 percent more containers');
    expect(words).not.toContain('Accept all cookies');
    expect(words).not.toContain('newsletter');
    expect(await texts(page, '.dateline')).toEqual(['PHNOM PENH']);
    const asked = scene.newsroom.requests.filter(({ path }) =>
      path.endsWith('wire-port-cranes.html'),
    );
    expect(asked).toHaveLength(1);
    // Kept: shown again without another request.
    await page.reload({ waitUntil: [] }).catch(() => {});
    await until('the kept text', async () => (await texts(page, '.article-body p')).length >= 2);
    expect(
      scene.newsroom.requests.filter(({ path }) => path.endsWith('wire-port-cranes.html')),
    ).toHaveLength(1);
  });

  test('shows its pictures without ever sending a cookie', async () => {
    await openArticle('Three Provinces');
    await until('the picture', () =>
      page.$eval('.article-body img', image => (image as HTMLImageElement).naturalWidth > 2),
    );
    // The control: this browser does have a cookie for the site, and sends it when it is asked to.
    await page.evaluate(async address => {
      await fetch(address, { credentials: 'include' });
    }, `${scene.newsroom.origin}/control`);
    const { requests } = scene.newsroom;
    expect(requests.find(({ path }) => path === '/control')?.headers.cookie).toBe('visitor=7');
    const others = requests.filter(({ path }) => path !== '/control' && path !== '/');
    expect(others.filter(({ path }) => path.startsWith('/pictures/')).length).toBeGreaterThan(0);
    for (const { path, headers } of others) {
      expect(headers.cookie, path).toBeUndefined();
      expect(headers.referer, path).toBeUndefined();
    }
  });

  test('is read when it was opened, and unread again when the reader says so', async () => {
    await openArticle('Night Market');
    await until('the mark', async () => (await tools()).includes('Mark as unread'));
    const before = Number(await unread());
    await click('Mark as unread');
    await until('the counter', async () => Number(await unread()) === before + 1);
    await until('the button to go', async () => !(await tools()).includes('Mark as unread'));
    await until('the badge', async () => (await badge()) === String(before + 1));
  });

  test('is kept when it is saved', async () => {
    await openArticle('Toll on River Bridge');
    await click('Save');
    await until('the mark', async () =>
      (await readTable(page, 'statuses')).some(({ savedAt }) => savedAt !== null),
    );
    await page.evaluate(() => {
      location.hash = '#/saved';
    });
    await until(
      'the saved list',
      async () =>
        (await texts(page, '.headline-title')).join() ===
        'Toll on River Bridge to End a Year Early',
    );
  });

  test('has related news of the same story, with source and age', async () => {
    scene.newsroom.advance();
    scene.newsroom.advance();
    await command(page, 'pollNow', { feedId: null });
    await openArticle('Passenger Ferry Runs Aground');
    await until('the related news', async () => (await texts(page, '.related li')).length > 0);
    const wire = (await texts(page, '.story-line')).find(line => line.includes('Ferry Aground'));
    expect(wire).toContain('Riverside Business Wire');
    // Nothing else is related: those of the story stand there with outlet and age.
    expect((await texts(page, '.related .headline-meta')).join('\n')).toMatch(
      /Riverside Business Wire.*(?:just now|\d)/,
    );
  });
});

describe('the front page', () => {
  test('finds articles by words, in any script', async () => {
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await until('the field', () => page.$('.search input'));
    await page.focus('.search input');
    await page.keyboard.type('pepper price');
    await until('the article', async () =>
      (await texts(page, '.front .headline-title')).join().startsWith('Kampot Pepper'),
    );
    await page.$eval('.search input', input => (input as HTMLInputElement).select());
    await page.keyboard.type('បណ្ណាល័យ');
    await until('the Khmer article', async () =>
      (await texts(page, '.front .headline-title')).join().includes('បណ្ណាល័យចល័ត'),
    );
    await page.$eval('.search input', input => (input as HTMLInputElement).select());
    await page.keyboard.type('zebra');
    await until('the advice', async () =>
      (await texts(page, '.empty-title'))[0]?.includes('No article'),
    );
  });

  test('marks as read what was on screen, with a way back', async () => {
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await until('the list', async () => (await texts(page, '.is-unread')).length > 0);
    const before = Number(await unread());
    await click('Mark all shown as read');
    await until('the counter', async () => Number(await unread()) === 0);
    await until('the way back', async () =>
      (await texts(page, '.snackbar button')).includes('Undo'),
    );
    await click('Undo');
    await until('the counter', async () => Number(await unread()) === before);
  });

  test('says when it was last updated', async () => {
    expect((await texts(page, '.status-line'))[0]).toMatch(/^Updated \d/);
  });
});
