/** Addresses inside a feed: made absolute, and refused where their scheme is not one a reader may open. */

/**
 * Resolves `reference` (RFC 3986, 5.2).
 * @returns An absolute http(s) address, or null where there is none to be had.
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
  return URL.parse(trimmed, base ?? undefined);
}

const ADDRESS_ATTRIBUTE =
  /(<[a-z][^<>]*?\s(?:href|src|poster|cite|longdesc)\s*=\s*)("[^"]*"|'[^']*')/gi;
/** Tells quickly that there is nothing to do, which is the rule. */
const RELATIVE =
  /(?:href|src|poster|cite|longdesc)\s*=\s*["'](?!\s*(?:[a-z][a-z0-9+.-]*:|#|["']))/i;
const HAS_SCHEME = /^\s*(?:[a-z][a-z0-9+.-]*:|#)/i;

/** Makes the relative addresses in `html` absolute and leaves every other character as published. */
export function resolveInMarkup(html: string, base: string | null): string {
  return base === null || !RELATIVE.test(html) ? html : replaceRelative(html, base);
}

function replaceRelative(html: string, base: string): string {
  let text = html;
  // One pass changes one attribute a tag; a second reaches tags that carry two (`<video src poster>`).
  for (let pass = 0; pass < 2; pass++) {
    text = text.replace(ADDRESS_ATTRIBUTE, (whole, before: string, quoted: string) => {
      const value = quoted.slice(1, -1);
      if (value.trim() === '' || HAS_SCHEME.test(value)) return whole;
      const absolute = URL.parse(value.trim().replaceAll('&amp;', '&'), base)?.href;
      if (absolute === undefined) return whole;
      return `${before}${quoted[0]}${absolute.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')}${quoted[0]}`;
    });
  }
  return text;
}
