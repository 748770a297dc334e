import { describe, expect, test } from 'vitest';
import { siteName, siteOf, sitePatterns } from '../../../feed/site.ts';

describe('the site of a host', () => {
  // The kinds of rules that the public suffix list's own test has: plain, second level, wildcard, exception, IDN, private.
  test.each([
    ['example.com', 'example.com'],
    ['b.example.com', 'example.com'],
    ['com', null],
    ['a.b.example.biz', 'example.biz'],
    ['uk.com', null],
    ['b.example.uk.com', 'example.uk.com'],
    ['co.uk', null],
    ['www.example.co.uk', 'example.co.uk'],
    ['test.ac', 'test.ac'],
    ['ck', null],
    ['test.ck', null],
    ['a.b.test.ck', 'b.test.ck'],
    ['www.ck', 'www.ck'],
    ['www.www.ck', 'www.ck'],
    ['jp', null],
    ['test.ac.jp', 'test.ac.jp'],
    ['c.kobe.jp', null],
    ['b.c.kobe.jp', 'b.c.kobe.jp'],
    ['a.b.c.kobe.jp', 'b.c.kobe.jp'],
    ['city.kobe.jp', 'city.kobe.jp'],
    ['www.city.kobe.jp', 'city.kobe.jp'],
    ['test.k12.ak.us', 'test.k12.ak.us'],
    ['www.test.ak.us', 'test.ak.us'],
    ['news.com.kh', 'news.com.kh'],
    ['com.kh', null],
    ['xn--85x722f.com.cn', 'xn--85x722f.com.cn'],
    ['www.xn--85x722f.xn--55qx5d.cn', 'xn--85x722f.xn--55qx5d.cn'],
    ['xn--55qx5d.cn', null],
    ['github.io', null],
    ['someone.github.io', 'someone.github.io'],
    ['blogspot.com', null],
    ['daily.blogspot.com', 'daily.blogspot.com'],
    ['d111.cloudfront.net', 'd111.cloudfront.net'],
    ['daily.substack.com', null],
    ['medium.com', null],
    ['news.google.com', null],
    ['127.0.0.1', null],
    ['[::1]', null],
    ['localhost', null],
    ['nas', null],
  ])('%s is %s', (host, site) => {
    expect(siteOf(host)).toBe(site);
  });
});

describe('what is asked for', () => {
  const both = (...hosts: readonly string[]) =>
    hosts.flatMap(host => [`https://${host}/*`, `http://${host}/*`]);

  test('is the registrable domain with its subdomains, on both schemes', () => {
    expect(sitePatterns(['http://www.example.co.uk:8080/rss'])).toEqual(both('*.example.co.uk'));
  });

  test('is never a public suffix', () => {
    for (const suffix of ['co.uk', 'github.io', 'com.kh', 'blogspot.com', 's3.amazonaws.com'])
      expect(sitePatterns([`https://${suffix}/feed`])).toEqual(both(suffix));
  });

  test('is the exact host where strangers stand beside it', () => {
    expect(sitePatterns(['https://daily.substack.com/feed'])).toEqual(both('daily.substack.com'));
    expect(sitePatterns(['https://news.google.com/rss'])).toEqual(both('news.google.com'));
    expect(sitePatterns(['https://medium.com/@a'])).toEqual(both('medium.com', 'www.medium.com'));
  });

  test('is the exact host for an address and for a single name', () => {
    expect(sitePatterns(['http://nas:8080/feed', 'http://[::1]:80/', 'http://10.0.0.1/'])).toEqual(
      both('nas', '[::1]', '10.0.0.1'),
    );
  });

  test('names each site once, and nothing that is no web address', () => {
    expect(
      sitePatterns(['https://a.example.com/', 'http://b.example.com/', 'ftp://c.example/', 'word']),
    ).toEqual(both('*.example.com'));
  });

  test('is called by the name that the reader knows', () => {
    expect(siteName('https://feeds.example.co.uk/rss')).toBe('example.co.uk');
    expect(siteName('http://nas:8080/')).toBe('nas');
    expect(siteName('https://www.gov.uk/feed')).toBe('www.gov.uk');
  });
});
