/** One story, one thread: the newsroom's growing story and its second outlet, on every page that shows it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { until } from './browser.ts';
import {
  command,
  followNewsroom,
  openScene,
  publishNext,
  readTable,
  type Scene,
  texts,
} from './scene.ts';

let scene: Scene;
let page: Page;

beforeAll(async () => {
  scene = await openScene(inject('browserName'), { isSleepy: true });
  page = await scene.browser.open('reader.html');
  await followNewsroom(page, scene.newsroom);
});
afterAll(() => scene.close());

const ferry = async () =>
  (await readTable(page, 'articles')).filter(({ headline }) => /ferry/i.test(String(headline)));
const storyOf = async () => {
  const ids = new Set((await ferry()).map(({ storyId }) => String(storyId)));
  expect(ids.size).toBe(1);
  return [...ids][0] ?? '';
};

/** Chooses from the menu of the button with the name `menu`, or of the first whose name begins so and ends with `what`. */
async function choose(menu: string, item: string, what = ''): Promise<void> {
  const button = await until(`the menu ${menu}`, () =>
    page.$(
      `button[aria-haspopup][aria-label^="${menu}"]${what === '' ? '' : `[aria-label$="${what}"]`}`,
    ),
  );
  await button.evaluate(one => (one as HTMLElement).click());
  await until(`the choice ${item}`, () =>
    page.$$eval(
      '.menu-item',
      (items, name) => {
        const found = items.find(one => one.textContent === name);
        (found as HTMLElement | undefined)?.click();
        return found !== undefined;
      },
      item,
    ),
  );
}

