/** Resolves addresses in feeds, and refuses those that are not http or https. */

/**
 * Resolves `reference` (RFC 3986, 5.2).
 * @returns An absolute http(s) address, or null.
 */
export function webLink(reference: string | null | undefined, base: string | null): string | null {
  const url = resolve(reference, base);
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null;
}

/** Resolves `reference` to an absolute address of any scheme, or null. */
export function resolveLink(reference: string, base: string | null): string | null {
  return resolve(reference, base)?.href ?? null;
}

function resolve(reference: string | null | undefined, base: string | null): URL | null {
  const trimmed = reference?.trim();
  if (!trimmed) return null;
  if (/^www\.[a-z0-9-]+\.[a-z]/i.test(trimmed)) return URL.parse(`https://${trimmed}`);
  return URL.parse(trimmed, base ?? undefined);
}

const NAMES = 'href|src|srcset|poster|cite|longdesc|background|action|data|usemap|codebase';
const TAG = /<[a-z][^<>]*>/gi;
const ATTRIBUTE = new RegExp(`(\\s(${NAMES})\\s*=\\s*)("[^"]*"|'[^']*'|[^\\s"'<>]+)`, 'gi');
/** A quick test for markup without addresses, the most frequent case. */
const RELATIVE = new RegExp(
  `\\s(?:srcset|(?:${NAMES})\\s*=\\s*(?:["']\\s*)?(?!["'\\s#]|[a-z][a-z0-9+.-]*:))`,
  'i',
);
const HAS_SCHEME = /^\s*(?:[a-z][a-z0-9+.-]*:|#)/i;

/** Makes the relative addresses in `html` absolute and leaves every other character as published. */
export function resolveInMarkup(html: string, base: string | null): string {
  if (base === null || !RELATIVE.test(html)) return html;
  return html.replace(TAG, tag =>
    tag.replace(ATTRIBUTE, (_, before: string, name: string, given: string) => {
      const quote = given.startsWith('"') || given.startsWith("'") ? given.charAt(0) : '';
      const value = quote === '' ? given : given.slice(1, -1);
      const absolute =
        name.toLowerCase() === 'srcset' ? resolveSet(value, base) : resolveOne(value, base);
      return `${before}${quote}${absolute}${quote}`;
    }),
  );
}

function resolveOne(value: string, base: string): string {
  if (value.trim() === '' || HAS_SCHEME.test(value)) return value;
  const absolute = URL.parse(value.trim().replaceAll('&amp;', '&'), base)?.href;
  return (
    absolute?.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;') ?? value
  );
}

/** Each picture of a `srcset` (HTML 4.8.4.2.1): address, then its width or density. */
function resolveSet(value: string, base: string): string {
  // A picture given in place has commas of its own.
  if (value.includes('data:')) return value;
  return value.replace(
    /(^|,\s+|,(?=\S))(\s*)([^\s,]+)/g,
    (_, comma: string, space: string, one: string) =>
      /^[0-9.]+[wx]$/.test(one)
        ? `${comma}${space}${one}`
        : `${comma}${space}${resolveOne(one, base)}`,
  );
}
