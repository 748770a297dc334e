/** The ticker moves on the compositor alone, stops without a jump, and stands still where less motion was asked for. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { until } from './browser.ts';
import { command, followNewsroom, openScene, type Scene, texts } from './scene.ts';
import { afterRefill, costs, trackLeft } from './ticker-motion.ts';

const SPEED = 64;
let scene: Scene;
let page: Page;

beforeAll(async () => {
  scene = await openScene(inject('browserName'));
  const reader = await scene.browser.open('reader.html');
  await followNewsroom(reader, scene.newsroom);
  await reader.close();
  // Opened by its address, because a new tab leaves the focus to the address bar.
  page = await scene.browser.open('newtab.html');
  await page.bringToFront();
  await until('the ticker', async () => (await texts(page, '.ticker-cell')).length > 8);
});
afterAll(() => scene.close());

const pause = (ms: number) => new Promise(next => setTimeout(next, ms));
/**
 * How far the strip went since the anchor was dropped, in px, and whether it moves. The anchor is a headline in sight: the animation's own clock goes back
 * when headlines that left are dropped.
 */
const position = () =>
  page.evaluate(() => {
    const [animation] = document
      .getAnimations()
      .filter(one =>
        (one.effect as KeyframeEffect | null)?.target?.classList.contains('ticker-track'),
      );
    const { anchor } = window as Anchored;
    const left = anchor?.cell.getBoundingClientRect().left ?? Number.NaN;
    return {
      px: (anchor?.left ?? 0) - left,
      at: performance.now(),
      state: animation?.playState,
    };
  });
type Anchored = Window & { anchor?: { cell: Element; left: number } };
/** Takes the headline that leaves last of those in sight. */
const dropAnchor = () =>
  page.evaluate(() => {
    const edge = document.querySelector('.ticker-strip')?.getBoundingClientRect().right ?? 0;
    const inSight = [...document.querySelectorAll('.ticker-cell')].filter(
      cell => cell.getBoundingClientRect().left < edge,
    );
    const cell = inSight.at(-1);
    if (cell === undefined) throw new Error('No headline is in sight.');
    (window as Anchored).anchor = { cell, left: cell.getBoundingClientRect().left };
  });

describe('the ticker', () => {
  test('moves at its speed', async () => {
    await dropAnchor();
    const before = await position();
    await pause(1500);
    const after = await position();
    const speed = ((after.px - before.px) / (after.at - before.at)) * 1000;
    expect(speed).toBeGreaterThan(SPEED * 0.8);
    expect(speed).toBeLessThan(SPEED * 1.2);
  });

  test('costs no script, no style and no layout between refills', async context => {
    if (inject('browserName') !== 'chromium') return context.skip('Firefox has no such counters');
    await afterRefill(page);
    const left = await trackLeft(page);
    expect(await costs(page, 5000)).toEqual({ script: 0, layouts: 0, styles: 0 });
    // The counters do count: a strip that a script moves is seen in each of them.
    const seen = costs(page, 1000);
    await pause(700);
    await page.evaluate(() => {
      const track = document.querySelector<HTMLElement>('.ticker-track');
      const move = (left: number) => {
        if (track === null) return;
        track.style.marginInlineStart = `${left}px`;
        if (left > 0) requestAnimationFrame(() => move(left - 1));
      };
      requestAnimationFrame(() => move(15));
    });
    for (const cost of Object.values(await seen)) expect(cost).toBeGreaterThan(0);
    expect(left - (await trackLeft(page))).toBeGreaterThan(SPEED * 4);
  });

  test('holds at least 60 s of travel', async () => {
    const travel = await page.evaluate(() => {
      const strip = document.querySelector('.ticker-strip')?.getBoundingClientRect();
      const last = document.querySelector('.ticker-cell:last-child')?.getBoundingClientRect();
      return (last?.right ?? 0) - (strip?.right ?? 0);
    });
    expect(travel).toBeGreaterThanOrEqual(60 * SPEED);
  });

  test('stops where it is under the pointer, and goes on from there', async () => {
    await dropAnchor();
    const before = await position();
    await page.hover('.ticker-strip');
    await pause(300);
    const held = await position();
    await pause(800);
    const still = await position();
    expect(held.state).toBe('paused');
    expect(still.px).toBe(held.px);
    expect(held.px - before.px).toBeLessThan(SPEED * 2);
    await page.mouse.move(10, 10);
    await pause(500);
    const after = await position();
    expect(after.state).toBe('running');
    expect(after.px - held.px).toBeLessThan(SPEED * 1.5);
    expect(after.px).toBeGreaterThan(held.px);
  });

  test('stops at its button, and brings a focused headline into sight', async () => {
    await dropAnchor();
    await page.click('.ticker-tools .tool');
    await pause(200);
    const held = await position();
    await pause(400);
    expect((await position()).px).toBe(held.px);
    for (let step = 0; step < 6; step++) await page.keyboard.press('Tab');
    await until('the headline in sight', () =>
      page.evaluate(() => {
        const link = document.activeElement?.closest('.ticker-cell')?.getBoundingClientRect();
        return link !== undefined && link.left >= 0 && link.left < innerWidth;
      }),
    );
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.click('.ticker-tools .tool');
    await page.mouse.move(10, 10);
    await until('motion', async () => (await position()).state === 'running');
  });
});

