import { describe, expect, test } from 'vitest';
import { sniffPicture } from '../../../feed/sniff-picture.ts';
import { avif, gif, ico, jpeg, png, webp } from '../../fixtures/pictures.ts';

const text = (said: string) => new TextEncoder().encode(said);

describe('a picture says how large it is before it is decoded', () => {
  test.each([
    ['PNG', png(32, 48), { type: 'image/png', width: 32, height: 48 }],
    ['GIF', gif(16, 24), { type: 'image/gif', width: 16, height: 24 }],
    ['a GIF whose picture is larger than its screen', gif(16, 16, [60_000, 20]), { width: 60_000 }],
    ['JPEG behind other segments', jpeg(120, 90), { type: 'image/jpeg', width: 120, height: 90 }],
    ['lossy WebP', webp('VP8 ', 64, 63), { type: 'image/webp', width: 64, height: 63 }],
    ['lossless WebP', webp('VP8L', 180, 5000), { width: 180, height: 5000 }],
    ['extended WebP', webp('VP8X', 70_000, 2), { width: 70_000, height: 2 }],
    ['AVIF', avif(96, 95), { type: 'image/avif', width: 96, height: 95 }],
    ['a Windows icon', ico(16, 48, 32), { type: 'image/x-icon', width: 48, height: 48 }],
    ['a Windows icon of PNG files', ico(16, png(256)), { width: 256, height: 256 }],
    [
      'a Windows icon of as many pictures as are read',
      ico(...Array(63).fill(16), 48),
      { width: 48 },
    ],
    ['a Windows icon that hides a larger picture', ico(16, png(30_000)), { width: 30_000 }],
  ])('%s', (_, bytes, expected) => {
    expect(sniffPicture(bytes)).toMatchObject(expected);
  });
});

describe('what is no picture is none', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['a page', text('<!doctype html><title>404</title><h1>Not found</h1>')],
    ['SVG, which is text', text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['JSON', text('{"error":"not found"}')],
    ['a PNG that breaks off', png(32).subarray(0, 20)],
    [
      'a PNG without a header',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...Array(30).fill(1)]),
    ],
    ['a GIF without a picture', gif(16, 16, null)],
    ['a JPEG without a frame', jpeg(9, 9).subarray(0, 12)],
    ['an icon without pictures', ico()],
    ['an icon with more pictures than anybody draws', ico(...Array(65).fill(16))],
    ['an icon that hides a larger picture behind many', ico(...Array(64).fill(16), png(30_000))],
    ['an icon whose picture lies outside the file', ico(16).subarray(0, 22)],
    ['a font', new Uint8Array([0, 1, 0, 0, ...Array(40).fill(0)])],
    [
      'a video',
      new Uint8Array([...Buffer.alloc(4), ...Buffer.from('ftypisom'), ...Buffer.alloc(40)]),
    ],
  ])('%s', (_, bytes) => {
    expect(sniffPicture(bytes)).toBeNull();
  });

  test('any beginning and any change of a file gives an answer', () => {
    for (const whole of [
      png(32),
      gif(9, 9),
      jpeg(9, 9),
      webp('VP8X', 9, 9),
      avif(9, 9),
      ico(16, png(9)),
    ])
      for (let at = 0; at < whole.length; at++) {
        const changed = whole.slice();
        changed[at] = 0xff;
        for (const bytes of [whole.slice(0, at), changed]) {
          const { width = 0, height = 0 } = sniffPicture(bytes) ?? {};
          expect(width >= 0 && height >= 0).toBe(true);
        }
      }
  });
});
