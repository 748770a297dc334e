/** The ticker in a window of its own: on top where the browser can, else in a small window that says so. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { until } from './browser.ts';
import { command, followNewsroom, openScene, publishNext, type Scene, texts } from './scene.ts';

let scene: Scene;

beforeAll(async () => {
  scene = await openScene(inject('browserName'));
});
afterAll(() => scene.close());

interface TopWindow {
  documentPictureInPicture?: { window: Window | null };
}

test('the strip opens in a small window, goes on top and comes back', async () => {
  const control = await scene.browser.open('options.html');
  await followNewsroom(control, scene.newsroom);
  await command(control, 'openStrip', {});
  const strip = await scene.browser.pageAt(address => address.includes('strip.html'));
  await until('the ticker', async () => (await texts(strip, '.ticker-cell')).length > 5);
  const hasApi = await strip.evaluate(() => 'documentPictureInPicture' in globalThis);
  if (!hasApi) {
    expect((await texts(strip, '.strip-words p'))[0]).toContain('can’t keep a window on top');
    return;
  }
  expect((await texts(strip, '.strip-words p'))[0]).toContain('while this small window');
  const onTop = () =>
    strip.evaluate(() => {
      const top = (globalThis as TopWindow).documentPictureInPicture?.window;
      if (!top) return null;
      const track = top.document.querySelector('.ticker-track');
      return {
        cells: top.document.querySelectorAll('.ticker-cell').length,
        left: track?.getBoundingClientRect().left ?? 0,
        height: top.document.querySelector('.ticker')?.getBoundingClientRect().height ?? 0,
        words: top.document.body.textContent ?? '',
        speed: track?.getAnimations()[0]?.playState ?? '',
      };
    });
  await strip.bringToFront();
  await strip.click('.strip-words .button');
  const before = await until('the window on top', async () => {
    const top = await onTop();
    return top !== null && top.cells > 5 && top.height > 20 ? top : null;
  });
  expect(before.speed).toBe('running');
  await until('its motion', async () => ((await onTop())?.left ?? 0) < before.left - 20);
  expect(await texts(strip, '.ticker-cell')).toHaveLength(0);
  const headline = await publishNext(control, scene.newsroom);
  await until('the news on top', async () => (await onTop())?.words.includes(headline), 45_000);
  // Asked again, the window that is open comes to the front instead of a second one.
  await command(control, 'openStrip', {});
  await strip.bringToFront();
  await strip.click('.strip-words .button');
  await until('its end', async () => (await onTop()) === null);
  await until('the ticker back', async () => (await texts(strip, '.ticker-cell')).length > 5);
});
