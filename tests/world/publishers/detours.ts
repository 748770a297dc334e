/** Newspapers that are reached by detours: chains and loops of redirects, odd forms of them, and names that do not answer. */
import { rss } from '../feeds.ts';
import { newest, type Paper, paperAnswer, paperAt } from '../paper.ts';
import { type Answer, html, type Publisher, redirect, type WorldRequest } from '../publisher.ts';
import { storiesOf } from '../stories.ts';

/** One newspaper a detour. */
export function detours(now: number): readonly Publisher[] {
  const paper = (home: string, title: string, place: string, first: number) =>
    paperAt(home, title, storiesOf(place, first, now));
  return [
    detour(
      'chain of four redirects',
      'http://longway.test/',
      paper('https://www.longway.test', 'Longway', 'Longway', 17),
      ({ scheme, host, path }) => {
        if (scheme === 'http') return redirect(`https://${host}${path}`);
        if (host === 'longway.test') return redirect(`https://www.longway.test${path}`, 308);
        if (path === '/') return redirect('/en', 302);
        return path === '/en' ? redirect('https://www.longway.test/en/', 307) : null;
      },
      ['longway.test'],
      '/en/',
    ),
    detour(
      'redirect without a scheme',
      'slash-slash.test',
      paper('https://www.slash-slash.test', 'Slash', 'Slashford', 18),
      ({ host, path }) =>
        host === 'slash-slash.test' ? redirect(`//www.slash-slash.test${path}#top`) : null,
      ['slash-slash.test'],
    ),
    detour(
      'https to http',
      'downhill-daily.test',
      paper('http://downhill-daily.test', 'Downhill Daily', 'Downhill', 19),
      ({ scheme, host, path }) =>
        scheme === 'https' ? redirect(`http://${host}${path}`, 302) : null,
    ),
    detour(
      'meta refresh to another domain',
      'renamed-paper.test',
      paper('https://freshly-named.test', 'Freshly Named', 'Newname', 20),
      ({ host }) =>
        host === 'renamed-paper.test'
          ? html(
              `<html><head><META content="0;URL='https://freshly-named.test/'" HTTP-EQUIV=Refresh></head></html>`,
            )
          : null,
      ['renamed-paper.test'],
    ),
    detour(
      'redirect that goes round',
      'roundabout.test',
      paper('https://roundabout.test', 'Roundabout', 'Circle', 21),
      ({ path }) => redirect(path === '/' ? '/again' : '/', 302),
    ),
    {
      ...detour(
        'no https',
        'plain-daily.test',
        paper('http://plain-daily.test', 'Plain Daily', 'Plainville', 22),
        () => null,
      ),
      isPlain: true,
    },
    detour(
      'only www answers',
      'https://www.only-www.test/',
      paper('https://www.only-www.test', 'Only Www', 'Onlyham', 23),
      () => null,
    ),
  ];
}

/** A newspaper behind `way`, which answers first; its front page stands at `front`. */
function detour(
  kind: string,
  typed: string,
  paper: Paper,
  way: (request: WorldRequest) => Answer | null,
  others: readonly string[] = [],
  front = '/',
): Publisher {
  return {
    kind,
    typed,
    headline: newest(paper),
    hosts: [...others, new URL(paper.home).host],
    answer: request => {
      const led = way(request);
      if (led !== null) return led;
      if (request.path === '/rss.xml') return rss(paper);
      const path = request.path === front ? '/' : request.path;
      return paperAnswer(paper, { ...request, path }, [{ href: '/rss.xml', title: paper.title }]);
    },
  };
}
