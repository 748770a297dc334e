/** What the newsroom has for search engines: a robots.txt, sitemaps, and a page that names no feed. */
import type { FeedEdition } from './edition.ts';
import { pageAddress } from './feed-documents.ts';
import { escapeHtml } from './pages.ts';

/** What stands at `path`, or null. @param courier The edition whose articles the news sitemap lists. */
export function sitemapAnswer(
  path: string,
  courier: FeedEdition | undefined,
  origin: string,
): { readonly type: string; readonly body: string } | null {
  const xml = (body: string) => ({
    type: 'application/xml',
    body: `<?xml version="1.0"?>\n${body}`,
  });
  switch (path) {
    case '/about.html':
      return {
        type: 'text/html; charset=utf-8',
        body: '<!doctype html><html lang="en"><title>About</title><h1>About this newsroom</h1></html>',
      };
    case '/robots.txt':
      return { type: 'text/plain', body: `User-agent: *\nSitemap: ${origin}/sitemap.xml\n` };
    case '/sitemap.xml':
      return xml(
        `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${origin}/sitemap-pages.xml</loc></sitemap><sitemap><loc>${origin}/sitemap-news.xml</loc></sitemap></sitemapindex>`,
      );
    case '/sitemap-pages.xml':
      return xml(
        `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${origin}/about.html</loc></url></urlset>`,
      );
    case '/sitemap-news.xml':
      return courier === undefined ? null : xml(newsSitemap(courier, origin));
    default:
      return null;
  }
}

function newsSitemap({ title, language, articles }: FeedEdition, origin: string): string {
  const urls = articles.map(
    article =>
      `<url><loc>${pageAddress(article, origin)}</loc><news:news><news:publication><news:name>${escapeHtml(title)}</news:name><news:language>${language}</news:language></news:publication><news:publication_date>${new Date(article.publishedAt).toISOString()}</news:publication_date><news:title>${escapeHtml(article.headline)}</news:title></news:news></url>`,
  );
  return `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${urls.join('')}</urlset>`;
}
