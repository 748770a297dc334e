/** Reads what a `data:` address holds (RFC 2397). */

/** The bytes and the media type; '' where none is said. */
export interface DataAddress {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** null where `address` is no such address or is broken. */
export function readDataAddress(address: string): DataAddress | null {
  const comma = address.indexOf(',');
  const head = address.slice(0, comma);
  if (comma < 0 || !/^data:/i.test(head)) return null;
  const isBase64 = /;\s*base64\s*$/i.test(head);
  const type = (head.slice('data:'.length).split(';', 1)[0] ?? '').trim().toLowerCase();
  try {
    const text = decodeURIComponent(address.slice(comma + 1));
    if (!isBase64) return { type, bytes: new TextEncoder().encode(text) };
    const packed = atob(text.replace(/\s+/g, ''));
    return { type, bytes: Uint8Array.from(packed, character => character.charCodeAt(0)) };
  } catch {
    // A broken escape or broken Base64: the address holds nothing.
    return null;
  }
}
