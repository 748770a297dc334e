/** `npm run screenshots`: the README's pictures, from the running extension: en, km and ar, light and dark, wide and narrow. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { until } from '../tests/e2e/browser.ts';
import { launch } from '../tests/e2e/launch.ts';
import { provide } from '../tests/e2e/provide.ts';
import { command, followNewsroom, publishNext, readTable, texts } from '../tests/e2e/scene.ts';
import { openNewsroom } from '../tests/newsroom/newsroom.ts';
import { build } from './build-extension.ts';
import { ROOT } from './run.ts';

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 420, height: 800 };
const FOLDER = join(ROOT, 'docs/pictures');

const missing = await provide(['chromium'], false);
if (missing.length > 0) throw new Error(`Pictures need ${missing.join(', ')}.`);
await build('chromium', 'loopback');
mkdirSync(FOLDER, { recursive: true });
const newsroom = await openNewsroom();
const browser = await launch('chromium');
try {
  const control = await browser.open('options.html');
  await until('the page', () => control.$('.follow-form'));
  for (const language of ['en', 'km', 'ar']) {
    await command(control, 'setSetting', { key: 'language', value: language });
    await take(`first-run-${language}-light`, 'newtab.html', '.catalogue-entry', WIDE);
  }
  await command(control, 'setSetting', { key: 'language', value: 'en' });
  await followNewsroom(control, newsroom);
  await publishNext(control, newsroom);
  await publishNext(control, newsroom);
  const articles = await readTable(control, 'articles');
  const idOf = (start: string) =>
    articles.find(({ headline }) => String(headline).startsWith(start))?.articleId;
  const english = `reader.html#/article/${idOf('Three Provinces')}`;
  const khmer = `reader.html#/article/${idOf('បណ្ណាល័យ')}`;
  const [{ feedId } = {}] = await readTable(control, 'feeds');
  const feed = `options.html#/feed/${feedId}`;
  for (const language of ['en', 'km', 'ar']) {
    for (const theme of ['light', 'dark']) {
      await command(control, 'setSetting', { key: 'language', value: language });
      await command(control, 'setSetting', { key: 'theme', value: theme });
      const name = `${language}-${theme}`;
      await take(`new-tab-${name}`, 'newtab.html', '.headline', WIDE);
      await take(`new-tab-narrow-${name}`, 'newtab.html', '.headline', NARROW);
      await take(`article-${name}`, language === 'km' ? khmer : english, '.article-body p', WIDE);
      await take(`popup-${name}`, 'popup.html', '.headline', { width: 420, height: 580 });
      await take(`options-${name}`, 'options.html', '.feed', WIDE);
      await take(`feed-${name}`, feed, '.facts dd', WIDE);
    }
  }
} finally {
  await browser.close();
  await newsroom.close();
}

async function take(
  name: string,
  path: string,
  ready: string,
  viewport: { width: number; height: number },
): Promise<void> {
  const page: Page = await browser.open(path);
  await page.setViewport(viewport);
  await until(name, async () => (await texts(page, ready)).length > 0);
  await new Promise(next => setTimeout(next, 700));
  const file = join(FOLDER, `${name}.png`) as `${string}.png`;
  await page.screenshot({ path: file });
  await page.close();
  console.log(file);
}
