/** Decodes a percent-encoded part of an address, and never fails on malformed input. */

/** What `encodeURIComponent` encoded; a text that is not well-formed comes back as it is. */
export function decodePart(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
