/** The icons of the newsroom's sources, each kept as sites keep them: named by the page, at the usual place, as a drawing. */
import { type Colour, drawPng } from './photograph.ts';

type Pixel = readonly [...Colour, alpha: number];

/** The front page of one source: on a port of its own, for icons belong to a site. */
export interface SourceSite {
  /** The path of its feed. */
  readonly feed: string;
  /** What its front page says in its head. */
  readonly head: string;
  readonly icon: { readonly path: string; readonly type: string; readonly body: Buffer };
}

const CLEAR: Pixel = [0, 0, 0, 0];
const WHITE: Pixel = [255, 255, 255, 255];

export const SOURCE_SITES: readonly SourceSite[] = [
  {
    feed: '/courier.xml',
    head: '<link rel="icon" type="image/png" sizes="48x48" href="/icon-48.png">',
    icon: {
      path: '/icon-48.png',
      type: 'image/png',
      body: drawPng(48, 48, (x, y) => {
        // An M: two posts, and between them two strokes that meet in the middle.
        const isPost = (x >= 10 && x < 16) || (x >= 32 && x < 38);
        const isStroke = Math.abs(Math.abs(x - 23.5) - (30 - y) * 0.6) < 4 && y < 32;
        return y >= 12 && y < 37 && (isPost || (isStroke && x >= 10 && x < 38))
          ? [255, 255, 255]
          : [10, 90, 120];
      }),
    },
  },
  {
    feed: '/tonle.atom',
    head: '',
    icon: {
      path: '/favicon.ico',
      type: 'image/x-icon',
      body: bitmapIcon(32, (x, y) => {
        if (!isWithin(x, y, 32, 16)) return CLEAR;
        const wave = (at: number) => Math.abs(y - at - 2.5 * Math.sin(x / 3.2)) < 1.8;
        return wave(11) || wave(17) || wave(23) ? WHITE : [158, 42, 43, 255];
      }),
    },
  },
  {
    feed: '/wire.json',
    head: '<link rel="icon" type="image/svg+xml" href="/icon.svg">',
    icon: {
      path: '/icon.svg',
      type: 'image/svg+xml',
      body: Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#1c6b45"/><path d="M8 24v-8M16 24V8m8 16v-12" stroke="#ffffff" stroke-width="5"/></svg>',
      ),
    },
  },
];

/** Whether a pixel lies in a square with round corners. */
function isWithin(x: number, y: number, side: number, radius: number): boolean {
  const beyond = (at: number) => Math.max(0, radius - 0.5 - at, at - (side - radius - 0.5));
  return Math.hypot(beyond(x), beyond(y)) <= radius;
}

/** A Windows icon with one picture as a bitmap of 32 bits a pixel, rows from the bottom up, and its mask. */
function bitmapIcon(side: number, pixelAt: (x: number, y: number) => Pixel): Buffer {
  const header = Buffer.alloc(40);
  header.writeUInt32LE(40, 0);
  header.writeInt32LE(side, 4);
  header.writeInt32LE(side * 2, 8);
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(32, 14);
  const pixels = Buffer.alloc(side * side * 4);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const [red, green, blue, alpha] = pixelAt(x, side - 1 - y);
      pixels.set([blue, green, red, alpha], (y * side + x) * 4);
    }
  const mask = Buffer.alloc((side * side) / 8);
  const directory = Buffer.alloc(22);
  directory.set([0, 0, 1, 0, 1, 0, side, side, 0, 0, 1, 0, 32, 0]);
  directory.writeUInt32LE(header.length + pixels.length + mask.length, 14);
  directory.writeUInt32LE(directory.length, 18);
  return Buffer.concat([directory, header, pixels, mask]);
}
