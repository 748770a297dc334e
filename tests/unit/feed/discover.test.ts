import { describe, expect, test } from 'vitest';
import { discoverFeeds, readPage } from '../../../feed/discover.ts';

const BASE = 'https://news.example/world/';

describe('discoverFeeds', () => {
  test('takes what the head names, once each, resolved', () => {
    const html = `<!doctype html><html><head><link rel="stylesheet" href="/a.css">
      <link rel="alternate" type="application/rss+xml" title="All &amp; more" href="/rss">
      <link rel='ALTERNATE' type='application/atom+xml; charset=utf-8' href=atom.xml>
      <link rel="alternate" type="application/feed+json" href="/feed.json"/>
      <link rel="alternate" type="application/rss+xml" href="/rss">
      <link rel="alternate" hreflang="km" href="/km"></head><body><a href="/rss-help">RSS</a></body>`;
    expect(discoverFeeds(html, BASE)).toEqual([
      { url: 'https://news.example/rss', title: 'All & more' },
      { url: 'https://news.example/world/atom.xml', title: null },
      { url: 'https://news.example/feed.json', title: null },
    ]);
  });

  test('without any, links on the same site that speak of a feed', () => {
    const html =
      '<a href="/feeds/all.rss">Our <b>feed</b></a> <a href="https://other.example/rss">Other</a> <a href="/about-rss.html">About</a>';
    expect(discoverFeeds(html, BASE)).toEqual([
      { url: 'https://news.example/feeds/all.rss', title: 'Our feed' },
    ]);
  });

  test('hundreds of other languages of the page hide no feed', () => {
    const languages = Array.from(
      { length: 400 },
      (_, index) => `<link rel="alternate" hreflang="x-${index}" href="/${index}/">`,
    );
    const feed = '<link rel="alternate" type="application/rss+xml" href="/rss">';
    expect(discoverFeeds(languages.join('') + feed, BASE)).toEqual([
      { url: 'https://news.example/rss', title: null },
    ]);
  });

  test('a base element counts', () => {
    const html =
      '<base href="https://cdn.example/x/"><link rel=alternate type=application/rss+xml href=rss>';
    expect(discoverFeeds(html, BASE)[0]?.url).toBe('https://cdn.example/x/rss');
  });

  test('hostile and empty pages give nothing', () => {
    expect(
      discoverFeeds(
        '<link rel=alternate type=application/rss+xml href="javascript:alert(1)">',
        BASE,
      ),
    ).toEqual([]);
    expect(discoverFeeds('<a href='.repeat(50_000), BASE)).toEqual([]);
  });
});

const RSS = 'type="application/rss+xml"';
const rss = (href: string, more = '') => `<link rel="alternate" ${RSS} href="${href}" ${more}>`;
const named = (html: string, header: string | null = null) => readPage(html, BASE, header).named;
const urls = (html: string) =>
  named(html).map(({ url }) => url.replace('https://news.example', ''));

describe('HTML is read as HTML', () => {
  test('a comment in a script hides nothing', () => {
    const script = `<script>if (x.indexOf("<!-- legacy") > -1) { run(); }</script>`;
    expect(urls(`<html><head><title>Paper</title>${script}${rss('/rss')}</head>`)).toEqual([
      '/rss',
    ]);
  });

  test('"<" may stand in a title', () => {
    expect(
      named(`<meta content="We <3 news"><link title="News <3" rel=alternate ${RSS} href=/rss>`),
    ).toEqual([{ url: 'https://news.example/rss', title: 'News <3' }]);
  });

  test.each([
    ['comments', `<!-- ${rss('/a')} -->`],
    ['scripts', `<script>document.write('${rss('/a')}')</script>`],
    ['styles', `<style>/* ${rss('/a')} */</style>`],
    ['titles', `<title>${rss('/a')}</title>`],
    ['fields of text', `<textarea>${rss('/a')}</textarea>`],
    ['frames', `<iframe>${rss('/a')}</iframe>`],
    ['templates', `<template><template></template>${rss('/a')}<a href="/rss">RSS</a></template>`],
    ['pictures', `<svg>${rss('/a')}</svg>`],
    ['attributes', `<div data-html='${rss('/a')}'>`],
  ])('links in %s are none', (_, html) => {
    expect(urls(`${html}${rss('/rss')}`)).toEqual(['/rss']);
  });

  test('links in noscript count', () => {
    expect(urls(`<head><noscript>${rss('/rss')}</noscript></head>`)).toEqual(['/rss']);
  });

  test('addresses with references and "&" are read as they were meant', () => {
    expect(urls(`${rss('/?feed=rss2&amp;lang=km')}${rss('/feed?a=1&copy=2')}`)).toEqual([
      '/?feed=rss2&lang=km',
      '/feed?a=1&copy=2',
    ]);
  });

  test('the first base counts, for what stands before it as well', () => {
    const html = `${rss('a')}<base target=_blank><base href="/x/"><base href="/y/">${rss('b')}`;
    expect(urls(html)).toEqual(['/x/a', '/x/b']);
    expect(urls(`<base href="javascript:x">${rss('a')}`)).toEqual(['/world/a']);
  });
});

