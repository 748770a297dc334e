/** Reads the body of a response up to a limit of bytes; a gzip file is unpacked (RFC 1952), within the same limit. */

/** A body, or what was read of it. */
export interface Body {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whether the body went on beyond the limit, or its gzip file broke off. */
  readonly isCut: boolean;
}

/** Unpacking is done in steps of this size: one of them gives at most a thousand times as much. */
const STEP_BYTES = 16_384;

/**
 * The body of `response`; at `maxBytes` the rest of it is let go of. Browsers undo a Content-Encoding before; only a file that
 * is gzip itself is unpacked here, once.
 */
export async function readBody(response: Response, maxBytes: number): Promise<Body> {
  if (response.body === null) return { bytes: new Uint8Array(), isCut: false };
  const body = await readUpTo(response.body.getReader(), maxBytes);
  const whole = isGzip(body.bytes) ? await unpack(body, maxBytes) : body;
  return whole.isCut ? { bytes: withoutHalfCharacter(whole.bytes), isCut: true } : whole;
}

type Reader = Pick<ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>, 'read' | 'cancel'>;

async function readUpTo(reader: Reader, maxBytes: number): Promise<Body> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isCut = false;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const chunk = part.value.subarray(0, maxBytes - length);
    chunks.push(chunk);
    length += chunk.byteLength;
    isCut = chunk.byteLength < part.value.byteLength;
    if (!isCut) continue;
    await reader.cancel();
    break;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return { bytes, isCut };
}

/** RFC 1952 2.3.1: ID1, ID2 and CM, the only compression method there is. */
function isGzip([first, second, method]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b && method === 8;
}

/** The content of a gzip file; of one that breaks off what came before. What cannot be unpacked at all stays as it is. */
async function unpack(packed: Body, maxBytes: number): Promise<Body> {
  const stream = inSteps(packed.bytes).pipeThrough(new DecompressionStream('gzip'));
  const reader = stream.getReader();
  let isBroken = packed.isCut;
  const read: Reader['read'] = async () => {
    try {
      return await reader.read();
    } catch {
      // The file breaks off, is damaged, or something follows it.
      isBroken = true;
      return { done: true, value: undefined };
    }
  };
  const { bytes, isCut } = await readUpTo({ read, cancel: () => reader.cancel() }, maxBytes);
  if (isBroken && bytes.length === 0) return packed;
  return { bytes, isCut: isCut || isBroken };
}

function inSteps(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull: controller => {
      controller.enqueue(bytes.subarray(at, at + STEP_BYTES));
      at += STEP_BYTES;
      if (at >= bytes.byteLength) controller.close();
    },
  });
}

/** `bytes` without the beginning of a UTF-8 character at their end, which would make the rest look like no UTF-8. */
function withoutHalfCharacter(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  let lead = bytes.length - 1;
  while (lead >= Math.max(0, bytes.length - 4) && ((bytes[lead] ?? 0) & 0xc0) === 0x80) lead--;
  const first = bytes[lead] ?? 0;
  const size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
  return lead + size > bytes.length ? bytes.subarray(0, lead) : bytes;
}
