/** `npm run screenshots`: the pictures of the documents and for shops, from the running extension. `-- NAME...` takes some. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type NewsBrowser, until } from '../tests/e2e/browser.ts';
import { launch } from '../tests/e2e/launch.ts';
import { provide } from '../tests/e2e/provide.ts';
import { command, followKiosk, readTable, texts } from '../tests/e2e/scene.ts';
import { type KioskOptions, openKiosk, withoutPictures } from '../tests/newsroom/kiosk.ts';
import { build } from './build-extension.ts';
import { filmTicker } from './film-ticker.ts';
import { FIRST_RUN, FRONT_ALONE, KIOSK_SHOTS, SHOP_SHOTS, type Shot } from './picture-list.ts';
import { ROOT } from './run.ts';

const FOLDER = join(ROOT, 'docs/pictures');
const SHOP = join(ROOT, 'docs/store/pictures');
/** What shops ask for beside pictures of the whole window. */
const TILE = { width: 440, height: 280 };
/** The height of the window in which a whole page is taken. */
const WINDOW = 800;

/** What a reader of each language follows: of English everything, as a reader of several languages does. */
const READERS: Readonly<Record<string, KioskOptions>> = {
  en: {},
  km: { only: ({ language }) => language === 'km' },
  ar: { only: ({ language }) => ['ar', 'he'].includes(language) },
};

/** The article and the outlet that are shown to a reader of each language. */
const SHOWN: Readonly<Record<string, readonly [article: string, outlet: string]>> = {
  en: ['Passenger ferry runs aground off Kep', 'The Mekong Courier'],
  km: ['ទឹកជន់លិចស្រែពីរពាន់ហិកតានៅបាត់ដំបង', 'មេគង្គព័ត៌មាន'],
  ar: ['المجلس يقر ميزانية المدارس', 'صحيفة المنارة'],
};

const { positionals: names } = parseArgs({ allowPositionals: true });
const isWanted = (name: string) => names.length === 0 || names.includes(name);

const missing = await provide(['chromium'], false);
if (missing.length > 0) throw new Error(`Pictures need ${missing.join(', ')}.`);
await build('chromium', 'loopback');
for (const folder of [FOLDER, SHOP]) {
  mkdirSync(folder, { recursive: true });
  // Pictures that are no longer taken must not stay.
  const old = readdirSync(folder).filter(name => /\.(?:webp|jpg|png)$/.test(name));
  if (names.length === 0) for (const name of old) rmSync(join(folder, name));
}

for (const [language, kiosk] of Object.entries(READERS))
  await withReader(kiosk, async (browser, control) => {
    // Before anything is read, which changes its colour.
    if (isWanted('ticker') && language === 'en') await film(browser, control);
    for (const shot of KIOSK_SHOTS.filter(({ name }) => isWanted(name)))
      await takeAll(browser, control, inLanguage(shot, language), FOLDER, 'webp');
    if (isWanted('shop')) {
      for (const shot of SHOP_SHOTS)
        await takeAll(browser, control, inLanguage(shot, language), SHOP, 'jpeg');
      await takeTile(browser, control, language);
    }
  });
if (isWanted('front-plain'))
  await withReader({ edit: withoutPictures }, (browser, control) =>
    takeAll(browser, control, { ...FRONT_ALONE, name: 'front-plain' }, FOLDER, 'webp'),
  );
if (isWanted('front-one'))
  await withReader({ only: ({ slug }) => slug === 'mekong-courier' }, (browser, control) =>
    takeAll(browser, control, { ...FRONT_ALONE, name: 'front-one' }, FOLDER, 'webp'),
  );
if (isWanted('first-run')) {
  const browser = await launch('chromium');
  try {
    const control = await browser.open('options.html');
    await takeAll(browser, control, FIRST_RUN, FOLDER, 'webp');
  } finally {
    await browser.close();
  }
}

/** The looks of a shot that are in one language. */
function inLanguage(shot: Shot, language: string): Shot {
  return { ...shot, looks: shot.looks.filter(look => look.startsWith(language)) };
}

async function film(browser: NewsBrowser, control: Page): Promise<void> {
  await dress(control, 'en light');
  const page = await browser.open('newtab.html');
  await until('the ticker', async () => (await texts(page, '.ticker-cell')).length > 0);
  await settle(page);
  write(join(FOLDER, 'ticker.webp'), await filmTicker(page));
  await page.close();
}

/** Opens a browser whose reader follows the kiosk, and closes both after `work`. */
async function withReader(
  options: KioskOptions,
  work: (browser: NewsBrowser, control: Page) => Promise<void>,
): Promise<void> {
  const kiosk = await openKiosk(Date.now(), options);
  const browser = await launch('chromium');
  try {
    const control = await browser.open('options.html');
    await followKiosk(control, kiosk);
    await untilIcons(control, kiosk.outlets.filter(({ icon }) => icon !== 'none').length);
    await work(browser, control);
  } finally {
    await browser.close();
    await kiosk.close();
  }
}

