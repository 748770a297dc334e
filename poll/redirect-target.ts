/** Reads where a redirect leads. */

const PERMANENT = [301, 308];
const REDIRECTS = [...PERMANENT, 302, 303, 307];

/** Whether a redirect with this status is permanent (RFC 9110 15.4.2 and 15.4.9). */
export function isPermanent(status: number): boolean {
  return PERMANENT.includes(status);
}

/** Where `response` redirects to; null where it is no redirect that can be followed. @param base The address asked. */
export function redirectTarget({ status, headers }: Response, base: string): string | null {
  const location = REDIRECTS.includes(status) ? headers.get('Location') : null;
  return location === null ? null : resolveLocation(location, base);
}

/**
 * The web address that a Location header names (RFC 9110 10.2.2), without a fragment, a name or a password; null where it
 * names none. Raw UTF-8 in the header is read as browsers read it.
 */
export function resolveLocation(location: string, base: string): string | null {
  const target = URL.parse(fromBytes(location), base);
  if (target === null || !/^https?:$/.test(target.protocol)) return null;
  target.hash = '';
  target.username = '';
  target.password = '';
  return target.href;
}

/** Headers come as one character a byte; where these are UTF-8 beyond ASCII, the text that they stand for. */
function fromBytes(text: string): string {
  const codes = Array.from(text, character => character.charCodeAt(0));
  if (codes.every(code => code < 0x80) || codes.some(code => code > 0xff)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(codes));
  } catch {
    return text;
  }
}