describe('what is named as a feed', () => {
  test.each([
    'application/rss+xml',
    'Application/Atom+XML ; charset=utf-8',
    'application/feed+json',
    'application/rdf+xml',
    'text/xml',
    'application/xml',
    'application/x-rss+xml',
  ])('the type %s', type => {
    expect(urls(`<link rel=alternate type="${type}" href=/x>`)).toEqual(['/x']);
  });

  test.each([
    'text/xml+oembed',
    'application/json+oembed',
    'application/xml+oembed',
    'application/xmlfoo',
    'application/rsd+xml',
    'application/wlwmanifest+xml',
    'application/opensearchdescription+xml',
    'application/activity+json',
    'text/html',
    'text/css',
    'text/calendar',
    '',
  ])('not the type "%s"', type => {
    expect(urls(`<link rel=alternate type="${type}" href=/feed>`)).toEqual([]);
  });

  test.each([
    ['alternate feed', RSS, true],
    ['feed', '', true],
    ['feed', RSS, true],
    ['feed', 'type=text/html', false],
    ['ALTERNATE', RSS, true],
    ['nofollow alternate', RSS, true],
    ['alternate-feed', RSS, false],
    ['stylesheet', RSS, false],
    ['self', RSS, false],
    ['', RSS, false],
  ])('the relation "%s" with %s: %s', (rel, type, isFeed) => {
    expect(urls(`<link rel="${rel}" ${type} href=/x>`).length > 0).toBe(isFeed);
  });

  test('JSON where its address says that it is a feed', () => {
    const json = (href: string) => `<link rel=alternate type=application/json href="${href}">`;
    expect(urls(json('/feed.json') + json('/index.json') + json('/api/feed'))).toEqual([
      '/feed.json',
      '/index.json',
      '/api/feed',
    ]);
    expect(urls(json('/wp-json/wp/v2/posts/7') + json('/wp-json/feed') + json('/api/x'))).toEqual(
      [],
    );
  });

  test('a default blog: its feed, then the feed of its comments, and no oEmbed', () => {
    const html = `<link rel="alternate" ${RSS} title="Courier &raquo; Comments Feed" href="/comments/feed/" />
      <link rel="alternate" ${RSS} title="Courier &raquo; Feed" href="/feed/" />
      <link rel="alternate" title="JSON" type="application/json" href="/wp-json/wp/v2/posts/7" />
      <link rel="alternate" title="oEmbed (JSON)" type="application/json+oembed" href="/wp-json/oembed/1.0/embed?url=x" />
      <link rel="alternate" title="oEmbed (XML)" type="text/xml+oembed" href="/wp-json/oembed/1.0/embed?url=x&#038;format=xml" />`;
    expect(named(html)).toEqual([
      { url: 'https://news.example/feed/', title: 'Courier » Feed' },
      { url: 'https://news.example/comments/feed/', title: 'Courier » Comments Feed' },
    ]);
  });

  test.each([
    ['/?feed=comments-rss2', ''],
    ['/feeds/comments/default', ''],
    ['/comments.rss', ''],
    ['/feeds/7/comments/default?alt=rss', ''],
    ['/a', 'Courier » Flux des commentaires'],
    ['/a', 'Kommentar-Feed'],
    ['/a', 'Feed de los comentarios'],
    ['/a', 'Feed dei commenti'],
    ['/a', 'Reacties feed'],
    ['/a', 'Feed de comentários'],
    ['/a', 'Лента комментариев'],
    ['/a', 'خلاصة التعليقات'],
    ['/a', '评论 Feed'],
    ['/a', 'コメントフィード'],
    ['/a', '댓글 피드'],
    ['/a', 'ព័ត៌មានមតិ'],
  ])('comments come last: %s %s', (href, title) => {
    expect(urls(rss(href, `title="${title}"`) + rss('/news'))).toEqual(['/news', href]);
  });

  test.each(['Commentary', 'Comme il faut', 'ប្រភពមតិព័ត៌មាន', 'Kommersant', 'Community'])(
    '"%s" is no feed of comments',
    title => {
      expect(urls(rss('/a', `title="${title}"`) + rss('/b'))).toEqual(['/a', '/b']);
    },
  );

  test('feeds in the language of the page come before others', () => {
    const html = `<html lang="km-KH">${rss('/en', 'hreflang=en')}${rss('/km', 'hreflang=km')}${rss('/all')}`;
    expect(urls(html)).toEqual(['/km', '/all', '/en']);
  });

  test('twelve at most, each once', () => {
    expect(
      urls(Array.from({ length: 40 }, (_, index) => rss(`/${index % 20}`)).join('')),
    ).toHaveLength(12);
  });
});

