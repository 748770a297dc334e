import { describe, expect, test } from 'vitest';
import { decodeHtml } from '../../../feed/references.ts';
import { scanHtml } from '../../../feed/scan-html.ts';

/** What a page is made of, a line each: `<name attribute=value>`, `</name>`, `"text"`. */
function scan(html: string): readonly string[] {
  const seen: string[] = [];
  scanHtml(html, {
    onOpen: (name, attributes) =>
      seen.push(
        `<${[name, ...[...attributes].map(([key, value]) => `${key}=${value}`)].join(' ')}>`,
      ),
    onClose: name => seen.push(`</${name}>`),
    onText: text => seen.push(JSON.stringify(text)),
  });
  return seen;
}
const LINK = '<link href=/rss>';

describe('a tag', () => {
  test.each([
    ['with quoted values', `<a href="x>y" title='<b> "c"'>`, ['<a href=x>y title=<b> "c">']],
    ['with values without quotes', '<a href=/a/b?c=d/ rel=e>', ['<a href=/a/b?c=d/ rel=e>']],
    ['that ends in a slash', '<link href="a"/><link href=b/>', ['<link href=a>', '<link href=b/>']],
    ['in upper case', '<LINK HREF="A">', ['<link href=A>']],
    ['with white space anywhere', '<a\n\thref \f=\r "x"\n>', ['<a href=x>']],
    ['with slashes for white space', '<a/href=x/ /b>', ['<a href=x/ b=>']],
    ['without white space between attributes', '<a href="x"rel=\'y\'b>', ['<a href=x rel=y b=>']],
    ['with an attribute twice', '<a href=1 HREF=2>', ['<a href=1>']],
    ['with an attribute without a value', '<a hidden href>', ['<a hidden= href=>']],
    ['with "=" and nothing behind', '<a href=>', ['<a href=>']],
    ['with "=" before a name', '<a =b=c>', ['<a =b=c>']],
    ['with a quote in a name', '<a b"c=d>', ['<a b"c=d>']],
    ['with "<" in its name and in an attribute', '<a<b c<d=e>', ['<a<b c<d=e>']],
    [
      'with names of every object',
      '<a __proto__=1 constructor=2>',
      ['<a __proto__=1 constructor=2>'],
    ],
    ['with a name in another script', '<aé>', ['<aé>']],
  ])('%s', (_, html, expected) => {
    expect(scan(html)).toEqual(expected);
  });

  test('whose quote is missing goes on to the next one', () => {
    expect(scan(`<a href="x>text<b title="y">${LINK}`)).toEqual([
      '<a href=x>text<b title= y"=>',
      '<link href=/rss>',
    ]);
  });

  test.each(['<a href="x', '<a href=x', '<a href', '<a', '<a href="x" ', '</a', '<a href=\'x>"'])(
    'in which the page ends is none: %s',
    html => {
      expect(scan(`${LINK}${html}`)).toEqual(['<link href=/rss>']);
    },
  );

  test('at its end may hold attributes too', () => {
    expect(scan('</a href=">">x')).toEqual(['</a>', '"x"']);
  });
});

test.each([
  ['a < b', ['"a < b"']],
  ['1<2', ['"1<2"']],
  ['<', ['"<"']],
  ['</', ['"</"']],
  ['<<a>', ['"<"', '<a>']],
  ['<3 <_x <-', ['"<3 <_x <-"']],
])('"<" before anything but a letter is text: %s', (html, expected) => {
  expect(scan(html)).toEqual(expected);
});

