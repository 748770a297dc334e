/** Reads sitemaps (sitemaps.org/protocol.html) with Google's news extension, for sites without a feed. */

import { type Entry, type Feed, NO_UPDATE_HINTS } from '../model/feed.ts';
import { parseDate } from './dates.ts';
import { webLink } from './links.ts';
import { headlineText } from './markup.ts';
import { all, elements, first, parseXml, textOf, type XmlElement } from './xml.ts';

/** Reads an `<urlset>`; pages without `news:news` are skipped. @returns null where no page has it. */
export function readSitemap(root: XmlElement): Feed | null {
  const pages = all(root, '', 'url').flatMap(page => {
    const news = first(page, 'news', 'news');
    return news === null ? [] : [{ page, news }];
  });
  const saysNews = Object.values(root.attributes).some(value => value.includes('sitemap-news'));
  if (pages.length === 0 && !saysNews) return null;
  const publication = pages[0] === undefined ? null : first(pages[0].news, 'news', 'publication');
  return {
    format: 'sitemap',
    title: headlineText(childText(publication, 'name') ?? '') || null,
    link: webLink('/', root.base),
    description: null,
    language: childText(publication, 'language'),
    image: null,
    icon: null,
    updatedAt: null,
    updateHints: NO_UPDATE_HINTS,
    entries: pages.map(({ page, news }) => readPage(page, news)),
  };
}

function readPage(page: XmlElement, news: XmlElement): Entry {
  const address = textOf(first(page, '', 'loc'));
  const keywords = (childText(news, 'keywords') ?? '').split(',').map(headlineText);
  const image = first(page, 'image', 'image');
  return {
    guid: address,
    link: webLink(address, page.base),
    title: headlineText(childText(news, 'title') ?? '') || null,
    author: null,
    authorEmail: null,
    publishedAt: parseDate(childText(news, 'publication_date')),
    updatedAt: parseDate(textOf(first(page, '', 'lastmod'))),
    summary: null,
    content: null,
    language: childText(first(news, 'news', 'publication'), 'language'),
    categories: [...new Set(keywords.filter(word => word !== ''))],
    enclosures: [],
    thumbnail: image === null ? null : webLink(textOf(first(image, 'image', 'loc')), page.base),
    comments: null,
    commentCount: null,
    credit: null,
  };
}

function childText(parent: XmlElement | null, name: string): string | null {
  return parent === null ? null : textOf(first(parent, 'news', name));
}

/** A sitemap listed by an index or a robots.txt. */
export interface NamedSitemap {
  readonly url: string;
  /** When it was changed last, epoch ms, or null. */
  readonly modifiedAt: number | null;
}

/** The sitemaps of a `<sitemapindex>`: first those with news in their name, then the newest; null for other documents; of one that is cut those that came whole. */
export function readSitemapIndex(
  source: string,
  url: string,
  isCut = false,
): readonly NamedSitemap[] | null {
  if (!source.includes('sitemapindex')) return null;
  const root = parseXml(source, url, null, isCut).find(({ name }) => name === 'sitemapindex');
  if (root === undefined) return null;
  const named = elements(root)
    .filter(({ name }) => name === 'sitemap')
    .flatMap(sitemap => {
      const [address] = elements(sitemap).filter(({ name }) => name === 'loc');
      const [lastmod] = elements(sitemap).filter(({ name }) => name === 'lastmod');
      const found = webLink(textOf(address ?? null), url);
      return found === null ? [] : [{ url: found, modifiedAt: parseDate(textOf(lastmod ?? null)) }];
    });
  return named.sort(
    (a, b) =>
      Number(speaksOfNews(b.url)) - Number(speaksOfNews(a.url)) ||
      (b.modifiedAt ?? 0) - (a.modifiedAt ?? 0),
  );
}

/** The sitemaps that a robots.txt names (sitemaps.org/protocol.html, "Specifying the Sitemap location"). */
export function sitemapsInRobots(text: string, url: string): readonly NamedSitemap[] {
  const named = [...text.matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*(\S+)/gim)].flatMap(([, address]) => {
    const found = webLink(address, url);
    return found === null ? [] : [{ url: found, modifiedAt: null }];
  });
  return named.sort((a, b) => Number(speaksOfNews(b.url)) - Number(speaksOfNews(a.url)));
}

function speaksOfNews(url: string): boolean {
  return /news|latest|recent|actu|noticia/i.test(new URL(url).pathname);
}
