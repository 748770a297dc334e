/** Films the running ticker of a page, picture by picture, as a WebP file that moves. */
import type { Page } from 'puppeteer-core';
import { animatedWebp, type Frame } from './animated-webp.ts';

const WIDTH = 800;
const HEIGHT = 500;
const FRAMES = 88;
const FRAME_MS = 110;
const QUALITY = 62;

/** The film of the page's upper part: the first picture is whole, and of the others only the ticker. */
export async function filmTicker(page: Page): Promise<Buffer> {
  await page.setViewport({ width: WIDTH, height: HEIGHT });
  const strip = await page.$eval('.ticker-bar', bar => {
    const { top, bottom } = bar.getBoundingClientRect();
    return { top: Math.floor(top / 2) * 2, bottom: Math.ceil(bottom) };
  });
  const whole = { x: 0, y: 0, width: WIDTH, height: HEIGHT };
  const part = { x: 0, y: strip.top, width: WIDTH, height: strip.bottom - strip.top };
  const frames: Frame[] = [];
  for (let number = 0; number < FRAMES; number++) {
    // The ticker's own animation, set to the time of each picture, so that it runs evenly.
    await page.$eval(
      '.ticker-track',
      (track, at) => {
        for (const animation of track.getAnimations()) {
          animation.pause();
          animation.currentTime = at;
        }
      },
      number * FRAME_MS,
    );
    const clip = number === 0 ? whole : part;
    const still = await page.screenshot({ type: 'webp', quality: QUALITY, clip });
    frames.push({ still, ...clip, durationMs: FRAME_MS });
  }
  return animatedWebp(WIDTH, HEIGHT, frames);
}
