/** Tells which addresses the granted match patterns cover, at a cost that does not grow with their number. */

/** Whether access to the site of `url` is granted. */
export type Grants = (url: string) => boolean;

/** What is granted on one scheme. */
interface Scheme {
  isAll: boolean;
  readonly hosts: Set<string>;
  /** Domains that are granted with their subdomains. */
  readonly domains: Set<string>;
}

/** @param origins Match patterns, as the browser lists what is granted. */
export function readGrants(origins: readonly string[]): Grants {
  const schemes = new Map(['http:', 'https:'].map(scheme => [scheme, emptyScheme()]));
  for (const origin of origins) {
    const pattern = origin === '<all_urls>' ? '*://*/' : origin;
    const [, scheme = '', host = ''] = /^(\*|https?):\/\/([^/]*)\//.exec(pattern) ?? [];
    for (const [name, granted] of schemes)
      if (scheme === '*' || `${scheme}:` === name) add(granted, host);
  }
  return url => {
    const { protocol, hostname } = URL.parse(url) ?? { protocol: '', hostname: '' };
    const granted = schemes.get(protocol);
    if (granted === undefined) return false;
    return granted.isAll || granted.hosts.has(hostname) || isWithin(hostname, granted.domains);
  };
}

function emptyScheme(): Scheme {
  return { isAll: false, hosts: new Set(), domains: new Set() };
}

function add(granted: Scheme, host: string): void {
  if (host === '*') granted.isAll = true;
  else if (host.startsWith('*.')) granted.domains.add(host.slice(2));
  else granted.hosts.add(host);
}

/** Whether a host is one of `domains` or below one. */
function isWithin(host: string, domains: ReadonlySet<string>): boolean {
  for (let at = 0; at >= 0; ) {
    const rest = host.slice(at);
    if (domains.has(rest)) return true;
    const dot = rest.indexOf('.');
    at = dot < 0 ? -1 : at + dot + 1;
  }
  return false;
}