describe('the ticker by hand', () => {
  const leading = () =>
    page.evaluate(() => {
      const strip = document.querySelector('.ticker-strip')?.getBoundingClientRect();
      const cell = [...document.querySelectorAll('.ticker-cell')].find(
        one => one.getBoundingClientRect().right > (strip?.left ?? 0) + 2,
      );
      return {
        text: cell?.querySelector('a')?.textContent ?? '',
        offset: (cell?.getBoundingClientRect().left ?? 0) - (strip?.left ?? 0),
      };
    });

  test('steps to the next headline and back, also before the first', async () => {
    await page.click('.ticker-tools .tool');
    const start = await leading();
    await page.click('[aria-label="Next headline"]');
    const next = await leading();
    expect(next.text).not.toBe(start.text);
    expect(Math.abs(next.offset)).toBeLessThan(2);
    await page.click('[aria-label="Previous headline"]');
    await until('the headline before', async () => (await leading()).text === start.text);
    const seen = new Set<string>();
    for (let step = 0; step < 12; step++) {
      seen.add((await leading()).text);
      await page.click('[aria-label="Previous headline"]');
      await pause(60);
    }
    expect(seen.size).toBeGreaterThan(8);
  });

  test('follows the wheel and the drag of a pointer, and a drag opens nothing', async () => {
    await dropAnchor();
    await page.hover('.ticker-strip');
    const before = await position();
    await page.mouse.wheel({ deltaY: 240 });
    await until('the wheel', async () => (await position()).px > before.px + 200);
    const wheeled = await position();
    const box = await (await page.$('.ticker-strip'))?.boundingBox();
    const x = (box?.x ?? 0) + 400;
    const y = (box?.y ?? 0) + 20;
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 150, y, { steps: 5 });
    await page.mouse.up();
    await until('the drag', async () => (await position()).px > wheeled.px + 100);
    expect(await page.evaluate(() => location.hash)).not.toContain('article');
  });

  test('follows the arrow keys from headline to headline', async () => {
    await page.focus('[aria-label="Next headline"]');
    await page.keyboard.press('Tab');
    const first = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('ArrowRight');
    const second = await page.evaluate(() => document.activeElement?.textContent);
    expect(second).not.toBe(first);
    await page.keyboard.press('ArrowLeft');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(first);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.mouse.move(10, 300);
    await page.click('.ticker-tools .tool');
  });
});

