/** Sanitises HTML from outside with an allow list of elements, attributes and address schemes. */
import createDOMPurify, { type Config, type WindowLike } from 'dompurify';

const TAGS = [
  'p',
  'br',
  'hr',
  'div',
  'span',
  'section',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'del',
  'dfn',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  'rp',
  'rt',
  'ruby',
  's',
  'samp',
  'small',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
  'wbr',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'pre',
  'figure',
  'figcaption',
  'picture',
  'img',
  'table',
  'caption',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'th',
  'td',
  'audio',
  'video',
  'source',
];

const ADDRESS_ATTRIBUTES = ['href', 'src', 'cite', 'poster'];

/** Attributes whose values are never addresses. */
const PLAIN_ATTRIBUTES = [
  'alt',
  'title',
  'lang',
  'dir',
  'datetime',
  'colspan',
  'rowspan',
  'scope',
  'start',
  'reversed',
  'value',
  'width',
  'height',
  'type',
  'controls',
];

const CONFIG: Config & { RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_TAGS: TAGS,
  ALLOWED_ATTR: [...ADDRESS_ATTRIBUTES, ...PLAIN_ATTRIBUTES],
  ADD_URI_SAFE_ATTR: PLAIN_ATTRIBUTES,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:)/i,
  RETURN_DOM_FRAGMENT: true,
};

/**
 * @param html Hostile.
 * @param base The article's address, against which relative links are resolved; null drops them.
 * @param window The page's own, which parses without running or loading anything.
 */
export function cleanHtml(
  html: string,
  base: string | null,
  window: WindowLike & { document: Document },
): DocumentFragment {
  const purify = createDOMPurify(window);
  purify.addHook('uponSanitizeAttribute', (_, data) => {
    if (!ADDRESS_ATTRIBUTES.includes(data.attrName)) return;
    const url = URL.parse(data.attrValue.trim(), base ?? undefined);
    if (url !== null) data.attrValue = url.href;
  });
  purify.addHook('afterSanitizeAttributes', node => {
    const name = node.nodeName.toLowerCase();
    if (name === 'a') {
      node.setAttribute('target', '_blank');
      node.setAttribute('rel', 'noreferrer noopener nofollow');
    }
    if (name === 'img' && isPixel(node)) node.remove();
    else if (name === 'img') protectImage(node);
    if (name === 'audio' || name === 'video') node.setAttribute('preload', 'none');
    if (name === 'audio' || name === 'video') node.setAttribute('controls', '');
  });
  return purify.sanitize(html, CONFIG);
}

/** Loads without a referrer and only when visible; the view that shows it takes care of cookies. */
function protectImage(image: Element): void {
  image.setAttribute('loading', 'lazy');
  image.setAttribute('decoding', 'async');
  image.setAttribute('referrerpolicy', 'no-referrer');
  if (!image.hasAttribute('alt')) image.setAttribute('alt', '');
}

/** Whether a picture is a tracking pixel. */
function isPixel(image: Element): boolean {
  const size = (name: string) => Number.parseInt(image.getAttribute(name) ?? '', 10);
  return size('width') <= 2 || size('height') <= 2;
}
