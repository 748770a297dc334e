/** Feeds that have moved: for good or for a while, on their own host or to another domain. */
import { rss } from '../feeds.ts';
import { newest, paperAnswer, paperAt } from '../paper.ts';
import { type Publisher, redirect } from '../publisher.ts';
import { storiesOf } from '../stories.ts';

/** One feed a way of moving; what is typed is the old address. */
export function moved(now: number): readonly Publisher[] {
  const stories = (place: string, first: number) => storiesOf(place, first, now);
  return [
    mover('moved for good on its host', 'moved-paper.test', null, 301, stories('Movewell', 34)),
    mover('moved for a while on its host', 'away-paper.test', null, 302, stories('Awayford', 35)),
    mover(
      'moved for good to another domain',
      'old-title.test',
      'new-title.test',
      301,
      stories('Newtitle', 36),
    ),
    mover(
      'moved for a while to another domain',
      'guest-title.test',
      'host-title.test',
      302,
      stories('Guestow', 37),
    ),
  ];
}

function mover(
  kind: string,
  from: string,
  to: string | null,
  status: 301 | 302,
  stories: ReturnType<typeof storiesOf>,
): Publisher {
  const host = to ?? from;
  const paper = paperAt(`https://${host}`, `Paper of ${host}`, stories);
  return {
    kind,
    typed: `https://${from}/old.xml`,
    headline: newest(paper),
    hosts: [...new Set([from, host])],
    answer: request => {
      if (request.scheme === 'http') return redirect(`https://${request.host}${request.path}`);
      if (request.host === from && request.path === '/old.xml')
        return redirect(to === null ? '/new.xml' : `${paper.home}/new.xml`, status);
      if (request.host !== host) return null;
      if (request.path === '/new.xml') return rss(paper);
      return paperAnswer(paper, request, [{ href: '/new.xml', title: paper.title }]);
    },
  };
}
