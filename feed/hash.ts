/** A short, stable, non-cryptographic hash of texts and bytes. */

/** The hash of a text: 106 bits of two FNV-like mixes in base 36. */
export function hashText(text: string): string {
  return mix(text, 0x9e3779b9) + mix(text, 0x85ebca6b);
}

/** The hash of bytes, for whole documents. */
export function hashBytes(bytes: Uint8Array): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const byte of bytes) {
    high = Math.imul(high ^ byte, 2654435761);
    low = Math.imul(low ^ byte, 1597334677);
  }
  return finish(high, low) + bytes.length.toString(36);
}

function mix(text: string, seed: number): string {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  return finish(high, low);
}

function finish(highBits: number, lowBits: number): string {
  const high =
    Math.imul(highBits ^ (highBits >>> 16), 2246822507) ^
    Math.imul(lowBits ^ (lowBits >>> 13), 3266489909);
  const low =
    Math.imul(lowBits ^ (lowBits >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0');
}