/** Waits for the icons of so many outlets; some come after each round. */
async function untilIcons(control: Page, count: number): Promise<void> {
  const iconCount = async () =>
    (await readTable(control, 'siteIcons')).filter(({ fetchedAt }) => fetchedAt !== null).length;
  for (let before = -1; (await iconCount()) < count; ) {
    const now = await iconCount();
    if (now === before) await command(control, 'pollNow', { feedId: null });
    before = now;
    await new Promise(next => setTimeout(next, 3000));
  }
}

/** Chooses language and theme. */
async function dress(control: Page, look: string): Promise<void> {
  const [language, theme] = look.split(' ');
  await command(control, 'setSetting', { key: 'language', value: language });
  await command(control, 'setSetting', { key: 'theme', value: theme });
}

async function takeAll(
  browser: NewsBrowser,
  control: Page,
  shot: Shot,
  folder: string,
  type: 'webp' | 'jpeg',
): Promise<void> {
  for (const look of shot.looks) {
    await dress(control, look);
    const page = await browser.open(await addressOf(control, shot.path, look));
    await page.bringToFront();
    for (const [width, height] of shot.sizes) {
      await page.setViewport({ width, height: height ?? WINDOW });
      await until(
        `${shot.ready} on ${shot.path}`,
        async () => (await texts(page, shot.ready)).length > 0,
      );
      if (height === null) await scrollThrough(page);
      await settle(page, height === null);
      const whole = height === null ? '-whole' : '';
      const name = `${shot.name.replace(/-whole$/, '')}${whole}-${width}-${look.replace(' ', '-')}`;
      const extent = height === null ? { fullPage: true, captureBeyondViewport: true } : {};
      // A large picture is shown smaller than it is.
      const quality = type === 'jpeg' ? 84 : width > 1500 || height === null ? 55 : 74;
      write(
        join(folder, `${name}.${type === 'webp' ? 'webp' : 'jpg'}`),
        await page.screenshot({ type, quality, ...extent }),
      );
    }
    await page.close();
  }
}

/** Fills in what stands in braces: the ids of what is shown to a reader of this language. */
async function addressOf(control: Page, path: string, look: string): Promise<string> {
  if (!path.includes('{')) return path;
  const articles = await readTable(control, 'articles');
  const idOf = (words: string) =>
    String(articles.find(({ headline }) => String(headline).includes(words))?.articleId);
  const feedOf = async (title: string) =>
    String((await readTable(control, 'feeds')).find(feed => feed.title === title)?.feedId);
  const language = look.slice(0, 2);
  const [lead, source] = SHOWN[language] ?? ['', ''];
  const [story] = (await readTable(control, 'stories')).sort(
    (a, b) => Number(b.count) - Number(a.count),
  );
  return path
    .replace('{article}', idOf(lead))
    .replace('{plain}', idOf('Island votes to keep its ferry public'))
    .replace('{source}', path.includes('{source}') ? await feedOf(source) : '')
    .replace('{story}', String(story?.storyId));
}

/** Waits until the fonts are there, and the pictures in the window or on the whole page. */
async function settle(page: Page, isWhole = false): Promise<void> {
  await page.evaluate(async all => {
    await document.fonts.ready;
    for (const end = performance.now() + (all ? 10_000 : 3000); performance.now() < end; ) {
      await new Promise(next => setTimeout(next, 150));
      const boxes = [...document.querySelectorAll('.picture')].filter(
        box => all || box.getBoundingClientRect().top < innerHeight,
      );
      if (boxes.every(box => box.querySelector('img')?.complete)) break;
    }
    // A picture outside of the window is decoded only when somebody asks for it; a broken one never is.
    await Promise.allSettled([...document.images].map(image => image.decode()));
  }, isWhole);
  await new Promise(next => setTimeout(next, 400));
}

/** Brings each part of the page into the window once, so that its pictures are fetched. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let at = 0; at < document.documentElement.scrollHeight; at += innerHeight / 2) {
      scrollTo(0, at);
      await new Promise(next => setTimeout(next, 120));
    }
    scrollTo(0, 0);
  });
}

/** Newsline's name and promise over its own strip. */
async function takeTile(browser: NewsBrowser, control: Page, language: string): Promise<void> {
  await dress(control, `${language} light`);
  const messages = await readFile(join(ROOT, `public/_locales/${language}/messages.json`), 'utf8');
  const page = await browser.open('strip.html');
  await page.setViewport(TILE);
  await until('the strip', async () => (await texts(page, '.ticker-cell')).length > 0);
  await page.evaluate(promise => {
    const words = document.querySelector<HTMLElement>('.strip-words');
    const strip = document.querySelector<HTMLElement>('.ticker-bar');
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
  await settle(page);
  write(join(SHOP, `tile-${language}.png`), await page.screenshot());
  await page.close();
}

function write(file: string, picture: Uint8Array): void {
  writeFileSync(file, picture);
  console.log(`${file.slice(ROOT.length + 1)} ${(picture.length / 1000).toFixed(0)} kB`);
}
