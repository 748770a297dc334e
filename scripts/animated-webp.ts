/** Puts still WebP pictures together as one that moves (WebP Container Specification: extended file format, animation). Pure. */

/** One picture of the film. */
export interface Frame {
  /** A WebP file with one picture. */
  readonly still: Uint8Array;
  /** Where its corner lies on the film, px; even numbers. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly durationMs: number;
}

/** A WebP file of `width` by `height` px that plays `frames` again and again; each stays until another covers it. */
export function animatedWebp(width: number, height: number, frames: readonly Frame[]): Buffer {
  const header = Buffer.alloc(10);
  header[0] = ANIMATION;
  header.writeUIntLE(width - 1, 4, 3);
  header.writeUIntLE(height - 1, 7, 3);
  // A background that no frame leaves open, and no end to the repetitions.
  const chunks = [chunk('VP8X', header), chunk('ANIM', Buffer.alloc(6)), ...frames.map(frameChunk)];
  return chunk('RIFF', Buffer.concat([Buffer.from('WEBP', 'latin1'), ...chunks]));
}

/** The flag of an animation in the header. */
const ANIMATION = 0b10;
/** The flag of a frame that replaces what lies under it. */
const NO_BLENDING = 0b10;

function frameChunk({ still, x, y, width, height, durationMs }: Frame): Buffer {
  if (x % 2 !== 0 || y % 2 !== 0) throw new Error('A frame lies on even pixels.');
  const head = Buffer.alloc(16);
  head.writeUIntLE(x / 2, 0, 3);
  head.writeUIntLE(y / 2, 3, 3);
  head.writeUIntLE(width - 1, 6, 3);
  head.writeUIntLE(height - 1, 9, 3);
  head.writeUIntLE(durationMs, 12, 3);
  head[15] = NO_BLENDING;
  return chunk('ANMF', Buffer.concat([head, ...imageChunks(Buffer.from(still))]));
}

/** The chunks of a still picture that hold its pixels. */
function imageChunks(still: Buffer): Buffer[] {
  const found: Buffer[] = [];
  // After "RIFF", the size and "WEBP".
  for (let at = 12; at + 8 <= still.length; ) {
    const name = still.toString('latin1', at, at + 4);
    const size = still.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    if (['ALPH', 'VP8 ', 'VP8L'].includes(name)) found.push(still.subarray(at, end));
    at = end;
  }
  if (found.length === 0) throw new Error('That is no WebP picture.');
  return found;
}

/** A chunk with its name and size, padded to an even length. */
function chunk(name: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}
