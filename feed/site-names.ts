/** Says which host names can be a site's, and which of them lie in the reader's own network. */

/** Names that end like files: "feed.xml" is no site. None of these is a top-level domain. */
const FILE_ENDINGS = new Set(
  'asp aspx atom cfm cgi css csv doc docx gif gz htm html jpeg jpg js json jsp mp3 mp4 opml pdf php png rdf rss svg tar txt webp xhtml xml'.split(
    ' ',
  ),
);

/** Top levels for private networks: RFC 6762, RFC 8375, RFC 6761, ICANN's "internal", and what routers use. */
const LOCAL_ENDING =
  /\.(?:local|localhost|localdomain|lan|home\.arpa|internal|intranet|home|corp)$/;

/** Loopback, private and link-local IPv4 (RFC 6890), and the shared space of RFC 6598 that private overlays use. */
const LOCAL_IPV4 =
  /^(?:127|10|0|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;

/** Loopback, unique local and link-local IPv6 (RFC 4291, RFC 4193). */
const LOCAL_IPV6 = /^\[(?:::1|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)\]$/;

/** Whether the host of a parsed address can be asked: an IP address, or labels of letters, digits, "-" and "_". */
export function isHost(hostname: string): boolean {
  if (hostname.startsWith('[')) return true;
  return hostname.length <= 253 && /^[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*$/.test(hostname);
}

/** Whether a host is likelier to speak http than https: it lies in the reader's own network. */
export function isLocalHost(hostname: string): boolean {
  if (hostname.startsWith('[')) return LOCAL_IPV6.test(hostname);
  return !hostname.includes('.') || LOCAL_ENDING.test(hostname) || LOCAL_IPV4.test(hostname);
}

/**
 * Whether a host that stands without a scheme names a site rather than being words or a file.
 * @param typed The host as it was typed; `hostname` as the URL standard reads it, where "1.5" is an IP address.
 */
export function isSiteName(typed: string, hostname: string): boolean {
  if (hostname === 'localhost' || hostname.startsWith('[')) return true;
  if (/^[\d.]+$/.test(hostname)) return typed === hostname;
  const last = hostname.split('.').at(-1) ?? '';
  return (
    last !== hostname && /^(?:[a-z]{2,63}|xn--[a-z0-9-]+)$/.test(last) && !FILE_ENDINGS.has(last)
  );
}
