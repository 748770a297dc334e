/** A newspaper's front page, article pages and pictures, as the hosts of the world answer with them. */
import { escapeHtml } from '../newsroom/pages.ts';
import { photograph } from '../newsroom/photograph.ts';
import { type Answer, found, html, type WorldRequest } from './publisher.ts';
import type { Story } from './stories.ts';

/** What a newspaper is made of. */
export interface Paper {
  readonly title: string;
  /** The origin of its front page: "https://www.harbour-herald.test". */
  readonly home: string;
  /** The origin of its article pages. */
  readonly pages: string;
  /** The origin of its pictures. */
  readonly pictures: string;
  readonly language: string;
  readonly stories: readonly Story[];
}

/** What stands in the head of the front page to name one feed. */
export interface NamedFeed {
  readonly href: string;
  readonly title: string;
  readonly type?: string;
}

/** A newspaper whose pages and pictures stand on its own host. */
export function paperAt(
  home: string,
  title: string,
  stories: readonly Story[],
  others: Partial<Paper> = {},
): Paper {
  return { title, home, pages: home, pictures: home, language: 'en', stories, ...others };
}

/** The headline of the newest article. */
export function newest(paper: Paper): string | null {
  return paper.stories[0]?.headline ?? null;
}

/** The address of an article's page. */
export function pageOf(paper: Paper, story: Story): string {
  return `${paper.pages}/news/${encodeURIComponent(story.slug)}`;
}

/** The address of an article's picture. */
export function pictureOf(paper: Paper, story: Story): string {
  return `${paper.pictures}/images/${encodeURIComponent(story.slug)}.png`;
}

/** The answer for the front page, an article's page or a picture, each on its own origin; null for everything else. */
export function paperAnswer(
  paper: Paper,
  { scheme, host, path }: WorldRequest,
  feeds: readonly NamedFeed[],
): Answer | null {
  const origin = `${scheme}://${host}`;
  if (path === '/' && origin === paper.home) return html(frontPage(paper, feeds));
  const [, folder, name] = /^\/(news|images)\/([^/]+?)(?:\.png)?$/.exec(path) ?? [];
  const story = paper.stories.find(({ slug }) => encodeURIComponent(slug) === name);
  if (story === undefined) return null;
  if (folder === 'news' && origin === paper.pages) return html(articlePage(paper, story, feeds));
  if (folder === 'images' && origin === paper.pictures)
    return found('image/png', photograph(story.slug));
  return null;
}

/** The `link` elements that name feeds (HTML, link type "alternate"). */
export function feedLinks(feeds: readonly NamedFeed[]): string {
  return feeds
    .map(
      ({ href, title, type = 'application/rss+xml' }) =>
        `  <link rel="alternate" type="${type}" title="${escapeHtml(title)}" href="${escapeHtml(href)}" />`,
    )
    .join('\n');
}

/** The front page, with whatever `head` adds to its head. */
export function frontPage(paper: Paper, feeds: readonly NamedFeed[], head = ''): string {
  const items = paper.stories.map(
    story =>
      `<article><img src="${pictureOf(paper, story)}" width="320" height="180" alt=""><h2><a href="${pageOf(paper, story)}">${escapeHtml(story.headline)}</a></h2><p>${escapeHtml(story.summary)}</p></article>`,
  );
  return `<!DOCTYPE html>
<html lang="${paper.language}">
<head>
  <meta charset="utf-8">
  <title>${escapeHtml(paper.title)} - News, Sport and Weather</title>
  <script>if (1 < 2) { document.documentElement.className = "js <!-- old -->"; }</script>
${feedLinks(feeds)}
${head}
</head>
<body>
<header><p class="masthead">${escapeHtml(paper.title)}</p></header>
<main>${items.join('\n')}</main>
<footer>All of this is made up.</footer>
</body>
</html>`;
}

/** The picture and the paragraphs of an article. */
export function textOf(paper: Paper, story: Story): string {
  return [
    `<figure><img src="${pictureOf(paper, story)}" width="640" height="360" alt=""><figcaption>Photograph: ${escapeHtml(paper.title)}</figcaption></figure>`,
    ...story.paragraphs.map(paragraph => `<p>${escapeHtml(paragraph)}</p>`),
  ].join('\n');
}

function articlePage(paper: Paper, story: Story, feeds: readonly NamedFeed[]): string {
  const time = new Date(story.publishedAt).toISOString();
  return `<!DOCTYPE html>
<html lang="${paper.language}">
<head>
  <meta charset="utf-8">
  <title>${escapeHtml(story.headline)} | ${escapeHtml(paper.title)}</title>
  <meta property="og:type" content="article">
  <meta property="og:image" content="${pictureOf(paper, story)}">
${feedLinks(feeds)}
</head>
<body>
<div id="consent"><p>We and our partners store information on your device.</p><button>Accept all</button></div>
<header><a href="${paper.home}/">${escapeHtml(paper.title)}</a><nav><a href="#">News</a> <a href="#">Sport</a> <a href="#">Weather</a></nav></header>
<main><article>
<h1>${escapeHtml(story.headline)}</h1>
<p class="byline">By ${escapeHtml(story.byline)}</p>
<time datetime="${time}">${time}</time>
<div class="article-body">
${textOf(paper, story)}
</div>
</article></main>
<aside class="newsletter"><p>Sign up for our newsletter.</p></aside>
</body>
</html>`;
}
