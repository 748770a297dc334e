import { describe, expect, test } from 'vitest';
import { sitesOfPage } from '../../../feed/page-sites.ts';

const BASE = 'https://www.paper.example/news/';
const images = (host: string, count: number) =>
  Array.from({ length: count }, (_, at) => `<img src="https://${host}/${at}.jpg">`).join('');

describe('the sites of a page’s pictures', () => {
  test('are those with several, the most first; the page’s own domain is none of them', () => {
    const html =
      images('www.paper.example', 9) +
      images('img.paper.example', 9) +
      images('badge.example', 1) +
      images('cdn.example', 3) +
      images('pictures.example', 5);
    expect(sitesOfPage(html, BASE)).toEqual(['https://pictures.example/', 'https://cdn.example/']);
  });

  test.each([
    ['<meta property="og:image" content="https://cdn.example/a.jpg?b=1&amp;c=2">'],
    ['<meta name="twitter:image" content="//cdn.example/a.jpg">'],
    ['<img data-src="https://cdn.example/1.jpg" src="data:image/gif;base64,AA==">'.repeat(3)],
    ['<source srcset="https://cdn.example/1.jpg 1x, https://other.example/2.jpg 2x">'.repeat(3)],
    ['<IMG SRC=https://cdn.example/1.jpg>'.repeat(3)],
  ])('are seen in %s', html => {
    expect(sitesOfPage(html, BASE)).toEqual(['https://cdn.example/']);
  });

  test.each([
    [`<script>"${images('cdn.example', 5)}"</script>`],
    [`<!-- ${images('cdn.example', 5)} -->`],
    ['<img src="https://">'.repeat(5)],
    ['<img src="javascript:alert(1)">'.repeat(5)],
    ['<img src="/own.jpg">'.repeat(5)],
    ['<img src="http://192.168.1.1/a.jpg">'.repeat(5)],
    ['<a href="http://nas:8080/a/long/path">N</a>'.repeat(9)],
    ['<img>'.repeat(5)],
  ])('are not seen in %s', html => {
    expect(sitesOfPage(html, BASE)).toEqual([]);
  });
});

describe('the site of a page’s articles', () => {
  const links = (host: string, count: number) =>
    Array.from({ length: count }, (_, at) => `<a href="https://${host}/2026/news/${at}">N</a>`);

  test('is the one that it links to more often than to itself', () => {
    const html = [...links('pages.example', 9), ...links('www.paper.example', 3)].join('');
    expect(sitesOfPage(html, BASE)).toEqual(['https://pages.example/']);
  });

  test('is none where most links stay on the page’s own domain, or lead to front pages', () => {
    const html = [...links('pages.example', 9), ...links('www.paper.example', 12)].join('');
    expect(sitesOfPage(html, BASE)).toEqual([]);
    expect(sitesOfPage('<a href="https://social.example/me">S</a>'.repeat(9), BASE)).toEqual([]);
  });
});
