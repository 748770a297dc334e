import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readBody } from '../../../poll/read-body.ts';

const LIMIT = 1_000_000;
const TEXT = '<rss><channel><title>ព័ត៌មាន</title></channel></rss>';
const read = async (body: BodyInit | null, maxBytes = LIMIT) => {
  const { bytes, isCut } = await readBody(new Response(body), maxBytes);
  return { text: new TextDecoder().decode(bytes), length: bytes.length, isCut };
};
const gzip = (text: string) => new Uint8Array(gzipSync(text));
/** Text that does not pack to nothing. */
const long = Array.from({ length: 20_000 }, (_, index) => `${index * 7919} `).join('');

describe('readBody', () => {
  test('gives a body as it came', async () => {
    expect(await read(TEXT)).toMatchObject({ text: TEXT, isCut: false });
    expect(await read(null)).toMatchObject({ text: '', isCut: false });
    expect(await read('')).toMatchObject({ text: '', isCut: false });
  });

  test('unpacks a gzip file, once', async () => {
    expect(await read(gzip(TEXT))).toMatchObject({ text: TEXT, isCut: false });
    expect(await read(gzip(''))).toMatchObject({ text: '', isCut: false });
    const twice = new Uint8Array(gzipSync(gzip(TEXT)));
    expect((await read(twice)).length).toBe(gzip(TEXT).length);
  });

  test('unpacks a gzip file that comes byte by byte', async () => {
    const bytes = gzip(TEXT);
    let at = 0;
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: controller => {
        controller.enqueue(bytes.subarray(at, ++at));
        if (at === bytes.length) controller.close();
      },
    });
    expect(await read(stream)).toMatchObject({ text: TEXT, isCut: false });
  });

  test.each([
    ['two bytes that are no gzip file', [0x1f, 0x8b]],
    ['a start that nothing follows', [0x1f, 0x8b, 8, 0, 0, 0]],
    ['another compression method', [0x1f, 0x8b, 9, 1, 2, 3]],
    ['a damaged file', [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xff, 0xff]],
    ['nothing but zeros', [0, 0, 0, 0]],
  ])('leaves %s as it is', async (_, bytes) => {
    const body = await readBody(new Response(new Uint8Array(bytes)), LIMIT);
    expect([...body.bytes]).toEqual(bytes);
    expect(body.isCut).toBe(false);
  });

  test('of a gzip file that breaks off keeps what came', async () => {
    const packed = gzip(long);
    const { text, isCut } = await read(packed.subarray(0, packed.length / 2));
    expect(isCut).toBe(true);
    expect(text.length).toBeGreaterThan(1000);
    expect(long.startsWith(text)).toBe(true);
  });

  test('what follows a gzip file does not lose the file', async () => {
    const { text } = await read(new Blob([gzip(long), 'junk']));
    expect(text).toBe(long);
  });

  test('ends at the limit, and lets go of the rest', async () => {
    let isCancelled = false;
    const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: controller => controller.enqueue(new Uint8Array(1000)),
      cancel: () => {
        isCancelled = true;
      },
    });
    expect(await read(endless, 10_500)).toMatchObject({ length: 10_500, isCut: true });
    expect(isCancelled).toBe(true);
  });

  test('a body of exactly the limit is whole', async () => {
    expect(await read('x'.repeat(1000), 1000)).toMatchObject({ length: 1000, isCut: false });
    expect(await read(gzip('x'.repeat(1000)), 1000)).toMatchObject({ length: 1000, isCut: false });
  });

  test('a gzip file that unpacks to a thousand times its size ends at the limit', async () => {
    const bomb = new Uint8Array(gzipSync(new Uint8Array(50_000_000)));
    expect(bomb.length).toBeLessThan(60_000);
    expect(await read(bomb, LIMIT)).toMatchObject({ length: LIMIT, isCut: true });
  });

  test('a gzip file beyond the limit is unpacked as far as it was read', async () => {
    const packed = gzip(long);
    const { text, isCut } = await read(packed, 20_000);
    expect(isCut).toBe(true);
    expect(long.startsWith(text)).toBe(true);
    expect(text.length).toBe(20_000);
  });

  test.each([1, 2, 3, 4, 5, 6, 7])('is not cut inside a character (%i bytes over)', async over => {
    const { text, isCut } = await read('ក'.repeat(500), 900 + over);
    expect(isCut).toBe(true);
    expect(text).toBe('ក'.repeat(300 + Math.floor(over / 3)));
  });
});
