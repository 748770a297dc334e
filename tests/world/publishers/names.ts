/** Newspapers whose usual name is not where they stand: another host, scheme, country, script or port. */
import { rss } from '../feeds.ts';
import { newest, type Paper, paperAnswer, paperAt } from '../paper.ts';
import { type Answer, html, type Publisher, redirect, type WorldRequest } from '../publisher.ts';
import { storiesOf } from '../stories.ts';

/** One newspaper a kind of name. */
export function names(now: number): readonly Publisher[] {
  const stories = (place: string, first: number) => storiesOf(place, first, now);
  return [
    newspaper({
      kind: 'bare name to www',
      typed: 'harbour-herald.test',
      paper: paperAt('https://www.harbour-herald.test', 'Harbour Herald', stories('Quayside', 0)),
    }),
    newspaper({
      kind: 'http to https',
      typed: 'http://river-times.test/',
      paper: paperAt('https://river-times.test', 'River Times', stories('Millbridge', 1)),
    }),
    newspaper({
      kind: 'http to https and www at once',
      typed: 'http://hilltown-post.test/rss.xml',
      paper: paperAt('https://www.hilltown-post.test', 'Hilltown Post', stories('Hilltown', 2)),
    }),
    newspaper({
      kind: 'a suffix of two labels',
      typed: 'tidewater-gazette.co.uk',
      paper: paperAt(
        'https://www.tidewater-gazette.co.uk',
        'Tidewater Gazette',
        stories('Tidewater', 3),
        { pictures: 'https://images.tidewater-gazette.co.uk' },
      ),
    }),
    newspaper({
      kind: 'shared ground',
      typed: 'tidewater-notes.github.io',
      paper: paperAt(
        'https://tidewater-notes.github.io',
        'Tidewater Notes',
        stories('Saltmarsh', 4),
      ),
    }),
    newspaper({
      kind: 'mobile host',
      typed: 'tram-news.test',
      paper: paperAt('https://m.tram-news.test', 'Tram News', stories('Tramworth', 5)),
    }),
    newspaper({
      kind: 'international name',
      typed: 'zeitung-köln.test',
      paper: paperAt(`https://www.${KOELN}`, 'Zeitung Köln', stories('Deutz', 6), {
        language: 'de',
      }),
    }),
    newspaper({
      kind: 'a port',
      typed: 'http://harbour-radio.test:8081/',
      paper: paperAt('http://harbour-radio.test:8081', 'Harbour Radio', stories('Pierhead', 7)),
    }),
    newspaper({
      kind: 'home server without a dot',
      typed: 'http://nas:8080/rss.xml',
      paper: paperAt('http://nas:8080', 'Family Paper', stories('Homewood', 8)),
    }),
    newspaper({
      kind: 'country redirect',
      typed: 'globe-standard.test',
      paper: paperAt('https://www.globe-standard.co.uk', 'Globe Standard', stories('Northgate', 9)),
      bare: 'globe-standard.test',
      status: 302,
    }),
    consent(
      paperAt('https://www.north-observer.test', 'North Observer', stories('Fellside', 10)),
      'https://consent.gatekeeper.test',
      'consent redirect to another domain',
    ),
    consent(
      paperAt('https://www.south-observer.test', 'South Observer', stories('Downland', 11)),
      'https://consent.south-observer.test',
      'consent redirect within the domain',
    ),
  ];
}

/** "zeitung-köln.test" as it is asked for. */
const KOELN = new URL('https://zeitung-köln.test').hostname;

interface Newspaper {
  readonly kind: string;
  readonly typed: string;
  readonly paper: Paper;
  /** The host that leads to the newspaper; else its own name without "www." or "m.". */
  readonly bare?: string;
  readonly status?: 301 | 302;
}

function newspaper({ kind, typed, paper, bare, status = 301 }: Newspaper): Publisher {
  const home = new URL(paper.home);
  const other = bare ?? home.host.replace(/^(?:www|m)\./, '');
  const hosts = new Set([other, home.host, new URL(paper.pictures).host]);
  return {
    kind,
    typed,
    headline: newest(paper),
    hosts: [...hosts],
    answer: request => {
      const origin = `${request.scheme}://${request.host}`;
      const isHome = origin === paper.home || origin === paper.pictures;
      if (!isHome) return redirect(`${paper.home}${request.path}${request.query}`, status);
      return answerOf(paper, request);
    },
  };
}

function answerOf(paper: Paper, request: WorldRequest): Answer | null {
  if (request.path === '/rss.xml') return rss(paper);
  return paperAnswer(paper, request, [{ href: '/rss.xml', title: paper.title }]);
}

/** A newspaper that sends whoever brings no cookie to a page that asks for consent; its feed is free. */
function consent(paper: Paper, asking: string, kind: string): Publisher {
  const [home, gate] = [new URL(paper.home), new URL(asking)];
  const bare = home.host.replace(/^www\./, '');
  return {
    kind,
    typed: bare,
    headline: newest(paper),
    hosts: [bare, home.host, gate.host],
    answer: request => {
      if (request.host === gate.host) return html(consentPage(paper));
      if (request.host === bare || request.scheme === 'http')
        return redirect(`${paper.home}${request.path}${request.query}`);
      const isFree = request.path === '/rss.xml' || request.path.startsWith('/images/');
      if (!isFree && !request.cookie?.includes('consent=yes'))
        return redirect(`${asking}/?back=${encodeURIComponent(paper.home + request.path)}`, 302);
      return answerOf(paper, request);
    },
  };
}

function consentPage({ title }: Paper): string {
  return `<!DOCTYPE html><html lang="en"><head><title>${title}: before you continue</title></head>
<body><h1>Before you continue</h1><p>We and our 214 partners store and read information on your device.</p>
<form method="post"><button>Accept all</button><button>Reject all</button></form></body></html>`;
}
