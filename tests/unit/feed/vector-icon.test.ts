import { describe, expect, test } from 'vitest';
import { toneOfPixels, toneOfVector } from '../../../feed/icon-tone.ts';
import { isVectorIcon } from '../../../feed/vector-icon.ts';

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;

describe('an SVG document is an icon', () => {
  test.each([
    ['of shapes', svg('<rect width="9" height="9" fill="#a00"/>')],
    [
      'behind a declaration, a comment and a type',
      `<?xml version="1.0"?>\n<!-- made -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "a">\n${svg('<path d="M0 0"/>')}`,
    ],
    ['behind a byte order mark', `\ufeff${svg('<path d="M0 0"/>')}`],
    ['with a gradient', svg('<linearGradient id="a"/><path fill="url(#a)" d="M0 0"/>')],
    [
      'that minds dark pages',
      svg('<style>@media (prefers-color-scheme: dark) { path { fill: #fff } }</style><path/>'),
    ],
    [
      'with a link to a place in it',
      svg('<linearGradient id="a"/><linearGradient xlink:href="#a"/>'),
    ],
  ])('%s', (_, source) => expect(isVectorIcon(source)).toBe(true));
});

describe('an SVG document is no icon', () => {
  test.each([
    ['a page', '<!doctype html><html><body><svg></svg></body></html>'],
    ['another document', '<rss version="2.0"></rss>'],
    ['copies of copies', svg('<g id="a"><use href="#b"/><use href="#b"/></g>')],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "aaaa">]>${svg('&a;')}`],
    ['a script', svg('<script>alert(1)</script>')],
    ['a script of an event', '<svg onload="alert(1)"></svg>'],
    ['a page in it', svg('<foreignObject><p>A</p></foreignObject>')],
    ['a picture from elsewhere', svg('<image href="https://spy.example/a.png"/>')],
    ['a style from elsewhere', svg('<style>@import "https://spy.example/a.css";</style>')],
    ['a colour from elsewhere', svg('<path fill="url(https://spy.example/a.svg#b)"/>')],
    ['a link to elsewhere', svg('<a href = "https://spy.example/"><path/></a>')],
    ['what moves', svg('<path><animate attributeName="d"/></path>')],
    ['what moves by its style', svg('<style>path { animation: a 1s infinite }</style>')],
    ['a filter', svg('<filter id="a"><feTurbulence/></filter>')],
    ['a name with a prefix', svg('<svg:use href="#a"/>')],
    ['too many clips', svg('<path clip-path="url(#a)"/>'.repeat(30))],
    ['what is too long', svg(`<path d="${'M0 0'.repeat(6000)}"/>`)],
    ['what never ends', `${' '.repeat(19_000)}<svg`],
  ])('%s', (_, source) => expect(isVectorIcon(source)).toBe(false));
});

describe('an icon that would be lost', () => {
  test.each([
    ['black by default', svg('<path/>'), 'dark'],
    ['black by name', svg('<path fill="black"/>'), 'dark'],
    ['nearly black', svg('<path fill="#111"/><path fill="#1a1a2e"/>'), 'dark'],
    ['white', svg('<path fill="#fff"/>'), 'light'],
    ['red', svg('<path fill="#e2231a"/>'), 'any'],
    ['black on white', svg('<rect fill="#fff"/><path fill="#000"/>'), 'any'],
    ['by the name of a colour', svg('<path fill="crimson"/>'), 'any'],
    ['by a function', svg('<path style="fill: rgb(9 200 9)"/>'), 'any'],
    [
      'one that minds the page itself',
      svg('<style>@media (prefers-color-scheme: dark) {}</style>'),
      'any',
    ],
  ])('among drawings: %s', (_, source, tone) => expect(toneOfVector(source)).toBe(tone));

  const pixels = (...parts: readonly (readonly [count: number, rgba: readonly number[]])[]) =>
    new Uint8ClampedArray(
      parts.flatMap(([count, rgba]) => Array.from({ length: count }, () => rgba).flat()),
    );
  const NOTHING = [0, 0, 0, 0];
  test.each([
    ['a black letter', pixels([60, NOTHING], [40, [10, 10, 10, 255]]), 'dark'],
    ['a white letter', pixels([60, NOTHING], [40, [255, 255, 255, 255]]), 'light'],
    ['a red letter', pixels([60, NOTHING], [40, [220, 30, 30, 255]]), 'any'],
    [
      'a letter of two colours',
      pixels([60, NOTHING], [20, [0, 0, 0, 255]], [20, [250, 250, 250, 255]]),
      'any',
    ],
    ['a black square', pixels([100, [0, 0, 0, 255]]), 'any'],
    ['a square that nobody sees', pixels([100, [0, 0, 0, 3]]), null],
    ['nothing', pixels(), null],
  ])('among pictures: %s', (_, given, tone) => expect(toneOfPixels(given)).toBe(tone));
});
