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
    ['of stroked shapes', svg('<path clip-rule="evenodd" stroke="url(#a)" fill="none" d="M0 0"/>')],
    [
      'that a program drew',
      svg(
        `<defs><style type="text/css"><![CDATA[ .a{fill:url(#b);} .c, .d { fill: #fff } ]]></style></defs><path class="a"/>`,
      ),
    ],
    ['that names its fills', svg(`<path style="fill: url('#a'); stroke:url( #b )"/>`)],
    ['of a letter', svg('<text y=".9em" font-size="90">🐟</text>')],
    [
      'with colours of its own for dark pages',
      svg(
        '<style>:root{color:#000}.a{fill:#111}@media (prefers-color-scheme:dark){.a{fill:#fff}#b{fill:red}}</style>',
      ),
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
    ['a mask', svg('<mask id="a"/><path mask="url(#a)"/>')],
    ['a mask by a reference to a character', svg('<path mask="&#117;rl(#b)"/>')],
    ['a property by a reference to a character', svg('<path style="&#109;ask:none"/>')],
    ['masks by a style', svg('<style>path{mask:url(#a)}</style>')],
    ['escapes in a style', svg('<style>path{cursor:\\75rl(#a)}</style>')],
    ['escapes in an attribute', svg('<path style="m\\61sk:none"/>')],
    ['markers', svg('<marker id="a"><path marker-end="url(#b)"/></marker>')],
    ['blur', svg('<path style="filter:blur(9px)"/>')],
    ['a blurred ground', svg('<style>path{backdrop-filter:none}</style>')],
    ['a shadow', svg('<text style="text-shadow:0 0 9px red">A</text>')],
    ['a clip', svg('<clipPath id="a"/><path clip-path="url(#a)"/>')],
    ['a reference that is no fill', svg('<path style="offset-path:url(#a)"/>')],
    ['a reference by way of a variable', svg('<path style="--fill:url(#a)"/>')],
    ['a word in two parts of a style', svg('<style>path{fi<!-- -->ll:red}</style>')],
    ['two runs of character data', svg('<style><![CDATA[a{fi]]><![CDATA[ll:red}]]></style>')],
    ['character data and more', svg('<style><![CDATA[a{fi]]>ll:red}</style>')],
    ['an element in a style', svg('<style>path{fi<g/>ll:red}</style>')],
    ['a style that does not end', svg('<style>path{fill:red}')],
    ['a style with a prefix of its own', svg('<s:style>path{fill:red}</s:style>')],
    ['selectors that cost much', svg('<style>* * * * path{fill:red}</style>')],
    ['selectors of what is in others', svg('<style>g:has(g:has(path)){fill:red}</style>')],
    ['rules in rules', svg('<style>g{g{g{fill:red}}}</style>')],
    [
      'rules in rules for dark pages',
      svg('<style>@media (prefers-color-scheme:dark){g{g{}}}</style>'),
    ],
    ['rules behind a colour', svg('<style>g{fill:red;g{fill:red}}</style>')],
    ['another encoding', `<?xml version="1.0" encoding="ISO-2022-JP"?>${svg('<path/>')}`],
    ['codes of another encoding', svg('<path style="ma\u001b(Bsk:none"/>')],
    ['a picture in a style', svg('<style>path{fill:red;src:data:image/gif}</style>')],
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
