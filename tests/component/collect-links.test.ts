/** What is taken out of a page: its links to feeds, bounded, and nothing else; whatever the page does to be read wrongly. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collectLinks } from '../../entrypoints/wiring/collect-links.ts';

beforeEach(() => history.replaceState(null, '', '/news/'));
afterEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

const page = (head: string, body = '') => {
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  return collectLinks();
};
const urls = (head: string, body = '') => page(head, body).links.map(({ url }) => url);
const at = (path: string) => new URL(path, location.href).href;
const FEED = '<link rel="alternate" type="application/rss+xml" title="News" href="feed.xml">';

describe('the links of a page', () => {
  test('are those that its head names, with what it says of them', () => {
    document.documentElement.lang = 'km';
    expect(page(`<title>Secret</title>${FEED}`, '<p>secret</p><a href="/rss">RSS</a>')).toEqual({
      address: at('/news/'),
      type: 'text/html',
      root: 'html',
      language: 'km',
      links: [
        {
          isInText: false,
          url: at('/news/feed.xml'),
          rel: 'alternate',
          type: 'application/rss+xml',
          title: 'News',
          language: '',
        },
      ],
    });
  });

  test.each([
    ['relations in any case', '<link rel="Alternate HOME" type="text/xml" href="/a">', ['/a']],
    ['a relation "feed"', '<link rel=feed href="/a">', ['/a']],
    ['the base', `<base href="/other/">${FEED}`, ['/other/feed.xml']],
    ['no other languages of the page', '<link rel="alternate" hreflang="km" href="/km">', []],
    ['no other links', '<link rel="stylesheet" href="/rss.css"><link rel=icon href=/feed.ico>', []],
    ['no link without an address', '<link rel="alternate" type="application/rss+xml">', []],
    ['no link of another scheme', FEED.replace('feed.xml', 'javascript:rss()'), []],
    ['none in a template', `<template>${FEED}</template>`, []],
    ['none in a comment', `<!-- ${FEED} -->`, []],
  ])('know %s', (_, head, paths) => {
    expect(urls(head)).toEqual(paths.map(at));
  });

  test.each([
    '<link rel="alternate" type="text/xml+oembed" href="/oembed">',
    '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2">',
  ])('are those of its text where the head names no feed but %s', head => {
    expect(urls(head, '<a href="/rss">RSS</a>')).toContain(at('/rss'));
  });

  test.each([
    ['by its address', '<a href="/rss">Subscribe</a>', ['/rss']],
    ['by its words', '<a href="/x1"><b>RSS</b> feed</a>', ['/x1']],
    ['by its type', '<a href="/x2" type="application/atom+xml">x</a>', ['/x2']],
    ['by its title', '<a href="/x3" title="Flux"><img></a>', ['/x3']],
    ['in a map', '<map><area href="/rss.xml"></map>', ['/rss.xml']],
    ['and no other', '<a href="/about">About us</a><a>RSS</a>', []],
  ])('in the text are those that look like feeds: %s', (_, body, paths) => {
    expect(urls('<link rel="alternate" hreflang="fr" href="/fr">', body)).toEqual(paths.map(at));
  });

  test('are so many at most, each of a length that can be', () => {
    const long = 'a'.repeat(5000);
    const links = Array.from({ length: 300 }, (_, index) => FEED.replace('feed', `f${index}`));
    expect(urls(links.join(''))).toHaveLength(100);
    expect(urls(FEED.replace('feed.xml', long))).toEqual([]);
    const [link] = page(FEED.replace('News', long)).links;
    expect(link?.title).toHaveLength(200);
    const [text] = page('', `<a href="/rss">${long}</a>`).links;
    expect(text?.title).toHaveLength(200);
  });

  test('are read right where elements take the names of what a document has', () => {
    const clobbered = [
      'querySelectorAll',
      'contentType',
      'documentElement',
      'URL',
      'baseURI',
      'location',
    ]
      .map(name => `<img name="${name}"><form name="${name}"><input name="getAttribute"></form>`)
      .join('');
    expect(page(FEED, clobbered)).toMatchObject({
      address: at('/news/'),
      type: 'text/html',
      root: 'html',
      links: [{ url: at('/news/feed.xml') }],
    });
  });
});

describe('a feed that is open as a page', () => {
  test('is known by the source that Chromium shows', () => {
    const source = document.createElementNS('', 'rss');
    page('', '<div id="webkit-xml-viewer-source-xml"></div>');
    document.getElementById('webkit-xml-viewer-source-xml')?.append(source);
    expect(collectLinks().root).toBe('rss');
  });

  test.each([
    ['{"version":"https://jsonfeed.org/version/1.1"}', 'application/json', 'jsonfeed'],
    ['{"version": "https:\\/\\/jsonfeed.org\\/version\\/1"}', 'application/json', 'jsonfeed'],
    ['{"version":"https://jsonfeed.org/version/1.1"}', 'text/html', 'html'],
    ['{"version":"1.1"}', 'application/json', 'html'],
    ['["https://jsonfeed.org/version/1.1"]', 'application/json', 'html'],
    ['<?xml version="1.0"?>\n<rss version="2.0">', 'text/plain', 'rss'],
    ['<?xml version="1.0"?><!-- a --><?xml-stylesheet a?><feed>', 'text/plain', 'feed'],
    ['<!DOCTYPE rdf><rdf:RDF xmlns="a">', 'text/plain', 'RDF'],
    ['How to write <rss>', 'text/plain', 'html'],
    ['<rssx>', 'text/plain', 'html'],
    [`${'<!-- a -->'.repeat(50_000)}<rss>`, 'text/plain', 'html'],
  ])('%s of type %s is %s', (text, type, root) => {
    document.body.innerHTML = '<pre></pre>';
    document.body.firstElementChild?.append(text);
    const own = Object.getOwnPropertyDescriptor(Document.prototype, 'contentType');
    Object.defineProperty(Document.prototype, 'contentType', {
      configurable: true,
      get: () => type,
    });
    try {
      expect(collectLinks().root).toBe(root);
    } finally {
      if (own !== undefined) Object.defineProperty(Document.prototype, 'contentType', own);
    }
  });
});

test('the function takes nothing along: its text alone does the same', () => {
  document.head.innerHTML = FEED;
  const alone: unknown = new Function(`return (${collectLinks.toString()})()`)();
  expect(alone).toEqual(collectLinks());
});
