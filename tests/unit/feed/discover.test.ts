import { describe, expect, test } from 'vitest';
import { discoverFeeds } from '../../../feed/discover.ts';

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
