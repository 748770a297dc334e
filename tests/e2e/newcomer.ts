/** What a newcomer does to read a newspaper: types its name, answers what is asked, opens a headline. Every click is counted. */
import type { Page } from 'puppeteer-core';
import { until } from './browser.ts';
import { readTable } from './scene.ts';
import type { WorldScene } from './world-scene.ts';

/** How far a newcomer came, and at what cost. */
export interface Reading {
  readonly clicks: number;
  readonly prompts: number;
  /** The requests that were made to hosts that were not granted at the time, "200 https://host/path". */
  readonly strangers: readonly string[];
  /** "read", "done" where it was only followed, or "failed" with the code of the problem. */
  readonly end: string;
}

const FOLLOW_FIELD = '.follow-form input';
const FOLLOW_BUTTON = '.follow-form button[type="submit"]';
/** What a newcomer clicks on the way to a followed feed: the button that allows, or the first of several feeds. */
const NEXT_STEP =
  ':is(.pending-follow-asking, .pending-follow-choosing, .pending-follow-listing) button:not(.button-quiet)';

/** Types `typed` into the field of `page`, and goes on until the feed is followed or the page says why not. */
export async function follow(scene: WorldScene, page: Page, typed: string): Promise<Reading> {
  const [promptsBefore, strangersBefore] = [scene.prompts(), (await scene.strangers(page)).length];
  let clicks = 0;
  await page.bringToFront();
  await until('the field', () => page.$(FOLLOW_FIELD));
  await page.$eval(FOLLOW_FIELD, input => (input as HTMLInputElement).select());
  await page.type(FOLLOW_FIELD, typed);
  const known = new Set((await readTable(page, 'pendingFollows')).map(({ address }) => address));
  const pending = async () =>
    (await readTable(page, 'pendingFollows')).find(({ address }) => !known.has(address));
  // How far it is: the state, and the address that it has come to.
  const place = async () => {
    const row = await pending();
    return { state: String(row?.state ?? 'none'), url: String(row?.feedUrl ?? '') };
  };

  let selector = FOLLOW_BUTTON;
  let last = await pending();
  for (;;) {
    const before = await place();
    const hasMoved = ({ state, url }: typeof before) =>
      state !== before.state || url !== before.url;
    // What is pending is drawn anew when it changes.
    await until(`${selector} for ${typed}`, () => page.click(selector).then(() => true));
    clicks++;
    // A click leads to a question, or straight on where everything is granted.
    const answer = await until(`an answer to click ${clicks} for ${typed}`, async () => {
      if (await scene.isAsked(page)) return 'asked';
      const now = await place();
      return hasMoved(now) && now.state !== 'waiting' && 'on';
    });
    if (answer === 'asked') await scene.allow(page);
    const reached = await until(`the end of following ${typed}`, async () => {
      const now = await place();
      // A list is taken in by an import, which has a place of its own.
      if (before.state === 'listing' && now.state === 'none') return 'done';
      return hasMoved(now) && ENDS.includes(now.state) && now.state;
    });
    last = (await pending()) ?? last;
    if (reached === 'done' || reached === 'failed') break;
    if (clicks > 5) throw new Error(`${clicks} clicks, and ${typed} is not followed`);
    selector = NEXT_STEP;
  }
  const problem = last?.problem as { code?: string } | null | undefined;
  return {
    clicks,
    prompts: scene.prompts() - promptsBefore,
    strangers: await strangersSince(scene, page, strangersBefore),
    end: problem?.code === undefined ? 'done' : `failed ${problem.code}`,
  };
}

/** Where a follow waits for the reader, or is over. */
const ENDS = ['asking', 'choosing', 'listing', 'done', 'failed'];

/** Opens the newest article whose headline has `words`, and goes on until its whole text and its picture are on screen. */
export async function read(scene: WorldScene, page: Page, words: string): Promise<Reading> {
  const [promptsBefore, strangersBefore] = [scene.prompts(), (await scene.strangers(page)).length];
  let clicks = 0;
  await page.bringToFront();
  // The list is drawn anew with every article that comes.
  await until(`a headline about ${words}`, async () => {
    const link = await page.$$eval(
      '.headline-link',
      (links, wanted) =>
        links.find(one => one.textContent?.includes(wanted))?.getAttribute('data-article'),
      words,
    );
    if (!link) return false;
    await page.$eval(`.headline-link[data-article="${link}"]`, scrollToMiddle);
    await page.click(`.headline-link[data-article="${link}"]`);
    return true;
  });
  clicks++;
  for (;;) {
    const next = await until(`the article about ${words} to be whole`, () =>
      page.evaluate(() => {
        // What is loading draws the text anew.
        if (document.querySelector('article p.quiet[role="status"]') !== null) return null;
        const body = document.querySelector('.article-body');
        const isWhole = (body?.textContent ?? '').length > 400;
        const picture = body?.querySelector('img');
        if (isWhole && picture && picture.naturalWidth > 100) return 'whole';
        if (!isWhole && document.querySelector('.full-text button')) return '.full-text button';
        return body?.querySelector('.picture-placeholder') ? '.picture-placeholder' : null;
      }),
    );
    if (next === 'whole') break;
    if (clicks > 5) throw new Error(`${clicks} clicks, and the article is not whole`);
    // The text is drawn anew when it comes, its buttons with it.
    const isClicked = await page
      .$eval(next, scrollToMiddle)
      .then(() => page.click(next))
      .then(
        () => true,
        () => false,
      );
    if (!isClicked) continue;
    await until(`an answer to ${next}`, async () => {
      return (await scene.isAsked(page)) || (await page.$(next)) === null;
    });
    // What goes without a question would have gone without the click.
    if (await scene.isAsked(page)) {
      clicks++;
      await scene.allow(page);
    }
    await until(`${next} to go`, async () => (await page.$(next)) === null);
  }
  await page.$eval('.article-body img', scrollToMiddle);
  await until('the picture on screen', () =>
    page.$eval('.article-body img', image => {
      const { top, bottom, width } = image.getBoundingClientRect();
      return top < innerHeight && bottom > 0 && width > 100;
    }),
  );
  return {
    clicks,
    prompts: scene.prompts() - promptsBefore,
    strangers: await strangersSince(scene, page, strangersBefore),
    end: 'read',
  };
}

function scrollToMiddle(element: Element): void {
  element.scrollIntoView({ block: 'center' });
}

async function strangersSince(scene: WorldScene, page: Page, before: number): Promise<string[]> {
  const all = await scene.strangers(page);
  return all.slice(before).map(({ status, url }) => `${status} ${url}`);
}