describe('what a page never shows', () => {
  test.each([
    ['a comment', `<!-- ${LINK} -->`],
    ['a comment with ">" and "--" in it', `<!-- > -- ${LINK} -- >-->`],
    ['a comment that ends in "--!>"', `<!-- ${LINK} --!>`],
    ['a comment with a comment in it', `<!-- <!-- ${LINK} -->`],
    ['a comment for an old browser', `<!--[if IE]>${LINK}<![endif]-->`],
    ['a comment of hyphens', `<!------${LINK}------>`],
    ['a document type', '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN">'],
    ['a declaration that is none', '<!ELEMENT link>'],
    ['an instruction', '<?php echo "<link href=/rss>'],
    ['an XML declaration', '<?xml version="1.0"?>'],
    ['an end tag that is none', '</ link href=/rss>'],
    ['an empty end tag', '</>'],
    ['a CDATA section outside of SVG', '<![CDATA[ <link href=/rss>'],
  ])('%s', (_, html) => {
    expect(scan(`${html}<b>`)).toEqual(['<b>']);
  });

  test.each(['<!-->', '<!--->', '<!---->', '<!----!>', '<!-->-->'])('%s is over', html => {
    expect(scan(`${html}${LINK}`)).toContain('<link href=/rss>');
  });

  test('a comment without an end takes the rest', () => {
    expect(scan(`<b><!-- ${LINK} -- > --`)).toEqual(['<b>']);
    expect(scan(`<b><!-${LINK}`)).toEqual(['<b>']);
  });

  test('a comment that shows its content to browsers of today holds markup', () => {
    expect(scan(`<!--[if !IE]><!-->${LINK}<!--<![endif]-->`)).toEqual(['<link href=/rss>']);
    expect(scan(`<![if !IE]>${LINK}<![endif]>`)).toEqual(['<link href=/rss>']);
  });
});

describe('an element that holds no markup', () => {
  test.each(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes'])('%s', name => {
    expect(scan(`<${name}>${LINK} </x> <!-- </${name}><b>`)).toEqual([
      `<${name}>`,
      `</${name}>`,
      '<b>',
    ]);
  });

  test.each(['title', 'textarea'])('%s has text', name => {
    expect(scan(`<${name}>${LINK}<!-- </${name}x></${name.toUpperCase()} ><b>`)).toEqual([
      `<${name}>`,
      JSON.stringify(`${LINK}<!-- </${name}x>`),
      `</${name}>`,
      '<b>',
    ]);
  });

  test.each(['script', 'style', 'title', 'textarea', 'iframe'])(
    '%s without an end takes the rest',
    name => {
      expect(scan(`<${name}>a${LINK}`)).not.toContain('<link href=/rss>');
    },
  );

  test('plaintext takes the rest, its own end tag too', () => {
    expect(scan(`<plaintext></plaintext>${LINK}`)).toEqual(['<plaintext>']);
  });

  test.each([
    ['a comment in a string', 'if (x.indexOf("<!-- legacy") > -1) {}'],
    ['an end tag in a string, in pieces', 'write("<script></scr" + "ipt>")'],
    ['a comparison', 'if (a < b && c > d) {}'],
    ['the old way to hide it', '<!--\nrun();\n//-->'],
    ['a script within a comment', '<!-- <script> "</script>" -->'],
    ['a comment that is over at once', '<!--> <script>'],
    ['tags in a template', 'const x = `<link href=/rss><!-- -->`;'],
    ['other end tags', '</style></scriptx></ script>'],
  ])('a script may hold %s', (_, code) => {
    expect(scan(`<script>${code}</script><b>`)).toEqual(['<script>', '</script>', '<b>']);
  });

  test('a script in a commented script ends nothing', () => {
    expect(scan(`<script><!-- <script></script>${LINK}</script><b>`)).toEqual([
      '<script>',
      '</script>',
      '<b>',
    ]);
    expect(scan(`<script><!-- <script></script>${LINK}--></script><b>`)).toContain('<b>');
  });

  test('a slash in the start tag of a script closes nothing', () => {
    expect(scan(`<script/>${LINK}</script><b>`)).toEqual(['<script>', '</script>', '<b>']);
  });

  test('noscript holds markup, since no script is run', () => {
    expect(scan(`<noscript>${LINK}</noscript>`)).toContain('<link href=/rss>');
  });
});

