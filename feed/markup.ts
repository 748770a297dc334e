/** Converts markup to plain text and back without a DOM, which service workers lack. */
import { completeReferences, decodeReferences } from './references.ts';
import { elements, type XmlElement } from './xml.ts';

const BLOCK_TAG =
  /<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|td|th|table|blockquote|section|article|hr|pre|figure|figcaption|dd|dt)\b[^<>]*>/gi;
const ANY_TAG = /<\/?[a-z!?][^<>]*>/gi;
const INLINE_TAG =
  /<\/?(?:a|abbr|acronym|b|big|blink|br|cite|code|del|div|em|font|h[1-6]|i|img|ins|kbd|mark|nobr|p|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)(?:\s[^<>]*)?\/?>/gi;
const REFERENCE = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i;

/** The text of `html`, white space collapsed. */
export function plainText(html: string): string {
  const marked = html.includes('<')
    ? withoutHidden(html).replace(BLOCK_TAG, ' ').replace(ANY_TAG, '')
    : html;
  return collapse(marked.includes('&') ? decodeReferences(completeReferences(marked)) : marked);
}

/**
 * A headline as plain text. Publishers escape markup in titles once, twice or not at all, so formatting tags go and
 * references are decoded as long as some remain; a "<" that opens no formatting tag is the publisher's own.
 */
export function headlineText(title: string): string {
  let text = title;
  for (let round = 0; round < 3; round++) {
    if (text.includes('<')) text = text.replace(INLINE_TAG, '');
    if (text.includes('&')) text = completeReferences(text);
    if (!REFERENCE.test(text)) break;
    text = decodeReferences(text);
  }
  return collapse(text);
}

/** Collapses white space and control characters; the zero-width space stays, because it separates Khmer words. */
export function collapse(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed here.
  return text.replace(/[\s\u0000-\u001f\u007f-\u009f\ufeff]+/g, ' ').trim();
}

const HIDDEN_START = /<(?:(script|style|template|noscript)\b|!--)/gi;

/** `html` without comments and elements that show no text; a missing end tag is searched for only once. */
function withoutHidden(html: string): string {
  const lower = html.toLowerCase();
  const absent = new Set<string>();
  let kept = '';
  let from = 0;
  HIDDEN_START.lastIndex = 0;
  for (let match = HIDDEN_START.exec(html); match !== null; match = HIDDEN_START.exec(html)) {
    const ending = match[1] === undefined ? '-->' : `</${match[1].toLowerCase()}`;
    const end = absent.has(ending) ? -1 : lower.indexOf(ending, match.index);
    if (end < 0) {
      absent.add(ending);
      continue;
    }
    kept += `${html.slice(from, match.index)} `;
    from = end + ending.length;
    HIDDEN_START.lastIndex = from;
    if (ending !== '-->') {
      const close = html.indexOf('>', from);
      from = close < 0 ? html.length : close + 1;
      HIDDEN_START.lastIndex = from;
    }
  }
  return kept + html.slice(from);
}

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

/**
 * What `element` holds, as HTML: text that was escaped or in CDATA as it stands, elements that stood unescaped
 * (RSS in the wild; Atom `xhtml`, RFC 4287 3.1.1.3) written out again.
 */
export function innerMarkup(element: XmlElement): string {
  if (elements(element).length === 0) return element.children.join('').trim();
  return serialise(element.children).trim();
}

function serialise(children: XmlElement['children']): string {
  let html = '';
  for (const child of children) {
    if (typeof child === 'string') {
      html += child.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      continue;
    }
    html += `<${child.name}`;
    for (const [name, value] of Object.entries(child.attributes)) {
      if (!name.startsWith('xmlns'))
        html += ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
    }
    // What stands "in" a void element stood behind one that was never closed.
    html += VOID.has(child.name)
      ? `>${serialise(child.children)}`
      : `>${serialise(child.children)}</${child.name}>`;
  }
  return html;
}
