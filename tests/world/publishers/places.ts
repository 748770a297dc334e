/** Newspapers that stand in more than one place: their feed, their pages or their pictures are on other hosts. */
import { rss } from '../feeds.ts';
import { newest, type Paper, paperAnswer, paperAt } from '../paper.ts';
import { type Publisher, redirect } from '../publisher.ts';
import { storiesOf } from '../stories.ts';

/** One newspaper a way of being spread over hosts. */
export function places(now: number): readonly Publisher[] {
  const stories = (place: string, first: number) => storiesOf(place, first, now);
  return [
    spread({
      kind: 'feed on another host of its domain',
      paper: paperAt('https://www.plains-dispatch.test', 'Plains Dispatch', stories('Prairie', 12)),
      feed: 'https://feeds.plains-dispatch.test/news/rss.xml',
    }),
    spread({
      kind: 'feed on a foreign feed service',
      paper: paperAt('https://www.coast-tribune.test', 'Coast Tribune', stories('Sandhaven', 13)),
      feed: 'https://feeds.burnerworks.test/coast-tribune',
    }),
    spread({
      kind: 'pictures on a foreign content host',
      paper: paperAt(
        'https://www.valley-chronicle.test',
        'Valley Chronicle',
        stories('Dalefoot', 14),
        { pictures: 'https://img.valleycdn.test' },
      ),
      feed: 'https://www.valley-chronicle.test/rss.xml',
    }),
    spread({
      kind: 'article pages on a foreign content host',
      paper: paperAt('https://www.lowland-mail.test', 'Lowland Mail', stories('Fenside', 15), {
        pages: 'https://read.lowlandreader.test',
        pictures: 'https://read.lowlandreader.test',
      }),
      feed: 'https://www.lowland-mail.test/rss.xml',
    }),
    spread({
      kind: 'feed, pages and pictures on three foreign hosts',
      paper: paperAt('https://www.island-courier.test', 'Island Courier', stories('Skerry', 16), {
        pages: 'https://island.pagehouse.test',
        pictures: 'https://cdn.pixelbarn.test',
      }),
      feed: 'https://island.feedbarn.test/all.xml',
    }),
  ];
}

interface Spread {
  readonly kind: string;
  readonly paper: Paper;
  /** The whole address of the feed. */
  readonly feed: string;
}

function spread({ kind, paper, feed }: Spread): Publisher {
  const bare = new URL(paper.home).host.replace(/^www\./, '');
  const origins = [paper.home, paper.pages, paper.pictures, new URL(feed).origin];
  return {
    kind,
    typed: bare,
    headline: newest(paper),
    hosts: [...new Set([bare, ...origins.map(origin => new URL(origin).host)])],
    answer: request => {
      const origin = `${request.scheme}://${request.host}`;
      if (!origins.includes(origin))
        return redirect(
          request.host === bare
            ? `${paper.home}${request.path}`
            : `https://${request.host}${request.path}`,
        );
      if (origin + request.path === feed) return rss(paper);
      return paperAnswer(paper, request, [{ href: feed, title: paper.title }]);
    },
  };
}
