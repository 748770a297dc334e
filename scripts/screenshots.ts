/** `npm run screenshots`: the README's pictures, from the running extension: en, km and ar, light and dark, wide and narrow. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
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
const STRIP = { width: 900, height: 230 };
const PANEL = { width: 360, height: 800 };
/** What shops ask for beside pictures of the whole window. */
const TILE = { width: 440, height: 280 };
const FOLDER = join(ROOT, 'docs/pictures');
const SHOP = join(ROOT, 'docs/store/pictures');

const missing = await provide(['chromium'], false);
if (missing.length > 0) throw new Error(`Pictures need ${missing.join(', ')}.`);
for (const [language, fonts] of [
  ['km', 'fonts-khmeros'],
  ['ar', 'fonts-noto-core'],
] as const) {
  const { stdout } = spawnSync('fc-list', [`:lang=${language}`], { encoding: 'utf8' });
  if (!stdout)
    throw new Error(`Pictures in "${language}" need a font for it: Debian's ${fonts}, say.`);
}
await build('chromium', 'loopback');
mkdirSync(FOLDER, { recursive: true });
mkdirSync(SHOP, { recursive: true });
const newsroom = await openNewsroom();
const browser = await launch('chromium');
try {
  const control = await browser.open('options.html');
  await until('the page', () => control.$('.follow-form'));
  for (const language of ['en', 'km', 'ar']) {
    await command(control, 'setSetting', { key: 'language', value: language });
    await take(`first-run-${language}-light`, 'newtab.html', '.set-card', WIDE);
  }
  await command(control, 'setSetting', { key: 'language', value: 'en' });
  await followNewsroom(control, newsroom);
  for (let step = 0; step < 4; step++) await publishNext(control, newsroom);
  newsroom.rewrite();
  await command(control, 'pollNow', { feedId: null });
  const articles = await readTable(control, 'articles');
  const idOf = (start: string) =>
    articles.find(({ headline }) => String(headline).startsWith(start))?.articleId;
  const english = `reader.html#/article/${idOf('Three Provinces')}`;
  const khmer = `reader.html#/article/${idOf('បណ្ណាល័យ')}`;
  const story = `reader.html#/story/${
    (await readTable(control, 'stories')).find(({ count }) => Number(count) > 2)?.storyId
  }`;
  const feeds = await readTable(control, 'feeds');
  // The one that publishes nothing new meanwhile: most answers to it are "not modified".
  const feedId = feeds.find(({ url }) => String(url).endsWith('/tonle.atom'))?.feedId;
  const feed = `options.html#/feed/${feedId}`;
  const folders = { en: 'Business', km: 'សេដ្ឋកិច្ច', ar: 'اقتصاد' };
  const wire = feeds.find(({ title }) => String(title).includes('Wire'))?.feedId;
  for (const language of ['en', 'km', 'ar'] as const) {
    const folder = folders[language];
    await command(control, 'editFeed', { feedId: wire, change: { folder } });
    for (const theme of ['light', 'dark']) {
      await command(control, 'setSetting', { key: 'language', value: language });
      await command(control, 'setSetting', { key: 'theme', value: theme });
      const name = `${language}-${theme}`;
      await take(`new-tab-${name}`, 'newtab.html', '.headline', WIDE);
      await take(`new-tab-narrow-${name}`, 'newtab.html', '.headline', NARROW);
      await take(`article-${name}`, language === 'km' ? khmer : english, '.article-body p', WIDE);
      await take(`story-${name}`, story, '.moment', WIDE);
      await take(`story-narrow-${name}`, story, '.moment', NARROW);
      await take(`popup-${name}`, 'popup.html', '.headline', { width: 420, height: 580 });
      await take(`options-${name}`, 'options.html', '.feed', WIDE);
      await take(`feed-${name}`, feed, '.facts dd', WIDE);
      await take(`strip-${name}`, 'strip.html', '.ticker-cell', STRIP);
      await take(`panel-${name}`, 'sidepanel.html', '.headline', PANEL);
      await takeTile(`tile-${name}`, language);
    }
  }
} finally {
  await browser.close();
  await newsroom.close();
}

/** Newsline's name and promise over its own strip. */
async function takeTile(name: string, language: string): Promise<void> {
  const messages = await readFile(join(ROOT, `public/_locales/${language}/messages.json`), 'utf8');
  const page = await browser.open('strip.html');
  await page.setViewport(TILE);
  await until(name, async () => (await texts(page, '.ticker-cell')).length > 0);
  await page.evaluate(promise => {
    const words = document.querySelector<HTMLElement>('.strip-words');
    const strip = document.querySelector<HTMLElement>('.ticker-frame');
    if (words === null || strip === null) throw new Error('The strip is not drawn.');
    const icon = Object.assign(new Image(), { src: '/icons/128.png', width: 56, height: 56 });
    const title = Object.assign(document.createElement('h1'), { textContent: 'Newsline' });
    title.className = 'wordmark';
    title.style.cssText = 'font-size: 38px; margin: 0';
    const line = Object.assign(document.createElement('p'), { textContent: promise });
    line.style.cssText = 'font-size: 16px; inline-size: 100%; margin: 0';
    words.replaceChildren(icon, title, line);
    words.style.cssText =
      'display: flex; flex-wrap: wrap; align-items: center; align-content: center; gap: 16px; padding: 16px 24px; ' +
      'block-size: 216px; box-sizing: border-box';
    strip.before(words);
  }, JSON.parse(messages).description.message);
  await shoot(page, join(SHOP, `${name}.png`));
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
  await shoot(page, join(FOLDER, `${name}.png`));
}

async function shoot(page: Page, file: string): Promise<void> {
  await page.screenshot({ path: file as `${string}.png` });
  await page.close();
  console.log(file);
}
