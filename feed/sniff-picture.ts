/**
 * Recognises a picture by its first bytes and reads how large it is, before anything decodes it: a file of a few kB may claim
 * to be so large that decoding it takes the memory of the machine.
 */

/** A raster picture as its file describes it. */
export interface SniffedPicture {
  readonly type: PictureType;
  /** In px, of the largest picture in the file. */
  readonly width: number;
  readonly height: number;
}

/** The formats that browsers decode. */
export type PictureType =
  | 'image/png'
  | 'image/gif'
  | 'image/jpeg'
  | 'image/webp'
  | 'image/avif'
  | 'image/x-icon';

type Size = Omit<SniffedPicture, 'type'>;

/** A Windows icon with more pictures is none that somebody drew. */
const MAX_ICON_ENTRIES = 64;

/** What `bytes` are; null where they are no picture of a known format, or break off before they say how large it is. */
export function sniffPicture(bytes: Uint8Array): SniffedPicture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const [type, read] of READERS) {
    const size = read(view);
    if (size !== null) return { type, ...size };
  }
  return null;
}

const READERS: readonly (readonly [PictureType, (view: DataView) => Size | null])[] = [
  ['image/png', view => sizeOfPng(view, 0)],
  ['image/gif', sizeOfGif],
  ['image/jpeg', sizeOfJpeg],
  ['image/webp', sizeOfWebp],
  ['image/avif', sizeOfAvif],
  ['image/x-icon', sizeOfIcon],
];

/** PNG 11.2.1: the header chunk comes first. */
function sizeOfPng(view: DataView, at: number): Size | null {
  if (at + 24 > view.byteLength || view.getUint32(at) !== 0x89504e47) return null;
  if (view.getUint32(at + 4) !== 0x0d0a1a0a || ascii(view, at + 12, 4) !== 'IHDR') return null;
  return { width: view.getUint32(at + 16), height: view.getUint32(at + 20) };
}

/** GIF89a 18 and 20: the screen, or the first picture where that is larger. */
function sizeOfGif(view: DataView): Size | null {
  if (view.byteLength < 13 || !/^GIF8[79]a$/.test(ascii(view, 0, 6))) return null;
  const flags = view.getUint8(10);
  let at = 13 + ((flags & 0x80) === 0 ? 0 : 3 << ((flags & 7) + 1));
  // Extensions (21) stand before it: a label, then blocks that each begin with their length, until an empty one.
  while (at + 2 < view.byteLength && view.getUint8(at) === 0x21) {
    at += 2;
    while (at < view.byteLength && view.getUint8(at) > 0) at += view.getUint8(at) + 1;
    at++;
  }
  if (at + 9 > view.byteLength || view.getUint8(at) !== 0x2c) return null;
  const [left, top, width, height] = [1, 3, 5, 7].map(offset => view.getUint16(at + offset, true));
  return {
    width: Math.max(view.getUint16(6, true), (left ?? 0) + (width ?? 0)),
    height: Math.max(view.getUint16(8, true), (top ?? 0) + (height ?? 0)),
  };
}

/** ITU T.81 B.1.1.3 and B.2.2: segments with their lengths, up to the one that starts the frame. */
function sizeOfJpeg(view: DataView): Size | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    // Fill bytes stand before a marker.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

/** RFC 9649 2.5 to 2.7: lossy, lossless, extended. */
function sizeOfWebp(view: DataView): Size | null {
  if (view.byteLength < 30 || ascii(view, 0, 4) !== 'RIFF' || ascii(view, 8, 4) !== 'WEBP')
    return null;
  const chunk = ascii(view, 12, 4);
  if (chunk === 'VP8 ')
    return {
      width: view.getUint16(26, true) & 0x3fff,
      height: view.getUint16(28, true) & 0x3fff,
    };
  if (chunk === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (chunk !== 'VP8X') return null;
  const three = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  return { width: three(24) + 1, height: three(27) + 1 };
}

/** ISO/IEC 23008-12 6.5.3: boxes "ispe", one for each picture and each of its tiles. */
function sizeOfAvif(view: DataView): Size | null {
  if (view.byteLength < 16 || ascii(view, 4, 4) !== 'ftyp') return null;
  if (!/^avi[fs]$/.test(ascii(view, 8, 4))) return null;
  const sizes: Size[] = [];
  const end = Math.min(view.byteLength - 16, 8192);
  for (let at = 16; at <= end; at++) {
    if (view.getUint32(at) === 0x69737065)
      sizes.push({ width: view.getUint32(at + 8), height: view.getUint32(at + 12) });
  }
  return largest(sizes);
}

/** A Windows icon: pictures with a header of a bitmap, whose height counts its mask as well, or whole PNG files. */
function sizeOfIcon(view: DataView): Size | null {
  if (view.byteLength < 22 || view.getUint32(0) !== 0x00000100) return null;
  const count = view.getUint16(4, true);
  // A browser may decode any of them: one that is not read here could be of any size.
  if (count > MAX_ICON_ENTRIES) return null;
  const sizes: Size[] = [];
  for (let entry = 6; entry < 6 + 16 * count; entry += 16) {
    if (entry + 16 > view.byteLength) return null;
    const at = view.getUint32(entry + 12, true);
    const png = sizeOfPng(view, at);
    if (png !== null) sizes.push(png);
    else if (at + 12 <= view.byteLength)
      sizes.push({
        width: Math.abs(view.getInt32(at + 4, true)),
        height: Math.abs(view.getInt32(at + 8, true)) / 2,
      });
  }
  return largest(sizes);
}

function largest(sizes: readonly Size[]): Size | null {
  if (sizes.length === 0) return null;
  return {
    width: Math.max(...sizes.map(({ width }) => width)),
    height: Math.max(...sizes.map(({ height }) => height)),
  };
}

function ascii(view: DataView, at: number, length: number): string {
  return String.fromCharCode(...Array.from({ length }, (_, index) => view.getUint8(at + index)));
}
