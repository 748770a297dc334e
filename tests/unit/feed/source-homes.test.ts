import { expect, test } from 'vitest';
import { homesOf } from '../../../feed/source-homes.ts';

const homes = (url: string, siteLink: string | null = null) =>
  homesOf({ url, siteLink }).map(
    ({ site, url: at, isOwn }) => `${site} ${at}${isOwn ? '' : ' named'}`,
  );

test.each([
  [
    'the host of the feed',
    'https://news.example/feed.xml',
    null,
    ['news.example https://news.example/'],
  ],
  [
    'the page that it names',
    'https://news.example/feed',
    'https://www.news.example/world/?a=1#b',
    ['news.example https://www.news.example/world/'],
  ],
  [
    'the site, then the host of its feeds',
    'https://feeds.news.example/a',
    'https://www.news.example/',
    ['news.example https://www.news.example/', 'feeds.news.example https://feeds.news.example/'],
  ],
  [
    'a site on another domain, whose pages the feed does not choose',
    'https://feeds.bbci.example/a',
    'https://www.bbc.example/b?c',
    [
      'bbc.example https://www.bbc.example/ named',
      'feeds.bbci.example https://feeds.bbci.example/',
    ],
  ],
  [
    'never the icon of a service',
    'https://feeds.feedburner.com/news',
    'https://news.example/',
    ['news.example https://news.example/ named'],
  ],
  [
    'the icon of a service where nothing else is known',
    'https://feeds.feedburner.com/news',
    null,
    ['feeds.feedburner.com https://feeds.feedburner.com/'],
  ],
  [
    'a secure site also where the feed still says http',
    'https://news.example/feed',
    'http://news.example/',
    ['news.example https://news.example/'],
  ],
  [
    'a site with a port of its own',
    'http://nas.example:8080/feed',
    'http://nas.example:8080/blog/',
    ['nas.example:8080 http://nas.example:8080/blog/'],
  ],
  [
    'nothing in the reader’s own network for a feed of the web',
    'https://news.example/feed',
    'http://192.168.1.1/',
    ['news.example https://news.example/'],
  ],
  [
    'the reader’s own network for a feed that stands in it',
    'http://nas.local/feed',
    'http://nas.local/',
    ['nas.local http://nas.local/'],
  ],
  ['nothing for an address that is none', 'about:blank', 'https://news.example/', []],
  [
    'the host where the site is no web address',
    'https://news.example/feed',
    'mailto:a@b.example',
    ['news.example https://news.example/'],
  ],
  [
    'without a name and password',
    'https://news.example/feed',
    'https://a:b@news.example/',
    ['news.example https://news.example/'],
  ],
])('%s', (_, url, siteLink, expected) => {
  expect(homes(url, siteLink)).toEqual(expected);
});
