import { describe, expect, test } from 'vitest';
import { iconsOfPage } from '../../../feed/page-icons.ts';

const PAGE = 'https://news.example/world/';
const icons = (html: string) => iconsOfPage(html, PAGE);

describe('the icons of a page', () => {
  test.each([
    ['the plain link', '<link rel="icon" href="/i.png">', ['https://news.example/i.png']],
    [
      'the old words for it',
      '<link rel="SHORTCUT ICON" href="i.ico">',
      ['https://news.example/world/i.ico'],
    ],
    ['without quotes', '<link rel=icon href=/i.png>', ['https://news.example/i.png']],
    [
      'on another host',
      '<link rel="icon" href="//cdn.example/i.png">',
      ['https://cdn.example/i.png'],
    ],
    [
      'by the address that the page gives as its base',
      '<base href="https://cdn.example/a/"><link rel="icon" href="i.png">',
      ['https://cdn.example/a/i.png'],
    ],
    [
      'in the body',
      '<body><p>A</p><link rel="icon" href="/i.png"></body>',
      ['https://news.example/i.png'],
    ],
    [
      'written out',
      '<link rel="icon" href="data:image/png;base64,AAAA">',
      ['data:image/png;base64,AAAA'],
    ],
    [
      'with a reference in its address',
      '<link rel="icon" href="/i.png?a=1&amp;b=2">',
      ['https://news.example/i.png?a=1&b=2'],
    ],
    [
      'named twice',
      '<link rel="icon" href="/i.png"><link rel="shortcut icon" href="/i.png">',
      ['https://news.example/i.png'],
    ],
  ])('%s', (_, html, expected) => {
    expect(icons(html)).toEqual(expected);
  });

  test.each([
    ['a page without any', '<title>News</title>'],
    ['a link without an address', '<link rel="icon">'],
    ['an empty address', '<link rel="icon" href=" ">'],
    ['the drawing of a pinned tab, which is black alone', '<link rel="mask-icon" href="/m.svg">'],
    ['a style', '<link rel="stylesheet" href="/icon.css">'],
    ['a script as an address', '<link rel="icon" href="javascript:alert(1)">'],
    ['a file of the reader’s', '<link rel="icon" href="file:///etc/passwd">'],
    ['a template', '<template><link rel="icon" href="/i.png"></template>'],
    [
      'a script that writes one',
      '<script>document.write(\'<link rel="icon" href="/i.png">\')</script>',
    ],
    ['a comment', '<!-- <link rel="icon" href="/i.png"> -->'],
    ['an address without end', `<link rel="icon" href="/${'a'.repeat(3000)}">`],
    [
      'a picture written out without end',
      `<link rel="icon" href="data:image/png,${'a'.repeat(100_000)}">`,
    ],
  ])('there are none: %s', (_, html) => {
    expect(icons(html)).toEqual([]);
  });

  test('those of 32 to 64 px come first, then drawings, then what says no size', () => {
    const html = `
      <link rel="apple-touch-icon" sizes="180x180" href="/touch.png">
      <link rel="icon" sizes="16x16" href="/16.png">
      <link rel="icon" href="/favicon.ico">
      <link rel="icon" type="image/svg+xml" href="/i.svg">
      <link rel="icon" sizes="48x48" href="/48.png">`;
    expect(icons(html)).toEqual(
      ['/48.png', '/i.svg', '/favicon.ico'].map(path => `https://news.example${path}`),
    );
  });

  test('a size may stand in the name, and several in one file', () => {
    const html = `
      <link rel="icon" href="/favicon-512x512.png">
      <link rel="icon" href="/favicon-16x16.png">
      <link rel="icon" href="/favicon-32x32.png">`;
    expect(icons(html)[0]).toBe('https://news.example/favicon-32x32.png');
    const many =
      '<link rel="icon" sizes="256x256 16x16 48x48" href="/a.ico"><link rel="icon" href="/b.ico">';
    expect(icons(many)[0]).toBe('https://news.example/a.ico');
  });

  test('an icon for dark pages stands behind the others', () => {
    const html = `
      <link rel="icon" sizes="32x32" media="(prefers-color-scheme: dark)" href="/white.png">
      <link rel="icon" sizes="16x16" media="(prefers-color-scheme: light)" href="/black.png">`;
    expect(icons(html)).toEqual([
      'https://news.example/black.png',
      'https://news.example/white.png',
    ]);
  });

  test('a touch icon is taken where there is no other', () => {
    expect(icons('<link rel="apple-touch-icon-precomposed" href="/touch.png">')).toEqual([
      'https://news.example/touch.png',
    ]);
  });

  test('of ten thousand links three are taken', () => {
    const html = Array.from({ length: 10_000 }, (_, at) => `<link rel="icon" href="/${at}.png">`);
    expect(icons(html.join(''))).toHaveLength(3);
  });
});
