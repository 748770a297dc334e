/** Sites that name their feeds in other ways than one tidy link: many, none, in a header, packed, or as a list. */
import { gzipSync } from 'node:zlib';
import { escapeHtml } from '../../newsroom/pages.ts';
import { jsonFeed, newsSitemap, rss } from '../feeds.ts';
import { frontPage, type NamedFeed, newest, type Paper, paperAnswer, paperAt } from '../paper.ts';
import {
  type Answer,
  found,
  html,
  type Publisher,
  redirect,
  type WorldRequest,
} from '../publisher.ts';
import { type Story, storiesOf } from '../stories.ts';

/** One site a way of offering news. */
export function offers(now: number): readonly Publisher[] {
  const paper = (host: string, title: string, place: string, first: number) =>
    paperAt(`https://${host}`, title, storiesOf(place, first, now));
  return [
    blog(paper('market-street.test', 'Market Street', 'Market Street', 24)),
    sections(paper('www.capital-gazette.test', 'Capital Gazette', 'Capital', 25), now),
    site('news sitemap only', paper('lake-bulletin.test', 'Lake Bulletin', 'Lakeside', 26), [], {
      '/robots.txt': robots('https://lake-bulletin.test/news-sitemap.xml'),
      '/news-sitemap.xml': lake => found('application/xml', newsSitemap(lake)),
    }),
    site(
      'packed news sitemap only',
      paper('border-bulletin.test', 'Border Bulletin', 'Bordertown', 27),
      [],
      {
        '/robots.txt': robots('https://border-bulletin.test/sitemap.xml.gz'),
        '/sitemap.xml.gz': border => found('application/gzip', gzipSync(newsSitemap(border))),
      },
    ),
    site(
      'packed feed without its header',
      paper('packed-post.test', 'Packed Post', 'Packham', 28),
      [{ href: '/feed.xml.gz', title: 'Packed Post' }],
      { '/feed.xml.gz': packed => found('application/x-gzip', gzipSync(rss(packed).body)) },
    ),
    site(
      'JSON Feed',
      paper('plain-notes.test', 'Plain Notes', 'Plainfield', 29),
      [{ href: '/feed.json', title: 'Plain Notes', type: 'application/feed+json' }],
      { '/feed.json': jsonFeed },
    ),
    site('Link header', paper('header-press.test', 'Header Press', 'Headley', 30), [], {
      '/': header => ({
        ...html(frontPage(header, [])),
        headers: {
          'Content-Type': 'text/html',
          Link: '</feeds/all>; rel="alternate"; type="application/rss+xml"; title="Header Press"',
        },
      }),
      '/feeds/all': header => rss(header),
    }),
    site('meta refresh', paper('old-press.test', 'Old Press', 'Oldbury', 31), [], {
      '/': () =>
        html(
          '<!DOCTYPE html><title>Old Press</title><meta http-equiv="refresh" content="0; url=/en/">',
        ),
      '/en/': old => html(frontPage(old, [{ href: '/rss.xml', title: 'Old Press' }])),
      '/rss.xml': old => rss(old),
    }),
    site(
      'a link that is no feed',
      paper('false-lead.test', 'False Lead', 'Falsham', 32),
      [{ href: '/search.xml', title: 'False Lead' }],
      { '/search.xml': () => found('application/xml', '<OpenSearchDescription/>') },
    ),
    site(
      'OPML list',
      paper('list-keeper.test', 'List Keeper', 'Listow', 33),
      [],
      {
        '/subscriptions.opml': () => found('text/x-opml', OPML),
      },
      'https://list-keeper.test/subscriptions.opml',
    ),
  ];
}

type Pages = Readonly<Record<string, (paper: Paper, request: WorldRequest) => Answer>>;

