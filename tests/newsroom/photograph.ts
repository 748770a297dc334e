/** Draws pictures as PNG files (PNG specification, 3rd edition), because a site's pictures are files and not drawings in text. */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Red, green and blue, from 0 to 255. */
export type Colour = readonly [number, number, number];

/** A landscape of sky, hills and water in colours made from `name`; the sides are in pixels. */
export function photograph(name: string, width = 640, height = 360): Buffer {
  const seed = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, 7);
  const scale = 360 / height;
  return drawPng(width, height, (x, y) =>
    colour(Math.floor(x * scale), Math.floor(y * scale), seed),
  );
}

/** A PNG of `width` by `height` pixels, each as `colourAt` says. */
export function drawPng(
  width: number,
  height: number,
  colourAt: (x: number, y: number) => Colour,
): Buffer {
  // Each row begins with the number of its filter; 0 is none (section 9.2).
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows.set(colourAt(x, y), y * (1 + width * 3) + 1 + x * 3);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a sample, true colour (section 11.2.1).
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function colour(x: number, y: number, seed: number): Colour {
  const hills = 200 + 40 * Math.sin(x / (50 + (seed % 30)) + seed);
  const level = Math.floor(y / 3);
  if (y < hills) return [(150 + seed) % 200, 180 - level, 220 - level];
  if (y < 280) return [60 + level, (90 + seed) % 160, 70];
  return [40, 80 + level, 150 + (seed % 60)];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
