import { describe, expect, test } from 'vitest';
import { readOpml, writeOpml } from '../../../feed/opml.ts';

describe('readOpml', () => {
  test('reads nested folders and refuses what is no address', () => {
    const result =
      readOpml(`<?xml version="1.0"?><opml version="1.0"><head><title>T</title></head><body>
      <outline text="Asia"><outline text="Khmer &amp; more"><outline type="rss" text="A" xmlUrl="https://a.example/rss"/></outline></outline>
      <outline title="B" xmlurl="feed://b.example/atom"/>
      <outline text="Bad" xmlUrl="javascript:alert(1)"/>
      <outline text="A again" xmlUrl="https://a.example/rss"/>
      <outline text="C" type="rss" url="https://c.example/feed" category="/News/World"/></body></opml>`);
    expect(result).toEqual({
      feeds: [
        { url: 'https://a.example/rss', title: 'A', folder: 'Asia / Khmer & more' },
        { url: 'https://b.example/atom', title: 'B', folder: null },
        { url: 'https://c.example/feed', title: 'C', folder: 'News / World' },
      ],
      refused: ['javascript:alert(1)'],
    });
  });

  test('a thousand feeds are a list like any other', () => {
    const lines = Array.from(
      { length: 1000 },
      (_, index) => `<outline xmlUrl="https://n${index}.example/"/>`,
    );
    expect(readOpml(`<opml><body>${lines.join('')}</body></opml>`)?.feeds).toHaveLength(1000);
  });

  test.each(['', 'plain text', '<html><body>hello</body></html>', '{"a":1}'])(
    '"%s" is no OPML',
    source => {
      expect(readOpml(source)?.feeds ?? []).toEqual([]);
    },
  );
});

test('what is written is read again', () => {
  const feeds = [
    {
      url: 'https://a.example/?x=1&y=2',
      title: 'A "quoted" <title>',
      folder: 'ព័ត៌មាន',
      siteLink: 'https://a.example/',
    },
    { url: 'https://b.example/', title: 'B\u0001', folder: null, siteLink: null },
  ];
  const opml = writeOpml(feeds, 'Newsline', 0);
  expect(readOpml(opml)?.feeds).toEqual([
    { url: 'https://a.example/?x=1&y=2', title: 'A "quoted" <title>', folder: 'ព័ត៌មាន' },
    { url: 'https://b.example/', title: 'B', folder: null },
  ]);
});
