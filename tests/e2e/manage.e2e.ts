/** Managing feeds and settings, live; and what is said when something is wrong. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { FAULTS } from '../newsroom/faults.ts';
import { until } from './browser.ts';
import { command, followNewsroom, openScene, readTable, type Scene, texts } from './scene.ts';

let scene: Scene;
let page: Page;

beforeAll(async () => {
  scene = await openScene(inject('browserName'));
  page = await scene.browser.open('options.html');
});
afterAll(() => scene.close());

/** Presses the button `label` of the feed `title`. */
const press = (title: string, label: string) =>
  page.evaluate(
    (feedTitle, text) => {
      const feed = [...document.querySelectorAll('.feed')].find(
        one => one.querySelector('.feed-title')?.textContent === feedTitle,
      );
      [...(feed?.querySelectorAll('button') ?? [])]
        .find(button => button.textContent === text)
        ?.click();
    },
    title,
    label,
  );

const pressAny = (label: string) =>
  page.evaluate(text => {
    [...document.querySelectorAll('button')].find(button => button.textContent === text)?.click();
  }, label);

/** Changes a field as a person does: its value, then away from it. */
const change = (selector: string, value: string) =>
  page.$eval(
    selector,
    (field, text) => {
      (field as HTMLInputElement).value = text;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    value,
  );

describe('managing feeds', () => {
  test('lists them with their state', async () => {
    await until('the empty list', async () => (await texts(page, '.empty-part h3')).length === 1);
    await followNewsroom(page, scene.newsroom);
    await until('three feeds', async () => (await texts(page, '.feed-title')).length === 3);
    await until(
      'their names',
      async () => (await texts(page, '.feed-title'))[0] === 'Riverside Business Wire',
    );
    await until('their state', async () =>
      (await texts(page, '.feed-state')).every(state => /^Checked just now, next in/.test(state)),
    );
  });

  test('renames, sorts into folders and pauses', async () => {
    const wire = '.feed:nth-of-type(1)';
    await page.$eval(`${wire} details`, details => details.setAttribute('open', ''));
    await change(`${wire} .editor input[type="text"]`, 'Wire');
    await until('the name', async () => (await texts(page, '.feed-title')).includes('Wire'));
    expect((await readTable(page, 'feeds')).some(({ customTitle }) => customTitle === 'Wire')).toBe(
      true,
    );
    await page.evaluate(() => {
      const feed = [...document.querySelectorAll('.feed')].find(
        one => one.querySelector('.feed-title')?.textContent === 'Wire',
      );
      const field = feed?.querySelectorAll<HTMLInputElement>('.editor input[type="text"]')[1];
      if (field === undefined) return;
      field.value = 'Business';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until('the folder', async () => (await texts(page, '.folder-name')).includes('Business'));
    await press('Wire', 'Pause');
    await until('the pause', async () =>
      (await texts(page, '.feed-state')).includes('Paused by you'),
    );
    const asked = scene.newsroom.requests.length;
    await command(page, 'pollNow', { feedId: null });
    expect(scene.newsroom.requests.slice(asked)).toHaveLength(2);
    await press('Wire', 'Resume');
    await until('the check', () => scene.newsroom.requests.length >= asked + 3);
  });

  test('stops following, with a way back', async () => {
    await press('Wire', 'Unfollow');
    await until('two feeds', async () => (await texts(page, '.feed-title')).length === 2);
    const front = await scene.browser.open('newtab.html');
    const hasWire = async () =>
      (await texts(front, '.headline-source')).some(name => name.includes('Wire'));
    await until(
      'a list without it',
      async () => (await texts(front, '.headline-title')).length === 9 && !(await hasWire()),
    );
    await pressAny('Undo');
    await until('three feeds', async () => (await texts(page, '.feed-title')).length === 3);
    await until('a list with it', hasWire);
    expect(await texts(front, '.front-section .section-title')).toEqual([
      'Business',
      'Not in a folder',
    ]);
    await front.close();
  });

  test('takes a folder as a whole out of the ticker and in again', async () => {
    const front = await scene.browser.open('newtab.html');
    const isInTicker = async () =>
      (await texts(front, '.ticker-meta')).some(words => words.includes('Wire'));
    await until('its headlines in the ticker', isInTicker);
    await page.bringToFront();
    await page.click('.folder-head input');
    await until('a ticker without the folder', async () => !(await isInTicker()));
    expect((await texts(front, '.headline-source')).join()).toContain('Wire');
    await page.click('.folder-head input');
    await until('its headlines again', isInTicker);
    await front.close();
  });

  test('imports OPML with progress and a report, and exports it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'newsline-opml-'));
    const file = join(folder, 'feeds.opml');
    const { origin } = scene.newsroom;
    writeFileSync(
      file,
      `<opml version="1.0"><body><outline text="River"><outline text="Moved" type="rss" xmlUrl="${origin}/moved/courier.xml"/>
      <outline text="Lost" type="rss" xmlUrl="${origin}/fail/not-found/courier.xml"/></outline><outline text="Odd" type="rss" xmlUrl="javascript:alert(1)"/></body></opml>`,
    );
    const input = await page.$('input[type="file"]');
    await (input as ElementHandle<HTMLInputElement> | null)?.uploadFile(file);
    await until('what was found', async () =>
      (await texts(page, '.opml .report li')).some(line => line.includes('javascript:')),
    );
    // Every site in the list is granted already, so no question stands in the way.
    await page.click('.opml .button-main');
    await until('the report', async () =>
      (await texts(page, '.opml .report li')).some(line =>
        line.startsWith('Lost: There is nothing'),
      ),
    );
    await until('the folder', async () => (await texts(page, '.folder-name')).includes('River'));
    rmSync(folder, { recursive: true, force: true });
  });
});

describe('settings', () => {
  test('take effect at once, in every open page', async () => {
    const front = await scene.browser.open('newtab.html');
    await until('the list', async () => (await texts(front, '.headline-title')).length > 5);
    await command(page, 'setSetting', { key: 'language', value: 'km' });
    await until('Khmer', () => front.evaluate(() => document.documentElement.lang === 'km'));
    await until('the day in Khmer', async () =>
      /\p{Script=Khmer}/u.test((await texts(front, '.masthead-day'))[0] ?? ''),
    );
    await until('Khmer text', async () => (await texts(page, 'h2')).includes('ការកំណត់'));
    await command(page, 'setSetting', { key: 'language', value: 'ar' });
    await until('right to left', () =>
      front.evaluate(
        () =>
          document.documentElement.dir === 'rtl' &&
          getComputedStyle(document.body).direction === 'rtl',
      ),
    );
    await command(page, 'setSetting', { key: 'language', value: 'en' });
    await until('English', () => front.evaluate(() => document.documentElement.lang === 'en'));
    await command(page, 'setSetting', { key: 'tickerDirection', value: 'rtl' });
    await until('the direction', () =>
      front.$eval('.ticker-strip', strip => (strip as HTMLElement).dir === 'rtl'),
    );
    const hasBus = async (where: Page) =>
      (await texts(where, '.ticker-cell')).some(text => text.includes('School Bus'));
    expect(await hasBus(front)).toBe(true);
    await command(page, 'setSetting', { key: 'tickerHide', value: 'school' });
    await until('a ticker without the word', async () => !(await hasBus(front)));
    await until('the preview without it', async () => !(await hasBus(page)));
    expect((await texts(front, '.headline-title')).join()).toContain('School Bus');
    const typeHidden = (words: string) =>
      page.evaluate(value => {
        const field = [...document.querySelectorAll('label')]
          .find(label => label.textContent === 'Hide headlines containing')
          ?.parentElement?.querySelector('input');
        if (!field) throw new Error('There is no such field.');
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }, words);
    const hint = async () => (await texts(page, '.hint')).join(' ');
    const hidden = async () =>
      (await readTable(page, 'settings')).find(({ key }) => key === 'tickerHide')?.value;
    await typeHidden('/^three .* bus/i');
    await until('the expression', async () => (await hidden()) === '/^three .* bus/i');
    await until('a ticker without what fits it', async () => !(await hasBus(front)));
    await typeHidden('/(a+)+$/');
    await until('its refusal', async () => (await hint()).includes('took longer than'));
    await typeHidden('/(bus/');
    await until('its refusal', async () =>
      (await hint()).includes('Not a valid regular expression'),
    );
    expect(await hidden()).toBe('/^three .* bus/i');
    await typeHidden('');
    await until('the words gone', async () => (await hidden()) === '');
    await until('the headline again', () => hasBus(front));
    await command(page, 'setSetting', { key: 'tickerMaxPerFeed', value: 1 });
    await until('one headline a feed', async () => {
      const shown = await texts(front, '.ticker-cell:not([aria-hidden]) .headline-link');
      return shown.length > 0 && shown.length <= 4;
    });
    await command(page, 'setSetting', { key: 'tickerMaxPerFeed', value: null });
    await command(page, 'setSetting', { key: 'tickerDirection', value: 'auto' });
    await command(page, 'setSetting', { key: 'theme', value: 'dark' });
    await until('the dark', () =>
      front.evaluate(() => getComputedStyle(document.documentElement).colorScheme === 'dark'),
    );
    await front.close();
  });

  test('refuse values that they do not accept', async () => {
    expect(await command(page, 'setSetting', { key: 'theme', value: 'pink' })).toMatchObject({
      ok: false,
      error: { code: 'bad-setting' },
    });
  });
});

describe('bad input', () => {
  const said: Readonly<Record<string, string>> = {
    'not-found': '404',
    gone: '410',
    'too-many-requests': '429',
    'server-error': '500',
    login: 'login',
    'broken-xml': 'isn’t a feed',
    html: 'web page',
    empty: 'empty',
    'redirect-away': 'leads on to localhost',
    cut: 'can’t be reached',
    endless: 'Only the first part',
  };

  test('is named on its feed with what to do; the others go on', async () => {
    const names = FAULTS.filter(fault => Object.hasOwn(said, fault));
    for (const fault of names)
      await command(page, 'follow', { url: `${scene.newsroom.origin}/fail/${fault}/courier.xml` });
    await command(page, 'follow', { url: 'http://127.0.0.1:9/unreachable.xml' });
    await command(page, 'follow', { url: 'https://not-granted.example/feed.xml' });
    const stateOf = (part: string) =>
      page.evaluate(text => {
        const feed = [...document.querySelectorAll('.feed')].find(one =>
          one.querySelector('.feed-url')?.textContent?.includes(text),
        );
        return [...(feed?.querySelectorAll('.feed-state') ?? [])]
          .map(state => state.textContent)
          .join();
      }, part);
    for (const fault of names)
      await until(
        `the message for ${fault}`,
        async () => (await stateOf(`/fail/${fault}/`)).includes(said[fault] ?? '?'),
        40_000,
      );
    await until('the message for a dead server', async () =>
      (await stateOf('127.0.0.1:9')).includes('can’t be reached'),
    );
    await until('the message for a site without access', async () =>
      (await stateOf('not-granted.example')).includes('doesn’t have permission'),
    );
    scene.newsroom.advance();
    await command(page, 'pollNow', { feedId: null });
    expect(
      (await readTable(page, 'articles')).some(({ headline }) =>
        String(headline).startsWith('Passenger Ferry'),
      ),
    ).toBe(true);
  });
});
