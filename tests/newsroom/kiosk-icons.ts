/** Draws the icons of the kiosk's outlets: a letter as SVG, or a shape as PNG, bare or in an ICO file. */
import { hash, type Outlet } from './kiosk-edition.ts';
import { escapeHtml } from './pages.ts';
import { type Colour, drawPng } from './photograph.ts';

/** Which path an outlet's icon has; null for one without. */
export const ICON_PATHS: Readonly<Record<Outlet['icon'], string | null>> = {
  svg: '/icon.svg',
  png: '/icon.png',
  ico: '/favicon.ico',
  none: null,
};

/** The icon of an outlet that has one. */
export function kioskIcon(outlet: Outlet): { type: string; body: Buffer } {
  if (outlet.icon === 'svg')
    return { type: 'image/svg+xml', body: Buffer.from(letterIcon(outlet)) };
  const drawing = shapeIcon(outlet.slug);
  return outlet.icon === 'ico'
    ? { type: 'image/x-icon', body: Buffer.concat([icoHeader(drawing.length), drawing]) }
    : { type: 'image/png', body: drawing };
}

const SIDE = 32;
const COLOURS: readonly Colour[] = [
  ...([
    [154, 52, 38],
    [10, 90, 120],
    [90, 58, 120],
    [40, 104, 62],
  ] as const),
  ...([
    [156, 98, 18],
    [23, 25, 28],
    [142, 32, 88],
    [42, 74, 150],
  ] as const),
];

function letterIcon({ slug, name }: Outlet): string {
  const [letter = ''] = name.replace(/^The /, '');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="2" fill="rgb(${colourOf(slug)})"/><text x="8" y="12" text-anchor="middle" font-family="serif" font-weight="700" font-size="11" fill="#fff">${escapeHtml(letter)}</text></svg>`;
}

/** A disk, two bars or a diamond in white on the outlet's colour. */
function shapeIcon(slug: string): Buffer {
  const ground = colourOf(slug);
  const shape = hash(slug) % 3;
  return drawPng(SIDE, SIDE, (x, y) => {
    const [dx, dy] = [Math.abs(x - 15.5), Math.abs(y - 15.5)];
    const isInside =
      shape === 0
        ? Math.hypot(dx, dy) < 9
        : shape === 1
          ? dx < 10 && dy > 2 && dy < 8
          : dx + dy < 11;
    return isInside ? [255, 255, 255] : ground;
  });
}

function colourOf(slug: string): Colour {
  return COLOURS[hash(slug) % COLOURS.length] ?? [0, 0, 0];
}

/** The header of an ICO file with one PNG of 32 by 32. */
function icoHeader(bytes: number): Buffer {
  const header = Buffer.alloc(22);
  header.set([0, 0, 1, 0, 1, 0, SIDE, SIDE, 0, 0, 1, 0, 32, 0]);
  header.writeUInt32LE(bytes, 14);
  header.writeUInt32LE(header.length, 18);
  return header;
}
