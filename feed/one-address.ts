/** Reads a text that is one web address, in the forms in which people write and programs hand on addresses. */
import { decodePart } from '../model/decode-part.ts';
import { isHost, isLocalHost, isSiteName } from './site-names.ts';

/** A web address as it was typed. */
export interface TypedAddress {
  /** A normalised http or https address without a fragment. */
  readonly url: string;
  /** Whether http or https was typed; otherwise `url` has the likelier one of the two. */
  readonly isSchemeTyped: boolean;
}

/** Longer addresses are refused. */
const MAX_LENGTH = 4000;

/** http and https, also with a slip of the keys: "https;//", "http//", "ttps://", "htp://". */
const SCHEME = /^(?:http(s?)(?::[\\/]*|;\/\/|\/\/:?)|(?=[ht])h{0,2}t{0,3}p(s?):\/\/)/i;

/** What programs for feeds and podcasts register, and `view-source:`; a port after the name makes it a host. */
const PREFIX =
  /^(?:(?:web\+)?(?:feeds?|rss)|itpcs?|pcasts?|podcasts?|itms-p(?:od)?casts?|view-source):(?!\d{1,5}(?:[/?#]|$))(\/{1,3})?/i;

/** Reading modes of Firefox, Edge and Chrome, which carry the address of the page in a parameter. */
const READING_MODE = /^(?:about:reader|read:|chrome-distiller:)[^?]*\?(?:[^#]*&)?url=([^&#]+)/i;

/** A whole address in percent encoding, as links that hand on an address carry it. */
const ENCODED = /^https?%3a/i;

/** A name of the Fediverse (RFC 7565 for "acct:"), whose page is at "/@name" of its host. */
const HANDLE = /^(?:@|acct:)([\w.-]{1,64})@([^\s/?#@:]+)$/i;

/**
 * Reads `text` as one address: a whole one, a host with a dot or a port, one with a prefix such as "feed:", or a
 * Fediverse name.
 * @returns null for everything else, for addresses with a login, and for other schemes than http and https.
 */
export function oneAddress(text: string): TypedAddress | null {
  const written = split(text);
  const url = parse(written);
  if (url === null || url.username !== '' || url.password !== '') return null;
  url.hash = '';
  // Letters beyond ASCII become up to nine characters each.
  if (url.href.length > MAX_LENGTH) return null;
  return { url: url.href, isSchemeTyped: written.scheme !== null };
}

/** Whether `text` is an address with a user name and a password, which is why it is refused. */
export function carriesLogin(text: string): boolean {
  return (parse(split(text))?.password ?? '') !== '';
}

/** Whether `text` begins with a scheme or prefix that is read. */
export function beginsWithScheme(text: string): boolean {
  return [SCHEME, PREFIX, READING_MODE, ENCODED].some(pattern => pattern.test(text));
}

/** An address without scheme and prefixes. */
interface Written {
  readonly rest: string;
  readonly scheme: 'http' | 'https' | null;
  /** Whether slashes mark `rest` as an address: any host is one then. */
  readonly isMarked: boolean;
}

function split(text: string): Written {
  let rest = halfWidth(text.trim());
  let isMarked = false;
  // "view-source:feed:https://..." has several; more than a few are no address.
  for (let turn = 0; turn < 3; turn++) {
    const carried = READING_MODE.exec(rest)?.[1] ?? ENCODED.exec(rest)?.input;
    if (carried !== undefined) rest = decodePart(carried).trim();
    const [prefix, slashes] = PREFIX.exec(rest) ?? [];
    if (prefix === undefined) continue;
    isMarked ||= slashes !== undefined;
    rest = rest.slice(prefix.length).trimStart();
  }
  // "//example.org" is an address as pages write it.
  rest = rest.replace(/^:?\/\/(?=[^/])/, '');
  const [, name, host] = HANDLE.exec(rest) ?? [];
  if (name !== undefined) return { rest: `${host}/@${name}`, scheme: null, isMarked: true };
  let scheme: Written['scheme'] = null;
  // "https://https://..." was pasted behind a scheme that was there already.
  for (let turn = 0; turn < 2; turn++) {
    const match = SCHEME.exec(rest);
    if (match === null) break;
    scheme = (match[1] ?? match[2]) === '' ? 'http' : 'https';
    rest = rest.slice(match[0].length).trimStart();
  }
  return { rest, scheme, isMarked: isMarked || scheme !== null };
}

function parse({ rest, scheme, isMarked }: Written): URL | null {
  if (rest === '' || rest.length > MAX_LENGTH) return null;
  const [, host = '', port = ''] = AUTHORITY.exec(rest) ?? [];
  const url = withHost(`http://${rest}`);
  if (url === null || host === '') return null;
  if (!isMarked) {
    const isSite = isSiteName(host, url.hostname) || (port !== '' && /[^\d.]/.test(host));
    if (!isSite || /\s/.test(rest) || MAILBOX.test(rest)) return null;
  }
  const isHttps = port === '443' || (port !== '80' && !isLocalHost(url.hostname));
  return withHost(`${scheme ?? (isHttps ? 'https' : 'http')}://${rest}`);
}

/** Host and port before the path (RFC 3986 3.2), after a login. */
const AUTHORITY = /^(?:[^/?#\\@]*@)?(\[[^\]]*\]|[^/?#\\@:]*)(?::(\d{0,5}))?(?=[/?#\\]|$)/;

/** Not a login with a password. */
const MAILBOX = /^(?:mailto|xmpp|sips?):/i;

/** The parsed address, with its host's last dot removed; null where the host can be none. */
function withHost(address: string): URL | null {
  const url = URL.parse(address);
  if (url === null) return null;
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.slice(0, -1);
  return isHost(url.hostname) ? url : null;
}

/** Full-width letters and signs before the path, as East Asian keyboards type them, in their usual form. */
function halfWidth(text: string): string {
  if (!/^(?:[a-z]+:\/\/)?[^/?#]*[\uff01-\uff5e]/i.test(text)) return text;
  return text.replace(/[\uff01-\uff5e]/g, one => String.fromCharCode(one.charCodeAt(0) - 0xfee0));
}
