/** Writes a newspaper's feed: RSS 2.0, Atom, JSON Feed, and the news sitemap of those that have no feed. */
import { escapeHtml } from '../newsroom/pages.ts';
import { type Paper, pageOf, pictureOf, textOf } from './paper.ts';
import { type Answer, found } from './publisher.ts';

/** RSS 2.0 with summaries and Media RSS pictures, as most newspapers have it; with `isWhole` the whole text too. */
export function rss(paper: Paper, isWhole = false): Answer {
  const items = paper.stories.map(
    story => `<item>
<title>${escapeHtml(story.headline)}</title>
<link>${pageOf(paper, story)}</link>
<guid isPermaLink="true">${pageOf(paper, story)}</guid>
<pubDate>${new Date(story.publishedAt).toUTCString()}</pubDate>
<dc:creator>${escapeHtml(story.byline)}</dc:creator>
<description>${escapeHtml(story.summary)}</description>
${isWhole ? `<content:encoded><![CDATA[${textOf(paper, story)}]]></content:encoded>` : ''}
<media:content url="${pictureOf(paper, story)}" medium="image" type="image/png" width="640" height="360"/>
</item>`,
  );
  return found(
    'application/rss+xml; charset=utf-8',
    `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>${escapeHtml(paper.title)}</title>
<link>${paper.home}/</link>
<description>${escapeHtml(paper.title)}</description>
<language>${paper.language}</language>
${items.join('\n')}
</channel>
</rss>`,
  );
}

/** Atom (RFC 4287) with the whole text. */
export function atom(paper: Paper): Answer {
  const entries = paper.stories.map(
    story => `<entry>
<id>${pageOf(paper, story)}</id>
<title>${escapeHtml(story.headline)}</title>
<link rel="alternate" type="text/html" href="${pageOf(paper, story)}"/>
<published>${new Date(story.publishedAt).toISOString()}</published>
<updated>${new Date(story.publishedAt).toISOString()}</updated>
<author><name>${escapeHtml(story.byline)}</name></author>
<summary>${escapeHtml(story.summary)}</summary>
<content type="html">${escapeHtml(textOf(paper, story))}</content>
</entry>`,
  );
  return found(
    'application/atom+xml; charset=utf-8',
    `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${paper.language}">
<id>${paper.home}/</id>
<title>${escapeHtml(paper.title)}</title>
<link rel="alternate" type="text/html" href="${paper.home}/"/>
<updated>${new Date(paper.stories[0]?.publishedAt ?? 0).toISOString()}</updated>
${entries.join('\n')}
</feed>`,
  );
}

/** JSON Feed 1.1 with the whole text. */
export function jsonFeed(paper: Paper): Answer {
  const items = paper.stories.map(story => ({
    id: pageOf(paper, story),
    url: pageOf(paper, story),
    title: story.headline,
    summary: story.summary,
    content_html: textOf(paper, story),
    image: pictureOf(paper, story),
    date_published: new Date(story.publishedAt).toISOString(),
    authors: [{ name: story.byline }],
  }));
  return found(
    'application/feed+json',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: paper.title,
      home_page_url: `${paper.home}/`,
      language: paper.language,
      items,
    }),
  );
}

/** A sitemap with news and pictures (the sitemap protocol and its extensions for news and images). */
export function newsSitemap(paper: Paper): string {
  const urls = paper.stories.map(
    story => `<url><loc>${pageOf(paper, story)}</loc>
<news:news><news:publication><news:name>${escapeHtml(paper.title)}</news:name><news:language>${paper.language}</news:language></news:publication>
<news:publication_date>${new Date(story.publishedAt).toISOString()}</news:publication_date>
<news:title>${escapeHtml(story.headline)}</news:title></news:news>
<image:image><image:loc>${pictureOf(paper, story)}</image:loc></image:image></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
${urls.join('\n')}
</urlset>`;
}
