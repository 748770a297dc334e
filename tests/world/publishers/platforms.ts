/** Sites on which many people publish, under their real names: their pages are shaped as those of the real ones, their people made up. */
import { escapeHtml } from '../../newsroom/pages.ts';
import { atom, rss } from '../feeds.ts';
import {
  feedLinks,
  newest,
  type Paper,
  pageOf,
  paperAnswer,
  paperAt,
  pictureOf,
} from '../paper.ts';
import {
  type Answer,
  found,
  html,
  type Publisher,
  redirect,
  type WorldRequest,
} from '../publisher.ts';
import { type Story, storiesOf } from '../stories.ts';

/** One channel, forum, profile or project a platform. */
export function platforms(now: number): readonly Publisher[] {
  const stories = (place: string, first: number) => storiesOf(place, first, now);
  return [
    videos(stories('Reefton', 38)),
    forum(stories('Larkfield', 39)),
    microblog(stories('Elmhurst', 40)),
    bluesky(stories('Skyview', 41)),
    codeHost(stories('Buildham', 42)),
    newsletter(stories('Letterford', 43)),
    longReads(stories('Middleham', 44)),
  ];
}

/** A publisher whose own host sends http and the bare name on, and answers the rest by path; its pictures stand on `pictures`. */
function platform(
  kind: string,
  typed: string,
  paper: Paper,
  pages: (request: WorldRequest) => Answer | null,
  bare: string | null = null,
): Publisher {
  const hosts = [paper.home, paper.pictures].map(origin => new URL(origin).host);
  return {
    kind,
    typed,
    headline: newest(paper),
    hosts: [...new Set([...(bare === null ? [] : [bare]), ...hosts])],
    answer: request => {
      if (request.host === bare) return redirect(paper.home + request.path + request.query);
      if (request.scheme === 'http')
        return redirect(`https://${request.host}${request.path}${request.query}`);
      return pages(request) ?? paperAnswer(paper, request, []);
    },
  };
}

const CHANNEL = 'UC4eYXhJI4-7wSWc8UNRwD4A';

function videos(stories: readonly Story[]): Publisher {
  const paper = paperAt('https://www.youtube.com', 'Reefton Films', stories, {
    pictures: 'https://i.ytimg.com',
  });
  const feed = `/feeds/videos.xml?channel_id=${CHANNEL}`;
  const entries = stories.map(
    (story, index) => `<entry><id>yt:video:video${index}</id><yt:videoId>video${index}</yt:videoId>
<title>${escapeHtml(story.headline)}</title><link rel="alternate" href="${paper.home}/watch?v=video${index}"/>
<author><name>Reefton Films</name></author><published>${new Date(story.publishedAt).toISOString()}</published>
<updated>${new Date(story.publishedAt).toISOString()}</updated>
<media:group><media:title>${escapeHtml(story.headline)}</media:title>
<media:content url="${paper.home}/v/video${index}?version=3" type="application/x-shockwave-flash" width="640" height="390"/>
<media:thumbnail url="${pictureOf(paper, story)}" width="480" height="360"/>
<media:description>${escapeHtml(story.paragraphs.join('\n\n'))}</media:description></media:group></entry>`,
  );
  const document = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/" xmlns="http://www.w3.org/2005/Atom">
<link rel="self" href="${escapeHtml(paper.home + feed)}"/><id>yt:channel:${CHANNEL}</id><yt:channelId>${CHANNEL}</yt:channelId>
<title>Reefton Films</title><link rel="alternate" href="${paper.home}/channel/${CHANNEL}"/>
${entries.join('\n')}</feed>`;
  const page = html(`<!DOCTYPE html><html><head><title>Reefton Films - YouTube</title>
<link rel="canonical" href="${paper.home}/channel/${CHANNEL}">
${feedLinks([{ href: paper.home + feed, title: 'RSS' }])}</head><body></body></html>`);
  return platform(
    'video channel',
    'youtube.com/@reeftonfilms',
    paper,
    ({ path, query }) => {
      // Without its scripts the page of a video has nothing to read.
      if (path === '/watch') return html('<!DOCTYPE html><title>Reefton Films - YouTube</title>');
      if (path === '/@reeftonfilms' || path === `/channel/${CHANNEL}`) return page;
      return path + query === feed ? found('text/xml; charset=UTF-8', document) : null;
    },
    'youtube.com',
  );
}

function forum(stories: readonly Story[]): Publisher {
  const paper = paperAt('https://www.reddit.com', 'r/larkfield', stories);
  return platform(
    'forum',
    'reddit.com/r/larkfield',
    paper,
    ({ path }) => {
      if (/^\/r\/larkfield\/?\.rss$/.test(path)) return atom(paper);
      // Whoever runs no script is shown no link to the feed.
      return /^\/r\/larkfield\/?$/.test(path)
        ? html('<!DOCTYPE html><title>Larkfield</title><body><shreddit-app></shreddit-app>')
        : null;
    },
    'reddit.com',
  );
}

function microblog(stories: readonly Story[]): Publisher {
  const paper = paperAt('https://village.elmhurst.test', 'Mara of Elmhurst', stories);
  // A profile's posts have no titles.
  const items = stories.map(
    story => `<item><guid isPermaLink="true">${pageOf(paper, story)}</guid><link>${pageOf(paper, story)}</link>
<pubDate>${new Date(story.publishedAt).toUTCString()}</pubDate>
<description>${escapeHtml(`<p>${story.headline}</p><p>${story.summary}</p>`)}</description>
<media:content url="${pictureOf(paper, story)}" type="image/png" fileSize="4096" medium="image"/></item>`,
  );
  const feed = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:webfeeds="http://webfeeds.org/rss/1.0" xmlns:media="http://search.yahoo.com/mrss/"><channel>
<title>Mara of Elmhurst</title><description>Public posts from @mara@village.elmhurst.test</description><link>${paper.home}/@mara</link>
${items.join('\n')}</channel></rss>`;
  const page =
    html(`<!DOCTYPE html><html><head><title>Mara of Elmhurst (@mara@village.elmhurst.test)</title>
${feedLinks([{ href: `${paper.home}/@mara.rss`, title: 'RSS' }])}
<link href="${paper.home}/users/mara" rel="alternate" type="application/activity+json"></head><body></body></html>`);
  return platform('microblog', 'https://village.elmhurst.test/@mara', paper, ({ path }) => {
    if (path === '/@mara') return page;
    return path === '/@mara.rss' ? found('application/rss+xml; charset=utf-8', feed) : null;
  });
}

