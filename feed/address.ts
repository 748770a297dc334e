/** Reads the address that a person typed or pasted. */

/** Longer input is refused. */
const MAX_LENGTH = 4000;

/** Understands "example.org", "feed:https://...", "feed://..." and whole addresses; null for anything else. */
export function readAddress(typed: string): string | null {
  const trimmed = typed
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'https://');
  if (trimmed === '' || trimmed.length > MAX_LENGTH || /\s/.test(trimmed)) return null;
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
  if (
    url === null ||
    !/^https?:$/.test(url.protocol) ||
    !isHost(url.hostname) ||
    url.username !== '' ||
    url.password !== ''
  )
    return null;
  url.hash = '';
  return url.href;
}

/** A name with a dot, an IP address, or localhost. */
function isHost(hostname: string): boolean {
  return /[^.]\.[^.]/.test(hostname) || hostname === 'localhost' || hostname.startsWith('[');
}

/** The match pattern of the site of `url`; patterns know no port. */
export function originPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