describe('the ticker that shows one headline at a time', () => {
  const shown = async () => (await texts(page, '.ticker-still .headline-link'))[0] ?? '';
  const another = (before: string) =>
    until('another headline', async () => {
      const now = await shown();
      return now !== '' && now !== before ? now : null;
    });
  /** Longer than any of these headlines stands at this pace. */
  const TURN_MS = 4000;

  test('goes on by itself, and waits under pointer and focus and at its button', async () => {
    await command(page, 'setSetting', { key: 'tickerPace', value: 4 });
    await command(page, 'setSetting', { key: 'tickerMode', value: 'step' });
    await until('one headline', async () => (await texts(page, '.ticker-cell')).length === 1);
    await page.mouse.move(10, 300);
    await another(await another(await shown()));
    await page.hover('.ticker-strip');
    const held = await shown();
    await pause(TURN_MS);
    expect(await shown()).toBe(held);
    await page.mouse.move(10, 300);
    await another(held);
    await page.focus('.ticker-still .headline-link');
    const focused = await shown();
    await pause(TURN_MS);
    expect(await shown()).toBe(focused);
    await page.keyboard.press('ArrowRight');
    const next = await another(focused);
    await page.keyboard.press('ArrowLeft');
    expect(await another(next)).toBe(focused);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(focused);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await another(focused);
    await page.click('[aria-label="Pause the ticker"]');
    const paused = await shown();
    await pause(TURN_MS);
    expect(await shown()).toBe(paused);
    await page.click('[aria-label="Next headline"]');
    await another(paused);
    await page.click('[aria-label="Resume the ticker"]');
  });

  test('fades by opacity alone', async () => {
    await page.mouse.move(10, 300);
    const faded = await until('a fade', () =>
      page.evaluate(() => {
        const [fade] = document.getAnimations();
        const frames = (fade?.effect as KeyframeEffect | null)?.getKeyframes();
        return frames?.flatMap(frame =>
          Object.keys(frame).filter(
            name => !['offset', 'computedOffset', 'easing', 'composite'].includes(name),
          ),
        );
      }),
    );
    expect(faded).toEqual(['opacity', 'opacity']);
  });

  test('runs in one line again once that is chosen', async () => {
    await command(page, 'setSetting', { key: 'tickerMode', value: 'crawl' });
    await command(page, 'setSetting', { key: 'tickerPace', value: 1 });
    await until('the line', async () => (await texts(page, '.ticker-cell')).length > 8);
    await until('its motion', async () => (await position()).state === 'running');
  });
});

describe('the ticker under reduced motion', () => {
  test('shows one headline at a time, and every one is a step away', async () => {
    const still = await openScene(inject('browserName'), { isReducedMotion: true });
    onTestFinished(still.close);
    const quiet = await still.browser.open('newtab.html');
    await followNewsroom(quiet, still.newsroom);
    const shown = () => texts(quiet, '.ticker-still .headline-link');
    await until('the still strip', async () => (await shown()).length === 1);
    await until('all of them', async () =>
      (await texts(quiet, '.ticker-count'))[0]?.endsWith('/ 12'),
    );
    const moving = () =>
      quiet.evaluate(
        () =>
          document
            .getAnimations()
            // What only appears after a while does so at once.
            .filter(({ effect }) => Number(effect?.getTiming().duration) > 1).length,
      );
    expect(await moving()).toBe(0);
    const seen = new Set<string>();
    for (let step = 0; step < 12; step++) {
      for (const headline of await shown()) seen.add(headline);
      await quiet.click('[aria-label="Next headline"]');
    }
    expect(seen.size).toBe(12);
  });

  test('gives the headline the room where it is narrow, on two lines', async () => {
    const still = await openScene(inject('browserName'), { isReducedMotion: true });
    onTestFinished(still.close);
    const popup = await still.browser.open('popup.html');
    await followNewsroom(popup, still.newsroom);
    for (const width of [420, 320]) {
      await popup.setViewport({ width, height: 580 });
      await until(
        'the still strip',
        async () => (await texts(popup, '.ticker-still')).length === 1,
      );
      for (let step = 0; step < 6; step++) {
        await popup.click('[aria-label="Next headline"]');
        const seen = await popup.evaluate(() => {
          const box = (selector: string) => {
            const { top, right, bottom, width, height } =
              document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
            return { top, right, bottom, width, height };
          };
          return {
            room: box('.ticker-item').right - box('.ticker-tools').right,
            frame: box('.ticker-frame'),
            item: box('.ticker-item'),
            meta: box('.ticker-meta').width,
          };
        });
        expect(seen.meta).toBe(0);
        expect(seen.item.top).toBeGreaterThanOrEqual(seen.frame.top);
        expect(seen.item.bottom).toBeLessThanOrEqual(seen.frame.bottom);
        // A headline that takes two lines has all the room beside the buttons.
        if (seen.item.height > 30) expect(seen.room).toBeGreaterThan(width - 160);
      }
    }
  });
});
