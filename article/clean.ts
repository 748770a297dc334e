/** Sanitises HTML from outside with an allow list of elements, attributes and address schemes. */
import createDOMPurify, { type Config, type WindowLike } from 'dompurify';
import { captionRole } from '../model/caption.ts';
import { groupCaptions } from './captions.ts';
import { EMBEDDING, type Embed, embedOf, embedOfPlayer, webAddress } from './embeds.ts';

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
  'footer',
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
  'class',
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

/** How many elements around the whole text are taken away. */
const MAX_WRAPPERS = 20;

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
 * Cleans `html`: figures hold pictures with their captions, a link of the class "embed" stands for what is embedded from
 * elsewhere, and no other names of classes are left but "caption" and "credit". What is cleaned twice is the same as once.
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
  const linked = new Set<string>();
  purify.addHook('uponSanitizeElement', (node, { tagName }) => {
    if (node.nodeType !== 1 || !(node instanceof window.Element)) return;
    const isPlayer = tagName === 'video' || tagName === 'audio';
    if (isPlayer && hasFiles(node, base)) return;
    if (!isPlayer && !EMBEDDING.test(tagName)) return;
    const embed = isPlayer ? embedOfPlayer(node, base) : embedOf(node, base);
    if (embed !== null && !linked.has(embed.url)) {
      linked.add(embed.url);
      node.before(linkTo(embed, window.document));
    }
    // What stands in it is for browsers that do not show it.
    node.remove();
  });
  purify.addHook('uponSanitizeAttribute', (_, data) => {
    if (data.attrName === 'class') {
      data.attrValue = ownNames(data.attrValue);
      data.keepAttr = data.attrValue !== '';
    }
    if (!ADDRESS_ATTRIBUTES.includes(data.attrName)) return;
    const url = URL.parse(data.attrValue.trim(), base ?? undefined);
    if (url !== null) data.attrValue = url.href;
  });
  purify.addHook('afterSanitizeAttributes', node => {
    const name = node.nodeName.toLowerCase();
    if (name === 'a') protectLink(node);
    if (name === 'img' && isPixel(node)) node.remove();
    else if (name === 'img') protectImage(node);
    if (name === 'audio' || name === 'video') node.setAttribute('preload', 'none');
    if (name === 'audio' || name === 'video') node.setAttribute('controls', '');
  });
  const fragment = purify.sanitize(html.replace(SHORTCODE, '<$1figure>'), CONFIG);
  unwrap(fragment);
  groupCaptions(fragment);
  for (const paragraph of fragment.querySelectorAll('p'))
    if (isEmpty(paragraph)) paragraph.remove();
  for (const named of fragment.querySelectorAll('[class]')) {
    if (named.localName !== 'a' && captionRole(named.className) === null)
      named.removeAttribute('class');
  }
  return fragment;
}

/** What is left in feeds of a shortcode that WordPress did not carry out. */
const SHORTCODE = /\[(\/?)caption\b[^\][<>]{0,300}\]/g;

/** Whether a player has a file that a page of ours may load, which is on https. Takes away its other files and its text. */
function hasFiles(player: Element, base: string | null): boolean {
  for (const one of [player, ...player.querySelectorAll('source')]) {
    const lazy = one.getAttribute('src') ?? one.getAttribute('data-src');
    const address = webAddress(lazy, base);
    if (address?.protocol === 'https:') one.setAttribute('src', address.href);
  }
  const sources = [...player.querySelectorAll('source')].filter(isSecure);
  if (!isSecure(player) && sources.length === 0) return false;
  if (!isSecure(player)) player.removeAttribute('src');
  player.replaceChildren(...sources);
  return true;
}

function isSecure(element: Element): boolean {
  return /^https:/i.test(element.getAttribute('src') ?? '');
}

/** The words of the link are its title or its host: a page puts them in the reader's language. */
function linkTo({ kind, url, title }: Embed, document: Document): HTMLElement {
  const link = document.createElement('a');
  link.setAttribute('href', url);
  link.className = kind === 'other' ? 'embed' : `embed embed-${kind}`;
  if (title !== null) link.title = title;
  link.textContent = title ?? new URL(url).hostname.replace(/^www\./, '');
  protectLink(link);
  return link;
}

/** The names of classes that mean something here; those of captions and credits in our words. */
function ownNames(names: string): string {
  if (/^embed(?: embed-(?:video|audio))?$/.test(names)) return names;
  return captionRole(names) ?? '';
}

function protectLink(link: Element): void {
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noreferrer noopener nofollow');
}

/** Loads without a referrer and only when visible; the view that shows it takes care of cookies. */
function protectImage(image: Element): void {
  image.setAttribute('loading', 'lazy');
  image.setAttribute('decoding', 'async');
  image.setAttribute('referrerpolicy', 'no-referrer');
  if (!image.hasAttribute('alt')) image.setAttribute('alt', '');
}

/** Takes away the elements around the whole text. */
function unwrap(fragment: DocumentFragment): void {
  for (let depth = 0; depth < MAX_WRAPPERS; depth++) {
    const only = onlyChild(fragment);
    if (only === null) return;
    only.replaceWith(...only.childNodes);
  }
}

function onlyChild(fragment: DocumentFragment): Element | null {
  const only = fragment.firstElementChild;
  if (only === null || only.nextElementSibling !== null) return null;
  if (!/^(?:div|section)$/.test(only.localName) || captionRole(only.getAttribute('class')) !== null)
    return null;
  return only.textContent?.trim() === fragment.textContent?.trim() ? only : null;
}

/** Whether a paragraph is there for its space alone. */
function isEmpty(paragraph: Element): boolean {
  const hasMore = [...paragraph.children].some(({ localName }) => localName !== 'br');
  return !hasMore && /^[\s\u00a0\u200b\ufeff]*$/.test(paragraph.textContent ?? '');
}

/** Whether a picture is a tracking pixel. */
function isPixel(image: Element): boolean {
  const size = (name: string) => Number.parseInt(image.getAttribute(name) ?? '', 10);
  return size('width') <= 2 || size('height') <= 2;
}
