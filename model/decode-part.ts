/** Decodes a part of an address that anybody may have written. */

/** What `encodeURIComponent` encoded; a text that is not well-formed comes back as it is. */
export function decodePart(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