describe('a story that grows', () => {
  test('is one story across outlets, with its stages, and nothing else is in it', async () => {
    for (let step = 0; step < 4; step++) await publishNext(page, scene.newsroom);
    await until('six articles', async () => (await ferry()).length === 6);
    const storyId = await until('one story', async () => {
      const ids = new Set((await ferry()).map(one => one.storyId));
      return ids.size === 1 && String([...ids][0]);
    });
    const all = await readTable(page, 'articles');
    expect(all.filter(one => one.storyId === storyId)).toHaveLength(6);
    const stages = (await ferry())
      .filter(({ kicker }) => kicker !== null)
      .sort((a, b) => Number(a.sortAt) - Number(b.sortAt))
      .map(({ stage }) => stage);
    expect(stages).toEqual(['breaking', 'update', 'update']);
    expect((await ferry()).some(({ stage }) => stage === 'statement')).toBe(true);
    const [story] = (await readTable(page, 'stories')).filter(one => one.storyId === storyId);
    expect(story).toMatchObject({ count: 6 });
    expect(story?.outlets).toHaveLength(2);
  });

  test('is one item of the ticker and one line of the front page', async () => {
    const tab = await scene.browser.open('newtab.html');
    await until(
      'the lead',
      async () => (await texts(tab, '.headline-lead .story-mark')).length === 1,
    );
    expect((await texts(tab, '.headline-lead .story-mark'))[0]).toBe('2 outlets');
    const cells = await texts(tab, '.ticker-cell:not([aria-hidden]) .headline-link');
    expect(cells.filter(text => /ferry/i.test(text))).toHaveLength(1);
    expect((await texts(tab, '.headline-title')).filter(text => /ferry/i.test(text))).toHaveLength(
      1,
    );
    await tab.close();
  });

  test('has a timeline: who was first, what is new, read one by one or all at once', async () => {
    const storyId = await storyOf();
    await page.evaluate(id => {
      location.hash = `#/story/${encodeURIComponent(id)}`;
    }, storyId);
    await until('the thread', async () => (await texts(page, '.moment')).length === 6);
    // The newest comes first.
    expect((await texts(page, '.moment .chip')).at(-1)).toBe('Breaking');
    expect(await texts(page, '.moment-first')).toHaveLength(1);
    expect((await texts(page, '.moment')).at(-1)).toContain('First to report');
    const facts = (await texts(page, '.moment-facts')).join(' ');
    expect(facts).toContain('84 ');
    expect(facts).not.toMatch(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/);
    expect(await texts(page, '.moment.is-new .unread-dot')).toHaveLength(6);
    await page.$eval('.story-tools [aria-label="Mark all as read"]', one =>
      (one as HTMLElement).click(),
    );
    await until('all read', async () => (await texts(page, '.moment .unread-dot')).length === 0);
    expect(await texts(page, '.moment.is-new')).toHaveLength(0);
  });

  test('shows its outlets side by side', async () => {
    await choose('View', 'Outlets side by side');
    await until('two columns', async () => (await texts(page, '.outlet')).length === 2);
    expect((await texts(page, '.outlet .section-title')).sort()).toEqual([
      'Riverside Business Wire',
      'The Mekong Courier',
    ]);
    await choose('View', 'By time');
    await until('one column', async () => (await texts(page, '.outlet')).length === 0);
  });

  test('shows what its publisher rewrote, numbers first, and rewinds to before', async () => {
    scene.newsroom.rewrite();
    await command(page, 'pollNow', { feedId: null });
    await until('the edit', async () =>
      (await texts(page, '.moment del')).some(text => text.includes('84')),
    );
    expect((await texts(page, '.moment ins')).some(text => text.includes('86'))).toBe(true);
    const edited = await page.$eval(
      '.moment:has(del) .headline-link',
      link => link.textContent ?? '',
    );
    await choose('More', 'What changed', edited);
    await until('all edits', async () => (await texts(page, '.moment .edit-kind'))[0] === 'number');
    expect(await texts(page, '.moment .unread-dot')).toHaveLength(0);
    const rewind = (place: number) =>
      page.$eval(
        '.rewind input',
        (slider, value) => {
          (slider as HTMLInputElement).value = String(value);
          slider.dispatchEvent(new Event('input', { bubbles: true }));
        },
        place,
      );
    await rewind(0);
    await until('the beginning', async () => (await texts(page, '.moment')).length < 6);
    expect((await texts(page, '.story-kicker .chip'))[0]).toBe('Breaking');
    await rewind(1);
    await until('the words of then', async () =>
      (await texts(page, '.moment .headline-link')).some(text => text.includes('All 84')),
    );
    await rewind(99);
    await until('now', async () => (await texts(page, '.moment')).length === 6);
  });

  test('has a level of alerts of its own', async () => {
    const storyId = await storyOf();
    const level = async () =>
      (await readTable(page, 'stories')).find(one => one.storyId === storyId)?.alertLevel;
    await choose('Alerts for this story', 'Breaking news');
    await until('the level', async () => (await level()) === 'breaking');
    const button = '.story-tools [aria-label="Alerts for this story"]';
    const checked = '.menu-item[aria-checked="true"]';
    await until('it is shown', async () => {
      await page.$eval(button, one => (one as HTMLElement).click());
      const [shown] = await texts(page, checked);
      await page.$eval(button, one => (one as HTMLElement).click());
      return shown === 'Breaking news';
    });
    await choose('Alerts for this story', 'Same as its sources');
    await until('that of its feeds', async () => (await level()) === null);
  });

  test('comes first when it is followed, and nowhere when it is muted', async () => {
    const storyId = await storyOf();
    await command(page, 'followStory', { storyId, followed: true });
    const tab = await scene.browser.open('newtab.html');
    await until('it stands first', async () =>
      (await texts(tab, '.followed .headline-title')).some(text => /ferry/i.test(text)),
    );
    await command(page, 'muteStory', { storyId, muted: true });
    await until('it is gone', async () => {
      const all = await texts(tab, '.headline-title');
      return all.length > 0 && !all.some(text => /ferry/i.test(text));
    });
    // What is in motion runs out; a ticker that begins anew does without it.
    const anew = await scene.browser.open('newtab.html');
    await until('the ticker', async () => (await texts(anew, '.ticker-cell')).length > 0);
    expect((await texts(anew, '.ticker-cell .headline-link')).join()).not.toMatch(/ferry/i);
    await anew.close();
    await tab.evaluate(() => {
      location.hash = '#/stories';
    });
    await until('it is listed as muted', async () =>
      (await texts(tab, '[aria-labelledby="story.muted"] .headline-title')).some(text =>
        /ferry/i.test(text),
      ),
    );
    expect((await texts(tab, '.stories-running .headline-title')).join()).not.toMatch(/ferry/i);
    await command(page, 'muteStory', { storyId, muted: false });
    await until('it runs again', async () =>
      (await texts(tab, '.stories-running .headline-title')).some(text => /ferry/i.test(text)),
    );
    expect((await texts(tab, '.stories-running .story-line-size'))[0]).toContain('2 outlets');
    await tab.close();
  });

  test('loses for good an article that the reader takes out', async () => {
    const wrong = (await ferry()).find(({ headline }) => String(headline).includes('Pay Back'));
    await until('the thread', async () => (await texts(page, '.moment')).length === 6);
    await choose('More', 'Not part of this story', String(wrong?.headline));
    await until('it is out', async () => (await texts(page, '.moment')).length === 5);
    const parted = (await readTable(page, 'articles')).find(
      ({ articleId }) => articleId === wrong?.articleId,
    );
    expect(parted?.storyId).toBe(wrong?.articleId);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('.snackbar .button')?.click();
    });
    await until('it is back', async () => (await texts(page, '.moment')).length === 6);
  });

  test('stands below each of its articles, the newest first, with its outlets', async () => {
    const [one] = (await ferry()).filter(({ stage }) => stage === 'breaking');
    await page.evaluate(id => {
      location.hash = `#/article/${encodeURIComponent(String(id))}`;
    }, one?.articleId);
    await until('the story so far', async () => (await texts(page, '.story-line')).length === 5);
    const lines = await texts(page, '.story-line bdi');
    expect(lines).toContain('Riverside Business Wire');
    expect(await texts(page, '.story-line[aria-current] .headline-link')).toEqual([]);
    await until('related', async () => (await texts(page, '.related li')).length > 0);
  });
});

describe('a worker killed between the articles of one story', () => {
  test('puts what comes later into the same story', async () => {
    const fresh = await openScene(inject('browserName'), { isSleepy: true });
    try {
      const tab = await fresh.browser.open('reader.html');
      await followNewsroom(tab, fresh.newsroom);
      for (let step = 0; step < 3; step++) {
        await publishNext(tab, fresh.newsroom);
        await until('it is grouped', async () => (await readTable(tab, 'ungrouped')).length === 0);
        await fresh.browser.killBackground();
      }
      await until('one story', async () => {
        const reports = (await readTable(tab, 'articles')).filter(({ headline }) =>
          /ferry/i.test(String(headline)),
        );
        return reports.length === 4 && new Set(reports.map(({ storyId }) => storyId)).size === 1;
      });
    } finally {
      await fresh.close();
    }
  });
});