function site(
  kind: string,
  paper: Paper,
  feeds: readonly NamedFeed[],
  pages: Pages,
  typed: string = new URL(paper.home).host,
): Publisher {
  const { host } = new URL(paper.home);
  return {
    kind,
    typed,
    headline: newest(paper),
    hosts: [host],
    answer: request => {
      if (request.scheme === 'http') return redirect(paper.home + request.path + request.query);
      return pages[request.path]?.(paper, request) ?? paperAnswer(paper, request, feeds);
    },
  };
}

function robots(sitemap: string): () => Answer {
  return () => found('text/plain', `User-agent: *\nDisallow: /admin/\n\nSitemap: ${sitemap}\n`);
}

/** As a blog of the commonest kind is installed: its feed, that of its comments, oEmbed and more, feeds with a slash at the end. */
function blog(paper: Paper): Publisher {
  const feeds = [
    { href: `${paper.home}/feed/`, title: `${paper.title} » Feed` },
    { href: `${paper.home}/comments/feed/`, title: `${paper.title} » Comments Feed` },
  ];
  const comments: Paper = {
    ...paper,
    title: `Comments for ${paper.title}`,
    stories: paper.stories.map(commentOn),
  };
  const embed = `${paper.home}/wp-json/oembed/1.0/embed?url=${encodeURIComponent(`${paper.home}/`)}`;
  const head = `<link rel="alternate" title="oEmbed (JSON)" type="application/json+oembed" href="${escapeHtml(embed)}" />
<link rel="alternate" title="oEmbed (XML)" type="text/xml+oembed" href="${escapeHtml(`${embed}&format=xml`)}" />
<link rel="https://api.w.org/" href="${paper.home}/wp-json/" /><link rel="alternate" title="JSON" type="application/json" href="${paper.home}/wp-json/wp/v2/pages/2" />
<link rel="EditURI" type="application/rsd+xml" title="RSD" href="${paper.home}/xmlrpc.php?rsd" />`;
  return site('default blog install', paper, feeds, {
    '/': blogged => html(frontPage(blogged, feeds, head)),
    '/feed': () => redirect(`${paper.home}/feed/`),
    '/feed/': blogged => rss(blogged, true),
    '/comments/feed/': () => rss(comments, true),
    '/wp-json/wp/v2/pages/2': () => found('application/json', '{"id":2,"type":"page"}'),
    '/wp-json/oembed/1.0/embed': () => found('text/xml', '<oembed><version>1.0</version></oembed>'),
  });
}

function commentOn(story: Story): Story {
  return {
    ...story,
    slug: `comment-${story.slug}`,
    headline: `Comment on ${story.headline} by Ada`,
  };
}

/** A newspaper with a feed for each of its sections. */
function sections(paper: Paper, now: number): Publisher {
  const names = ['Top Stories', 'World', 'Business', 'Sport', 'Culture'];
  const feeds = names.map(name => ({
    href: `/feeds/${name.toLowerCase().replace(' ', '-')}.xml`,
    title: `${paper.title} - ${name}`,
  }));
  const { host } = new URL(paper.home);
  const bare = host.replace(/^www\./, '');
  return {
    kind: 'feeds of several sections',
    typed: bare,
    headline: newest(paper),
    hosts: [bare, host],
    answer: request => {
      if (request.host === bare || request.scheme === 'http')
        return redirect(`${paper.home}${request.path}`);
      const index = feeds.findIndex(({ href }) => href === request.path);
      const section = feeds[index];
      if (section === undefined) return paperAnswer(paper, request, feeds);
      const stories =
        index === 0 ? paper.stories : storiesOf(names[index] ?? '', 60 + index, now, 2);
      return rss({ ...paper, title: section.title, stories });
    },
  };
}

/** An old list: its addresses are http, and lead on. */
const OPML = `<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0"><head><title>Newspapers of the coast</title></head><body>
<outline text="Coast"><outline type="rss" text="Harbour Herald" xmlUrl="http://harbour-herald.test/rss.xml"/>
<outline type="rss" text="River Times" xmlUrl="http://river-times.test/rss.xml"/></outline>
<outline type="rss" text="Market Street" xmlUrl="https://market-street.test/feed/"/>
</body></opml>`;
