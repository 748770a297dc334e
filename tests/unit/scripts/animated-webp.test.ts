import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { animatedWebp } from '../../../scripts/animated-webp.ts';

const still = readFileSync(new URL('../../newsroom/kiosk/pictures/rain.webp', import.meta.url));
const frame = { still, x: 0, y: 0, width: 540, height: 360, durationMs: 120 };

/** The names of the chunks in `bytes` from `start` on. */
function names(bytes: Buffer, start: number): string[] {
  const found: string[] = [];
  for (let at = start; at < bytes.length; ) {
    found.push(bytes.toString('latin1', at, at + 4));
    const size = bytes.readUInt32LE(at + 4);
    at += 8 + size + (size % 2);
  }
  return found;
}

describe('a WebP picture that moves', () => {
  test('has a header, the animation and one chunk a frame, and says its length', () => {
    const film = animatedWebp(540, 400, [frame, { ...frame, y: 40 }]);
    expect(film.toString('latin1', 0, 4)).toBe('RIFF');
    expect(film.readUInt32LE(4)).toBe(film.length - 8);
    expect(film.toString('latin1', 8, 12)).toBe('WEBP');
    expect(names(film, 12)).toEqual(['VP8X', 'ANIM', 'ANMF', 'ANMF']);
    expect(film.readUIntLE(24, 3)).toBe(539);
    expect(film.readUIntLE(27, 3)).toBe(399);
  });

  test('keeps the pixels of each still as they are', () => {
    const film = animatedWebp(540, 360, [frame]);
    const pixels = still.indexOf('VP8 ');
    expect(film.includes(still.subarray(pixels, pixels + 2000))).toBe(true);
  });

  test('is not made of what is no WebP, nor with a frame on odd pixels', () => {
    expect(() => animatedWebp(2, 2, [{ ...frame, still: Buffer.from('GIF89a') }])).toThrow();
    expect(() => animatedWebp(2, 2, [{ ...frame, x: 3 }])).toThrow();
  });
});
