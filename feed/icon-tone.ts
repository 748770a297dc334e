/** Tells on which ground an icon would be lost: many are a black or a white shape on nothing. */
import type { IconTone } from '../model/icon-rows.ts';

/** A colour of which all of red, green and blue are below this, 0 to 255, is lost on dark paper. */
const DARK_BELOW = 110;
/** One of which all are above this is lost on light paper. */
const LIGHT_ABOVE = 205;
/** A shape that covers more than this is its own ground. */
const GROUND = 0.8;
/** A picture of which less than this is seen is empty. */
const LEAST_SEEN = 0.01;
/** A pixel that is more transparent is not seen, 0 to 255. */
const LEAST_ALPHA = 64;
/** A few pixels of another colour don't carry the shape. */
const NEARLY_ALL = 0.95;

/** The tone of an SVG document by the colours that it names; one that names none is black (SVG 2 13.2). */
export function toneOfVector(source: string): IconTone {
  // It minds the page that it stands in.
  if (/prefers-color-scheme/i.test(source)) return 'any';
  const named = [...source.matchAll(/#([\da-f]{6}|[\da-f]{3})\b/gi)].map(([, hex = '']) => hex);
  if (named.length === 0) return OTHER_COLOUR.test(source) ? 'any' : 'dark';
  const colours = named.map(coloursOfHex);
  if (colours.every(isDark)) return 'dark';
  return colours.every(isLight) ? 'light' : 'any';
}

/** A colour by its function or its name. */
const OTHER_COLOUR =
  /\b(?:rgb|hsl)a?\(|\b(?:fill|stroke|stop-color)\s*[:=]\s*["']?(?!none|black|currentcolor|inherit|url|#)[a-z]/i;

function coloursOfHex(hex: string): readonly number[] {
  const wide = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  return [0, 2, 4].map(at => Number.parseInt(wide.slice(at, at + 2), 16));
}

/** The tone of a raster picture, four bytes a pixel (red, green, blue, alpha); null where nothing of it is seen. */
export function toneOfPixels(pixels: Uint8ClampedArray): IconTone | null {
  const total = pixels.length / 4;
  let seen = 0;
  let dark = 0;
  let light = 0;
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    const colours = [...pixels.subarray(at, at + 3)];
    if ((pixels[at + 3] ?? 0) < LEAST_ALPHA) continue;
    seen++;
    if (isDark(colours)) dark++;
    else if (isLight(colours)) light++;
  }
  if (total === 0 || seen / total < LEAST_SEEN) return null;
  if (seen / total > GROUND) return 'any';
  if (dark / seen > NEARLY_ALL) return 'dark';
  return light / seen > NEARLY_ALL ? 'light' : 'any';
}

function isDark(colours: readonly number[]): boolean {
  return Math.max(...colours) < DARK_BELOW;
}

function isLight(colours: readonly number[]): boolean {
  return Math.min(...colours) > LIGHT_ABOVE;
}
