/** Finds the icons that a web page names for its site, those that look best at 16 to 64 px first. */
import type { HtmlAttributes } from './foreign-markup.ts';
import { webLink } from './links.ts';
import { scanHtml } from './scan-html.ts';

/** A page names a dozen icons at most; more are not looked at. */
const MAX_LINKS = 40;
const MAX_FOUND = 3;
/** No address is longer; an icon that is written out in the page may be. */
const MAX_HREF = 2000;
const MAX_DATA = 90_000;

interface Named {
  readonly href: string;
  readonly rank: number;
}

/**
 * The addresses of at most three icons, http, https or `data:` (HTML 4.6.7.10).
 * @param address The page's address after redirects.
 */
export function iconsOfPage(html: string, address: string): readonly string[] {
  const links: Named[] = [];
  let base: string | null = null;
  // What a template holds is no part of the page.
  let templates = 0;
  scanHtml(html, {
    onOpen: (name, attributes) => {
      if (name === 'template') templates++;
      if (templates > 0 || links.length >= MAX_LINKS) return;
      if (name === 'base') base ??= attributes.get('href') ?? null;
      if (name === 'link') links.push(...namedBy(attributes));
    },
    onText: () => {},
    onClose: name => {
      if (name === 'template' && templates > 0) templates--;
    },
  });
  const home = webLink(base, address) ?? address;
  const urls = links
    .toSorted((one, other) => one.rank - other.rank)
    .flatMap(({ href }) => (isData(href) ? [href] : (webLink(href, home) ?? [])));
  return [...new Set(urls)].slice(0, MAX_FOUND);
}

const RELATIONS = ['icon', 'apple-touch-icon', 'apple-touch-icon-precomposed'];

function namedBy(attributes: HtmlAttributes): readonly Named[] {
  const href = (attributes.get('href') ?? '').trim();
  const relations = (attributes.get('rel') ?? '').slice(0, 200).toLowerCase().split(/\s+/);
  const relation = RELATIONS.find(one => relations.includes(one));
  if (relation === undefined || href.length > (isData(href) ? MAX_DATA : MAX_HREF)) return [];
  const isForDark = /dark/i.test(attributes.get('media') ?? '');
  const rank = rankOf(attributes, href, relation === 'icon');
  // An icon for dark pages alone is often white.
  return [{ href, rank: rank + (isForDark ? DARK_RANK : 0) }];
}

const DARK_RANK = 10;

/** Icons of 32 to 64 px need least scaling; touch icons stand on a ground that is made for a telephone. */
function rankOf(attributes: HtmlAttributes, href: string, isIcon: boolean): number {
  const path = isData(href) ? '' : (href.split(/[?#]/, 1)[0] ?? '');
  const isVector =
    /^image\/svg/i.test(attributes.get('type') ?? '') ||
    /\.svg$/i.test(path) ||
    /^data:image\/svg/i.test(href);
  if (isVector) return 1;
  const side = sideOf(attributes.get('sizes') ?? '') ?? sideOf(path);
  if (!isIcon) return 4;
  if (side === null) return 2;
  if (side < 32) return 5;
  if (side <= 64) return 0;
  return side <= 192 ? 1.5 : side <= 512 ? 3 : 6;
}

/** The side nearest to 48 px among the square sizes in `text`, such as "16x16 32x32" or "favicon-32x32.png". */
function sideOf(text: string): number | null {
  const sides = [...text.slice(-200).matchAll(/(?<!\d)(\d{1,4})x(\d{1,4})(?!\d)/gi)].map(
    ([, width]) => Number(width),
  );
  const [best] = sides.toSorted((one, other) => Math.abs(one - 48) - Math.abs(other - 48));
  return best ?? null;
}

function isData(href: string): boolean {
  return /^data:/i.test(href);
}
