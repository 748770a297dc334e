/** Tells whether an SVG document will do as an icon: it stands still, loads nothing, and costs little to draw. */

/** Longer documents are drawings, or an attempt. */
const MAX_LENGTH = 20_000;
/** Masks and clips may refer to others; a few of them can't multiply to much. */
const MAX_REFERENCES = 20;

/** Copies that multiply, filters, other documents, and what moves. */
const UNWANTED =
  /<(?:[\w-]+:)?(?:use|image|feimage|foreignobject|script|iframe|filter|pattern|animate\w*|set|video|audio)[\s/>]|<!entity|<!doctype[^>]*\[|@keyframes|@import|animation|\bon\w+\s*=/i;
/** A reference that is none to a place in the same document. */
const OUTSIDE = /url\((?!\s*(?:["']\s*)?#)|href\s*=(?!\s*(?:#|"\s*[#"]|'\s*[#']))/i;

/** What stands before the root element: byte order mark, declaration, comments, document type. */
const PROLOGUE = /^\ufeff?(?:\s+|<\?[^>]*>|<!--[\s\S]*?-->|<!doctype[^>[]*>)*/i;

/** Whether `source` is an SVG document that may be shown as an icon. */
export function isVectorIcon(source: string): boolean {
  if (source.length > MAX_LENGTH) return false;
  const root = source.slice(PROLOGUE.exec(source)?.[0].length ?? 0);
  if (!/^<(?:svg:)?svg[\s>]/i.test(root) || UNWANTED.test(source) || OUTSIDE.test(source))
    return false;
  return [...source.matchAll(/url\(/gi)].length <= MAX_REFERENCES;
}
