/** The newsroom's web pages: a front page, and article pages with the boilerplate of a real site around them. */
import type { Published } from './edition.ts';

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The article's text as its feed and its page carry it. */
export function bodyHtml(article: Published, origin: string): string {
  const [first = '', ...rest] = article.paragraphs;
  const separator = article.language === 'km' ? '៖' : ':';
  return [
    `<figure><img src="${origin}/pictures/${article.slug}.svg" width="960" height="540" alt=""><figcaption>${escapeHtml(article.category)}. Drawing: newsroom</figcaption></figure>`,
    `<p>${escapeHtml(`${article.dateline}${separator} ${first}`)}</p>`,
    ...rest.map(paragraph => `<p>${escapeHtml(paragraph)}</p>`),
  ].join('\n');
}

export function articlePage(article: Published, origin: string): string {
  return `<!doctype html>
<html lang="${article.language}">
<head>
  <meta charset="utf-8">
  <title>${escapeHtml(article.headline)} | The Mekong Courier</title>
  <meta property="og:type" content="article">
  <meta property="og:title" content="${escapeHtml(article.headline)}">
  <meta property="article:published_time" content="${new Date(article.publishedAt).toISOString()}">
  <link rel="alternate" type="application/rss+xml" title="The Mekong Courier" href="/courier.xml">
</head>
<body>
  <div class="cookie-banner" role="dialog"><p>We value your privacy. Accept all cookies to support us.</p><button>Accept</button></div>
  <header><a href="/">The Mekong Courier</a><nav><ul><li><a href="/">Home</a></li><li><a href="/#national">National</a></li><li><a href="/#business">Business</a></li></ul></nav></header>
  <main>
    <article>
      <p class="section">${escapeHtml(article.category)}</p>
      <h1>${escapeHtml(article.headline)}</h1>
      <p class="byline">By ${escapeHtml(article.byline)}</p>
      <time datetime="${new Date(article.publishedAt).toISOString()}">${new Date(article.publishedAt).toUTCString()}</time>
      <ul class="share"><li><a href="#">Share</a></li><li><a href="#">Print</a></li></ul>
      <div class="article-body">
${bodyHtml(article, origin)}
      </div>
    </article>
    <aside class="newsletter"><h2>The morning in five minutes</h2><p>Sign up for our newsletter.</p></aside>
    <aside class="related"><h2>Most read</h2><ol><li><a href="/articles/bridge-toll.html">Toll on River Bridge to End a Year Early</a></li></ol></aside>
  </main>
  <footer><p>All news here is made up.</p><img src="/pixel.gif" width="1" height="1" alt=""></footer>
</body>
</html>
`;
}

/** @param head What its head says beside. */
export function frontPage(articles: readonly Published[], head = ''): string {
  const list = articles.map(
    ({ slug, headline }) => `<li><a href="/articles/${slug}.html">${escapeHtml(headline)}</a></li>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>The Mekong Courier</title>
  <link rel="alternate" type="application/rss+xml" title="The Mekong Courier" href="/courier.xml">
  <link rel="alternate" type="application/atom+xml" title="សារព័ត៌មានទន្លេ" href="/tonle.atom">
  <link rel="alternate" type="application/feed+json" title="Riverside Business Wire" href="/wire.json">
  ${head}
</head>
<body><h1>The Mekong Courier</h1><ul>${list.join('')}</ul></body>
</html>
`;
}

/** A quiet drawing of hills and water, its colours made from the name. */
export function picture(slug: string): string {
  const hue = [...slug].reduce((sum, character) => sum + character.charCodeAt(0), 0) % 360;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 540"><rect width="960" height="540" fill="hsl(${hue} 30% 82%)"/><path d="M0 330 Q240 180 480 320 T960 260 V540 H0z" fill="hsl(${hue} 28% 55%)"/><path d="M0 430 Q240 380 480 430 T960 410 V540 H0z" fill="hsl(${(hue + 200) % 360} 30% 38%)"/><circle cx="760" cy="120" r="46" fill="hsl(${(hue + 40) % 360} 60% 92%)"/></svg>`;
}
