import { describe, expect, test } from 'vitest';
import { readOpml } from '../../../feed/opml.ts';

/** The name, folder and address of each feed in a body. */
const read = (body: string) =>
  readOpml(`<opml><body>${body}</body></opml>`)?.feeds.map(({ title, folder, url }) =>
    [title, folder, url].join(' | '),
  );
const A = 'https://a.example/rss';

describe('a value', () => {
  test.each([
    ['News <3', 'a raw "<"'],
    ['a < b > c', 'raw angles'],
    ['5 > 3', 'a raw ">"'],
    ['R&D, Q&A &co', 'raw ampersands'],
    ['He said "hi" to "us" all', 'quotes inside'],
    ['"Quoted"', 'quotes at both ends'],
    ['Rock ’n’ "roll', 'one quote'],
    ["l'heure", 'an apostrophe'],
    ['How <outline> works', 'the name of the tag'],
    ['1 = 1', 'a sign'],
    ['/ slashes // and /', 'slashes'],
    ['The "<x> element', 'a quote before a tag of another kind'],
    ['<3', 'a "<" at the start'],
    ['<', 'nothing but "<"'],
    ['5" > 3', 'a quote before a ">"'],
    ['A <x class="y">z</x> b', 'markup with an attribute'],
    ['A <x href="y" class="z"/> b', 'markup with several attributes'],
  ])('of %s is read whole (%s)', name => {
    expect(read(`<outline text="${name}" type="rss" xmlUrl="${A}"/>`)).toEqual([
      `${name} |  | ${A}`,
    ]);
    expect(read(`<outline xmlUrl="${A}" text="${name}"/>`)).toEqual([`${name} |  | ${A}`]);
    expect(read(`<outline text="${name}">\n<outline text="A" xmlUrl="${A}"/></outline>`)).toEqual([
      `A | ${name} | ${A}`,
    ]);
  });

  test('with an address that has raw signs is read whole', () => {
    const url = "https://a.example/?q=a&copy=1&b='c'";
    expect(read(`<outline text="A" xmlUrl="${url}"/>`)).toEqual([`A |  | ${new URL(url).href}`]);
  });

  test.each([
    [`<outline text="A xmlUrl="${A}"/>`, 'before an attribute'],
    [`<outline text='A xmlUrl='${A}'/>`, 'before an attribute, in single quotes'],
    [`<outline xmlUrl="${A}" text="A>`, 'at the end of the tag'],
    [`<outline xmlUrl="${A}" text="A/>`, 'at the end of an empty tag'],
    [`<outline text=A" xmlUrl="${A}"/>`, 'at its start'],
  ])('that lacks a quote loses nothing: %s (%s)', outline => {
    const next = '\n<outline text="B" xmlUrl="https://b.example/"/>';
    expect(read(outline + next)).toEqual([`A |  | ${A}`, 'B |  | https://b.example/']);
  });

  test('with curved quotes is read', () => {
    expect(read(`<outline text=“A” xmlUrl=“${A}”/>`)).toEqual([`A |  | ${A}`]);
  });

  test('ends at its quote also where a text follows the tag, or an attribute that no list has', () => {
    const next = '<outline text="B" xmlUrl="https://b.example/"/>';
    for (const between of [' and ', '<p class="x">and</p>', '&nbsp;'])
      expect(read(`<outline text="A" odd="1" xmlUrl="${A}"/>${between}${next}`)).toEqual([
        `A |  | ${A}`,
        'B |  | https://b.example/',
      ]);
  });

  test('of a tag that breaks off at the next one leaves that whole', () => {
    expect(
      read(`<outline text="A" xmlUrl="${A}" <outline text="B" xmlUrl="https://b.example/"/>`),
    ).toEqual([`A |  | ${A}`, 'B |  | https://b.example/']);
  });
});

describe('a hostile list', () => {
  const longest = 1_000_000;
  test.each([
    ['an attribute of a megabyte', `<outline text="${'x"y '.repeat(longest / 4)}" xmlUrl="${A}"/>`],
    ['a megabyte of blanks', `<outline ${' '.repeat(longest)} xmlUrl="${A}"/>`],
    ['a megabyte of quotes', `<outline ${'"'.repeat(longest)} xmlUrl="${A}"/>`],
    ['a megabyte of signs', `<outline ${'/='.repeat(longest / 2)} xmlUrl="${A}"/>`],
    ['100,000 attributes', `<outline ${'a=1 '.repeat(100_000)} xmlUrl="${A}"/>`],
    ['100,000 outlines', `${'<outline text="x"/>'.repeat(100_000)}<outline xmlUrl="${A}"/>`],
    ['folders 10,000 deep', `${'<outline text="x">'.repeat(10_000)}<outline xmlUrl="${A}"/>`],
    ['values without end', `${"<outline a='x>\n".repeat(50_000)}<outline xmlUrl="${A}"/>`],
    [
      'values with a quote too many',
      `${'<outline a="b"c\n'.repeat(50_000)}<outline xmlUrl="${A}"/>`,
    ],
    ['tags in values', `<outline text="${'<outline x'.repeat(100_000)}" xmlUrl="${A}"/>`],
    [
      'ends of tags in values',
      `<outline text="${'">" '.repeat(100_000)}`.concat(`<outline xmlUrl="${A}"/>`),
    ],
    ['tags with text between', `${'<outline a="b">x'.repeat(50_000)}<outline xmlUrl="${A}"/>`],
    ['possible ends', `<outline text="${'">x '.repeat(100_000)}">\n<outline xmlUrl="${A}"/>`],
    ['comments without end', `${'<!--'.repeat(250_000)}<outline xmlUrl="${A}"/>`],
  ])('with %s is read to its end', (_what, body) => {
    expect(read(body)?.map(line => line.slice(-A.length))).toEqual([A]);
  });
});