function bluesky(stories: readonly Story[]): Publisher {
  const paper = paperAt('https://bsky.app', '@skyview.test - Skyview', stories);
  const did = '/profile/did:plc:skyviewskyviewskyview/rss';
  return platform('bsky profile', 'bsky.app/profile/skyview.test', paper, ({ path }) => {
    if (path === '/profile/skyview.test/rss') return redirect(did, 302);
    if (path === did) return rss(paper);
    return path === '/profile/skyview.test'
      ? html(`<!DOCTYPE html><title>Skyview (@skyview.test)</title>
${feedLinks([{ href: did, title: 'Skyview' }])}`)
      : null;
  });
}

function codeHost(stories: readonly Story[]): Publisher {
  const paper = paperAt('https://github.com', 'Release notes from builder', stories);
  const project = '/buildham/builder';
  return platform(
    'code host',
    'github.com/buildham/builder',
    paper,
    ({ path }) => {
      if (path === `${project}/releases.atom`) return atom(paper);
      if (/^\/buildham\/builder\/commits(?:\/main)?\.atom$/.test(path))
        return atom({ ...paper, title: 'Recent Commits to builder:main' });
      return path === project
        ? html(`<!DOCTYPE html><title>buildham/builder: builds</title>
${feedLinks([{ href: `${paper.home}${project}/commits/main.atom`, title: 'Recent Commits to builder:main', type: 'application/atom+xml' }])}`)
        : null;
    },
    'www.github.com',
  );
}

function newsletter(stories: readonly Story[]): Publisher {
  const paper = paperAt('https://letterford.substack.com', 'Letterford', stories, {
    pictures: 'https://substackcdn.com',
  });
  return platform('newsletter', 'letterford.substack.com', paper, ({ host, path }) =>
    host === 'letterford.substack.com' && path === '/feed' ? rss(paper, true) : null,
  );
}

function longReads(stories: readonly Story[]): Publisher {
  const paper = paperAt('https://medium.com', 'Stories by Mara', stories, {
    pictures: 'https://cdn-images-1.medium.com',
  });
  return platform('long reads', 'medium.com/@mara', paper, ({ host, path }) => {
    if (host !== 'medium.com') return null;
    if (path === '/feed/@mara') return rss(paper, true);
    return path === '/@mara' ? html('<!DOCTYPE html><title>Mara – Medium</title>') : null;
  });
}
