/** axe finds no violation on any page and state, light and dark, left to right and right to left. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { violations } from './axe-violations.ts';
import { until } from './browser.ts';
import { command, followNewsroom, openScene, readTable, type Scene, texts } from './scene.ts';

const isSoak = process.env.NEWSLINE_SOAK === '1';
/** All of them in `npm run soak`; here one of each kind. */
const LOOKS = isSoak
  ? ['en light', 'en dark', 'km light', 'km dark', 'ar light', 'ar dark']
  : [inject('browserName') === 'chromium' ? 'en light' : 'ar dark'];

/** A feed whose site Newsline was given no access to. */
const NOT_GRANTED = 'https://not-granted.example/feed.xml';

let scene: Scene;
let control: Page;

beforeAll(async () => {
  scene = await openScene(inject('browserName'));
  control = await scene.browser.open('options.html');
});
afterAll(() => scene.close());

async function look(name: string): Promise<void> {
  const [language, theme] = name.split(' ');
  await command(control, 'setSetting', { key: 'language', value: language });
  await command(control, 'setSetting', { key: 'theme', value: theme });
  await until(name, () =>
    control.evaluate(
      (lang, scheme) =>
        document.documentElement.lang === lang && document.documentElement.dataset.theme === scheme,
      language,
      theme,
    ),
  );
}

/** @param into What brings the page into the state `ready`, where it does not open in it. */
async function check(
  path: string,
  ready: string,
  into: (page: Page) => Promise<void> = async () => {},
): Promise<void> {
  const page = await scene.browser.open(path);
  await page.bringToFront();
  await into(page);
  await until(`${ready} on ${path}`, async () => (await texts(page, ready)).length > 0);
  expect(await violations(page), `${path} ${ready}`).toEqual([]);
  await page.close();
}

/** Types into the page's search field. */
const search = (words: string) => async (page: Page) => {
  await until('the field', () => page.$('input[type="search"]'));
  await page.type('input[type="search"]', words);
};
/** Opens the field of the popup and types into it. */
const searchInPopup = (words: string) => async (page: Page) => {
  await until('the button', () => page.$('.panel-search'));
  await page.click('.panel-search');
  await search(words)(page);
};
/** Presses `key` once a headline is there. */
const press = (key: '?') => async (page: Page) => {
  await until('the news', () => page.$('main .headline-link'));
  await page.focus('main .headline-link');
  await until(`what ${key} opens`, async () => {
    await page.keyboard.press(key);
    return page.$('dialog[open]');
  });
};
const open = (selector: string) => async (page: Page) => {
  await until('what opens', () => page.$(selector));
  await page.$eval(selector, details => details.setAttribute('open', ''));
};
/** Opens the menu of the button at `selector`. */
const opened = (selector: string) => async (page: Page) => {
  await until('the button', () => page.$(selector));
  await page.click(selector);
  await until('its menu', () => page.$('[role="menu"]'));
};

describe('axe', () => {
  test.each(LOOKS)('finds nothing where there is no news yet, %s', async name => {
    await look(name);
    await check('newtab.html', '.first-run');
    await check('popup.html', '.follow-form');
    await check('options.html', '.empty-part');
    await check('reader.html#/article/none', '.empty');
    await check('reader.html#/saved', '.empty');
  });

  test.each(LOOKS)('finds nothing where alerts are not chosen yet, %s', async name => {
    await look(name);
    await command(control, 'follow', { url: scene.newsroom.feeds[0] });
    await check('newtab.html', '.alert-question button');
  });

  test.each(LOOKS)('finds nothing where there is news, %s', async name => {
    await followNewsroom(control, scene.newsroom);
    for (const url of [NOT_GRANTED, `${scene.newsroom.origin}/fail/not-found/courier.xml`])
      await command(control, 'follow', { url });
    await command(control, 'wantFollows', {
      follows: [
        { address: `${scene.newsroom.origin}/`, isSchemeTyped: true, siteUrl: null, owner: null },
      ],
    });
    await look(name);
    await until('the choice', async () => (await texts(control, '.choice')).length === 3);
    await until(
      'the problem',
      async () => (await texts(control, '.feed-state.error')).length === 2,
    );
    while (scene.newsroom.advance() !== null) await command(control, 'pollNow', { feedId: null });
    scene.newsroom.rewrite();
    await command(control, 'pollNow', { feedId: null });
    const story = await until('the story', async () =>
      (await readTable(control, 'stories')).find(({ count }) => Number(count) === 6),
    );
    await command(control, 'followStory', { storyId: story.storyId, followed: true });
    const [article] = await readTable(control, 'articles');
    await command(control, 'save', { articleId: article?.articleId, saved: true });
    await command(control, 'editFeed', {
      feedId: article?.feedId,
      change: { folder: 'Near the river' },
    });
    await check('newtab.html', '.headline');
    await check('newtab.html', '.access-line');
    await check('reader.html#/access', '.access-list button');
    await check('popup.html', '.headline');
    await check('options.html', '.feed-state.error');
    await check(`reader.html#/article/${article?.articleId}`, '.article-body p');
    await check(
      `reader.html#/story/${story.storyId}`,
      '.moment ins',
      opened('.moment .menu-button'),
    );
    await check('reader.html#/stories', '.headline');
    await check('reader.html#/alerts', '.alert-log li, .empty');
    await check('reader.html#/search/bridge', '.headline');
    await check('reader.html#/search/zebra', '.empty');
    await check('reader.html#/saved', '.headline');
    await check('reader.html#/folder/Near%20the%20river', '.headline');
    await check('newtab.html', 'dialog[open] kbd', press('?'));
    await check('newtab.html', 'mark', search('bridge'));
    await check('popup.html', 'mark', searchInPopup('bridge'));
    await check('sidepanel.html', '.headline');
    await check('strip.html', '.ticker-cell');
    await check('options.html', '.feed-state.error', open('.feed details'));
    await check('options.html', '.finder .quiet', search('zebra'));
    await command(control, 'setSetting', { key: 'newTab', value: 'browser' });
    if (scene.browser.name === 'firefox') await check('newtab.html', '.empty-tab');
    await command(control, 'setSetting', { key: 'newTab', value: 'newsline' });
  });
});
