/** Writes the feed of one of the kiosk's outlets as RSS 2.0, Atom or JSON Feed, with pictures named in the outlet's way. */
import type { KioskItem, Outlet } from './kiosk-edition.ts';
import { bylineOf, paragraphsOf } from './kiosk-text.ts';
import { escapeHtml } from './pages.ts';

/** @param home The outlet's origin: "http://127.0.0.1:4000". */
export function kioskFeed(outlet: Outlet, home: string): { type: string; body: string } {
  if (outlet.format === 'json')
    return { type: 'application/feed+json', body: jsonFeed(outlet, home) };
  if (outlet.format === 'atom')
    return { type: 'application/atom+xml; charset=utf-8', body: atomFeed(outlet, home) };
  return { type: 'application/rss+xml; charset=utf-8', body: rssFeed(outlet, home) };
}

/** The address of an item's page. */
export function itemPage(item: KioskItem, home: string): string {
  return `${home}/news/${item.number}.html`;
}

/** The address of an item's picture, or null. Some outlets keep pictures on a site that nobody granted. */
export function itemPicture(outlet: Outlet, item: KioskItem, home: string): string | null {
  if (item.motif === null) return null;
  const host = outlet.pictures === 'elsewhere' ? home.replace('127.0.0.1', 'localhost') : home;
  return `${host}/pictures/${item.number}`;
}

/** The text of an item as markup, with its picture where the outlet sets it into the text. */
export function itemMarkup(
  outlet: Outlet,
  item: KioskItem,
  home: string,
  withPicture: boolean,
): string {
  const url = itemPicture(outlet, item, home);
  const figure =
    withPicture && url !== null
      ? `<figure><img src="${url}" alt=""><figcaption>${escapeHtml(outlet.name)} / Archive</figcaption></figure>`
      : '';
  const pixel =
    item.oddity === 'pixel' ? `<img src="${home}/pixel.png" width="1" height="1" alt="">` : '';
  const text = paragraphsOf(outlet, item).map(words => `<p>${escapeHtml(words)}</p>`);
  return pixel + figure + text.join('\n');
}

function rssFeed(outlet: Outlet, home: string): string {
  const items = outlet.items.map(item => {
    const byline = bylineOf(outlet, item);
    return `<item>
<title>${escapeHtml(item.headline)}</title>
<link>${itemPage(item, home)}</link>
<guid isPermaLink="false">${outlet.slug}-${item.number}</guid>
<pubDate>${new Date(item.publishedAt).toUTCString()}</pubDate>
${byline === null ? '' : `<dc:creator>${escapeHtml(byline)}</dc:creator>`}
${item.deck === null ? '' : `<description>${escapeHtml(item.deck)}</description>`}
${rssPicture(outlet, item, home)}
<content:encoded><![CDATA[${itemMarkup(outlet, item, home, outlet.pictures === 'content')}]]></content:encoded>
</item>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>${escapeHtml(outlet.name)}</title>
<link>${home}/</link>
<description>Invented news, for trying out Newsline.</description>
<language>${outlet.language}</language>
${items.join('\n')}
</channel>
</rss>
`;
}

function rssPicture(outlet: Outlet, item: KioskItem, home: string): string {
  if (outlet.pictures === 'podcast')
    return `<enclosure url="${home}/sound/${item.number}.mp3" type="audio/mpeg" length="14000000"/>`;
  const url = itemPicture(outlet, item, home);
  if (url === null) return '';
  if (outlet.pictures === 'thumbnail') return `<media:thumbnail url="${url}"/>`;
  if (outlet.pictures === 'enclosure')
    return `<enclosure url="${url}" type="image/webp" length="20000"/>`;
  return outlet.pictures === 'text'
    ? ''
    : `<media:content url="${url}" medium="image"><media:credit>${escapeHtml(outlet.name)}</media:credit></media:content>`;
}

function atomFeed(outlet: Outlet, home: string): string {
  const entries = outlet.items.map(item => {
    const byline = bylineOf(outlet, item);
    const at = new Date(item.publishedAt).toISOString();
    return `<entry>
<id>tag:kiosk.invalid,2026:${outlet.slug}-${item.number}</id>
<title>${escapeHtml(item.headline)}</title>
<link href="${itemPage(item, home)}"/>
<published>${at}</published>
<updated>${at}</updated>
${byline === null ? '' : `<author><name>${escapeHtml(byline)}</name></author>`}
${item.deck === null ? '' : `<summary>${escapeHtml(item.deck)}</summary>`}
<content type="html">${escapeHtml(itemMarkup(outlet, item, home, true))}</content>
</entry>`;
  });
  const updated = Math.max(...outlet.items.map(({ publishedAt }) => publishedAt));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${outlet.language}">
<id>tag:kiosk.invalid,2026:${outlet.slug}</id>
<title>${escapeHtml(outlet.name)}</title>
<link href="${home}/"/>
<link rel="self" href="${home}/feed"/>
<updated>${new Date(updated).toISOString()}</updated>
${entries.join('\n')}
</feed>
`;
}

function jsonFeed(outlet: Outlet, home: string): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: outlet.name,
    language: outlet.language,
    home_page_url: `${home}/`,
    feed_url: `${home}/feed`,
    items: outlet.items.map(item => {
      const [byline, image] = [bylineOf(outlet, item), itemPicture(outlet, item, home)];
      return {
        id: `${outlet.slug}-${item.number}`,
        url: itemPage(item, home),
        title: item.headline,
        ...(item.deck === null ? {} : { summary: item.deck }),
        content_html: itemMarkup(outlet, item, home, false),
        date_published: new Date(item.publishedAt).toISOString(),
        ...(byline === null ? {} : { authors: [{ name: byline }] }),
        ...(image === null ? {} : { image }),
      };
    }),
  });
}