describe('the Link header', () => {
  test('names feeds as the head does, relative to the page and not to its base', () => {
    const header =
      '<rss>; rel="alternate"; type="application/rss+xml"; title="All", </style.css>; rel=preload';
    expect(named(`<base href="/x/">${rss('atom')}`, header)).toEqual([
      { url: 'https://news.example/x/atom', title: null },
      { url: 'https://news.example/world/rss', title: 'All' },
    ]);
  });

  test('that repeats the head adds nothing, and what it says of interfaces is no feed', () => {
    const header = `</rss>; rel=alternate; type=application/rss+xml, <https://news.example/wp-json/>; rel="https://api.w.org/", </wp-json/wp/v2/pages/2>; rel="alternate"; type="application/json"`;
    expect(named(rss('/rss'), header)).toEqual([{ url: 'https://news.example/rss', title: null }]);
  });
});

describe('links in the text', () => {
  const linked = (html: string) => readPage(html, BASE, null).linked;
  const mentioned = (html: string) => readPage(html, BASE, null).mentioned;

  test.each([
    ['/rss', 'News'],
    ['/feeds/world.xml', 'World'],
    ['/index.xml', 'RSS'],
    ['/?feed=rss2', 'Subscribe'],
    ['/syndication.php?format=rss', 'Subscribe'],
    ['https://www.news.example/atom.xml', 'Atom'],
    ['https://rss.news.example/top', 'RSS'],
    ['https://feeds.service.example/NewsExample', 'RSS feed'],
  ])('%s "%s" is a feed by its looks', (href, text) => {
    expect(linked(`<a href="${href}">${text}</a>`)).toHaveLength(1);
  });

  test.each([
    ['/feedback', 'Feedback'],
    ['/about-rss.html', 'About'],
    ['https://other.example/rss', 'RSS'],
    ['https://evilnews.example/rss', 'RSS'],
    ['https://feeds.service.example/x', 'Blogroll'],
    ['#rss', 'RSS'],
    ['javascript:feed()', 'RSS'],
    ['mailto:feed@news.example', 'feed'],
  ])('%s "%s" is none', (href, text) => {
    expect(linked(`<a href="${href}">${text}</a>`)).toEqual([]);
  });

  test.each([
    ['feed:https://news.example/rss', 'https://news.example/rss'],
    ['feed://news.example/rss', 'https://news.example/rss'],
    ['itpc://news.example/podcast.rss', 'https://news.example/podcast.rss'],
    ['FEED:http://news.example/rss', 'http://news.example/rss'],
  ])('%s is an address of a feed', (href, url) => {
    expect(linked(`<a href="${href}">RSS</a>`)).toMatchObject([{ url }]);
    expect(urls(rss(href))).toHaveLength(1);
  });

  test('a type counts, and so does the text of a picture or a label', () => {
    expect(linked(`<a href="/x" type="application/atom+xml">All</a>`)).toMatchObject([
      { title: 'All' },
    ]);
    expect(linked('<a href="/rss"><img src=i.png alt="RSS feed"></a>')).toMatchObject([
      { title: 'RSS feed' },
    ]);
    expect(
      linked('<a href="/rss" title="All news"><svg><style>a{}</style></svg></a>'),
    ).toMatchObject([{ title: 'All news' }]);
    expect(linked('<map><area href="/rss" alt="Feed">')).toMatchObject([{ title: 'Feed' }]);
  });

  test('a link that is never closed ends where the next begins', () => {
    expect(linked('<a href="/rss">One<a href="/atom">Two &amp; three')).toEqual([
      { url: 'https://news.example/rss', title: 'One' },
      { url: 'https://news.example/atom', title: 'Two & three' },
    ]);
  });

  test('a page that speaks of feeds may hold a list of them', () => {
    expect(mentioned('<a href="/help/rss-list.html">RSS feeds</a> <a href="/">Home</a>')).toEqual([
      { url: 'https://news.example/help/rss-list.html', title: 'RSS feeds' },
    ]);
    expect(
      mentioned('<a href="https://other.example/rss.html">RSS</a><a href="/xmlx">xmlx</a>'),
    ).toEqual([]);
  });
});