describe('SVG and MathML', () => {
  test.each([
    ['elements', `<svg>${LINK}<g/></svg>`],
    ['scripts and styles, which are markup there', `<svg><style>a{}${LINK}</style></svg>`],
    ['a title that is left open', '<svg><title></svg>'],
    ['CDATA sections', '<svg><![CDATA[ </svg><link href=/rss> ]]></svg>'],
    ['elements with a slash', '<svg/><svg viewBox="0 0 1 1"/>'],
    ['formulas', `<math><annotation-xml>${LINK}</annotation-xml></math>`],
  ])('are passed over: %s', (_, html) => {
    expect(scan(`${html}<b>`).filter(line => line.startsWith('<'))).toEqual(['<b>']);
  });

  test.each([
    ['in a foreignObject', `<svg><foreignObject>${LINK}</foreignObject></svg>`],
    ['in a description', `<svg><desc>${LINK}</desc></svg>`],
    ['in the text of a formula', `<math><mtext>${LINK}</mtext></math>`],
    ['in an annotation', `<math><annotation-xml encoding="text/HTML">${LINK}</math>`],
    ['behind an element that ends it', `<svg><path><div>${LINK}`],
    ['behind a coloured font', `<svg><font color=red>${LINK}`],
    ['behind the end of what stands around it', `<div><svg><path></div>${LINK}`],
    ['behind the end of a paragraph', `<svg></p>${LINK}`],
  ])('HTML comes again %s', (_, html) => {
    expect(scan(html)).toContain('<link href=/rss>');
  });

  test('a plain font and a stray end tag end nothing', () => {
    expect(scan(`<svg><font>${LINK}`)).toEqual([]);
    expect(scan(`<svg></div>${LINK}`)).toEqual([]);
  });

  test('their words are text, their styles are not', () => {
    expect(scan('<svg><style>a{}</style><text>RSS</text></svg>')).toEqual(['"RSS"']);
  });
});

describe('decodeHtml', () => {
  test.each([
    ['&amp;&lt;&#38;&#x26;&#X26;', '&<&&&'],
    ['&amp &ampx &#38x &#x26', '& &x &x &'],
    ['&eacute;&eacute&rsquo;&rsquo', 'éé’&rsquo'],
    ['&notit; &notin;', '&notit; ∉'],
    ['&#145;&#0;&#xD800;&#99999999999;', '‘\ufffd\ufffd\ufffd'],
    ['&#00000000000000000038;', '&'],
    ['& && &; &#; &#x; &unknown; &x', '& && &; &#; &#x; &unknown; &x'],
    ['&copy=1', '©=1'],
  ])('in text: %s', (text, expected) => {
    expect(decodeHtml(text, false)).toBe(expected);
  });

  test.each([
    ['/feed?a=1&amp;b=2', '/feed?a=1&b=2'],
    ['/feed?a=1&copy=2&reg=3&lt=4', '/feed?a=1&copy=2&reg=3&lt=4'],
    ['/feed?a=1&copyright=2&section=3', '/feed?a=1&copyright=2&section=3'],
    ['/feed?a=1&copy;', '/feed?a=1©'],
    ['A &amp B &lt', 'A & B <'],
    ['/feed&#x2F;a&#47b', '/feed/a/b'],
  ])('in an attribute: %s', (text, expected) => {
    expect(decodeHtml(text, true)).toBe(expected);
  });
});

describe('a hostile page', () => {
  test.each([
    ['less-than signs', '<'],
    ['open tags', '<a '],
    ['open quotes', '<a href="'],
    ['comments', '<!--'],
    ['ended comments', '<!---->'],
    ['attributes', '<a b'],
    ['scripts', '<script>'],
    ['commented scripts', '<script><!--<script>'],
    ['titles', '<title>'],
    ['SVG', '<svg><g>'],
    ['end tags', '</svg></g>'],
    ['references', '&amp'],
    ['declarations', '<!'],
  ])('of %s is read to its end', (_, piece) => {
    expect(scan(piece.repeat(100_000)).length).toBeLessThanOrEqual(200_001);
  });

  test('with an attribute of a megabyte keeps its links', () => {
    expect(scan(`<a title="${'x'.repeat(1_000_000)}">${LINK}`)).toHaveLength(2);
  });
});
