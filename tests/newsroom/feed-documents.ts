/** Writes an edition as RSS 2.0, Atom or JSON Feed. */
import type { FeedEdition, Published } from './edition.ts';
import { bodyHtml, escapeHtml } from './pages.ts';

/**
 * @param origin The newsroom's address without a path.
 * @param site The front page of this source.
 */
export function feedDocument(
  edition: FeedEdition,
  origin: string,
  site: string,
): { type: string; body: string } {
  if (edition.path === '/courier.xml')
    return { type: 'application/rss+xml; charset=utf-8', body: rss(edition, origin, site) };
  if (edition.path === '/tonle.atom')
    return { type: 'application/atom+xml; charset=utf-8', body: atom(edition, origin, site) };
  return { type: 'application/feed+json', body: json(edition, origin, site) };
}

/** The address of an article's page. */
export function pageAddress(article: Published, origin: string): string {
  return `${origin}/articles/${article.slug}.html`;
}

function rss({ title, language, articles }: FeedEdition, origin: string, site: string): string {
  const items = articles.map(
    article => `    <item>
      <title>${escapeHtml(article.headline)}</title>
      <link>${pageAddress(article, origin)}?utm_source=rss</link>
      <guid isPermaLink="false">courier-${article.slug}</guid>
      <pubDate>${new Date(article.publishedAt).toUTCString()}</pubDate>
      <dc:creator>${escapeHtml(article.byline)}</dc:creator>
      <category>${escapeHtml(article.category)}</category>
      <description>${escapeHtml(article.summary)}</description>
      <content:encoded><![CDATA[${bodyHtml(article, origin)}]]></content:encoded>
    </item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel>
    <title>${escapeHtml(title)}</title>
    <link>${site}</link>
    <description>News from the river, written for trying out Newsline.</description>
    <language>${language}</language>
${items.join('\n')}
  </channel>
</rss>
`;
}

function atom({ title, language, articles }: FeedEdition, origin: string, site: string): string {
  const entries = articles.map(
    article => `  <entry>
    <id>tag:tonle.invalid,2026:${article.slug}</id>
    <title type="text">${escapeHtml(article.headline)}</title>
    <link rel="alternate" type="text/html" href="/articles/${article.slug}.html"/>
    <published>${new Date(article.publishedAt).toISOString()}</published>
    <updated>${new Date(article.publishedAt).toISOString()}</updated>
    <author><name>${escapeHtml(article.byline)}</name></author>
    <category term="${escapeHtml(article.category)}"/>
    <summary>${escapeHtml(article.summary)}</summary>
    <content type="html">${escapeHtml(bodyHtml(article, origin))}</content>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}" xml:base="${origin}/">
  <id>tag:tonle.invalid,2026:feed</id>
  <title>${escapeHtml(title)}</title>
  <link rel="alternate" type="text/html" href="${site}"/>
  <link rel="self" href="/tonle.atom"/>
  <updated>${new Date(Math.max(...articles.map(({ publishedAt }) => publishedAt))).toISOString()}</updated>
${entries.join('\n')}
</feed>
`;
}

function json({ title, language, articles }: FeedEdition, origin: string, site: string): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    language,
    home_page_url: site,
    feed_url: `${origin}/wire.json`,
    items: articles.map(article => ({
      id: article.slug,
      url: pageAddress(article, origin),
      title: article.headline,
      summary: article.summary,
      content_text: article.summary,
      date_published: new Date(article.publishedAt).toISOString(),
      authors: [{ name: article.byline }],
      tags: [article.category],
    })),
  });
}
