/** Computes the site that access is asked for: the registrable domain of a host, by the public suffix list. */
import { getDomain } from 'tldts';
import { isSharedDomain } from './publisher.ts';

/** Domains of one owner under which far more stands than news, mail among it: there the exact host is asked for. */
const WIDE = new Set(
  'google.com googleapis.com googleusercontent.com live.com microsoft.com apple.com icloud.com amazon.com yandex.ru naver.com daum.net qq.com'.split(
    ' ',
  ),
);

/**
 * The domain whose subdomains belong to one publisher: "news.example.co.uk" gives "example.co.uk". null where there is no
 * such domain: for a public suffix itself, an IP address, a single name, and a host that many customers share.
 * @param host A host without its port, as `URL.hostname` gives it.
 */
export function siteOf(host: string): string | null {
  const domain = domainOf(host);
  return domain === null || isShared(domain) ? null : domain;
}

/**
 * The match patterns that cover the sites of `urls` on http and https: a registrable domain with its subdomains, else the
 * exact host. Patterns know no port. What is no web address is left out.
 */
export function sitePatterns(urls: readonly string[]): readonly string[] {
  const patterns = urls.flatMap(url => {
    const { protocol, hostname } = URL.parse(url) ?? { protocol: '', hostname: '' };
    if (!/^https?:$/.test(protocol) || hostname === '') return [];
    return hostPatterns(hostname).flatMap(host => [`https://${host}/*`, `http://${host}/*`]);
  });
  return [...new Set(patterns)];
}

/** A name for what `sitePatterns` asks for, as the reader reads it: "example.co.uk", or the exact host. */
export function siteName(url: string): string {
  const hostname = URL.parse(url)?.hostname ?? url;
  return siteOf(hostname) ?? hostname.replace(/^www\./, '');
}

function domainOf(host: string): string | null {
  return getDomain(host, { allowPrivateDomains: true, extractHostname: false });
}

/** Whether strangers, or far more than news, stand under `domain` too. */
function isShared(domain: string): boolean {
  return isSharedDomain(domain) || WIDE.has(domain);
}

function hostPatterns(hostname: string): readonly string[] {
  const domain = domainOf(hostname);
  if (domain === null) return [hostname];
  if (!isShared(domain)) return [`*.${domain}`];
  // The bare name of a service leads to its www as a newspaper's does.
  return hostname === domain ? [hostname, `www.${hostname}`] : [hostname];
}
