/** Tells whether an SVG document will do as an icon: it stands still, loads nothing, and costs little to draw. */

/** Longer documents are drawings, or an attempt. */
const MAX_LENGTH = 20_000;
/** Fills that refer to a gradient. */
const MAX_REFERENCES = 20;

/** Copies that multiply, effects, other documents, and what moves, by element, attribute or property. */
const UNWANTED =
  /<(?:[\w-]+:)?(?:use|image|fe[a-z]+|foreignobject|script|iframe|pattern|set|video|audio)[\s/>]|<!entity|<!doctype[^>]*\[|@keyframes|@import|@font-face|animat|transition|filter|mask|clip-?path|marker|blur|shadow|image-set|data:|\bon\w+\s*=/i;
/** Words can be written with these so that they are not found: references to characters, escapes of CSS. */
const DISGUISED = /[&\\]/;
/** What is no text, as the codes by which some encodings change to another set of letters. */
const CONTROL = /[^\P{Cc}\t\n\r]/u;
/** In another encoding the browser may read other words than these. */
const ENCODING = /\bencoding\s*=(?!\s*["'](?:utf-?8|us-ascii|iso-8859-1)["'])/i;
/** A link that is none to a place in the same document. */
const OUTSIDE = /href\s*=(?!\s*(?:#|"\s*[#"]|'\s*[#']))/i;
const REFERENCE = /url\(/gi;
/** The one kind of reference that costs little: a gradient. */
const FILL = /(?<![\w-])(?:fill|stroke)\s{0,9}[:=]\s{0,9}["']?\s{0,9}url\(\s{0,9}["']?#/gi;

/** A style whose words stand in one piece; comments and elements in it would be left out of them. */
const STYLE =
  /<(?:svg:)?style(?:\s[^<>]*)?>(?:\s*<!\[CDATA\[)?([^<\]]*)(?:\]\]>\s*)?<\/(?:svg:)?style\s*>/gi;
const ANY_STYLE = /<(?:[\w-]+:)?style[\s/>]/i;
const MEDIA = /^\s*@media\s*\(\s*prefers-color-scheme\s*:\s*(?:dark|light)\s*\)\s*$/i;
/** Elements, classes and ids; to match what stands in others may cost much. */
const SELECTORS = /^\s*(?::root|[\w.#-]+)(?:\s*,\s*[\w.#-]+)*\s*$/;

/** What stands before the root element: byte order mark, declaration, comments, document type. */
const PROLOGUE = /^\ufeff?(?:\s+|<\?[^>]*>|<!--[\s\S]*?-->|<!doctype[^>[]*>)*/i;

/** Whether `source` is an SVG document that may be shown as an icon. */
export function isVectorIcon(source: string): boolean {
  if (source.length > MAX_LENGTH) return false;
  const root = source.slice(PROLOGUE.exec(source)?.[0].length ?? 0);
  if (!/^<(?:svg:)?svg[\s>]/i.test(root)) return false;
  if ([UNWANTED, DISGUISED, CONTROL, ENCODING, OUTSIDE].some(one => one.test(source))) return false;
  const references = [...source.matchAll(REFERENCE)].length;
  if (references > MAX_REFERENCES || references !== [...source.matchAll(FILL)].length) return false;
  const styles = [...source.matchAll(STYLE)].map(([, rules = '']) => rules);
  return styles.every(isPlainStyle) && !ANY_STYLE.test(source.replace(STYLE, ''));
}

/** Whether rules are simple, one beside the other, at most for dark or light pages alone. */
function isPlainStyle(rules: string): boolean {
  return rules.split('}').every(rule => {
    const heads = rule.split('{').slice(0, -1);
    const own = heads.length > 1 && MEDIA.test(heads[0] ?? '') ? heads.slice(1) : heads;
    return own.length === 0 || (own.length === 1 && SELECTORS.test(own[0] ?? ''));
  });
}