describe('a refresh', () => {
  const refresh = (content: string, more = '') =>
    readPage(`${more}<meta http-equiv="refresh" content="${content}">`, BASE, null).refresh;

  test.each([
    ['0; url=https://www.news.example/', 'https://www.news.example/'],
    ['0;URL=/en/', 'https://news.example/en/'],
    ["1 ; Url = '/en/' x", 'https://news.example/en/'],
    ['0; url=&quot;/en/&quot;', 'https://news.example/en/'],
    ["0; url='/en/", 'https://news.example/en/'],
    ['0,url=en/', 'https://news.example/world/en/'],
    ['0 url=/en/', 'https://news.example/en/'],
    ['0;/en/', 'https://news.example/en/'],
    [' 0.5; url=/en/', 'https://news.example/en/'],
    ['.5; url=/en/', 'https://news.example/en/'],
    ['0; url=/en/?a=1;b=2', 'https://news.example/en/?a=1;b=2'],
    ['30; url=/en/', 'https://news.example/en/'],
  ])('%s leads to %s', (content, url) => {
    expect(refresh(content)).toBe(url);
  });

  test.each([
    '300; url=/en/',
    '0',
    '5;',
    '',
    'url=/en/',
    '-1; url=/en/',
    '0; url=',
    '0; url=javascript:x()',
    '0; url=https://news.example/world/',
    '0; url=#top',
    '0; url=data:text/html,x',
  ])('"%s" leads nowhere else', content => {
    expect(refresh(content)).toBeNull();
  });

  test('of thousands of digits, as often as a page has room for, is passed over', () => {
    const long = `<meta http-equiv=refresh content="${'0'.repeat(3900)};">`;
    expect(readPage(long.repeat(2500), BASE, null).refresh).toBeNull();
  });

  test('counts in any case, relative to the base, the first of several', () => {
    const html = `<base href="/x/"><META HTTP-EQUIV=Refresh CONTENT="0;URL=a"><meta http-equiv=refresh content="0;url=b">`;
    expect(readPage(html, BASE, null).refresh).toBe('https://news.example/x/a');
  });

  test.each([
    ['noscript', '<noscript>'],
    ['a template', '<template>'],
    ['a comment', '<!--'],
    ['a script', '<script>'],
  ])('in %s is none', (_, start) => {
    expect(refresh('0; url=/en/', start)).toBeNull();
  });
});
